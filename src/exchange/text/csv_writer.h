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
                                  const std::vector<CsvColumn> &columns = {}, char delimiter = ',');

} // namespace Ratchet
