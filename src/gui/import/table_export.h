// SPDX-License-Identifier: GPL-3.0-or-later
// A table of an answer as a file of its own: CSV or an Excel workbook, with the titles of its columns on top.
#pragma once

#include <answers/basis/figures.h>
#include <core/result.h>

namespace Ratchet {

// By the ending of `path`: .xlsx, anything else is CSV. Numbers and days as values, words as people read them; the file
// is complete or not there at all. Returns its path.
[[nodiscard]] Result<QString> exportTable(const AnswerTable &table, const QString &path);

} // namespace Ratchet
