// SPDX-License-Identifier: GPL-3.0-or-later
// What a review must look at, from the register: its open actions, what is overdue, metrics without fresh readings,
// gains that faded, artefacts nobody reviewed.
#pragma once

#include <answers/basis/figures.h>
#include <calendar/cadence_dates.h>

namespace Ratchet {

class Register;
struct Ceremony;
struct Evaluation;

struct Agenda {
    QString ceremony;
    QDateTime at; // the date it is for, a wall clock; not valid where none is to come
    QString purpose;
    QStringList agenda; // the points that the ceremony always has
    QStringList expected; // chair and required roles with who holds them
    std::vector<AnswerTable> sections = {}; // only those that have something; every row leads to its record
    bool isAllDay = false; // no time of the day goes with the date
};

// For a date of the ceremony, as of the day of the evaluation. A ceremony of one service looks at that service only.
[[nodiscard]] Agenda agendaOf(const Evaluation &evaluation, Id<Ceremony> ceremony, const QDateTime &at);
// The same for whoever has evaluated nothing yet.
[[nodiscard]] Agenda agendaOf(const Register &reg, Id<Ceremony> ceremony, const QDateTime &at, QDate asOf,
                              const QLocale &locale);

} // namespace Ratchet
