// SPDX-License-Identifier: GPL-3.0-or-later
// Words that people and programs write into a cell of which nothing is known.
#pragma once

#include <QStringView>

namespace Ratchet {

// What the cell would hold: "(empty)" is nothing anywhere, "unassigned" only where a name is expected.
enum class CellUse : quint8 { Text, Number, Date, Option, Name };

// Whatever the case and the blanks around. A blank cell is nothing too. In a text only what a program puts there for
// nothing counts, since "none" and "n/a" may be what somebody wants to say.
[[nodiscard]] bool meansNothing(QStringView cell, CellUse use);

} // namespace Ratchet
