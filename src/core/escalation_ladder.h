// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that were agreed for what stays overdue, and how far up them an action is. What is written down of it stays
// when its date moves: each date that is missed climbs from where the action stood.
#pragma once

#include <core/register.h>

namespace Ratchet {

class ChangeBuilder;
struct Action;
struct Escalation;
struct EscalationStep;
struct Person;

class EscalationLadder {
public:
    // A step that an action has reached with the due date it has now.
    struct Reached {
        Id<Action> action;
        Id<EscalationStep> step;
        int number = 1; // of the step, from 1, by its days
        QDate reachedOn; // the due date and the days of as many steps as this miss has climbed
        QDate dueOn;
        Id<Escalation> record; // where it is written down; none: nobody has yet
    };

    explicit EscalationLadder(const Register &reg);

    // What an open action past its due date has reached by the day, the highest last. The first miss reaches step 1
    // after the days of step 1, and so on. Once a step is written down for another due date, the next miss goes on
    // above it: after the days of step 1 it has reached step 2. At the top a miss reaches the last step once.
    [[nodiscard]] std::vector<Reached> reachedBy(const Action &action, QDate asOf) const;
    // The same of every action, as far as it is not written down yet.
    [[nodiscard]] std::vector<Reached> unrecorded(QDate asOf) const;

private:
    const Register &m_register;
    std::vector<const EscalationStep *> m_steps; // by their days
};

// Whether the action is open and its due date is before the day.
[[nodiscard]] bool isPastDue(const Action &action, QDate asOf);

// Whom a step goes to: who holds its role, else the person that it names; nobody where there is neither.
[[nodiscard]] Id<Person> recipientOf(const Register &reg, const EscalationStep &step);

// Writes them down: the day each was reached, the date that was missed, the role and who is in it on `today`, if in
// post.
void recordEscalations(ChangeBuilder &builder, const Register &reg,
                       const std::vector<EscalationLadder::Reached> &reached, QDate today);

// A change that moves the due date of an overdue action, changes its status or closes it takes along what the action
// had reached by `today` and nobody had written down.
void keepEscalations(ChangeBuilder &builder, const Register &reg, QDate today);

} // namespace Ratchet
