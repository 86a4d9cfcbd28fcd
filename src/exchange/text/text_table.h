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
        // Of a spreadsheet, by column: the cell is a number, date, time, truth or error and not a text. How texts are
        // written says nothing about it. Empty where all are texts.
        std::vector<bool> typed = {};
        bool isBelowBlank = false; // an empty line stands between it and the row before

        [[nodiscard]] bool isTyped(qsizetype column) const
        {
            return std::size_t(column) < typed.size() && typed[std::size_t(column)];
        }
    };
    // A line that holds no row: a title above the header, the header once more, a total, a second table.
    struct LeftOut {
        int line = 0;
        QString text; // the first of its cells that has any
        QString reason; // translated
        Row row = {}; // where it could be read as one: a total, a row of a second table
    };
    Dialect dialect; // complete: as it was found or given
    QStringList header; // repeated names are kept as they are; distinctNames() tells them apart
    std::vector<Row> rows; // empty lines are left out
    QString sheet; // of a workbook: the one that was read
    QStringList sheets; // of a workbook: all with cells, in their order, hidden ones among them
    std::vector<Error> problems; // rows that could not be read, with line, column and reason; they are not in `rows`
    // What those hold, as far as it can be cut into cells, of which there may be more or fewer than the header has: for
    // whoever mends them. Each bears the line of its problem, and one problem may be about several.
    std::vector<Row> unread;
    std::vector<LeftOut> leftOut; // in the order of the file
    std::vector<Error> notices; // what else is worth knowing: rows and columns that are hidden, cells beside the table
};

// Reads a delimited text. Rows whose number of cells differs from the header's are problems, never shifted in silence
// (cells missing at the end that are empty everywhere else are filled in). An unreadable text is an error.
[[nodiscard]] Result<TextTable> readTextTable(const QByteArray &content, const Dialect &given = {});
// The same from cells copied out of a spreadsheet: tabs between, quotes around cells with line breaks. Totals and
// second tables are set aside: nobody says of pasted cells that they are to be read.
[[nodiscard]] Result<TextTable> readPastedTable(const QString &text);

// Takes tables that stand below (second_tables.h) out and puts their rows, with the reason, among those that are left
// out.
void setSecondTablesAside(TextTable &table);
// The same of rows that sum up others (total_rows.h).
void setTotalsAside(TextTable &table);

} // namespace Ratchet
