// SPDX-License-Identifier: GPL-3.0-or-later
// Two versions of a register in words: how far they go together, and what either has that the other lacks.
#pragma once

#include <QString>

namespace Ratchet {

struct Divergence;
struct OutsideChange;

// "Both are the same up to change 5. Changes since then: 2 in what is open here, 1 in r.ratchet. The last one there was
// made by Bea on 3 Sep 2026 14:00." Says so where they have nothing in common.
[[nodiscard]] QString versionsText(const Divergence &versions, const QString &other);

// What became of the file of an open register, in one or two sentences.
[[nodiscard]] QString outsideText(const OutsideChange &change);
[[nodiscard]] QString outsideTitle(const OutsideChange &change);

} // namespace Ratchet
