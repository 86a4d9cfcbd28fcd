// SPDX-License-Identifier: GPL-3.0-or-later
// What a reading can be by the kind of its metric: 14 of 12 changes cannot have failed.
#pragma once

#include <core/entities/metric.h>

#include <cmath>

namespace Ratchet {

class Register;

struct ReadingNumbers {
    double value = std::nan("");
    double numerator = std::nan(""); // NaN where nobody said
    double denominator = std::nan("");
};

enum class ReadingFault : quint8 {
    None,
    NothingCounted, // a denominator of 0 or below
    MoreThanAll, // of a share: the numerator is above the denominator
    BelowZero, // of a share, a count, a rate or a time between events
};

// By the kind of the metric and the chart that is asked for; an empty number is none that is wrong.
[[nodiscard]] ReadingFault faultOfReading(MetricKind kind, ProcessChartType chart, const ReadingNumbers &numbers);
// "14 of 12: a share cannot be more than all of them.", translated; empty for None.
[[nodiscard]] QString faultText(ReadingFault fault, const ReadingNumbers &numbers);
// "nothingCounted", "moreThanAll", "belowZero": for JSON; empty for None.
[[nodiscard]] QString faultName(ReadingFault fault);

// What a value is of its numerator by its denominator, where the sums of several are known: 100 for per cent, 1,000 for
// events in a thousand. 1 of nothing.
[[nodiscard]] double scaleOfSums(double values, double ratios);
// The same of the readings of a metric, else by its kind: what a value is computed with where only counts are given.
[[nodiscard]] double readingScale(const Register &reg, const Metric &metric);

} // namespace Ratchet
