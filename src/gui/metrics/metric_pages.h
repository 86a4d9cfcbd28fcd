// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of metrics, and of the records that their charts are made from.
#pragma once

#include <gui/workspace/page_info.h>

namespace Ratchet {

[[nodiscard]] PageInfo metricsPage();
[[nodiscard]] PageInfo readingsPage();

} // namespace Ratchet
