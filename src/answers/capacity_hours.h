// SPDX-License-Identifier: GPL-3.0-or-later
// Hours summed over allocations, and the shares of them.
#pragma once

#include "evaluation.h"

#include <set>

namespace Ratchet {

inline bool hasActuals(const Allocation &allocation)
{
    return !std::isnan(allocation.actualImprovement);
}

inline double orNothing(double hours)
{
    return std::isnan(hours) ? 0 : hours;
}

struct HourSums {
    double available = 0;
    double planned = 0;
    double used = 0;
    int rows = 0;

    void add(const Allocation &allocation)
    {
        ++rows;
        available += orNothing(allocation.availableHours);
        planned += orNothing(allocation.plannedImprovement);
        used += orNothing(allocation.actualImprovement);
    }
};

// Shares are always of sums, never means of shares; a row whose available hours nobody knows is in no share of them.
struct CapacityHours {
    HourSums all;
    HourSums withActuals;
    HourSums known;            // with available hours
    HourSums knownWithActuals;
    std::set<ActualSource> sources; // of the actuals
    std::vector<RecordRef> rows;
    std::vector<RecordRef> rowsWithActuals;

    void add(const Allocation &allocation)
    {
        const bool isKnown = !std::isnan(allocation.availableHours);
        all.add(allocation);
        rows.push_back(refTo(allocation));
        if (isKnown)
            known.add(allocation);
        if (hasActuals(allocation)) {
            withActuals.add(allocation);
            rowsWithActuals.push_back(refTo(allocation));
            sources.insert(allocation.actualSource);
        }
        if (isKnown && hasActuals(allocation))
            knownWithActuals.add(allocation);
    }
    [[nodiscard]] std::optional<double> plannedPercent() const { return share(known.planned, known.available); }
    [[nodiscard]] std::optional<double> usedPercent() const { return share(knownWithActuals.used, knownWithActuals.available); }
    [[nodiscard]] std::optional<double> erosionPoints() const
    {
        const auto plan = share(knownWithActuals.planned, knownWithActuals.available);
        return plan ? std::optional(*plan - *usedPercent()) : std::nullopt;
    }
    [[nodiscard]] std::optional<double> usedOfPlan() const { return share(withActuals.used, withActuals.planned); }
};

} // namespace Ratchet
