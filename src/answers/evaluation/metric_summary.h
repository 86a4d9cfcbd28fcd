// SPDX-License-Identifier: GPL-3.0-or-later
// A metric in one line of a list: what it reads, where it stands, and what is proven of it.
#pragma once

#include <answers/metrics/metric_proof.h>

namespace Ratchet {

struct Metric;

struct Evaluation;

struct MetricSummary {
    Id<Metric> metric;
    QString name;
    QString service; // empty: of none
    QString steward; // empty: nobody, or somebody who left
    std::vector<double> recent; // the latest readings, for a small line
    double mean = std::nan(""); // of the latest phase
    QDate latestOn; // not valid without a reading
    double latest = std::nan("");
    QString latestText; // with its unit
    double target = std::nan("");
    QString targetText; // empty without one
    Variation variation = Variation::Unknown;
    int variationSide = 0;
    Assurance assurance = Assurance::Unknown;
    bool isProvisional = false; // the limits that the assurance rests on are on trial
    std::optional<Rung> rung; // of the leading claim; none where no improvement steers the metric
    QString verdict; // the same in words
    bool isStale = false; // the latest reading is older than two periods
    bool isUptime = false;
};

// Of every metric, in the order of names.
[[nodiscard]] std::vector<MetricSummary> metricSummaries(const Evaluation &evaluation);

} // namespace Ratchet
