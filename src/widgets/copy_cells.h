// SPDX-License-Identifier: GPL-3.0-or-later
// Cells on the clipboard, as text and as a table: what every list and grid copies by.
#pragma once

#include <core/clipboard_table.h>

namespace Ratchet {

void copyCells(const CopiedCells &cells);
void copyCells(const QList<QStringList> &rows);
void copyCell(const QString &cell);

} // namespace Ratchet
