// SPDX-License-Identifier: GPL-3.0-or-later
// The rhythm over a year: adherence of the 365 days that end with the reporting date, and month by month.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

inline constexpr int adherenceMonths = 12;

struct AdherenceTrend {
    struct Month {
        QDate month; // its first day
        Adherence adherence;
    };
    Adherence year; // the 365 days that end with the reporting date
    std::vector<Month> months; // 12, the earliest first; the last one up to the reporting date
};
[[nodiscard]] AdherenceTrend adherenceTrend(const Evaluation &evaluation);

[[nodiscard]] Figure adherenceYearFigure(const AdherenceTrend &trend);
// Due, held and not held by month, the latest first; what was not held by name and date.
[[nodiscard]] AnswerTable adherenceTable(const Evaluation &evaluation, const AdherenceTrend &trend);
// Shares of what was due by month: what was not held stands out as a gap; a month in which nothing was due is empty.
[[nodiscard]] AnswerChart adherenceChart(const Evaluation &evaluation, const AdherenceTrend &trend);

} // namespace Ratchet
