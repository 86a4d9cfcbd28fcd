// SPDX-License-Identifier: GPL-3.0-or-later
// What the cell formats of a workbook make of a number: the one thing about styles that a cell's value needs.
#pragma once

#include <exchange/sheets/number_look.h>

#include <QByteArray>
#include <QString>

#include <vector>

namespace Ratchet {

// By the index of the cell format, from the styles part of an .xlsx file; what is not there looks like a number.
[[nodiscard]] std::vector<NumberFormat> cellFormats(const QByteArray &stylesXml);
// What a number format such as "yyyy-mm-dd", "h:mm AM/PM", "0.0 %" or "0.00 \"h\"" makes of a number.
[[nodiscard]] NumberLook lookOf(const QString &formatCode);

} // namespace Ratchet
