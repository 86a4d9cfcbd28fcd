// SPDX-License-Identifier: GPL-3.0-or-later
// Keys for a view as a person strikes them: what a screen reader asks a view to do goes the way of the keyboard.
#pragma once

#include <qnamespace.h>

class QWidget;

namespace Ratchet {

void strikeKey(QWidget &view, Qt::Key key);

} // namespace Ratchet
