// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of one row hold, before they mean anything.
#pragma once

#include <QStringList>

namespace Ratchet {

// How many hold more than blanks.
[[nodiscard]] qsizetype filledCells(const QStringList &cells);
// The first that does, without blanks around.
[[nodiscard]] QString firstFilled(const QStringList &cells);
[[nodiscard]] bool holdsDigit(QStringView cell);

} // namespace Ratchet
