// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a page into which something is typed that Return enters: until then it is nowhere else. Each has the dynamic
// property "draft".
#pragma once

#include <functional>

class QWidget;

namespace Ratchet {

class Ask;

// Goes on with `then` once nothing of it is lost: at once where no line of the window holds anything, else when it may
// go. What stands in an open cell of a list is taken over.
void leaveDrafts(QWidget &window, Ask &ask, std::function<void()> then);

} // namespace Ratchet
