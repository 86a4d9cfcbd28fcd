// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of evidence.h: a new field is a member there, a row here, and a migration.
#include "evidence.h"

#include <core/entities/organisation.h>

namespace Ratchet {

namespace {

constexpr Field artefactFields[] = {
    field<&Artefact::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldFlag::Required),
    field<&Artefact::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&Artefact::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), FieldFlag::Personal),
    field<&Artefact::location>("location", QT_TRANSLATE_NOOP("Field", "Location")),
    field<&Artefact::reviewedOn>("reviewed_on", QT_TRANSLATE_NOOP("Field", "Reviewed on")),
    field<&Artefact::intervalDays>("interval_days", QT_TRANSLATE_NOOP("Field", "Review interval, days")),
    field<&Artefact::question>("question", QT_TRANSLATE_NOOP("Field", "Question")),
};
constexpr const char *artefactKey[] = {"name"};
constexpr const char *artefactTitle[] = {"name"};

constexpr Field attachmentFields[] = {
    field<&Attachment::entity>("entity", QT_TRANSLATE_NOOP("Field", "Entity"), FieldFlag::Required),
    field<&Attachment::record>("record", QT_TRANSLATE_NOOP("Field", "Record"), FieldFlag::Required),
    field<&Attachment::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldFlag::Required),
    field<&Attachment::location>("location", QT_TRANSLATE_NOOP("Field", "Location")),
    field<&Attachment::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), FieldFlag::None, FieldKind::LongText),
    field<&Attachment::sha256>("sha256", QT_TRANSLATE_NOOP("Field", "SHA-256")),
};
constexpr const char *attachmentKey[] = {"entity", "record", "title"};
constexpr const char *attachmentTitle[] = {"title"};

constexpr Field packFields[] = {
    field<&Pack::reference>("reference", QT_TRANSLATE_NOOP("Field", "Reference"), FieldFlag::Required),
    field<&Pack::madeAt>("made_at", QT_TRANSLATE_NOOP("Field", "Made at"), FieldFlag::Required),
    field<&Pack::scope>("scope", QT_TRANSLATE_NOOP("Field", "Scope")),
    field<&Pack::periodFrom>("period_from", QT_TRANSLATE_NOOP("Field", "Period from")),
    field<&Pack::asOf>("as_of", QT_TRANSLATE_NOOP("Field", "As of")),
    field<&Pack::change>("change", QT_TRANSLATE_NOOP("Field", "Change")),
    field<&Pack::profile>("profile", QT_TRANSLATE_NOOP("Field", "Profile")),
    field<&Pack::language>("language", QT_TRANSLATE_NOOP("Field", "Language")),
    field<&Pack::pages>("pages", QT_TRANSLATE_NOOP("Field", "Pages")),
    field<&Pack::sha256>("sha256", QT_TRANSLATE_NOOP("Field", "SHA-256")),
    field<&Pack::manifest>("manifest", QT_TRANSLATE_NOOP("Field", "SHA-256 of the manifest")),
    field<&Pack::choices>("choices", QT_TRANSLATE_NOOP("Field", "Choices"), FieldFlag::Derived, FieldKind::LongText),
    field<&Pack::preparedBy>("prepared_by", QT_TRANSLATE_NOOP("Field", "Prepared by"), FieldFlag::Personal),
    field<&Pack::reviewedBy>("reviewed_by", QT_TRANSLATE_NOOP("Field", "Reviewed by"), FieldFlag::Personal),
    field<&Pack::reviewedOn>("reviewed_on", QT_TRANSLATE_NOOP("Field", "Reviewed on")),
    field<&Pack::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Field", "Approved by"), FieldFlag::Personal),
    field<&Pack::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on")),
    field<&Pack::location>("location", QT_TRANSLATE_NOOP("Field", "Location")),
};
constexpr const char *packKey[] = {"reference"};
constexpr const char *packTitle[] = {"reference"};

