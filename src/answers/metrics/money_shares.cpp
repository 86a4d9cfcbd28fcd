// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_shares.h"

#include <answers/metrics/attribution.h>

#include <algorithm>

namespace Ratchet {

namespace {

// The smallest parts of one improvement in the gains it claims; NaN where it claims none.
struct GainParts {
    double ofPrimary = std::nan("");
    double ofAny = std::nan("");

    void add(SteeringRole role, double part)
    {
        ofAny = std::fmin(ofAny, part); // which leaves NaN out
        if (role == SteeringRole::Primary)
            ofPrimary = std::fmin(ofPrimary, part);
    }
    [[nodiscard]] double counted() const { return std::isnan(ofPrimary) ? ofAny : ofPrimary; }
};

} // namespace

MoneyShares moneyShares(const Register &reg, std::span<const MetricProof> proofs)
{
    QHash<Id<Improvement>, GainParts> found;
    for (const MetricProof &proof : proofs) {
        const std::vector<double> parts = partsOfGains(reg, proof);
        for (size_t i = 0; i < parts.size(); ++i) {
            if (!std::isnan(parts[i]))
                found[proof.steering[i].improvement].add(proof.steering[i].role, parts[i]);
        }
    }
    MoneyShares shares;
    for (auto improvement = found.cbegin(); improvement != found.cend(); ++improvement) {
        if (improvement->counted() < 1)
            shares.insert(improvement.key(), improvement->counted());
    }
    return shares;
}

} // namespace Ratchet
