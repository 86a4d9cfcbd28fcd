// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of improvement.h: a new field is a member there, a row here, and a migration.
#include "improvement.h"

#include <core/entities/organisation.h>

namespace Ratchet {

namespace {

constexpr Field improvementFields[] = {
    field<&Improvement::reference>("reference", QT_TRANSLATE_NOOP("Field", "Reference"), FieldFlag::Required),
    field<&Improvement::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldFlag::Required),
    field<&Improvement::description>("description", QT_TRANSLATE_NOOP("Field", "Description"), FieldFlag::None,
                                     FieldKind::LongText),
    field<&Improvement::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Service outcome"), FieldFlag::None,
                                 FieldKind::LongText),
    field<&Improvement::justification>("justification", QT_TRANSLATE_NOOP("Field", "Justification"), FieldFlag::None,
                                       FieldKind::LongText),
    field<&Improvement::risk>("risk", QT_TRANSLATE_NOOP("Field", "Risk"), FieldFlag::None, FieldKind::LongText),
    field<&Improvement::service>("service", QT_TRANSLATE_NOOP("Field", "Service")),
    field<&Improvement::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective")),
    field<&Improvement::targetArea>("target_area", QT_TRANSLATE_NOOP("Field", "Target area")),
    field<&Improvement::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), FieldFlag::Personal),
    field<&Improvement::sponsor>("sponsor", QT_TRANSLATE_NOOP("Field", "Sponsor"), FieldFlag::Personal),
    field<&Improvement::raisedBy>("raised_by", QT_TRANSLATE_NOOP("Field", "Raised by"), FieldFlag::Personal),
    field<&Improvement::coach>("coach", QT_TRANSLATE_NOOP("Field", "Coach"), FieldFlag::Personal),
    field<&Improvement::source>("source", QT_TRANSLATE_NOOP("Field", "Source")),
    field<&Improvement::sourceReference>("source_reference", QT_TRANSLATE_NOOP("Field", "Source reference")),
    field<&Improvement::nature>("nature", QT_TRANSLATE_NOOP("Field", "Nature")),
    field<&Improvement::fixKind>("fix_kind", QT_TRANSLATE_NOOP("Field", "Kind of fix")),
    field<&Improvement::size>("size", QT_TRANSLATE_NOOP("Field", "Size")),
    field<&Improvement::timescale>("timescale", QT_TRANSLATE_NOOP("Field", "Timescale")),
    field<&Improvement::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
    field<&Improvement::holdReason>("hold_reason", QT_TRANSLATE_NOOP("Field", "Reason for hold")),
    field<&Improvement::raisedOn>("raised_on", QT_TRANSLATE_NOOP("Field", "Raised on")),
    field<&Improvement::acceptedOn>("accepted_on", QT_TRANSLATE_NOOP("Field", "Accepted on")),
    field<&Improvement::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on")),
    field<&Improvement::startedOn>("started_on", QT_TRANSLATE_NOOP("Field", "Started on")),
    field<&Improvement::targetOn>("target_on", QT_TRANSLATE_NOOP("Field", "Target date")),
    field<&Improvement::deliveredOn>("delivered_on", QT_TRANSLATE_NOOP("Field", "Delivered on")),
    field<&Improvement::embeddedOn>("embedded_on", QT_TRANSLATE_NOOP("Field", "Embedded on")),
    field<&Improvement::closedOn>("closed_on", QT_TRANSLATE_NOOP("Field", "Closed on")),
    field<&Improvement::closure>("closure", QT_TRANSLATE_NOOP("Field", "Closure")),
    field<&Improvement::closureNote>("closure_note", QT_TRANSLATE_NOOP("Field", "Closure note"), FieldFlag::None,
                                     FieldKind::LongText),
    field<&Improvement::value>("value", QT_TRANSLATE_NOOP("Field", "Value")),
    field<&Improvement::urgency>("urgency", QT_TRANSLATE_NOOP("Field", "Urgency")),
    field<&Improvement::riskReduction>("risk_reduction", QT_TRANSLATE_NOOP("Field", "Risk reduction")),
    field<&Improvement::effort>("effort", QT_TRANSLATE_NOOP("Field", "Effort")),
    field<&Improvement::manualRank>("manual_rank", QT_TRANSLATE_NOOP("Field", "Manual rank")),
    field<&Improvement::rankReason>("rank_reason", QT_TRANSLATE_NOOP("Field", "Reason for rank")),
    field<&Improvement::rankedOn>("ranked_on", QT_TRANSLATE_NOOP("Field", "Ranked on"), FieldFlag::Derived),
    field<&Improvement::rankedBy>("ranked_by", QT_TRANSLATE_NOOP("Field", "Ranked by"),
                                  FieldFlag::Derived | FieldFlag::Personal),
    field<&Improvement::control>("control", QT_TRANSLATE_NOOP("Field", "Control"), FieldFlag::None,
                                 FieldKind::LongText),
    field<&Improvement::parent>("parent", QT_TRANSLATE_NOOP("Field", "Part of")),
    field<&Improvement::replicable>("replicable", QT_TRANSLATE_NOOP("Field", "Replicable")),
    field<&Improvement::copiedFrom>("copied_from", QT_TRANSLATE_NOOP("Field", "Copied from")),
    field<&Improvement::overrideReason>("override_reason", QT_TRANSLATE_NOOP("Field", "Override reason")),
    field<&Improvement::overrideBy>("override_by", QT_TRANSLATE_NOOP("Field", "Override by"), FieldFlag::Personal),
    field<&Improvement::overrideOn>("override_on", QT_TRANSLATE_NOOP("Field", "Override on")),
    field<&Improvement::tags>("tags", QT_TRANSLATE_NOOP("Field", "Tags"), FieldFlag::Multiple),
    field<&Improvement::rrule>("rrule", QT_TRANSLATE_NOOP("Field", "Recurrence")),
    field<&Improvement::repeats>("repeats", QT_TRANSLATE_NOOP("Field", "Repeats")),
    field<&Improvement::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::None, FieldKind::LongText),
    field<&Improvement::updatedOn>("updated_on", QT_TRANSLATE_NOOP("Field", "Updated on"), FieldFlag::Derived),
};
constexpr const char *improvementKey[] = {"reference"};
constexpr const char *improvementTitle[] = {"reference", "title"};

