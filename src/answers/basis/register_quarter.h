// SPDX-License-Identifier: GPL-3.0-or-later
// The quarters of the register's own year, in words.
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace Ratchet {

// "Q3 2026" for the quarter of that number (see quarterNumber()); the year is the one in which the register's begins.
[[nodiscard]] QString quarterTitle(int number, const QLocale &locale);
// The number of the quarter that a day lies in; `yearStart` is the month, 1 to 12, in which the register's year begins.
[[nodiscard]] int registerQuarter(QDate day, int yearStart);

} // namespace Ratchet
