// SPDX-License-Identifier: GPL-3.0-or-later
// The page of what is due by owner.
#pragma once

#include <gui/workspace/page_info.h>

namespace Ratchet {

[[nodiscard]] PageInfo duePage();

} // namespace Ratchet
