// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_groups.h"

#include <core/entity_types.h>

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace Ratchet {

namespace {

struct Group {
    const char *title;
    std::vector<const char *> fields;
};

std::vector<Group> groupsOfImprovement()
{
    return {{nullptr, {"title", "service", "owner", "target_on", "status"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Raised"),
             {"reference", "description", "raised_by", "raised_on", "source", "source_reference", "nature", "fix_kind",
              "size", "timescale", "tags", "parent", "copied_from"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Accepted and ranked"),
             {"outcome", "justification", "objective", "target_area", "sponsor", "accepted_on", "approved_on", "value",
              "urgency", "risk_reduction", "effort", "manual_rank", "rank_reason", "risk"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Delivery"),
             {"coach", "started_on", "hold_reason", "delivered_on", "note", "rrule", "repeats"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Measuring"),
             {"control", "embedded_on", "replicable", "override_reason", "override_by", "override_on"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Closing"), {"closure", "closure_note", "closed_on"}}};
}

std::vector<Group> groupsOfAction()
{
    return {{nullptr, {"title", "owner", "due_on", "status"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Raised"),
             {"reference", "raised_on", "pir", "lesson", "occurrence", "improvement", "kind", "fix_kind"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Delivery"), {"note", "delivered_on", "rrule", "repeats"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Closing"), {"closed_on", "verified_by", "verified_on", "reason"}}};
}

std::vector<Group> groupsOfMetric()
{
    return {{nullptr, {"name", "service", "unit", "direction", "target", "frequency", "steward"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Definition"), {"definition", "data_source", "kind", "availability"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Chart and rules"), {"chart", "rule_set", "screened"}}};
}

std::vector<Group> groupsOfCeremony()
{
    return {{nullptr,
             {"name", "kind", "rrule", "starts_at", "all_day", "counts_from", "chair", "required_roles", "service",
              "agenda"}},
            {QT_TRANSLATE_NOOP("FormGroup", "How it is held"), {"purpose", "duration_minutes", "time_zone"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Response to its finding"), {"response", "responded_on", "responded_by"}}};
}

std::vector<Group> groupsOfClaim()
{
    return {{nullptr, {"improvement", "metric", "role", "expected_change", "target_on", "intervention_on"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Baseline"), {"baseline_from", "baseline_to"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Registered"), {"locked_on", "direction", "rule_set"}}};
}

std::vector<Group> groupsOfReview()
{
    return {{nullptr, {"title", "service", "occurred_on", "held_on", "facilitator", "reference"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Incident"),
             {"incident_reference", "severity", "cause_code", "summary", "conditions"}}};
}

std::vector<Group> groupsOfService()
{
    return {{nullptr, {"name", "description", "owner", "unit", "criticality"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Operation"),
             {"live_from", "retired_on", "owner_confirmed_on", "none_planned_on", "wip_limit"}}};
}

std::vector<Group> groupsOfBenefit()
{
    return {{nullptr, {"improvement", "category", "recurring", "expected", "from_on", "to_on"}},
            {QT_TRANSLATE_NOOP("FormGroup", "Measuring"), {"forecast", "actual", "approver", "approved_on", "note"}}};
}

std::vector<Group> groupsOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Improvement:
        return groupsOfImprovement();
    case EntityKind::Action:
        return groupsOfAction();
    case EntityKind::Metric:
        return groupsOfMetric();
    case EntityKind::Ceremony:
        return groupsOfCeremony();
    case EntityKind::Steering:
        return groupsOfClaim();
    case EntityKind::Pir:
        return groupsOfReview();
    case EntityKind::Service:
        return groupsOfService();
    case EntityKind::Benefit:
        return groupsOfBenefit();
    default:
        return {};
    }
}

} // namespace

std::vector<FormGroup> formGroups(EntityKind kind)
{
    const EntityType &type = entityType(kind);
    std::vector<FormGroup> groups;
    std::vector<bool> isPlaced(type.fields.size());
    for (const Group &group : groupsOf(kind)) {
        FormGroup made;
        if (group.title)
            made.title = QCoreApplication::translate("FormGroup", group.title);
        for (const char *name : group.fields) {
            const FieldIndex field = type.indexOf(QString::fromLatin1(name));
            Q_ASSERT(field >= 0);
            made.fields.push_back(field);
            isPlaced[size_t(field)] = true;
        }
        groups.push_back(std::move(made));
    }
    if (groups.empty())
        groups.push_back({});
    for (size_t i = 0; i < type.fields.size(); ++i) { // one that is new has no stage yet
        if (!isPlaced[i] && !type.fields[i].has(FieldFlag::Derived))
            groups.front().fields.push_back(FieldIndex(i));
    }
    return groups;
}

} // namespace Ratchet
