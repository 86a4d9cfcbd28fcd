// SPDX-License-Identifier: GPL-3.0-or-later
// One reading of a metric, as charts and verdicts take it.
#pragma once

#include <QDate>

#include <cmath>
#include <span>
#include <vector>

namespace Ratchet {

struct Measurement {
    QDate on;
    double value = 0;
    double numerator = std::nan(""); // what the value was counted from; NaN where nobody said
    double denominator = std::nan("");
};

// Their values, in their order.
[[nodiscard]] std::vector<double> valuesOf(std::span<const Measurement> points);
// The arithmetic mean; NaN of nothing.
[[nodiscard]] double meanOf(std::span<const double> values);

} // namespace Ratchet
