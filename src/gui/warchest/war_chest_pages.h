// SPDX-License-Identifier: GPL-3.0-or-later
// The home of the program, and the evidence behind each of its five answers.
#pragma once

#include <gui/workspace/page_info.h>

namespace Ratchet {

[[nodiscard]] PageInfo warChestPage();
// Of question 1 to 5.
[[nodiscard]] std::vector<PageInfo> evidencePages();

} // namespace Ratchet
