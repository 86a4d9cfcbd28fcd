// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome_links.h"

#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/register.h>

namespace Ratchet {

OutcomeLinks::OutcomeLinks(const Register &reg)
{
    for (const Steering &steering : reg.all<Steering>()) {
        if (steering.role != SteeringRole::Primary)
            continue;
        const Metric *metric = reg.find(steering.metric);
        if (metric && !metric->availability)
            m_measured.insert(steering.improvement.value);
    }
}

bool OutcomeLinks::hasOutcomeMetric(const Improvement &improvement) const
{
    return m_measured.contains(improvement.id.value);
}

bool OutcomeLinks::isLinked(const Improvement &improvement) const
{
    return improvement.nature == Nature::Outcome || improvement.nature == Nature::Enabler
        || (improvement.nature == Nature::Technology && hasOutcomeMetric(improvement));
}

} // namespace Ratchet
