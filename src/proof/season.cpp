// SPDX-License-Identifier: GPL-3.0-or-later
#include "season.h"

#include <boost/math/distributions/fisher_f.hpp>
#include <core/entities/metric.h>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr size_t pointsOfLine = 6; // a shorter side has a level, but no slope

int partsOf(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Daily:
        return 7;
    case Frequency::Quarterly:
        return 4;
    default:
        return 12;
    }
}

size_t partOf(QDate day, Frequency frequency)
{
    switch (frequency) {
    case Frequency::Daily:
        return size_t(day.dayOfWeek() - 1);
    case Frequency::Quarterly:
        return size_t((day.month() - 1) / 3);
    default:
        return size_t(day.month() - 1);
    }
}

bool coversCycles(std::span<const Measurement> series, Frequency frequency)
{
    if (series.empty())
        return false;
    const QDate first = series.front().on;
    const QDate last = series.back().on;
    switch (frequency) {
    case Frequency::Daily:
        return first.daysTo(last) >= 7 * Season::cyclesNeeded - 1;
    case Frequency::Weekly:
        return last >= first.addYears(Season::cyclesNeeded).addDays(-7);
    case Frequency::Quarterly:
        return last >= first.addYears(Season::cyclesNeeded).addMonths(-3);
    default:
        return last >= first.addYears(Season::cyclesNeeded).addMonths(-1);
    }
}

// What is left of the values once the line (or level) of their side is taken away; the parameters of it are counted.
void appendResiduals(std::vector<double> &residuals, int &parameters, std::span<const Measurement> side)
{
    if (side.empty())
        return;
    double meanDay = 0, mean = 0, spread = 0, product = 0;
    for (const Measurement &point : side) {
        meanDay += double(point.on.toJulianDay()) / double(side.size());
        mean += point.value / double(side.size());
    }
    for (const Measurement &point : side) {
        const double day = double(point.on.toJulianDay()) - meanDay;
        spread += day * day;
        product += day * (point.value - mean);
    }
    const bool hasSlope = side.size() >= pointsOfLine && spread > 0;
    const double slope = hasSlope ? product / spread : 0;
    for (const Measurement &point : side)
        residuals.push_back(point.value - mean - slope * (double(point.on.toJulianDay()) - meanDay));
    parameters += hasSlope ? 2 : 1;
}

struct Part {
    int points = 0;
    double sum = 0;
    [[nodiscard]] double mean() const { return points > 0 ? sum / points : 0; }
};

} // namespace

Season seasonOf(std::span<const Measurement> series, qsizetype firstAfter, Frequency frequency)
{
    Season season;
    if (!coversCycles(series, frequency))
        return season;
    std::vector<double> residuals;
    int parameters = 0;
    appendResiduals(residuals, parameters, series.first(size_t(firstAfter)));
    appendResiduals(residuals, parameters, series.subspan(size_t(firstAfter)));
    std::vector<Part> parts(static_cast<size_t>(partsOf(frequency)));
    for (size_t i = 0; i < series.size(); ++i) {
        Part &part = parts[partOf(series[i].on, frequency)];
        part.sum += residuals[i];
        ++part.points;
    }
    const bool isEachSeenTwice =
        std::ranges::all_of(parts, [](const Part &part) { return part.points >= Season::cyclesNeeded; });
    const double freedom = double(series.size()) - double(parts.size()) - parameters + 1;
    double total = 0, between = 0;
    for (const double residual : residuals)
        total += residual * residual;
    for (const Part &part : parts)
        between += part.points * part.mean() * part.mean();
    const double within = total - between;
    if (!isEachSeenTwice || freedom < 1 || !(total > 0))
        return season;
    season.partsOfCycle = int(parts.size());
    const double partFreedom = double(parts.size()) - 1;
    const double noise = std::max(0.0, within) / freedom;
    season.share = std::clamp((between - partFreedom * noise) / (total + noise), 0.0, 1.0);
    season.probability = noise > 0 ? boost::math::cdf(boost::math::complement(
                             boost::math::fisher_f(partFreedom, freedom), between / partFreedom / noise))
                                   : 0;
    double before = 0, after = 0;
    for (qsizetype i = 0; i < qsizetype(series.size()); ++i)
        (i < firstAfter ? before : after) += parts[partOf(series[size_t(i)].on, frequency)].mean();
    const double later = double(series.size()) - double(firstAfter);
    if (firstAfter > 0 && later > 0)
        season.stepExplained = after / later - before / double(firstAfter);
    return season;
}

} // namespace Ratchet
