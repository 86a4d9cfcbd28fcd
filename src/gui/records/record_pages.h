// SPDX-License-Identifier: GPL-3.0-or-later
// How a room declares a page that is made of views and tables of records.
#pragma once

#include <gui/records/page_tabs.h>
#include <gui/workspace/page_info.h>

namespace Ratchet {

// The page with these tabs, which shows the records of its tables. `info` says the rest of it; its id names the icon,
// too.
[[nodiscard]] PageInfo recordPage(PageInfo info, PageTabs tabs);

} // namespace Ratchet
