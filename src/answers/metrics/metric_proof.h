// SPDX-License-Identifier: GPL-3.0-or-later
// The metrics of a register as charts, and what each improvement that steers one can claim.
#pragma once

#include <core/cancellation.h>
#include <core/entities/metric.h>
#include <core/register.h>
#include <proof/ladder.h>
#include <proof/process_chart.h>
#include <proof/quarters.h>

#include <QHash>

#include <span>

namespace Ratchet {

struct Improvement;
struct LeadingClaim;

struct SteeringProof {
    Id<Steering> steering;
    Id<Improvement> improvement;
    SteeringRole role = SteeringRole::None;
    LadderVerdict verdict;
    bool isBaselineLocked = false; // registered before the start (answers/claims.h)
};

// A reading that the kind of its metric forbids: it is no point of the chart, and counts for nothing.
struct ImpossibleReading {
    QDate on;
    QString fault; // as the JSON has it: faultName()
    QString why; // translated
};

struct MetricProof {
    Id<Metric> metric;
    std::vector<ImpossibleReading> impossible; // in order of dates
    ProcessChart chart; // with the one assurance of the metric: by the readings since, where a claim has any
    double target = std::nan(""); // in force at the latest reading; NaN: none
    ProcessLimits promised; // what that assurance rests on
    bool isPromisedSince = false; // those are the limits of the readings since the leading claim
    std::vector<Quarter> quarters;
    std::vector<SteeringProof> steering; // in order of ids
};

// What the readings, in order of dates, prove of one claim. The baseline is that of the steering, else everything
// before the intervention.
[[nodiscard]] SteeringProof steeringProof(const Register &reg, const Metric &metric, const Steering &steering,
                                          std::span<const Measurement> series);

// The proof of one metric from its readings and phases up to `asOf`.
[[nodiscard]] MetricProof metricProof(const Register &reg, Id<Metric> metric, QDate asOf);
// Of every metric, in order of ids; one walk over the readings. Cancelled, it returns those that it has.
[[nodiscard]] std::vector<MetricProof> metricProofs(const Register &reg, QDate asOf,
                                                    const Cancellation &cancellation = {});

// Of the metrics that these improvements steer, in order of ids; one walk over the readings, none where there is no
// such metric.
[[nodiscard]] std::vector<MetricProof> proofsOfClaims(const Register &reg,
                                                      std::span<const Id<Improvement>> improvements, QDate asOf);

using ClaimsByImprovement = QHash<Id<Improvement>, std::vector<SteeringProof>>;
// What the proofs say of each improvement, in their order.
[[nodiscard]] ClaimsByImprovement claimsByImprovement(std::span<const MetricProof> proofs);

// How many metrics were proved since the program began: a test sees here what is proved twice.
[[nodiscard]] qint64 proofsMade();

// The one verdict a metric is counted by: that of the latest intervention among the primary steerings, else among all;
// nothing where no improvement steers it.
[[nodiscard]] const SteeringProof *leadingSteering(const Register &reg, const MetricProof &proof);
// The same with its record, for the chart of the metric.
[[nodiscard]] LeadingClaim leadingClaim(const Register &reg, const MetricProof &proof);

// The same metric with its chart drawn by another of its claims, the only one that it then has: its baseline, and the
// readings since it took effect. `proof` where there is no such claim.
[[nodiscard]] MetricProof proofByClaim(const Register &reg, const MetricProof &proof, Id<Steering> claim);
// Since when the improvement that leads has been in effect; not valid where none leads, nobody said, or it is still to
// come.
[[nodiscard]] QDate inEffectSince(const Register &reg, const MetricProof &proof, QDate asOf);

// The verdict an improvement is known by: that of its primary claim, else of its first; improvements without a claim
// are not in it.
[[nodiscard]] QHash<RecordId, Rung> rungsOfImprovements(const std::vector<MetricProof> &proofs);

} // namespace Ratchet