constexpr Field attestationFields[] = {
    field<&Attestation::question>("question", QT_TRANSLATE_NOOP("Field", "Question"), FieldFlag::Required),
    field<&Attestation::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), FieldFlag::Personal),
    field<&Attestation::role>("role", QT_TRANSLATE_NOOP("Field", "Role")),
    field<&Attestation::on>("on", QT_TRANSLATE_NOOP("Field", "Date"), FieldFlag::Required),
    field<&Attestation::statement>("statement", QT_TRANSLATE_NOOP("Field", "Statement"), FieldFlag::None,
                                   FieldKind::LongText),
    field<&Attestation::change>("change", QT_TRANSLATE_NOOP("Field", "Change")),
    field<&Attestation::pack>("pack", QT_TRANSLATE_NOOP("Field", "Evidence pack")),
};
constexpr const char *attestationKey[] = {"question", "on", "person"};
constexpr const char *attestationTitle[] = {"question", "on"};

constexpr Field selfAnswerFields[] = {
    field<&SelfAnswer::question>("question", QT_TRANSLATE_NOOP("Field", "Question"), FieldFlag::Required),
    field<&SelfAnswer::on>("on", QT_TRANSLATE_NOOP("Field", "Date"), FieldFlag::Required),
    field<&SelfAnswer::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), FieldFlag::Personal),
    field<&SelfAnswer::service>("service", QT_TRANSLATE_NOOP("Field", "Service")),
    field<&SelfAnswer::rating>("rating", QT_TRANSLATE_NOOP("Field", "Rating")),
    field<&SelfAnswer::answer>("answer", QT_TRANSLATE_NOOP("Field", "Answer"), FieldFlag::None, FieldKind::LongText),
};
constexpr const char *selfAnswerKey[] = {"question", "on", "person", "service"};
constexpr const char *selfAnswerTitle[] = {"question", "on", "service"};

constexpr Field contactFields[] = {
    field<&Contact::question>("question", QT_TRANSLATE_NOOP("Field", "Question"), FieldFlag::Required),
    field<&Contact::service>("service", QT_TRANSLATE_NOOP("Field", "Service")),
    field<&Contact::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), FieldFlag::Personal),
    field<&Contact::confirmedOn>("confirmed_on", QT_TRANSLATE_NOOP("Field", "Confirmed on")),
};
constexpr const char *contactKey[] = {"question", "service"};
constexpr const char *contactTitle[] = {"question", "service"};

} // namespace

template <> const EntityType &entityType<Artefact>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Artefact,
        .name = "artefact",
        .plural = "artefacts",
        .label = QT_TRANSLATE_NOOP("Entity", "Artefact"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Artefacts"),
        .fields = artefactFields,
        .key = artefactKey,
        .title = artefactTitle,
    };
    return type;
}

template <> const EntityType &entityType<Attachment>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Attachment,
        .name = "attachment",
        .plural = "attachments",
        .label = QT_TRANSLATE_NOOP("Entity", "Attachment"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Attachments"),
        .fields = attachmentFields,
        .key = attachmentKey,
        .title = attachmentTitle,
        .flags = EntityFlag::Attached,
    };
    return type;
}

template <> const EntityType &entityType<Pack>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Pack,
        .name = "pack",
        .plural = "packs",
        .label = QT_TRANSLATE_NOOP("Entity", "Evidence pack"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Evidence packs"),
        .fields = packFields,
        .key = packKey,
        .title = packTitle,
        .flags = EntityFlag::Evidence,
    };
    return type;
}

template <> const EntityType &entityType<Attestation>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Attestation,
        .name = "attestation",
        .plural = "attestations",
        .label = QT_TRANSLATE_NOOP("Entity", "Attestation"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Attestations"),
        .fields = attestationFields,
        .key = attestationKey,
        .title = attestationTitle,
    };
    return type;
}

template <> const EntityType &entityType<SelfAnswer>()
{
    static constexpr EntityType type{
        .kind = EntityKind::SelfAnswer,
        .name = "self_answer",
        .plural = "self_answers",
        .label = QT_TRANSLATE_NOOP("Entity", "Self-answer"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Self-answers"),
        .fields = selfAnswerFields,
        .key = selfAnswerKey,
        .title = selfAnswerTitle,
    };
    return type;
}

template <> const EntityType &entityType<Contact>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Contact,
        .name = "contact",
        .plural = "contacts",
        .label = QT_TRANSLATE_NOOP("Entity", "Person to ask"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "People to ask"),
        .fields = contactFields,
        .key = contactKey,
        .title = contactTitle,
    };
    return type;
}

} // namespace Ratchet
