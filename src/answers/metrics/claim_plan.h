// SPDX-License-Identifier: GPL-3.0-or-later
// What a claim that is being made would rest on and promise, in words: what follows from each choice, before it is
// locked.
#pragma once

#include <core/entities/metric.h>
#include <proof/process_chart.h>

#include <QLocale>
#include <QStringList>

namespace Ratchet {

struct ClaimPlan {
    LimitsWindow baseline;
    QDate interventionOn; // not valid: not said
    double expectedChange = std::nan("");
    QDate targetOn;
};

// A sentence each: on the baseline, on the day on which it takes effect, on what is expected. `chart` is of the metric.
[[nodiscard]] QStringList claimPlanText(const Metric &metric, const ProcessChart &chart, const ClaimPlan &plan,
                                        const QLocale &locale);

} // namespace Ratchet
