// SPDX-License-Identifier: GPL-3.0-or-later
#include "unproven_success.h"

#include <answers/basis/improvement_state.h>
#include <answers/metrics/claimed_benefit.h>
#include <answers/metrics/claims.h>
#include <core/entities/improvement.h>

namespace Ratchet {

bool isCalledSuccess(const Improvement &improvement, QDate asOf)
{
    if (improvement.status == ImprovementStatus::Embedded)
        return isEmbeddedBy(improvement, asOf);
    const bool isClosed = improvement.status == ImprovementStatus::Closed && improvement.closure == Closure::Successful;
    const bool wasClosed = !improvement.closedOn.isValid() || improvement.closedOn <= asOf;
    return isClosed && (wasClosed || isEmbeddedBy(improvement, asOf));
}

std::vector<const Improvement *> successesWithoutProof(const Register &reg, std::span<const MetricProof> proofs,
                                                       QDate asOf)
{
    const ClaimsByImprovement claims = claimsByImprovement(proofs);
    std::vector<const Improvement *> list;
    for (const Improvement &improvement : reg.all<Improvement>()) {
        if (!isCalledSuccess(improvement, asOf) || !existsAsOf(improvement.raisedOn, asOf))
            continue;
        const bool isProven = gainStateOf(improvement, claims.value(improvement.id)) == GainState::Proven;
        const bool isAnsweredFor = hasOverride(improvement) && improvement.overrideOn <= asOf;
        if (!isProven && !isAnsweredFor)
            list.push_back(&improvement);
    }
    return list;
}

} // namespace Ratchet
