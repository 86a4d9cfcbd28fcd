// SPDX-License-Identifier: GPL-3.0-or-later
// What an improvement claims to be worth, and how much of that its metrics bear out: a gain that faded is taken off,
// one that several improvements claim counts by their shares, and where it cannot be attributed to one cause that is
// said.
#pragma once

#include <answers/metrics/metric_proof.h>
#include <answers/metrics/money_shares.h>
#include <core/entities/improvement.h>

#include <QSet>

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
    double proven = 0; // of this, its share
    double severalCauses = 0; // of what is proven: the gain cannot be attributed to one cause
    double ofOthers = 0; // of this: the shares of those that claim the same gain, counted with them
    double takenOff = 0; // of this; a dis-benefit stays when the gain is lost
    bool isAny = false; // some benefit has an actual value

    [[nodiscard]] double stands() const { return claimed - takenOff - ofOthers; }
    BenefitSum &operator+=(const BenefitSum &other);
};
struct ClaimedBenefit {
    BenefitSum yearly;
    BenefitSum once;
};

[[nodiscard]] GainState gainStateOf(const Improvement &improvement, std::span<const SteeringProof> claims);
// A metric that was to stay as it is got worse.
[[nodiscard]] bool isUnbalanced(std::span<const SteeringProof> claims);
// `share` is the part, 0 to 1, that the improvement has in its gain; a lost gain is taken off whole.
enum class GainCause : quint8 { One, Several };
[[nodiscard]] ClaimedBenefit claimedBenefit(std::span<const Benefit> benefits, GainState state, double share = 1,
                                            GainCause cause = GainCause::One);
// The same of one improvement of the register, judged as of a day.
[[nodiscard]] ClaimedBenefit claimedBenefit(const Register &reg, const Improvement &improvement, QDate asOf);

// An improvement that says what it brought.
struct ImprovementBenefit {
    const Improvement *improvement = nullptr;
    GainState state = GainState::Open;
    GainCause cause = GainCause::One; // of a proven gain
    bool isUnbalanced = false;
    ClaimedBenefit benefit = {};
};
// Of these improvements, in their order, those with an actual benefit; `proofs` are those of all metrics as of the day,
// `causes` are severalCauses() of these proofs (answers/metrics/attribution.h).
[[nodiscard]] std::vector<ImprovementBenefit> claimedBenefits(const Register &reg,
                                                              std::span<const Improvement *const> improvements,
                                                              std::span<const MetricProof> proofs,
                                                              const QSet<Id<Improvement>> &causes);

// "Claimed: NOK 76,000 a year. Proven of it: NOK 0. Taken off: NOK 76,000." and why; empty where nothing is claimed.
[[nodiscard]] QString claimedBenefitText(const Register &reg, const Improvement &improvement, QDate asOf,
                                         const QLocale &locale);
[[nodiscard]] QString claimedBenefitText(const ClaimedBenefit &sums, const QString &currency, const QLocale &locale);

} // namespace Ratchet
