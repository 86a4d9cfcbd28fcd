// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurement.h"

#include <algorithm>
#include <numeric>

namespace Ratchet {

std::vector<double> valuesOf(std::span<const Measurement> points)
{
    std::vector<double> values(points.size());
    std::ranges::transform(points, values.begin(), &Measurement::value);
    return values;
}

double meanOf(std::span<const double> values)
{
    return values.empty() ? std::nan("") : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

} // namespace Ratchet
