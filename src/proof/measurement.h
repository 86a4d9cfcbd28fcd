// SPDX-License-Identifier: GPL-3.0-or-later
// One reading of a metric, as charts and verdicts take it.
#pragma once

#include <core/entities/metric.h>

namespace Ratchet {

struct Measurement {
    QDate on;
    double value = 0;
    double numerator = std::nan(""); // what the value was counted from; NaN where nobody said
    double denominator = std::nan("");
};

} // namespace Ratchet
