// SPDX-License-Identifier: GPL-3.0-or-later
// What a list shows, as text for the clipboard or as a file: CSV and JSON with the names that files use, or an Excel
// workbook.
#pragma once

#include <answers/basis/figures.h>
#include <core/clipboard_table.h>
#include <models/lists/shown_records.h>
#include <widgets/progress_job.h>

namespace Ratchet {

// By the ending of `path`: .json, .xlsx, anything else is CSV. The file is complete or not there at all; returns its
// path. ErrorCode::Cancelled where it was asked to stop.
[[nodiscard]] Result<QString> exportList(const ShownRecords &shown, const QString &path,
                                         const JobProgress &progress = {});
// For the clipboard, with a row of titles.
[[nodiscard]] Result<CopiedCells> listAsCells(const ShownRecords &shown, const JobProgress &progress = {});

// For paper: as many words a row as are shown, numbers at the end of their columns.
[[nodiscard]] Result<AnswerTable> listAsTable(const ShownRecords &shown, const JobProgress &progress = {});

} // namespace Ratchet
