// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of post-incident reviews, and of the lessons and actions that come of them.
#pragma once

#include <gui/workspace/page_info.h>

namespace Ratchet {

[[nodiscard]] PageInfo reviewsPage();
[[nodiscard]] PageInfo lessonsPage();
[[nodiscard]] PageInfo actionsPage();

} // namespace Ratchet
