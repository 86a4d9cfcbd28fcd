// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out how a delimited text is written down: delimiter, quotes, lines before the header.
#pragma once

#include <exchange/record_reader.h>
#include <exchange/text_table.h>

#include <QStringView>

namespace Ratchet {

// Completes `given` (its encoding is left alone) from the first lines of the text. Where nothing speaks for any
// delimiter it is the comma, where nothing speaks for any quote it is ".
[[nodiscard]] Dialect findDialect(QStringView text, Dialect given = {});

// Spreadsheets write a quote between tabs as it is; an apostrophe is more often a letter than a quote.
[[nodiscard]] StrayQuotes strayQuotesOf(const QString &delimiter, QChar quote);

} // namespace Ratchet
