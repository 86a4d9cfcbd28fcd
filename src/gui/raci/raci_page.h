// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the responsibility matrix.
#pragma once

#include <gui/workspace/page_info.h>

namespace Ratchet {

[[nodiscard]] PageInfo raciPage();

} // namespace Ratchet
