// SPDX-License-Identifier: GPL-3.0-or-later
// Hours summed over allocations, and the shares of them.
#pragma once

#include <answers/basis/figures.h>
#include <core/entities/capacity.h>
#include <core/register.h>

#include <map>
#include <set>

namespace Ratchet {

inline bool hasActuals(const Allocation &allocation) { return !std::isnan(allocation.actualImprovement); }

inline double orNothing(double hours) { return std::isnan(hours) ? 0 : hours; }

inline QDate firstOfMonth(QDate day) { return {day.year(), day.month(), 1}; }

// All that a team planned, or used, in that month.
inline double plannedHours(const Allocation &allocation)
{
    return orNothing(allocation.plannedImprovement) + orNothing(allocation.plannedBau)
        + orNothing(allocation.plannedProject) + orNothing(allocation.plannedOther);
}

inline double usedHours(const Allocation &allocation)
{
    return orNothing(allocation.actualImprovement) + orNothing(allocation.actualBau)
        + orNothing(allocation.actualProject) + orNothing(allocation.actualOther);
}

// By how many hours the month is overbooked: planned or used beyond the available ones, whichever is more; 0 where it
// is not, or where nobody said how many there are. Sums of hundredths are not exact.
inline double overbookedHours(const Allocation &allocation)
{
    const double most = std::max(plannedHours(allocation), usedHours(allocation));
    return allocation.availableHours > 0 && most > allocation.availableHours + 0.005 ? most - allocation.availableHours
                                                                                     : 0;
}

struct HourSums {
    double available = 0;
    double planned = 0; // for improvement
    double used = 0;
    double plannedBau = 0;
    double plannedProject = 0;
    double plannedOther = 0;
    double usedBau = 0;
    double usedProject = 0;
    double usedOther = 0;
    int rows = 0;

    void add(const Allocation &allocation)
    {
        ++rows;
        available += orNothing(allocation.availableHours);
        planned += orNothing(allocation.plannedImprovement);
        used += orNothing(allocation.actualImprovement);
        plannedBau += orNothing(allocation.plannedBau);
        plannedProject += orNothing(allocation.plannedProject);
        plannedOther += orNothing(allocation.plannedOther);
        usedBau += orNothing(allocation.actualBau);
        usedProject += orNothing(allocation.actualProject);
        usedOther += orNothing(allocation.actualOther);
    }
    [[nodiscard]] double allPlanned() const { return planned + plannedBau + plannedProject + plannedOther; }
    [[nodiscard]] double allUsed() const { return used + usedBau + usedProject + usedOther; }
};

// Shares are always of sums, never means of shares; a row whose available hours nobody knows is in no share of them.
struct CapacityHours {
    HourSums all;
    HourSums withActuals;
    HourSums known; // with available hours
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
    [[nodiscard]] std::optional<double> usedPercent() const
    {
        return share(knownWithActuals.used, knownWithActuals.available);
    }
    // What was planned of the rows of usedPercent(): the two can be set beside each other in one sentence.
    [[nodiscard]] std::optional<double> plannedPercentWhereUsed() const
    {
        return share(knownWithActuals.planned, knownWithActuals.available);
    }
    [[nodiscard]] std::optional<double> erosionPoints() const
    {
        const auto plan = plannedPercentWhereUsed();
        return plan ? std::optional(*plan - *usedPercent()) : std::nullopt;
    }
    [[nodiscard]] std::optional<double> usedOfPlan() const { return share(withActuals.used, withActuals.planned); }
    // How much of the ring-fence held, at most all of it.
    [[nodiscard]] std::optional<double> integrityPercent() const
    {
        const auto used = usedOfPlan();
        return used ? std::optional(std::min(100.0, *used)) : std::nullopt;
    }
};

// A sum, where there is a row that tells it.
[[nodiscard]] inline std::optional<double> known(double hours, const HourSums &rows)
{
    return rows.rows > 0 ? std::optional(hours) : std::nullopt;
}

// The hours of some months, both inclusive, together and apart.
struct CapacityPeriod {
    QDate from; // first days of months
    QDate to;
    CapacityHours total;
    std::map<RecordId, CapacityHours> byUnit;
    std::map<QDate, CapacityHours> byMonth;

    CapacityPeriod(const Register &reg, QDate first, QDate last)
        : from(first)
        , to(last)
    {
        for (const Allocation &allocation : reg.all<Allocation>()) {
            const QDate month = allocation.month.isValid() ? firstOfMonth(allocation.month) : QDate();
            if (!month.isValid() || month < from || month > to)
                continue;
            total.add(allocation);
            byUnit[allocation.unit.value].add(allocation);
            byMonth[month].add(allocation);
        }
    }
};

} // namespace Ratchet
