// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the pages of a pack are those that its manifest names.
#pragma once

#include <report/verify/pack_verification.h>

namespace Ratchet {

// By the hashes of the pages, in their order. Pages beside each other are named together, by the numbers that they were
// made with: those that were changed, those that are missing, and those that were added.
[[nodiscard]] std::vector<PackDifference> pageDifferences(const QStringList &pages, const QStringList &expected);

} // namespace Ratchet
