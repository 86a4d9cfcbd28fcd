// SPDX-License-Identifier: GPL-3.0-or-later
// What a register is opened for.
#pragma once

namespace Ratchet {

enum class OpenMode {
    ReadWrite,
    ReadOnly,
    TakeOver, // to write, and another computer's lock is taken over: somebody said that its program is gone
};

} // namespace Ratchet
