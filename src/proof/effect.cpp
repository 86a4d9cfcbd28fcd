// SPDX-License-Identifier: GPL-3.0-or-later
#include "effect.h"

#include <boost/math/distributions/students_t.hpp>

namespace Ratchet {

namespace {

constexpr double confidence = 0.975;   // two-sided 95 percent
constexpr double trendCertainty = 0.995; // two-sided 1 percent
constexpr size_t leastBaseline = 3;    // a line through two points leaves nothing to judge it by

// Days and values of some points: their means and the line of least squares.
struct Line {
    double meanDay = 0;
    double mean = 0;
    double slope = 0;
    double daySpread = 0;  // sum of squares of the days about their mean
    double spread = 0;     // sum of squares of the values about their mean
    double residual = 0;   // sum of squares of the values about the line
};

Line lineThrough(std::span<const Measurement> points)
{
    Line line;
    for (const Measurement &point : points) {
        line.meanDay += double(point.on.toJulianDay()) / double(points.size());
        line.mean += point.value / double(points.size());
    }
    double product = 0;
    for (const Measurement &point : points) {
        const double day = double(point.on.toJulianDay()) - line.meanDay;
        line.daySpread += day * day;
        line.spread += (point.value - line.mean) * (point.value - line.mean);
        product += day * (point.value - line.mean);
    }
    line.slope = line.daySpread > 0 ? product / line.daySpread : 0;
    line.residual = std::max(0.0, line.spread - line.slope * product);
    return line;
}

double quantile(double freedom, double probability)
{
    return boost::math::quantile(boost::math::students_t(freedom), probability);
}

bool hasTrend(const Line &line, double points)
{
    const double error = std::sqrt(line.residual / (points - 2) / line.daySpread);
    return line.daySpread > 0 && std::abs(line.slope) > quantile(points - 2, trendCertainty) * error;
}

} // namespace

Effect effectOf(std::span<const Measurement> baseline, std::span<const Measurement> after)
{
    Effect effect;
    if (baseline.size() < leastBaseline || after.empty())
        return effect;
    const double n = double(baseline.size());
    const double m = double(after.size());
    const Line before = lineThrough(baseline);
    const Line later = lineThrough(after);
    effect.isAgainstTrend = hasTrend(before, n);
    double error = 0;
    double freedom = 0;
    if (effect.isAgainstTrend) {
        const double ahead = later.meanDay - before.meanDay;
        effect.change = later.mean - (before.mean + before.slope * ahead);
        freedom = n - 2;
        error = std::sqrt(before.residual / freedom * (1 / n + 1 / m + ahead * ahead / before.daySpread));
    } else {
        effect.change = later.mean - before.mean;
        freedom = n + m - 2;
        error = std::sqrt((before.spread + later.spread) / freedom * (1 / n + 1 / m));
    }
    const double margin = quantile(freedom, confidence) * error;
    effect.low = effect.change - margin;
    effect.high = effect.change + margin;
    return effect;
}

} // namespace Ratchet
