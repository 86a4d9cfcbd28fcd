// SPDX-License-Identifier: GPL-3.0-or-later
// The answers that people gave to the four self-questions, quarter by quarter, beside the figures computed for the same
// days.
#pragma once

#include <answers/basis/figures.h>
#include <core/register.h>

#include <array>

namespace Ratchet {

struct SelfTrend {
    struct Question {
        SelfQuestion now; // as of the day
        AnswerTable quarters; // the latest first: rating, figure, words, who
        bool isDue = false; // nobody answered in the quarter of the day
    };
    std::array<Question, 4> questions;
    AnswerTable pulses; // of services, beside question 2; no rows where nobody gave one
    AnswerChart ratings; // a line for each question; no series before the first rating
};

// The quarter of the day and the four before. A figure of an earlier quarter is what the register now says of its last
// day.
[[nodiscard]] SelfTrend selfTrend(const Register &reg, QDate asOf, const QLocale &locale);

} // namespace Ratchet
