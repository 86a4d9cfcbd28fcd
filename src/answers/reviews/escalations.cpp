// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalations.h"

#include <answers/basis/improvement_state.h>
#include <calendar/cadence_dates.h>
#include <core/entities/cadence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/escalation_ladder.h>

#include <QHash>

#include <algorithm>

namespace Ratchet {

namespace {

void fillRecipient(ReachedStep &reached, const Register &reg, const EscalationStep &step, QDate asOf)
{
    const Person *person = reg.find(recipientOf(reg, step));
    reached.isVacant = !person || !isInPost(reg, person->id, asOf);
    reached.to = person && (!reached.isVacant || step.role.isEmpty()) ? person->name : step.role;
}

// The next date of each ceremony onto whose agenda something climbs.
QHash<Id<Ceremony>, QDate> nextAgendas(const Register &reg, QDate asOf)
{
    QHash<Id<Ceremony>, QDate> next;
    for (const EscalationStep &step : reg.all<EscalationStep>()) {
        if (!step.ceremony || next.contains(step.ceremony))
            continue;
        for (const CeremonyDate &date : ceremonyDates(reg, step.ceremony, asOf.addDays(1), asOf.addDays(400))) {
            if (date.isCounted() && !next.contains(step.ceremony))
                next.insert(step.ceremony, date.at().date());
        }
    }
    return next;
}

} // namespace

std::vector<ReachedStep> escalations(const Register &reg, QDate asOf)
{
    const EscalationLadder ladder(reg);
    const QHash<Id<Ceremony>, QDate> next = nextAgendas(reg, asOf);
    std::vector<ReachedStep> found;
    for (const Action &action : reg.all<Action>()) {
        for (const EscalationLadder::Reached &reached : ladder.reachedBy(action, asOf)) {
            const EscalationStep &step = *reg.find(reached.step);
            ReachedStep each{.action = action.id,
                             .step = step.id,
                             .number = reached.number,
                             .reachedOn = reached.reachedOn,
                             .to = {},
                             .isVacant = false,
                             .isRecorded = bool(reached.record),
                             .ceremony = step.ceremony,
                             .agendaOn = next.value(step.ceremony)};
            fillRecipient(each, reg, step, asOf);
            found.push_back(each);
        }
    }
    return found;
}

std::vector<ReachedStep> highestEscalations(const Register &reg, QDate asOf)
{
    std::vector<ReachedStep> highest;
    for (const ReachedStep &escalation : escalations(reg, asOf)) {
        if (!highest.empty() && highest.back().action == escalation.action)
            highest.back() = escalation;
        else
            highest.push_back(escalation);
    }
    std::ranges::stable_sort(highest, {},
                             [&reg](const ReachedStep &escalation) { return reg.find(escalation.action)->dueOn; });
    return highest;
}

} // namespace Ratchet
