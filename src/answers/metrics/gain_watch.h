// SPDX-License-Identifier: GPL-3.0-or-later
// A gain is looked at again long after its delivery: with every reading, and on set days. What has faded is no gain.
#pragma once

#include <answers/metrics/metric_proof.h>

namespace Ratchet {

struct Improvement;

struct Metric;

struct Steering;

// Days after the delivery on which a gain is due for a review.
inline constexpr std::array<int, 4> gainReviewDays{30, 90, 180, 365};

// Delivered by the day, and nobody gave it up or took note that its gain did not last.
[[nodiscard]] bool isGainWatched(const Improvement &improvement, QDate asOf);

struct GainReview {
    int days = 0;
    QDate dueOn;
    std::optional<Rung> rung; // what the readings up to that day proved; none while it is to come
};

// One claim of a watched improvement and its reviews; balancing metrics claim no gain.
struct WatchedGain {
    Id<Improvement> improvement;
    Id<Metric> metric;
    Id<Steering> steering;
    Rung now = Rung::TooEarly;
    std::array<GainReview, gainReviewDays.size()> reviews = {};

    // The latest that is due, none before the first.
    [[nodiscard]] const GainReview *latestDue() const;
};

// In the order of the proofs, which are those as of the same day.
[[nodiscard]] std::vector<WatchedGain> watchedGains(const Register &reg, const std::vector<MetricProof> &proofs,
                                                    QDate asOf);

} // namespace Ratchet