constexpr Field fundingFields[] = {
    field<&Funding::improvement>("improvement", QT_TRANSLATE_NOOP("Field", "Improvement"), FieldFlag::Required),
    field<&Funding::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&Funding::requested>("requested", QT_TRANSLATE_NOOP("Field", "Requested")),
    field<&Funding::approved>("approved", QT_TRANSLATE_NOOP("Field", "Approved")),
    field<&Funding::spent>("spent", QT_TRANSLATE_NOOP("Field", "Spent")),
    field<&Funding::source>("source", QT_TRANSLATE_NOOP("Field", "Source")),
    field<&Funding::approver>("approver", QT_TRANSLATE_NOOP("Field", "Approver"), FieldFlag::Personal),
    field<&Funding::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on")),
};
constexpr const char *fundingTitle[] = {"improvement", "kind"};

constexpr Field benefitFields[] = {
    field<&Benefit::improvement>("improvement", QT_TRANSLATE_NOOP("Field", "Improvement"), FieldFlag::Required),
    field<&Benefit::category>("category", QT_TRANSLATE_NOOP("Field", "Category")),
    field<&Benefit::recurring>("recurring", QT_TRANSLATE_NOOP("Field", "Recurring")),
    field<&Benefit::expected>("expected", QT_TRANSLATE_NOOP("Field", "Expected")),
    field<&Benefit::forecast>("forecast", QT_TRANSLATE_NOOP("Field", "Forecast")),
    field<&Benefit::actual>("actual", QT_TRANSLATE_NOOP("Field", "Actual")),
    field<&Benefit::fromOn>("from_on", QT_TRANSLATE_NOOP("Field", "From")),
    field<&Benefit::toOn>("to_on", QT_TRANSLATE_NOOP("Field", "To")),
    field<&Benefit::approver>("approver", QT_TRANSLATE_NOOP("Field", "Approver"), FieldFlag::Personal),
    field<&Benefit::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on")),
    field<&Benefit::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::None, FieldKind::LongText),
};
constexpr const char *benefitTitle[] = {"improvement", "category"};

