// SPDX-License-Identifier: GPL-3.0-or-later
// A delimited text as a table of texts: what CSV files and pasted spreadsheet cells become before they mean anything.
#pragma once

#include <core/result.h>
#include <exchange/text/dialect.h>

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace Ratchet {

struct TextTable {
    struct Row {
        int line = 0; // of its first character in the file, from 1
        QStringList cells; // as many as the header has
    };
    Dialect dialect; // complete: as it was found or given
    QStringList header; // repeated names are kept as they are
    std::vector<Row> rows; // empty lines are left out
    std::vector<Error> problems; // rows that could not be read, with line, column and reason; they are not in `rows`
};

// How many hold more than blanks.
[[nodiscard]] qsizetype filledCells(const QStringList &cells);

// Reads a delimited text. Rows whose number of cells differs from the header's are problems, never shifted in silence
// (cells missing at the end that are empty everywhere else are filled in). An unreadable text is an error.
[[nodiscard]] Result<TextTable> readTextTable(const QByteArray &content, const Dialect &given = {});
// The same from cells copied out of a spreadsheet: tabs between, quotes around cells with line breaks.
[[nodiscard]] Result<TextTable> readPastedTable(const QString &text);

} // namespace Ratchet
