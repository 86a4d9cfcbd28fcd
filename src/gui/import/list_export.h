// SPDX-License-Identifier: GPL-3.0-or-later
// What a list shows, as a file: CSV and JSON with the names that files use, or an Excel workbook.
#pragma once

#include <models/lists/record_model.h>

namespace Ratchet {

// By the ending of `path`: .json, .xlsx, anything else is CSV. The file is complete or not there at all.
[[nodiscard]] Status exportList(const RecordModel &model, const QString &path);

} // namespace Ratchet
