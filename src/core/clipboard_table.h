// SPDX-License-Identifier: GPL-3.0-or-later
// Cells as spreadsheets copy and paste them: tabs between, a line for each row, quotes around cells with either.
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

namespace Ratchet {

// The cells, row by row; rows may differ in length. A cell that begins with a quote and ends with one may hold tabs,
// line breaks and doubled quotes; any other quote is a letter. Line breaks inside a cell stay as they are. Cells of
// cellsOfClipboard(clipboardText(rows)) are those of `rows`, where a row without cells counts as one empty cell.
[[nodiscard]] QList<QStringList> cellsOfClipboard(QStringView text);

// The last row has no line end, as grids write it; pasted elsewhere it stays one line.
[[nodiscard]] QString clipboardText(const QList<QStringList> &rows);

// Cells in the forms that other programs take. A cell alone is its text and no table.
struct CopiedCells {
    QString text;
    QString html; // a table; what a spreadsheet would take for a formula or shorten, as 00123, is marked as text
};
[[nodiscard]] CopiedCells copiedCells(const QList<QStringList> &rows);

} // namespace Ratchet
