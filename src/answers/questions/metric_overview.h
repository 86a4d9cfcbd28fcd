// SPDX-License-Identifier: GPL-3.0-or-later
// All metrics on one page: what a review looks at first, and other tools call an SPC summary table.
#pragma once

#include <answers/evaluation/metric_summary.h>

#include <QLocale>

#include <span>

namespace Ratchet {

struct AnswerTable;

inline constexpr QLatin1StringView metricOverviewId("metrics");

// How many of them are how, in a sentence: "27 metrics. Variation: 3 of concern, …".
[[nodiscard]] QString overviewSentence(std::span<const MetricSummary> metrics, const QLocale &locale);
// A row for each, in their order: latest, target, readings, variation, assurance, verdict and since when, with the
// drawings beside the words.
[[nodiscard]] AnswerTable metricOverview(std::span<const MetricSummary> metrics, const QLocale &locale);

} // namespace Ratchet
