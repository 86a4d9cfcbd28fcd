// SPDX-License-Identifier: GPL-3.0-or-later
// What differs from one system to another. Nothing else of src asks which system it runs on.
#pragma once

namespace Ratchet {

// Whether a window can be shown.
[[nodiscard]] bool hasDisplay();

// Standard output and standard error reach who called a command, byte for byte and as UTF-8, where a system would
// otherwise close them, change line ends or read them in another encoding.
void openStandardOutput();

} // namespace Ratchet
