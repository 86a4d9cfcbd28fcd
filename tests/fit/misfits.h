// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the room that widgets have, by measuring: texts that are cut, buttons that stand outside of what
// can be seen, widgets that cover each other.
#pragma once

#include <QStringList>

class QWidget;

namespace Ratchet::Test {

// One line for each, of all that is visible in this window.
[[nodiscard]] QStringList misfits(const QWidget &window);

} // namespace Ratchet::Test
