// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook being written by libxlsxwriter: put in its place when it is complete, with texts that stay texts.
#pragma once

#include <core/result.h>

#include <QDate>
#include <QStringList>

#include <functional>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace Ratchet {

// Makes the workbook apart and puts it at `path` once `fill` has succeeded and every byte is on the disk; fails without
// touching what was there.
[[nodiscard]] Status makeWorkbook(const QString &path, const std::function<Status(lxw_workbook *workbook)> &fill);

// A text cell, whatever the text looks like; nothing where it is empty. Row and column count from 0. Fails where the
// text is longer than a cell can hold, and names the cell.
[[nodiscard]] Status writeTextCell(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format);

// The number that stands for the moment, where hasSerial().
[[nodiscard]] double serialOf(const QDate &date, const QTime &time);
// Every program counts alike from 1 March 1900 to the year 9999.
[[nodiscard]] bool hasSerial(const QDate &date);

// What Excel allows as the name of a sheet: at most 31 characters, none of [ ] : * ? / \, no apostrophe at the edges,
// and no name twice whatever its case. `taken` holds those that are there, in small letters, and gets this one.
[[nodiscard]] QString allowedSheetName(const QString &wanted, QStringList &taken);

} // namespace Ratchet
