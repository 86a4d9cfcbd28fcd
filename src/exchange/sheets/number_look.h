// SPDX-License-Identifier: GPL-3.0-or-later
// What the formats of cells make of their numbers: alike for every kind of spreadsheet.
#pragma once

#include <exchange/sheets/imported_sheet.h>

#include <QDateTime>
#include <QStringView>

namespace Ratchet {

enum class NumberLook {
    Number,
    Date,
    Month, // a date of which month and year are shown
    Quarter,
    Year,
    TimeOfDay,
    Duration, // [h]:mm, of days
    Percent,
    Seconds, // a number with that unit as a word beside it
    Minutes,
    Hours,
    Days,
};

// What the format of a cell makes of its number.
struct NumberFormat {
    NumberLook look = NumberLook::Number;
    QString currency = {}; // of a plain number; see sheet_currency.h

    [[nodiscard]] bool isPlain() const { return look == NumberLook::Number && currency.isEmpty(); }
};

// Of the words that a number format puts beside a number, such as "h", "days" or "Min."; Number where they name no
// length of time.
[[nodiscard]] NumberLook lookOfUnit(QStringView words);

// A moment under that look: where it shows no day and the moment is the first of what it shows, the whole of that.
[[nodiscard]] SheetCell momentCell(const QDateTime &moment, NumberLook look);

// A number in that format; days are counted from 1900, or from 1904 where the workbook says so. A time of day of a
// thousand days or more is a moment, below it is a length of time.
[[nodiscard]] SheetCell numberCell(double number, const NumberFormat &format, bool countsFrom1904);

// "37:05:24" of 133,524 seconds; below zero with a minus. Fractions of a second are rounded.
[[nodiscard]] QString timeText(double seconds);

} // namespace Ratchet
