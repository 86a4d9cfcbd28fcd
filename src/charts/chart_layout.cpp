// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_layout.h"

#include <algorithm>
#include <cmath>

namespace Ratchet {

ChartScale roundScale(double low, double high, bool isWhole, int steps)
{
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (!(high - low > 0))
        high = low + 1;
    const double rough = (high - low) / std::max(1, steps);
    double step = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const bool isUsable = !isWhole || (factor * step >= 1 && factor * step == std::floor(factor * step));
        if (isUsable && factor * step >= rough * (1 - 1e-9)) {
            step *= factor;
            break;
        }
    }
    if (isWhole)
        step = std::max(1.0, std::ceil(step));
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

} // namespace Ratchet
