// SPDX-License-Identifier: GPL-3.0-or-later
#include "kaplan_meier.h"

#include <algorithm>
#include <cmath>

namespace Ratchet {

namespace {

constexpr double normalLimit = 1.959963984540054; // of 95 %
constexpr double tolerance = 1e-9; // a share is met where rounding alone says otherwise

// Where a curve first falls to the level; half-way to the next step where it stays exactly there.
template <class Curve> std::optional<double> firstAt(const std::vector<SurvivalStep> &steps, double level, Curve curve)
{
    for (size_t i = 0; i < steps.size(); ++i) {
        const double height = curve(steps[i]);
        if (std::isnan(height) || height > level + tolerance)
            continue;
        const bool isExact = std::abs(height - level) <= tolerance && i + 1 < steps.size();
        return isExact ? (steps[i].days + steps[i + 1].days) / 2 : steps[i].days;
    }
    return {};
}

} // namespace

SurvivalCurve kaplanMeier(std::vector<ObservedTime> times)
{
    std::erase_if(times, [](const ObservedTime &time) { return !(time.days >= 0); });
    std::ranges::sort(times, {}, &ObservedTime::days);
    SurvivalCurve curve;
    double open = 1;
    double variance = 0; // of Greenwood, of the logarithm
    for (size_t i = 0; i < times.size();) {
        const double atRisk = double(times.size() - i);
        const double days = times[i].days;
        int ended = 0;
        for (; i < times.size() && times[i].days == days; ++i)
            (times[i].hasEnded ? ended : curve.open) += 1;
        if (ended == 0)
            continue;
        curve.ended += ended;
        open *= 1 - ended / atRisk;
        variance += atRisk > ended ? ended / (atRisk * (atRisk - ended)) : std::nan("");
        const double width = normalLimit * std::sqrt(variance);
        curve.steps.push_back({days, open, open * std::exp(-width), std::min(1.0, open * std::exp(width))});
    }
    return curve;
}

double SurvivalCurve::openAfter(double days) const
{
    double share = 1;
    for (const SurvivalStep &step : steps) {
        if (step.days > days)
            break;
        share = step.open;
    }
    return share;
}

std::optional<double> SurvivalCurve::quantile(double share) const
{
    return firstAt(steps, 1 - share, [](const SurvivalStep &step) { return step.open; });
}

SurvivalCurve::Limits SurvivalCurve::quantileLimits(double share) const
{
    return {firstAt(steps, 1 - share, [](const SurvivalStep &step) { return step.low; }),
            firstAt(steps, 1 - share, [](const SurvivalStep &step) { return step.high; })};
}

} // namespace Ratchet
