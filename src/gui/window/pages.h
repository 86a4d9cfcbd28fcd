// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all pages. The window builds its rail, menus and Ctrl+K from it and includes no page itself. A page's
// own QWidget::actions() stand in the Edit menu and in Ctrl+K while it is shown.
#pragma once

#include <gui/workspace/page_info.h>

namespace Ratchet {

// In the order of the rail.
[[nodiscard]] const std::vector<PageInfo> &pages();
[[nodiscard]] const PageInfo *pageNamed(const QString &id);
// The page that shows records of that kind, or nullptr.
[[nodiscard]] const PageInfo *pageOf(EntityKind kind);

} // namespace Ratchet
