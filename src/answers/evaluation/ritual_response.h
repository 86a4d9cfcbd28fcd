// SPDX-License-Identifier: GPL-3.0-or-later
// What was answered to the finding that a ceremony has become a ritual, and whether that still holds: reviews held
// since without a decision or an action bring the finding back.
#pragma once

#include <answers/evaluation/cadence_statistics.h>

#include <QLocale>

namespace Ratchet {

// How many of the empty reviews in a row were held after the response.
[[nodiscard]] int emptySinceResponse(const Register &reg, const Ritual &ritual);
// Answered by the day, and no empty review since.
[[nodiscard]] bool isAnswered(const Register &reg, const Ritual &ritual, QDate asOf);
// "Answered on 11/2/26 by Ada: …", or with "before the last 2 review(s)"; empty where nobody has.
[[nodiscard]] QString ritualResponseText(const Register &reg, const Ritual &ritual, QDate asOf, const QLocale &locale);

} // namespace Ratchet
