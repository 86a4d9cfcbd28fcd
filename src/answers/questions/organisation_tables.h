// SPDX-License-Identifier: GPL-3.0-or-later
// Services, people and units, each with what hangs on it.
#pragma once

#include <answers/questions/handover.h>

namespace Ratchet {

struct Service;

// What an owner's "I own this backlog" is worth on a day.
enum class Confirmation : quint8 { Never, Expired, Valid };
[[nodiscard]] Confirmation confirmationOf(const Service &service, QDate asOf);

// Live services: owner, confirmation, criticality, open items, metrics, and the flag of those that measure uptime only.
// The most critical first.
[[nodiscard]] AnswerTable servicesTable(const Register &reg, QDate asOf, const QLocale &locale);
// People who hold something or are in post: what they hold, and when it is missed first. Who holds most comes first.
[[nodiscard]] AnswerTable peopleTable(const Register &reg, const Holdings &held, QDate asOf, const QLocale &locale);
// Units with their hours for improvement in the month of the day and the two before, the owners among their people and
// what those own; where improvement lives first, and those without any too.
[[nodiscard]] AnswerTable unitsTable(const Register &reg, QDate asOf, const QLocale &locale);
// Of one person: what falls vacant, and what stops when.
[[nodiscard]] AnswerTable holdingsTable(const std::vector<Holding> &held, QDate asOf, const QLocale &locale);

} // namespace Ratchet
