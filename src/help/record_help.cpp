// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_help.h"

#include <core/entity_types.h>
#include <help/help_text.h>
#include <help/manual.h>

#include <algorithm>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Kinds that no pair names are told of with the improvements that they hang on.
constexpr std::pair<EntityKind, const char *> chapters[] = {
    {EntityKind::Settings, "settings"},
    {EntityKind::Threshold, "settings#thresholds"},
    {EntityKind::Unit, "services#units"},
    {EntityKind::Person, "services#people"},
    {EntityKind::Service, "services"},
    {EntityKind::Objective, "services#objectives"},
    {EntityKind::Contact, "services#contacts"},
    {EntityKind::Funding, "benefits#funding"},
    {EntityKind::Benefit, "benefits"},
    {EntityKind::Milestone, "improvements#plan"},
    {EntityKind::Task, "improvements#plan"},
    {EntityKind::Cycle, "improvements#pdsa"},
    {EntityKind::Pir, "reviews"},
    {EntityKind::Lesson, "lessons"},
    {EntityKind::Action, "actions"},
    {EntityKind::Escalation, "actions#escalation"},
    {EntityKind::EscalationStep, "actions#escalation"},
    {EntityKind::Metric, "metrics"},
    {EntityKind::Reading, "metrics#readings"},
    {EntityKind::Target, "metrics#targets"},
    {EntityKind::Steering, "claims"},
    {EntityKind::Amendment, "claims#amendments"},
    {EntityKind::Phase, "charts#phases"},
    {EntityKind::Annotation, "charts#annotations"},
    {EntityKind::Allocation, "capacity"},
    {EntityKind::WeekHours, "capacity#weeks"},
    {EntityKind::Raid, "capacity#raids"},
    {EntityKind::RaciRole, "raci"},
    {EntityKind::RaciActivity, "raci"},
    {EntityKind::RaciEntry, "raci#letters"},
    {EntityKind::Ceremony, "cadence"},
    {EntityKind::Occurrence, "cadence#record"},
    {EntityKind::Artefact, "artefacts"},
    {EntityKind::Attachment, "artefacts#attachments"},
    {EntityKind::SelfAnswer, "self-questions"},
    {EntityKind::Pack, "packs"},
    {EntityKind::Attestation, "packs#attest"},
    {EntityKind::Snapshot, "presenting#keep"},
    {EntityKind::SavedView, "register#views"},
    {EntityKind::ImportMap, "importing#mapping"},
};

QString fieldReference(EntityKind kind, const Field &field)
{
    return u"fields-"_s + QString::fromLatin1(entityType(kind).name) + u'#' + QString::fromLatin1(field.name);
}

} // namespace

QString helpTopicOf(EntityKind kind)
{
    const auto *found = std::ranges::find(chapters, kind, &std::pair<EntityKind, const char *>::first);
    return found == std::end(chapters) ? u"improvements"_s : QString::fromLatin1(found->second);
}

QString helpTopicOf(EntityKind kind, const Field &field)
{
    const QString reference = fieldReference(kind, field);
    return manual().section(reference) ? reference : helpTopicOf(kind);
}

QString fieldSentence(EntityKind kind, const Field &field)
{
    const HelpSection *section = manual().section(fieldReference(kind, field));
    return section ? firstParagraph(section->text) : QString();
}

} // namespace Ratchet
