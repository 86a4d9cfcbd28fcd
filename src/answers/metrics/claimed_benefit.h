// SPDX-License-Identifier: GPL-3.0-or-later
// What an improvement claims to be worth, and how much of that its metrics bear out: a gain that faded is taken off.
#pragma once

#include <answers/metrics/metric_proof.h>
#include <core/entities/improvement.h>

namespace Ratchet {

// What the verdicts of an improvement say of its benefit.
enum class GainState : quint8 {
    Open, // nothing is proven yet, nor lost
    Proven, // a metric that it steers holds or sustains its gain, and none has lost it
    Lost, // a gain faded or the metric is worse than before, or somebody took note of that
};

// In money of the register; those that recur a year and those that come once are never added up.
struct BenefitSum {
    double claimed = 0; // what is said to be there: actual, less dis-benefits
    double proven = 0; // of this
    double takenOff = 0; // of this; a dis-benefit stays when the gain is lost
    bool isAny = false; // some benefit has an actual value

    [[nodiscard]] double stands() const { return claimed - takenOff; }
    BenefitSum &operator+=(const BenefitSum &other);
};
struct ClaimedBenefit {
    BenefitSum yearly;
    BenefitSum once;
};

[[nodiscard]] GainState gainStateOf(const Improvement &improvement, std::span<const SteeringProof> claims);
[[nodiscard]] ClaimedBenefit claimedBenefit(std::span<const Benefit> benefits, GainState state);
// The same of one improvement of the register, judged as of a day.
[[nodiscard]] ClaimedBenefit claimedBenefit(const Register &reg, const Improvement &improvement, QDate asOf);
// "Claimed: NOK 76,000 a year. Proven of it: NOK 0. Taken off: NOK 76,000." and why; empty where nothing is claimed.
[[nodiscard]] QString claimedBenefitText(const Register &reg, const Improvement &improvement, QDate asOf,
                                         const QLocale &locale);

} // namespace Ratchet
