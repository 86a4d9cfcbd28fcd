// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_target.h"

#include <algorithm>

namespace Ratchet {

namespace {

// The targets of the metric that can hold on some day, those that count first in front.
std::vector<const Target *> rankedTargets(const Register &reg, const Metric &metric)
{
    const auto held = reg.referring<&Target::metric>(metric.id.value);
    std::vector<const Target *> targets(held.begin(), held.end());
    std::ranges::stable_sort(targets, [](const Target *left, const Target *right) {
        return std::pair(left->fromOn, left->id) > std::pair(right->fromOn, right->id);
    });
    return targets;
}

const Target *inForce(const std::vector<const Target *> &ranked, QDate day)
{
    const auto found = std::ranges::find_if(ranked, [day](const Target *target) {
        return (!target->fromOn.isValid() || target->fromOn <= day) && (!target->toOn.isValid() || day <= target->toOn);
    });
    return found == ranked.end() ? nullptr : *found;
}

TargetStretch termsOf(const Metric &metric, const Target *target, QDate from, QDate to)
{
    TargetStretch stretch{.record = {}, .from = from, .to = to, .target = metric.target, .agreedIn = {}};
    if (!target)
        return stretch;
    stretch.record = target->id;
    if (!std::isnan(target->target))
        stretch.target = target->target;
    stretch.lower = target->lower;
    stretch.upper = target->upper;
    stretch.agreedIn = target->agreedIn;
    return stretch;
}

} // namespace

std::vector<TargetStretch> targetStretches(const Register &reg, const Metric &metric)
{
    const std::vector<const Target *> ranked = rankedTargets(reg, metric);
    std::vector<QDate> starts; // of days from which on another one may count
    for (const Target *target : ranked) {
        if (target->fromOn.isValid())
            starts.push_back(target->fromOn);
        if (target->toOn.isValid())
            starts.push_back(target->toOn.addDays(1));
    }
    std::ranges::sort(starts);
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    std::vector<TargetStretch> stretches;
    for (size_t i = 0; i <= starts.size(); ++i) {
        const QDate from = i == 0 ? QDate() : starts[i - 1];
        const QDate to = i == starts.size() ? QDate() : starts[i].addDays(-1);
        const Target *target = inForce(ranked, from.isValid() ? from : to.isValid() ? to : QDate(1, 1, 1));
        const TargetStretch stretch = termsOf(metric, target, from, to);
        if (!stretches.empty() && stretches.back().record == stretch.record)
            stretches.back().to = to;
        else
            stretches.push_back(stretch);
    }
    return stretches;
}

double targetOn(const Register &reg, const Metric &metric, QDate day)
{
    const Target *target = inForce(rankedTargets(reg, metric), day);
    return target && !std::isnan(target->target) ? target->target : metric.target;
}

} // namespace Ratchet
