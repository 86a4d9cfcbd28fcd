// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_scale.h"

#include <algorithm>
#include <cmath>

namespace Ratchet {

namespace {

constexpr int gridSteps = 5;

} // namespace

ChartScale scaleAround(double low, double high)
{
    if (!(high > low)) {
        const double room = std::max(1.0, std::abs(low) * 0.1);
        low -= room;
        high += room;
    }
    const double rough = (high - low) / gridSteps;
    double step = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * step >= rough * (1 - 1e-9)) {
            step *= factor;
            break;
        }
    }
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

int decimalsOf(const ChartScale &scale)
{
    if (scale.step == 2.5)
        return 1;
    if (scale.step >= 1)
        return 0;
    const bool isQuarter = scale.step == 0.25;
    return int(std::ceil(-std::log10(scale.step) - 1e-9)) + (isQuarter ? 1 : 0);
}

} // namespace Ratchet
