// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an improvement has what it asked for.
#pragma once

#include <core/entities/improvement.h>

#include <QString>

#include <span>

namespace Ratchet {

enum class FundingState : quint8 {
    Unfunded, // no row of it has approved money or hours above 0
    PartFunded, // of money or of hours more was requested than approved, and something of it approved
    Funded,
};

// From the rows of one improvement; money and hours are summed apart, and a row without a kind is money.
[[nodiscard]] FundingState fundingState(std::span<const Funding> rows);
// "✕ unfunded", "◐ part-funded", "✓ funded".
[[nodiscard]] QString fundingStateLabel(FundingState state);
// "unfunded", "partFunded", "funded": as the JSON has it.
[[nodiscard]] QString fundingStateName(FundingState state);

} // namespace Ratchet
