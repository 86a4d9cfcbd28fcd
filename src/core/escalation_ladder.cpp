// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation_ladder.h"

#include <core/change_builder.h>
#include <core/entities/cadence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>

#include <QSet>

#include <algorithm>

namespace Ratchet {

namespace {

// Of the miss of that due date; one without a due date belongs to the miss it was reached after.
bool isOfMiss(const Escalation &record, QDate dueOn)
{
    return record.dueOn.isValid() ? record.dueOn == dueOn : record.reachedOn > dueOn;
}

using ActionStep = QPair<RecordId, qint64>;

// What the change writes down itself: one that comes a second time, with a reason, brings along what it took before.
QSet<ActionStep> stepsIn(const ChangeBuilder &builder)
{
    QSet<ActionStep> steps;
    for (const Edit &edit : builder.edits()) {
        if (edit.entity != EntityKind::Escalation || edit.field != fieldIndex<&Escalation::action>())
            continue;
        const Value step = builder.value(EntityKind::Escalation, edit.record, fieldIndex<&Escalation::step>());
        steps.insert({valueOr<qint64>(edit.after), valueOr<qint64>(step)});
    }
    return steps;
}

} // namespace

bool isPastDue(const Action &action, QDate asOf)
{
    const bool isOpen = action.status == ActionStatus::Open || action.status == ActionStatus::InProgress;
    return isOpen && action.dueOn.isValid() && action.dueOn < asOf;
}

EscalationLadder::EscalationLadder(const Register &reg)
    : m_register(reg)
{
    for (const EscalationStep &step : reg.all<EscalationStep>())
        m_steps.push_back(&step);
    std::ranges::stable_sort(m_steps, {}, [](const EscalationStep *step) { return step->afterDays.value_or(0); });
}

std::vector<EscalationLadder::Reached> EscalationLadder::reachedBy(const Action &action, QDate asOf) const
{
    std::vector<Reached> found;
    if (!isPastDue(action, asOf) || m_steps.empty())
        return found;
    const auto records = m_register.referring<&Escalation::action>(action.id.value);
    const int highest = int(m_steps.size());
    qint64 before = 0; // the highest step of other due dates; a file may name one that there is not
    for (const Escalation *record : records) {
        if (!isOfMiss(*record, action.dueOn) && record->reachedOn <= asOf)
            before = std::max(before, std::clamp<qint64>(record->step.value_or(0), 0, highest));
    }
    for (int climbed = 1; climbed <= highest; ++climbed) {
        const QDate on = action.dueOn.addDays(m_steps[size_t(climbed - 1)]->afterDays.value_or(0));
        const int number = int(std::min<qint64>(before + climbed, highest));
        if (on > asOf || (!found.empty() && found.back().number == number))
            break;
        const auto held = std::ranges::find_if(records, [&](const Escalation *record) {
            return isOfMiss(*record, action.dueOn) && record->step == number;
        });
        found.push_back({.action = action.id,
                         .step = m_steps[size_t(number - 1)]->id,
                         .number = number,
                         .reachedOn = on,
                         .dueOn = action.dueOn,
                         .record = held == records.end() ? Id<Escalation>() : (*held)->id});
    }
    return found;
}

std::vector<EscalationLadder::Reached> EscalationLadder::unrecorded(QDate asOf) const
{
    std::vector<Reached> found;
    for (const Action &action : m_register.all<Action>()) {
        for (const Reached &reached : reachedBy(action, asOf)) {
            if (!reached.record)
                found.push_back(reached);
        }
    }
    return found;
}

Id<Person> recipientOf(const Register &reg, const EscalationStep &step)
{
    const auto &roles = reg.all<RaciRole>();
    const auto role = std::find_if(roles.begin(), roles.end(), [&](const RaciRole &candidate) {
        return !step.role.isEmpty() && candidate.name.compare(step.role, Qt::CaseInsensitive) == 0;
    });
    return role != roles.end() && role->person ? role->person : step.person;
}

void recordEscalations(ChangeBuilder &builder, const Register &reg,
                       const std::vector<EscalationLadder::Reached> &reached, QDate today)
{
    for (const EscalationLadder::Reached &each : reached) {
        const EscalationStep &step = *reg.find(each.step);
        const Person *person = reg.find(recipientOf(reg, step));
        const bool isInPost =
            person && (!person->leftOn.isValid() || person->leftOn > today) && !builder.isRemoved(person->id.value);
        const auto made = builder.create<Escalation>();
        builder.set<&Escalation::action>(made, each.action.value);
        builder.set<&Escalation::step>(made, qint64(each.number));
        builder.set<&Escalation::reachedOn>(made, each.reachedOn);
        builder.set<&Escalation::dueOn>(made, each.dueOn);
        builder.set<&Escalation::role>(made, step.role);
        builder.set<&Escalation::person>(made, isInPost ? Value(person->id.value) : Value());
    }
}

void keepEscalations(ChangeBuilder &builder, const Register &reg, QDate today)
{
    if (reg.all<EscalationStep>().size() == 0)
        return;
    const FieldIndex fields[] = {fieldIndex<&Action::dueOn>(), fieldIndex<&Action::status>(),
                                 fieldIndex<&Action::deliveredOn>(), fieldIndex<&Action::closedOn>()};
    std::vector<Id<Action>> touched;
    for (const Edit &edit : builder.edits()) {
        if (edit.entity == EntityKind::Action && edit.before != edit.after && !builder.isRemoved(edit.record)
            && std::ranges::find(fields, edit.field) != std::end(fields))
            touched.emplace_back(edit.record);
    }
    std::ranges::sort(touched);
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    const EscalationLadder ladder(reg);
    std::vector<EscalationLadder::Reached> lost;
    for (const Id<Action> action : touched) {
        const Action *held = reg.find(action);
        for (const auto &reached : held ? ladder.reachedBy(*held, today) : std::vector<EscalationLadder::Reached>()) {
            if (!reached.record)
                lost.push_back(reached);
        }
    }
    if (lost.empty())
        return;
    std::erase_if(lost, [steps = stepsIn(builder)](const EscalationLadder::Reached &reached) {
        return steps.contains({reached.action.value, reached.number});
    });
    recordEscalations(builder, reg, lost, today);
}

} // namespace Ratchet
