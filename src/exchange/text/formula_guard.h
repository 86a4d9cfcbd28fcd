// SPDX-License-Identifier: GPL-3.0-or-later
// The apostrophe in front of cells that a spreadsheet would run as a formula: put there by writers, taken by readers.
#pragma once

#include <QString>

namespace Ratchet {

// A cell that a spreadsheet would run as a formula (= + - @, their full-width forms, tab or carriage return in front,
// with any blanks, quotes or separators before) gets an apostrophe in front. unguarded(guarded(x)) == x for every x.
[[nodiscard]] QString guarded(const QString &cell);
// Takes that apostrophe away again and no other: 'tis stays as it is.
[[nodiscard]] QString unguarded(const QString &cell);

} // namespace Ratchet
