// SPDX-License-Identifier: GPL-3.0-or-later
#include "duration_unit.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace Ratchet {

namespace {

constexpr double hourOfLoad = 3'600;
constexpr double roundingSlack = 60; // seconds by which a rounded duration may differ from start and end
// Hours of whoever works most: what a day or month of minutes would be if it were one of hours.
constexpr double leastDay = 0.5;
constexpr double leastMonth = 12.5;
constexpr double mostDays = 2; // of work, in one day

// What somebody has on a day or, of rows of months, in a month.
struct Load {
    double number = 0;
    bool isPerson = false;
    bool isMonth = false;
    QDate on;
};

std::vector<Load> loadsOf(const std::vector<PlainEntry> &entries)
{
    std::map<std::tuple<QString, bool, QDate>, Load> loads;
    for (const PlainEntry &entry : entries) {
        Load &load = loads[{entry.person, entry.isMonth, entry.on}];
        load = {load.number + entry.number, !entry.person.isEmpty(), entry.isMonth, entry.on};
    }
    std::vector<Load> all;
    for (const auto &[key, load] : loads)
        all.push_back(load);
    return all;
}

bool isTooMuch(const Load &load, DurationUnit unit, double dayHours)
{
    if (!load.isPerson)
        return false;
    if (unit == DurationUnit::Days)
        return load.number > (load.isMonth ? load.on.daysInMonth() : mostDays);
    return load.number * secondsIn(unit, dayHours) / hourOfLoad > (load.isMonth ? hoursOfMonth(load.on) : hoursOfDay);
}

bool isPlausible(const std::vector<Load> &loads, DurationUnit unit, double dayHours)
{
    bool isEnough = false;
    for (const Load &load : loads) {
        if (isTooMuch(load, unit, dayHours))
            return false;
        const double hours = load.number * secondsIn(unit, dayHours) / hourOfLoad;
        isEnough = isEnough || hours >= (load.isMonth ? leastMonth : leastDay);
    }
    return isEnough;
}

std::optional<DurationUnit> unitOfSpans(const std::vector<PlainEntry> &entries, double dayHours)
{
    const auto spans = std::ranges::count_if(entries, [](const PlainEntry &one) { return one.elapsed.has_value(); });
    for (const DurationUnit unit : allDurationUnits) {
        const auto agreeing = std::ranges::count_if(entries, [unit, dayHours](const PlainEntry &one) {
            return one.elapsed && std::abs(one.number * secondsIn(unit, dayHours) - *one.elapsed) <= roundingSlack;
        });
        if (agreeing * 2 > spans)
            return unit;
    }
    return {};
}

} // namespace

double hoursOfMonth(QDate day) { return hoursOfDay * day.daysInMonth(); }

UnitFinding findDurationUnit(const QString &header, const std::vector<PlainEntry> &entries, double dayHours)
{
    using Reason = UnitFinding::Reason;
    const std::vector<Load> loads = loadsOf(entries);
    const std::optional<DurationUnit> named = unitOfHeader(header);
    const auto tooMuch =
        named ? std::ranges::count_if(loads, [&](const Load &load) { return isTooMuch(load, *named, dayHours); }) : 0;
    if (named && tooMuch * 2 <= std::ssize(loads))
        return {.unit = named, .reason = Reason::Header, .possible = {}};
    if (const std::optional<DurationUnit> unit = unitOfSpans(entries, dayHours))
        return {.unit = unit, .reason = Reason::StartAndEnd, .possible = {}};
    UnitFinding finding;
    for (const DurationUnit unit : allDurationUnits) {
        if (isPlausible(loads, unit, dayHours))
            finding.possible.push_back(unit);
    }
    if (finding.possible.size() == 1 && !named) {
        finding.unit = finding.possible.front();
        finding.reason = Reason::Plausible;
    }
    if (finding.possible.empty())
        finding.possible.assign(std::begin(allDurationUnits), std::end(allDurationUnits));
    return finding;
}

} // namespace Ratchet
