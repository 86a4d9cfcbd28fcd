// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+N, or what the platform has for "new", makes the thing of a page.
#pragma once

class QAction;
class QWidget;

namespace Ratchet {

// The key carries out this action wherever the focus is in the view.
void setNewKey(QAction *action, QWidget &view);

} // namespace Ratchet
