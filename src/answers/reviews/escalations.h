// SPDX-License-Identifier: GPL-3.0-or-later
// Consequence: what stays overdue climbs the steps that were agreed, each onto the next agenda of its ceremony.
#pragma once

#include <core/register.h>

namespace Ratchet {

struct Action;

struct Ceremony;

struct EscalationStep;

struct ReachedStep {
    Id<Action> action;
    Id<EscalationStep> step;
    int number = 1; // of the step, from 1, by its days
    QDate reachedOn; // see EscalationLadder
    QString to; // who holds the role, else the role, else the person
    bool isVacant = false; // the role has nobody in post
    bool isRecorded = false; // there is an escalation that says so
    Id<Ceremony> ceremony; // on whose next agenda it stands; none where the step names none
    QDate agendaOn; // the next date of that ceremony after the day; not valid without one
};

// Every step that an open, overdue action has reached by the day: by action, the highest step last.
[[nodiscard]] std::vector<ReachedStep> escalations(const Register &reg, QDate asOf);
// Of each action the highest step only: what the agendas list. Longest overdue first.
[[nodiscard]] std::vector<ReachedStep> highestEscalations(const Register &reg, QDate asOf);

} // namespace Ratchet
