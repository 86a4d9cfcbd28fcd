// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the evidence packs.
#pragma once

#include <gui/workspace/page_info.h>

namespace Ratchet {

struct RowCommand;

// With what can be done with a row beside what every list does.
[[nodiscard]] PageInfo packsPage(std::vector<RowCommand> commands);

} // namespace Ratchet
