// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of improvements and of what hangs on them.
#pragma once

#include <gui/workspace/page_info.h>

namespace Ratchet {

// The register: a list and a board.
[[nodiscard]] PageInfo registerPage();
// What was gained, what was paid for it, and the way there.
[[nodiscard]] PageInfo benefitsPage();

} // namespace Ratchet
