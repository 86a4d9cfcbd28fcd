// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as CSV files that spreadsheets open without running anything in them.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace Ratchet {

enum class CsvColumn {
    Text, // every cell is guarded
    Number, // a plain number such as -5.25 stays as it is; anything else is guarded
};

// RFC 4180: UTF-8, comma, CRLF, quotes where needed. Cells are guarded(); columns that are not described are Text.
[[nodiscard]] QByteArray writeCsv(const QStringList &header, const std::vector<QStringList> &rows,
                                  const std::vector<CsvColumn> &columns = {});

// A cell that a spreadsheet would run as a formula (= + - @, their full-width forms, tab or carriage return in front,
// with any blanks, quotes or separators before) gets an apostrophe in front. unguarded(guarded(x)) == x for every x.
[[nodiscard]] QString guarded(const QString &cell);
// Takes that apostrophe away again and no other: 'tis stays as it is.
[[nodiscard]] QString unguarded(const QString &cell);

} // namespace Ratchet
