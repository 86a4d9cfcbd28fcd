// SPDX-License-Identifier: GPL-3.0-or-later
#include "step.h"

#include <proof/measurement.h>

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace Ratchet {

namespace {

constexpr size_t leastBaseline = 3; // a line through two points leaves nothing to judge it by
constexpr double shortSeriesBias = 0.1; // by which short series show less autocorrelation than there is
constexpr double mostCorrelation = 0.8;

// The value that Student's t with so many degrees of freedom exceeds with that probability.
double studentLimit(double freedom, double probability)
{
    // A register asks for the same few thousands of times.
    static thread_local std::map<std::pair<double, double>, double> known;
    const auto limit = known.find({freedom, probability});
    if (limit != known.end() && limit->first.first == freedom) // no number equals no number
        return limit->second;
    const double computed =
        boost::math::quantile(boost::math::complement(boost::math::students_t(freedom), probability));
    if (!std::isnan(freedom))
        known.emplace(std::pair(freedom, probability), computed);
    return computed;
}

// Days and values of some points: their means and the line of least squares.
struct Line {
    double meanDay = 0;
    double mean = 0;
    double slope = 0;
    double daySpread = 0; // sum of squares of the days about their mean
    double residual = 0; // sum of squares of the values about the line
};

Line lineThrough(std::span<const Measurement> points)
{
    Line line;
    for (const Measurement &point : points) {
        line.meanDay += double(point.on.toJulianDay()) / double(points.size());
        line.mean += point.value / double(points.size());
    }
    double spread = 0;
    double product = 0;
    for (const Measurement &point : points) {
        const double day = double(point.on.toJulianDay()) - line.meanDay;
        line.daySpread += day * day;
        spread += (point.value - line.mean) * (point.value - line.mean);
        product += day * (point.value - line.mean);
    }
    line.slope = line.daySpread > 0 ? product / line.daySpread : 0;
    line.residual = std::max(0.0, spread - line.slope * product);
    return line;
}

// Distances of the points from a line of that slope through their own middle.
struct Residuals {
    double squares = 0; // sum of their squares
    double neighbours = 0; // sum of the products of each with the one before
};

Residuals residualsOf(std::span<const Measurement> points, const Line &line, double slope)
{
    Residuals sums;
    double last = 0;
    for (const Measurement &point : points) {
        const double rest = point.value - line.mean - slope * (double(point.on.toJulianDay()) - line.meanDay);
        sums.squares += rest * rest;
        sums.neighbours += rest * last;
        last = rest;
    }
    return sums;
}

// By which standard errors grow when neighbours resemble each other.
double inflation(const Residuals &residuals)
{
    if (!(residuals.squares > 0))
        return 1;
    const double correlation =
        std::clamp(residuals.neighbours / residuals.squares + shortSeriesBias, 0.0, mostCorrelation);
    return std::sqrt((1 + correlation) / (1 - correlation));
}

enum class Against { Mean, Trend };

Step stepOf(std::span<const Measurement> baseline, std::span<const Measurement> after, Against against)
{
    if (baseline.size() < leastBaseline || after.empty())
        return {};
    const Line before = lineThrough(baseline);
    const Line later = lineThrough(after);
    const bool hasSlope = against == Against::Trend;
    // Each phase scatters about its own level or line: where the trend goes on, and where it stopped.
    Residuals residuals = residualsOf(baseline, before, hasSlope ? before.slope : 0);
    const Residuals laterResiduals = residualsOf(after, later, hasSlope ? later.slope : 0);
    residuals.squares += laterResiduals.squares;
    residuals.neighbours += laterResiduals.neighbours;
    const size_t parameters = hasSlope ? 2 : 1;
    const double ahead = hasSlope ? later.meanDay - before.meanDay : 0;
    const double reach = before.daySpread > 0 ? ahead * ahead / before.daySpread : 0;
    Step step;
    step.change = later.mean - before.mean - before.slope * ahead;
    step.freedom = double(baseline.size() - parameters + after.size() - std::min(parameters, after.size()));
    step.deviation = std::sqrt(residuals.squares / step.freedom) * inflation(residuals);
    step.standardError = step.deviation * std::sqrt(1 / double(baseline.size()) + 1 / double(after.size()) + reach);
    return step;
}

} // namespace

double Step::limit(double probability) const { return studentLimit(freedom, probability) * standardError; }

Step stepFromMean(std::span<const Measurement> baseline, std::span<const Measurement> after)
{
    return stepOf(baseline, after, Against::Mean);
}

Step stepFromTrend(std::span<const Measurement> baseline, std::span<const Measurement> after)
{
    return stepOf(baseline, after, Against::Trend);
}

double trendProbability(std::span<const Measurement> baseline)
{
    const Line line = lineThrough(baseline);
    if (baseline.size() < leastBaseline || !(line.daySpread > 0))
        return std::nan("");
    const double freedom = double(baseline.size()) - 2;
    const double error = std::sqrt(line.residual / freedom / line.daySpread);
    if (!(error > 0))
        return line.slope != 0 ? 0 : 1;
    const boost::math::students_t student(freedom);
    return 2 * boost::math::cdf(boost::math::complement(student, std::abs(line.slope) / error));
}

bool hasTrend(std::span<const Measurement> baseline) { return trendProbability(baseline) < trendChance; }

} // namespace Ratchet
