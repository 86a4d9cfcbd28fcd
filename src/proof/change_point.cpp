// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_point.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

namespace Ratchet {

namespace {

struct CumulativeSums {
    double range = 0;
    qsizetype peak = 0; // points up to where the sum is farthest from 0
};

CumulativeSums cumulativeSums(std::span<const double> distances)
{
    CumulativeSums sums;
    double sum = 0, lowest = 0, highest = 0, farthest = 0;
    for (size_t i = 0; i < distances.size(); ++i) {
        sum += distances[i];
        lowest = std::min(lowest, sum);
        highest = std::max(highest, sum);
        if (std::abs(sum) > farthest) {
            farthest = std::abs(sum);
            sums.peak = qsizetype(i) + 1;
        }
    }
    sums.range = highest - lowest;
    return sums;
}

// std::shuffle gives another order with every standard library.
void shuffle(std::vector<double> &values, std::mt19937_64 &random)
{
    for (size_t left = values.size(); left > 1; --left)
        std::swap(values[left - 1], values[size_t(random() % left)]);
}

// Empty where there are too few points or nothing varies.
std::vector<double> distancesFromMean(std::span<const double> values)
{
    if (values.size() < size_t(ChangePoint::pointsNeeded))
        return {};
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
    std::vector<double> distances;
    double largest = 0;
    for (const double value : values) {
        distances.push_back(value - mean);
        largest = std::max(largest, std::abs(value - mean));
    }
    return largest <= 1e-9 * std::max(1.0, std::abs(mean)) ? std::vector<double>() : distances;
}

// How probable it is that the range of a Brownian bridge exceeds this.
double kuiperProbability(double range)
{
    if (range < 0.4) // the series below converges too slowly, and is 1 all the same
        return 1;
    double sum = 0;
    for (int j = 1; j <= 100; ++j) {
        const double square = 4.0 * j * j * range * range;
        sum += (square - 1) * std::exp(-square / 2);
    }
    return std::clamp(2 * sum, 0.0, 1.0);
}

ChangePoint located(const CumulativeSums &sums)
{
    ChangePoint found;
    found.first = sums.peak;
    found.range = sums.range;
    return found;
}

} // namespace

ChangePoint changePoint(std::span<const double> values, int reorderings, quint64 seed)
{
    std::vector<double> distances = distancesFromMean(values);
    if (distances.empty())
        return {};
    ChangePoint found = located(cumulativeSums(distances));
    found.reorderings = reorderings;
    found.seed = seed;
    std::mt19937_64 random{seed};
    const double limit =
        found.range * (1 + 1e-12); // another order of the same points adds up to the same but for rounding
    int within = 0;
    for (int i = 0; i < reorderings; ++i) {
        shuffle(distances, random);
        within += cumulativeSums(distances).range <= limit ? 1 : 0;
    }
    found.confidence = double(within) / double(reorderings);
    return found;
}

ChangePoint changePointAtOnce(std::span<const double> values)
{
    const std::vector<double> distances = distancesFromMean(values);
    if (distances.empty())
        return {};
    ChangePoint found = located(cumulativeSums(distances));
    const double squares = std::inner_product(distances.begin(), distances.end(), distances.begin(), 0.0);
    // Deviation times the root of the count; sums taken only at the points miss that much of either extreme (Siegmund
    // 1985).
    const double missed = 2 * 0.5826 / std::sqrt(double(values.size()));
    found.confidence = 1 - kuiperProbability(found.range / std::sqrt(squares) + missed);
    return found;
}

} // namespace Ratchet
