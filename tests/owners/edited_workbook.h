// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook that somebody filled in and saved with another program than the one that wrote it.
#pragma once

#include <exchange/sheets/imported_sheet.h>

#include <QString>

namespace Ratchet::Test {

class EditedWorkbook {
public:
    explicit EditedWorkbook(const QString &path);

    [[nodiscard]] const std::vector<NamedSheet> &sheets() const { return m_sheets; }
    [[nodiscard]] std::vector<std::vector<Value>> &rows(const QString &sheet);
    // The cell of the column with that header in the row of that reference, which stands in column 1.
    [[nodiscard]] Value &cell(const QString &sheet, const QString &reference, const QString &header);
    void removeRow(const QString &sheet, const QString &reference);

    // As LibreOffice Calc 7 saves them: every text shared, dates by a style of their own, the state of the hidden page
    // spelled out; and as OpenDocument, where the page is hidden by a style.
    void saveXlsx(const QString &path) const;
    void saveOds(const QString &path) const;

private:
    std::vector<NamedSheet> m_sheets;
};

} // namespace Ratchet::Test
