// SPDX-License-Identifier: GPL-3.0-or-later
// A metric in one line: what it reads, where it stands, and what is proven of it, in words and as small drawings. List,
// page, slide, pack and JSON show these and compute nothing.
#pragma once

#include <answers/metrics/metric_proof.h>

#include <memory>

namespace Ratchet {

struct CellGlyph;
struct Evaluation;
struct Metric;

struct MetricSummary {
    static constexpr size_t recentReadings = 24; // of the small line

    Id<Metric> metric;
    QString name;
    QString service; // empty: of none
    QString unit; // empty: none
    QString steward; // empty: nobody, or somebody who left
    std::shared_ptr<const CellGlyph> recent; // the latest readings, a Sparkline; none without a reading
    QString recentText; // the same in words: "24 readings, 3 with a signal"
    QDate latestOn; // not valid without a reading
    double latest = std::nan("");
    QString latestText; // with its unit
    double target = std::nan("");
    QString targetText; // empty without one
    Variation variation = Variation::Unknown;
    int variationSide = 0;
    QString variationText; // "Improvement, lower"; empty where it is not known
    QString limitsReason; // why the latest readings have no limits, as a sentence; empty where they have
    Assurance assurance = Assurance::Unknown;
    QString assuranceText; // "Meets the target, provisional"; empty where it is not known
    bool isProvisional = false; // the limits that the assurance rests on are on trial
    std::optional<Rung> rung; // of the leading claim; none where no improvement steers the metric
    QString verdict; // the same in words: "Sustained, plateau short of target", "Not steered"
    QDate since; // when the improvement that leads took effect; not valid: not known, or not yet
    QString sinceText; // "Sep 2025"; of daily and weekly readings the day
    bool isStale = false; // the latest reading is older than two periods
    bool isUptime = false;

    // "Common cause. Without limits: the readings do not vary."; empty where nothing is known.
    [[nodiscard]] QString variationSaid() const;
};

// Of one metric, whose proof it is.
[[nodiscard]] MetricSummary metricSummary(const Evaluation &evaluation, const Metric &metric, const MetricProof &proof);
// Of every metric, in the order of names.
[[nodiscard]] std::vector<MetricSummary> metricSummaries(const Evaluation &evaluation);

} // namespace Ratchet
