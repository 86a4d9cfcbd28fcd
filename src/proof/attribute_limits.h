// SPDX-License-Identifier: GPL-3.0-or-later
// Limits from a model of the data, where one is known: shares, counts, rates, and what lies between rare events.
// Formulas: Montgomery, Introduction to Statistical Quality Control, 7.2 to 7.3 (P, C, U); Laney, Quality Engineering
// 14 (2002) 531 (P′, U′); Benneyan, Health Care Management Science 4 (2001) 305 (G); Nelson, Journal of Quality
// Technology 26 (1994) 239 (T); Taylor, 2017, Normalized Individuals Control Chart (I′).
#pragma once

#include <core/entities/metric.h>
#include <proof/measurement.h>
#include <proof/process_limits.h>

#include <QString>

#include <vector>

namespace Ratchet {

// Why a chart is XmR although another was asked for.
enum class ChartFallback : quint8 {
    None,
    NoDenominators, // not every reading has a denominator above 0, or the numerator that it asks for
    NotCounted, // not every reading is a whole number from 0 on
    NotPositive, // not every reading is above 0
    OverDispersed, // counts vary far more than chance alone lets them, and nothing says of how many they are
};

struct ChartChoice {
    ProcessChartType type = ProcessChartType::Individuals;
    ChartFallback fallback = ChartFallback::None;
    bool operator==(const ChartChoice &) const = default;
};

// The chart that the readings bear. By kind: a percentage gets P, a rate U, both their primed form from an average of
// 1,000 in the denominator on; a count gets C, the time between events T, a value with denominators I′, any other XmR.
[[nodiscard]] ChartChoice chooseChart(ProcessChartType asked, MetricKind kind, std::span<const Measurement> series);

// The limits of one phase.
struct PhaseLimits {
    ProcessLimits summary; // limits are those of the last point
    std::vector<PointLimits> shown; // one for each point, in the unit of the series
    std::vector<double> values; // as the rules judge them: those of a T chart are transformed
    std::vector<PointLimits> judged; // likewise
};

// Limits of `series` that rest on `base`, which need not be part of it; a type that the readings cannot bear is asked
// for at your own risk of NaN.
[[nodiscard]] PhaseLimits phaseLimits(ProcessChartType type, std::span<const Measurement> series,
                                      std::span<const Measurement> base, Screening screening);

// What a ratio is multiplied by in the unit of the series: 100 for percent, 1,000 for events in a thousand. 1 of
// nothing.
[[nodiscard]] double ratioScale(std::span<const Measurement> series);

// "noDenominators", …; empty for None.
[[nodiscard]] QString fallbackName(ChartFallback fallback);
// The same for people; empty for None.
[[nodiscard]] QString fallbackLabel(ChartFallback fallback);
// "P", "XmR", …: as charts are called everywhere.
[[nodiscard]] QString chartTypeLabel(ProcessChartType type);

} // namespace Ratchet
