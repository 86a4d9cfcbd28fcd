// SPDX-License-Identifier: GPL-3.0-or-later
// What a copy of an open register has of its history.
#pragma once

namespace Ratchet {

enum class CopiedHistory {
    Whole,
    Lost, // no file holds the changes before the opening any more: one change made everything anew
};

} // namespace Ratchet
