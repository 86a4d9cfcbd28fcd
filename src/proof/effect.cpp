// SPDX-License-Identifier: GPL-3.0-or-later
#include "effect.h"

#include <proof/step.h>

namespace Ratchet {

namespace {

constexpr double beyondInterval = 0.025; // on either side

} // namespace

Effect effectOf(std::span<const Measurement> baseline, std::span<const Measurement> after)
{
    Step step = stepFromMean(baseline, after);
    Effect effect;
    if (std::isnan(step.change))
        return effect;
    effect.plain = step.change;
    effect.isAgainstTrend = hasTrend(baseline);
    if (effect.isAgainstTrend)
        step = stepFromTrend(baseline, after);
    effect.change = step.change;
    effect.low = effect.change - step.limit(beyondInterval);
    effect.high = effect.change + step.limit(beyondInterval);
    return effect;
}

} // namespace Ratchet
