// SPDX-License-Identifier: GPL-3.0-or-later
// A rank given by hand goes before the score, so it says why: none is written without its reason.
#pragma once

#include <core/change_builder.h>

namespace Ratchet {

struct Improvement;

// The improvements whose manual rank or reason for it the change sets, and that would have a manual rank without a
// reason. What the register held so before is left alone until somebody touches its rank.
[[nodiscard]] std::vector<Id<Improvement>> ranksWithoutReason(const ChangeBuilder &builder);

// Gives each of them the reason; a blank one changes nothing.
void explainRanks(ChangeBuilder &builder, const std::vector<Id<Improvement>> &ranked, const QString &why);

// Writes down who set or took away each manual rank of the change, unless it says so itself. Ranks that merely give way
// keep who set them.
void signRanks(ChangeBuilder &builder, const QString &who);

// In words, for whoever is refused.
[[nodiscard]] QString rankNeedsReason();

} // namespace Ratchet
