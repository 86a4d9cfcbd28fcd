// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of number a metric can be, in the words of whoever has one, and what follows from it.
#pragma once

#include <core/entities/metric.h>
#include <core/reading_terms.h>

#include <QLocale>

#include <vector>

namespace Ratchet {

struct NumberKind {
    QString title; // "A share of a whole"
    QString consequence; // which chart it gets by its kind, and what a reading needs
    MetricKind kind = MetricKind::Individual;
    QString unit = {}; // where there is only one
};

// In the order in which they are offered: what most metrics are comes first.
[[nodiscard]] std::vector<NumberKind> numberKinds(const QLocale &locale);

// Whether its readings are counted: so many of so many.
[[nodiscard]] bool isCountedOf(MetricKind kind);

// What the program makes of one reading of such a metric: its value, its chart and why that one, whether it meets the
// target. Of one that cannot be, why.
struct ReadExample {
    QString text = {}; // sentences; empty where nothing is typed
    bool isFault = false;
};
// The value of a reading with numerator and denominator is computed, as in the grid.
[[nodiscard]] ReadExample readExample(const Metric &metric, ReadingNumbers numbers, const QLocale &locale);

} // namespace Ratchet
