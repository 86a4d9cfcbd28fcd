// SPDX-License-Identifier: GPL-3.0-or-later
// Which cell styles of an OpenDocument sheet put a unit of time beside a number: 7.5 h.
#pragma once

#include <exchange/sheets/imported_sheet.h>

#include <QByteArray>

namespace Ratchet {

class OdsFormats final {
public:
    // From the content part of the file, whose own styles stand before its tables.
    explicit OdsFormats(const QByteArray &contentXml);

    // Plain for a style that has no such format or is not known.
    [[nodiscard]] CellForm formOf(const QString &style) const { return m_forms.value(style, CellForm::Plain); }
    [[nodiscard]] bool isEmpty() const { return m_forms.isEmpty(); }

private:
    QHash<QString, CellForm> m_forms; // by the name of the cell style
};

} // namespace Ratchet
