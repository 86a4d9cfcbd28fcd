// SPDX-License-Identifier: GPL-3.0-or-later
#include "three_lights.h"

#include <answers/evaluation/evaluation.h>
#include <core/entities/improvement.h>

namespace Ratchet {

ThreeLights::ThreeLights(const Evaluation &evaluation)
    : m_evaluation(evaluation)
{
    for (const Milestone &milestone : evaluation.reg.all<Milestone>()) {
        const bool isDone = milestone.doneOn.isValid() && milestone.doneOn <= evaluation.asOf;
        if (!isDone && milestone.dueOn.isValid() && milestone.dueOn >= evaluation.asOf)
            m_withMilestoneAhead.insert(milestone.improvement.value);
    }
}

Lights ThreeLights::of(const Improvement &improvement) const
{
    const bool isTargetAhead = improvement.targetOn.isValid() && improvement.targetOn >= m_evaluation.asOf;
    return {.isOwned = isInPost(m_evaluation.reg, improvement.owner, m_evaluation.asOf),
            .isFunded = m_evaluation.funded.contains(improvement.id.value),
            .isDated = isTargetAhead || m_withMilestoneAhead.contains(improvement.id.value)};
}

} // namespace Ratchet
