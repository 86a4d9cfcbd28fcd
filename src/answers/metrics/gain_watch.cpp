// SPDX-License-Identifier: GPL-3.0-or-later
#include "gain_watch.h"

#include <answers/basis/improvement_state.h>
#include <answers/metrics/claim_series.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>

#include <algorithm>

namespace Ratchet {

namespace {

WatchedGain watchedGain(const Register &reg, const Metric &metric, const SteeringProof &proof, QDate deliveredOn,
                        const std::vector<Measurement> &series, QDate asOf)
{
    WatchedGain gain{
        .improvement = proof.improvement, .metric = metric.id, .steering = proof.steering, .now = proof.verdict.rung};
    for (size_t i = 0; i < gainReviewDays.size(); ++i) {
        GainReview &review = gain.reviews[i];
        review.days = gainReviewDays[i];
        review.dueOn = deliveredOn.addDays(review.days);
        if (review.dueOn > asOf)
            continue;
        const auto end = std::ranges::upper_bound(series, review.dueOn, {}, &Measurement::on);
        review.rung =
            steeringProof(reg, metric, *reg.find(proof.steering), std::span(series.begin(), end)).verdict.rung;
    }
    return gain;
}

} // namespace

bool isGainWatched(const Improvement &improvement, QDate asOf)
{
    return improvement.deliveredOn.isValid() && improvement.deliveredOn <= asOf && !isFadeDecided(improvement);
}

const GainReview *WatchedGain::latestDue() const
{
    const auto later = std::ranges::find_if(reviews, [](const GainReview &review) { return !review.rung; });
    return later == reviews.begin() ? nullptr : &*(later - 1);
}

std::vector<WatchedGain> watchedGains(const Register &reg, const std::vector<MetricProof> &proofs, QDate asOf)
{
    std::vector<WatchedGain> gains;
    for (const MetricProof &proof : proofs) {
        const Metric *metric = reg.find(proof.metric);
        std::vector<Measurement> series; // of this metric, once one of its claims is watched
        for (const SteeringProof &steering : proof.steering) {
            const Improvement *improvement = reg.find(steering.improvement);
            if (!metric || !improvement || steering.role == SteeringRole::Balancing
                || !isGainWatched(*improvement, asOf))
                continue;
            if (series.empty())
                series = seriesOf(proof.chart);
            gains.push_back(watchedGain(reg, *metric, steering, improvement->deliveredOn, series, asOf));
        }
    }
    return gains;
}

} // namespace Ratchet