constexpr Field milestoneFields[] = {
    field<&Milestone::improvement>("improvement", QT_TRANSLATE_NOOP("Field", "Improvement"), FieldFlag::Required),
    field<&Milestone::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldFlag::Required),
    field<&Milestone::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due on")),
    field<&Milestone::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on")),
};
constexpr const char *milestoneKey[] = {"improvement", "title"};
constexpr const char *milestoneTitle[] = {"title"};

constexpr Field taskFields[] = {
    field<&Task::milestone>("milestone", QT_TRANSLATE_NOOP("Field", "Milestone"), FieldFlag::Required),
    field<&Task::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldFlag::Required),
    field<&Task::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), FieldFlag::Personal),
    field<&Task::percent>("percent", QT_TRANSLATE_NOOP("Field", "Done, %")),
    field<&Task::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due on")),
    field<&Task::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on")),
};
constexpr const char *taskTitle[] = {"title"};

constexpr Field cycleFields[] = {
    field<&Cycle::improvement>("improvement", QT_TRANSLATE_NOOP("Field", "Improvement"), FieldFlag::Required),
    field<&Cycle::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan"), FieldFlag::None, FieldKind::LongText),
    field<&Cycle::doing>("do", QT_TRANSLATE_NOOP("Field", "Do"), FieldFlag::None, FieldKind::LongText),
    field<&Cycle::study>("study", QT_TRANSLATE_NOOP("Field", "Study"), FieldFlag::None, FieldKind::LongText),
    field<&Cycle::act>("act", QT_TRANSLATE_NOOP("Field", "Act")),
    field<&Cycle::startedOn>("started_on", QT_TRANSLATE_NOOP("Field", "Started on")),
    field<&Cycle::endedOn>("ended_on", QT_TRANSLATE_NOOP("Field", "Ended on")),
};
constexpr const char *cycleTitle[] = {"improvement", "plan"};

} // namespace

template <> const EntityType &entityType<Improvement>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Improvement,
        .name = "improvement",
        .plural = "improvements",
        .label = QT_TRANSLATE_NOOP("Entity", "Improvement"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Improvements"),
        .fields = improvementFields,
        .key = improvementKey,
        .title = improvementTitle,
    };
    return type;
}

template <> const EntityType &entityType<Funding>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Funding,
        .name = "funding",
        .plural = "funding",
        .label = QT_TRANSLATE_NOOP("Entity", "Funding"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Funding"),
        .fields = fundingFields,
        .key = {},
        .title = fundingTitle,
    };
    return type;
}

template <> const EntityType &entityType<Benefit>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Benefit,
        .name = "benefit",
        .plural = "benefits",
        .label = QT_TRANSLATE_NOOP("Entity", "Benefit"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Benefits"),
        .fields = benefitFields,
        .key = {},
        .title = benefitTitle,
    };
    return type;
}

template <> const EntityType &entityType<Milestone>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Milestone,
        .name = "milestone",
        .plural = "milestones",
        .label = QT_TRANSLATE_NOOP("Entity", "Milestone"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Milestones"),
        .fields = milestoneFields,
        .key = milestoneKey,
        .title = milestoneTitle,
    };
    return type;
}

template <> const EntityType &entityType<Task>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Task,
        .name = "task",
        .plural = "tasks",
        .label = QT_TRANSLATE_NOOP("Entity", "Task"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Tasks"),
        .fields = taskFields,
        .key = {},
        .title = taskTitle,
    };
    return type;
}

template <> const EntityType &entityType<Cycle>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Cycle,
        .name = "cycle",
        .plural = "cycles",
        .label = QT_TRANSLATE_NOOP("Entity", "PDSA cycle"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "PDSA cycles"),
        .fields = cycleFields,
        .key = {},
        .title = cycleTitle,
    };
    return type;
}

} // namespace Ratchet
