// SPDX-License-Identifier: GPL-3.0-or-later
// Artefacts, attachments, and what people attest or answer.
#pragma once

#include <core/fields/entity.h>

namespace Ratchet {

struct Person;
struct Service;

struct Artefact {
    Id<Artefact> id;
    QString name;
    QString kind;
    Id<Person> owner;
    QString location;
    QDate reviewedOn;
    std::optional<qint64> intervalDays;
    std::optional<qint64> question; // 1 to 5
};
template <> inline constexpr EntityKind kindOf<Artefact> = EntityKind::Artefact;
template <> struct RecordOf<EntityKind::Artefact> {
    using type = Artefact;
};
template <> const EntityType &entityType<Artefact>();

struct Attachment {
    Id<Attachment> id;
    QString entity; // name of the entity it belongs to
    QString record; // that record's reference or name
    QString title;
    QString location;
    QString content; // base64
    QString sha256; // hexadecimal, of the decoded content
};
template <> inline constexpr EntityKind kindOf<Attachment> = EntityKind::Attachment;
template <> struct RecordOf<EntityKind::Attachment> {
    using type = Attachment;
};
template <> const EntityType &entityType<Attachment>();

enum class PackProfile : quint8 { None, Working, Archive };
inline constexpr Option packProfileOptions[] = {
    {"working", QT_TRANSLATE_NOOP("Option", "Working copy")},
    {"archive", QT_TRANSLATE_NOOP("Option", "Archive")},
};
template <> inline constexpr std::span<const Option> optionsOf<PackProfile> = packProfileOptions;

// An evidence pack that was made. What it said is computed again from the ledger as of `change`.
struct Pack {
    Id<Pack> id;
    QString reference; // PACK-0001 …
    QDateTime madeAt;
    QString scope; // in words; empty: the whole register
    QDate periodFrom;
    QDate asOf;
    std::optional<qint64> change; // the register as recorded at this change
    PackProfile profile = PackProfile::None;
    QString language; // BCP 47
    std::optional<qint64> pages;
    QString sha256; // hexadecimal, of the PDF
    QString manifest; // hexadecimal SHA-256 of its manifest
    QString choices; // JSON: what it was made with
    QString preparedBy;
    QString reviewedBy;
    QDate reviewedOn;
    QString approvedBy;
    QDate approvedOn;
    QString location; // where it was written
};
template <> inline constexpr EntityKind kindOf<Pack> = EntityKind::Pack;
template <> struct RecordOf<EntityKind::Pack> {
    using type = Pack;
};
template <> const EntityType &entityType<Pack>();

struct Attestation {
    Id<Attestation> id;
    std::optional<qint64> question; // 1 to 5
    Id<Person> person;
    QString role;
    QDate on;
    QString statement;
    std::optional<qint64> change; // number of the change the statement is about
    Id<Pack> pack; // signed with it
};
template <> inline constexpr EntityKind kindOf<Attestation> = EntityKind::Attestation;
template <> struct RecordOf<EntityKind::Attestation> {
    using type = Attestation;
};
template <> const EntityType &entityType<Attestation>();

struct SelfAnswer {
    Id<SelfAnswer> id;
    std::optional<qint64> question; // 1 to 4
    QDate on;
    Id<Person> person;
    Id<Service> service; // whose pulse it is; empty: the answer is about all
    std::optional<qint64> rating; // 1 to 5
    QString answer;
};
template <> inline constexpr EntityKind kindOf<SelfAnswer> = EntityKind::SelfAnswer;
template <> struct RecordOf<EntityKind::SelfAnswer> {
    using type = SelfAnswer;
};
template <> const EntityType &entityType<SelfAnswer>();

// Whom a question is asked: of one service, or of the register where the service is empty.
struct Contact {
    Id<Contact> id;
    std::optional<qint64> question; // 1 to 5
    Id<Service> service;
    Id<Person> person;
    QDate confirmedOn; // when the person last said that the question is theirs to answer
};
template <> inline constexpr EntityKind kindOf<Contact> = EntityKind::Contact;
template <> struct RecordOf<EntityKind::Contact> {
    using type = Contact;
};
template <> const EntityType &entityType<Contact>();

} // namespace Ratchet
