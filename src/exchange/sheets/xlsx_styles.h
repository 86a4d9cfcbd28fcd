// SPDX-License-Identifier: GPL-3.0-or-later
// Which cell formats of a workbook show a number as a date: the one thing about styles that a cell's value needs.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Ratchet {

enum class NumberLook { Number, Date, TimeOfDay };

// By the index of the cell format, from the styles part of an .xlsx file; what is not there looks like a number.
[[nodiscard]] std::vector<NumberLook> cellLooks(const QByteArray &stylesXml);
// What a number format such as "yyyy-mm-dd" or "h:mm AM/PM" makes of a number. Durations ("[h]:mm") stay numbers.
[[nodiscard]] NumberLook lookOf(const QString &formatCode);

} // namespace Ratchet
