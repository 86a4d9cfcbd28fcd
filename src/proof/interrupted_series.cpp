// SPDX-License-Identifier: GPL-3.0-or-later
// The segments share no coefficient, so each is a line of its own; level and slope change are differences of two lines
// at the interruption, both sums of the values with fixed weights. With these the errors need no matrix.
#include "interrupted_series.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <vector>

namespace Ratchet {

namespace {

constexpr int coefficients = 4;

// The line of least squares through some points, as the weights of its value at the interruption and of its slope.
struct SegmentWeights {
    std::vector<double> level;
    std::vector<double> slope;
};

// `start` is the time of the first point, counted from the interruption.
SegmentWeights weightsOf(qsizetype count, double start)
{
    const double middle = start + double(count - 1) / 2;
    double spread = 0;
    for (qsizetype i = 0; i < count; ++i)
        spread += (start + double(i) - middle) * (start + double(i) - middle);
    SegmentWeights weights;
    for (qsizetype i = 0; i < count; ++i) {
        const double slope = (start + double(i) - middle) / spread;
        weights.slope.push_back(slope);
        weights.level.push_back(1 / double(count) - middle * slope);
    }
    return weights;
}

double weightedSum(std::span<const double> weights, std::span<const double> values)
{
    double sum = 0;
    for (size_t i = 0; i < values.size(); ++i)
        sum += weights[i] * values[i];
    return sum;
}

// The standard error of a weighted sum of points with those residuals.
double neweyWestError(std::span<const double> weights, std::span<const double> residuals, int lag)
{
    const size_t count = residuals.size();
    double variance = 0;
    for (size_t apart = 0; apart <= size_t(lag) && apart < count; ++apart) {
        double sum = 0;
        for (size_t i = apart; i < count; ++i)
            sum += weights[i] * residuals[i] * weights[i - apart] * residuals[i - apart];
        variance += apart == 0 ? sum : 2 * (1 - double(apart) / double(lag + 1)) * sum;
    }
    return std::sqrt(std::max(0.0, variance) * double(count) / double(count - coefficients));
}

double durbinWatsonOf(std::span<const double> residuals)
{
    double squares = 0, differences = 0;
    for (size_t i = 0; i < residuals.size(); ++i) {
        squares += residuals[i] * residuals[i];
        if (i > 0)
            differences += (residuals[i] - residuals[i - 1]) * (residuals[i] - residuals[i - 1]);
    }
    return squares > 0 ? differences / squares : std::nan("");
}

// Those of the line after, less those of the line before.
std::vector<double> differenceOf(const std::vector<double> &before, const std::vector<double> &after)
{
    std::vector<double> weights;
    weights.reserve(before.size() + after.size());
    for (const double weight : before)
        weights.push_back(-weight);
    weights.insert(weights.end(), after.begin(), after.end());
    return weights;
}

} // namespace

InterruptedSeries interruptedSeries(std::span<const double> values, qsizetype firstAfter, std::optional<int> lag)
{
    InterruptedSeries fitted;
    const qsizetype later = qsizetype(values.size()) - firstAfter;
    if (firstAfter < InterruptedSeries::pointsNeeded || later < InterruptedSeries::pointsNeeded)
        return fitted;
    const auto before = values.first(size_t(firstAfter));
    const auto after = values.subspan(size_t(firstAfter));
    const SegmentWeights beforeWeights = weightsOf(firstAfter, -double(firstAfter));
    const SegmentWeights afterWeights = weightsOf(later, 0);
    const double levelBefore = weightedSum(beforeWeights.level, before); // at the interruption
    const double levelAfter = weightedSum(afterWeights.level, after);
    const double slopeAfter = weightedSum(afterWeights.slope, after);
    fitted.slopeBefore = weightedSum(beforeWeights.slope, before);
    fitted.intercept = levelBefore - fitted.slopeBefore * double(firstAfter + 1);
    std::vector<double> residuals;
    for (qsizetype i = 0; i < qsizetype(values.size()); ++i) {
        const double time = double(i - firstAfter);
        residuals.push_back(values[size_t(i)]
                            - (time < 0 ? levelBefore + fitted.slopeBefore * time : levelAfter + slopeAfter * time));
    }
    fitted.lag = lag.value_or(int(std::floor(4 * std::pow(double(values.size()) / 100, 2.0 / 9))));
    fitted.durbinWatson = durbinWatsonOf(residuals);
    const boost::math::students_t student(double(values.size() - coefficients));
    const double reach = boost::math::quantile(boost::math::complement(student, 0.025));
    const auto coefficient = [&](double value, const std::vector<double> &weights) {
        const double error = neweyWestError(weights, residuals, fitted.lag);
        return InterruptedSeries::Coefficient{value, error, value - reach * error, value + reach * error};
    };
    fitted.levelChange = coefficient(levelAfter - levelBefore, differenceOf(beforeWeights.level, afterWeights.level));
    fitted.slopeChange =
        coefficient(slopeAfter - fitted.slopeBefore, differenceOf(beforeWeights.slope, afterWeights.slope));
    return fitted;
}

} // namespace Ratchet
