// SPDX-License-Identifier: GPL-3.0-or-later
// What the cell formats of a workbook make of a number: the one thing about styles that a cell's value needs.
#pragma once

#include <exchange/sheets/imported_sheet.h>

#include <QByteArray>
#include <QString>

#include <vector>

namespace Ratchet {

enum class NumberLook {
    Number,
    Date,
    TimeOfDay,
    Duration, // [h]:mm, of days
    Percent,
    Seconds, // a number with that unit as a word beside it
    Minutes,
    Hours,
    Days,
};

// By the index of the cell format, from the styles part of an .xlsx file; what is not there looks like a number.
[[nodiscard]] std::vector<NumberLook> cellLooks(const QByteArray &stylesXml);
// What a number format such as "yyyy-mm-dd", "h:mm AM/PM", "0.0 %" or "0.00 \"h\"" makes of a number.
[[nodiscard]] NumberLook lookOf(const QString &formatCode);

// A number under that look; days are counted from 1900, or from 1904 where the workbook says so. A time of day of a
// thousand days or more is a moment, below it is a length of time.
[[nodiscard]] SheetCell numberCell(double number, NumberLook look, bool countsFrom1904);

} // namespace Ratchet
