// SPDX-License-Identifier: GPL-3.0-or-later
// The first sheet of a spreadsheet file: its values in their places, before they become texts.
#pragma once

#include <core/result.h>
#include <core/value.h>

#include <QDate>

#include <vector>

namespace Ratchet {

struct ImportedSheet {
    std::vector<std::vector<Value>> rows; // rows are of different lengths
};

// More than any sheet has: a broken file cannot ask for more memory.
constexpr int maximumSheetRows = 1'048'576;
constexpr int maximumSheetColumns = 16'384;

// Fails where the content is not a spreadsheet of that kind, .xlsx (ECMA-376) or .ods (ODF 1.3).
[[nodiscard]] Result<ImportedSheet> importXlsx(const QByteArray &content);
[[nodiscard]] Result<ImportedSheet> importOds(const QByteArray &content);
// A part of the package, e.g. "xl/styles.xml"; empty if there is none.
[[nodiscard]] QByteArray packagePart(const QByteArray &content, const QString &name);

} // namespace Ratchet
