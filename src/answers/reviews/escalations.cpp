// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalations.h"

#include <core/entities/cadence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>

#include <answers/basis/improvement_state.h>
#include <answers/evaluation/pir_reviews.h>
#include <calendar/cadence_dates.h>

#include <QHash>

#include <algorithm>

namespace Ratchet {

namespace {

void fillRecipient(ReachedStep &escalation, const Register &reg, const EscalationStep &step, QDate asOf)
{
    const Person *person = reg.find(step.person);
    if (!step.role.isEmpty()) {
        const auto &roles = reg.all<RaciRole>();
        const auto role = std::find_if(roles.begin(), roles.end(), [&](const RaciRole &candidate) {
            return candidate.name.compare(step.role, Qt::CaseInsensitive) == 0;
        });
        person = role == roles.end() ? nullptr : reg.find(role->person);
    }
    escalation.isVacant = !person || !isInPost(reg, person->id, asOf);
    escalation.to = person && !escalation.isVacant ? person->name
        : step.role.isEmpty() && person            ? person->name
                                                   : step.role;
}

} // namespace

std::vector<ReachedStep> escalations(const Register &reg, QDate asOf)
{
    std::vector<const EscalationStep *> steps;
    for (const EscalationStep &step : reg.all<EscalationStep>())
        steps.push_back(&step);
    std::ranges::sort(steps, {}, [](const EscalationStep *step) { return step->afterDays.value_or(0); });
    QHash<Id<Ceremony>, QDate> next;
    for (const EscalationStep *step : steps) {
        if (!step->ceremony || next.contains(step->ceremony))
            continue;
        for (const CeremonyDate &date : ceremonyDates(reg, step->ceremony, asOf.addDays(1), asOf.addDays(400))) {
            if (!date.isCancelled() && !next.contains(step->ceremony))
                next.insert(step->ceremony, date.at().date());
        }
    }
    std::vector<ReachedStep> found;
    for (const Action &action : reg.all<Action>()) {
        if (!isActionLate(action, asOf))
            continue;
        for (size_t i = 0; i < steps.size(); ++i) {
            const QDate reached = action.dueOn.addDays(steps[i]->afterDays.value_or(0));
            if (reached > asOf)
                break;
            ReachedStep escalation{.action = action.id,
                                   .step = steps[i]->id,
                                   .number = int(i) + 1,
                                   .reachedOn = reached,
                                   .to = {},
                                   .isVacant = false,
                                   .ceremony = steps[i]->ceremony,
                                   .agendaOn = next.value(steps[i]->ceremony)};
            fillRecipient(escalation, reg, *steps[i], asOf);
            found.push_back(escalation);
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
