// SPDX-License-Identifier: GPL-3.0-or-later
// Which display is whose in a presentation.
#pragma once

class QScreen;
class QWidget;

namespace Ratchet {

// The display that the room sees: not the one of this window, where there is another.
[[nodiscard]] QScreen *audienceDisplay(const QWidget &window);

} // namespace Ratchet
