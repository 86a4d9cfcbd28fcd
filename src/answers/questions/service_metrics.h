// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a service is measured by more than its uptime: owners own performance, not just availability.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

struct ServiceMetrics {
    int metrics = 0;
    int uptime = 0; // of these, metrics of availability
    [[nodiscard]] bool isUptimeOnly() const { return metrics > 0 && uptime == metrics; }
};

// Of the services that have a metric.
[[nodiscard]] QHash<Id<Service>, ServiceMetrics> serviceMetrics(const Register &reg);

// "no metric", "uptime only" or a tick, the first two as a concern.
[[nodiscard]] Cell measuredCell(const ServiceMetrics &metrics);

// `uptimeOnly`: live services that have metrics, all of them of availability.
[[nodiscard]] Figure uptimeOnlyFigure(const Evaluation &evaluation);

} // namespace Ratchet
