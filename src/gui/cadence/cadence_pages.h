// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the rhythm: the calendar of ceremonies, and what is due by owner.
#pragma once

#include <gui/workspace/page_info.h>

namespace Ratchet {

[[nodiscard]] PageInfo cadencePage();
[[nodiscard]] PageInfo duePage();

} // namespace Ratchet
