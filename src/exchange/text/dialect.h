// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out how a delimited text is written down: delimiter, quotes, lines before the header.
#pragma once

#include <core/row_reader.h>

#include <QString>

#include <optional>

namespace Ratchet {

// How a delimited text is written down. What is empty or null is found out from the text.
struct Dialect {
    QString encoding; // "UTF-8", "UTF-8 with BOM", "UTF-16LE", "UTF-16BE", "windows-1252"
    QString delimiter; // usually one character: , ; tab | or a pair
    QChar quote; // usually "
    std::optional<int> linesBeforeHeader; // preamble that is skipped
    QChar escape = {}; // makes a quote after it part of the cell; never found out, null where quotes are only doubled

    bool operator==(const Dialect &) const = default;
};

// Completes `given` (its encoding is left alone) from the first lines of the text. Where nothing speaks for any
// delimiter it is the comma, where nothing speaks for any quote it is ".
[[nodiscard]] Dialect findDialect(QStringView text, Dialect given = {});

// Spreadsheets write a quote between tabs as it is; an apostrophe is more often a letter than a quote.
[[nodiscard]] StrayQuotes strayQuotesOf(const QString &delimiter, QChar quote);

} // namespace Ratchet
