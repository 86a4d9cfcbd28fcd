// SPDX-License-Identifier: GPL-3.0-or-later
// How far an improvement is funded: what was approved against what was requested, summed over its rows of one kind
// (money or hours).
#pragma once

#include <core/fields/identifier.h>

#include <QHash>
#include <QString>

namespace Ratchet {

class Register;
struct Improvement;

// Part-funded where more was requested of a kind than was approved of it, and something was; funded wherever else
// anything was approved.
enum class FundingState : quint8 { Unfunded, PartFunded, Funded };

// Of every improvement, from one pass over the funding.
class FundingStates {
public:
    explicit FundingStates(const Register &reg);
    [[nodiscard]] FundingState of(Id<Improvement> improvement) const;

private:
    QHash<RecordId, FundingState> m_states; // unfunded ones are left out
};

// "◐ part-funded" in the program's language, and "partFunded" as the JSON has it.
[[nodiscard]] QString fundingStateLabel(FundingState state);
[[nodiscard]] QString fundingStateName(FundingState state);

} // namespace Ratchet
