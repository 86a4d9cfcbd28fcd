// SPDX-License-Identifier: GPL-3.0-or-later
#include "gain_causes.h"

#include <answers/metrics/attribution.h>
#include <answers/metrics/metric_proof.h>

#include <algorithm>
#include <optional>

namespace Ratchet {

namespace {

bool isProvenClaim(const SteeringProof &claim)
{
    return claim.role != SteeringRole::Balancing && isProven(claim.verdict.rung);
}

} // namespace

void addSeveralCauses(SeveralCauses &found, const MetricProof &proof, std::span<const Attribution> attributions)
{
    for (size_t i = 0; i < attributions.size(); ++i) {
        if (isProvenClaim(proof.steering[i]) && !attributions[i].isToOneCause())
            found.insert(proof.steering[i].improvement);
    }
}

SeveralCauses severalCauses(const Register &reg, std::span<const MetricProof> proofs, QDate asOf)
{
    SeveralCauses found;
    std::optional<MetricEvents> events; // gathered only where there is something to attribute
    for (const MetricProof &proof : proofs) {
        if (std::ranges::none_of(proof.steering, isProvenClaim))
            continue;
        if (!events)
            events.emplace(reg);
        addSeveralCauses(found, proof, attributions(reg, *events, proof, asOf));
    }
    return found;
}

} // namespace Ratchet
