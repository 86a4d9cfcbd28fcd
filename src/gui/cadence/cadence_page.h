// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the calendar of ceremonies.
#pragma once

#include <gui/workspace/page_info.h>

namespace Ratchet {

[[nodiscard]] PageInfo cadencePage();

} // namespace Ratchet
