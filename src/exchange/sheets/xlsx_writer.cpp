// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_writer.h"

#include <exchange/sheets/workbook_file.h>

#include <QCoreApplication>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

struct Formats {
    lxw_format *header = nullptr;
    lxw_format *text = nullptr;
    lxw_format *date = nullptr;
    lxw_format *dateTime = nullptr;
};

Formats addFormats(lxw_workbook *workbook)
{
    Formats formats{workbook_add_format(workbook), workbook_add_format(workbook), workbook_add_format(workbook),
                    workbook_add_format(workbook)};
    format_set_bold(formats.header);
    format_set_num_format(formats.header, "@");
    format_set_num_format(formats.text, "@"); // stays a text when somebody edits the cell
    format_set_num_format(formats.date, "yyyy-mm-dd");
    format_set_num_format(formats.dateTime, "yyyy-mm-dd hh:mm");
    return formats;
}

Status writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Value &value, const Formats &formats)
{
    if (const auto *text = std::get_if<QString>(&value))
        return writeTextCell(sheet, int(row), int(column), *text, formats.text);
    if (const auto *truth = std::get_if<bool>(&value))
        worksheet_write_boolean(sheet, row, column, *truth ? 1 : 0, nullptr);
    else if (const auto *whole = std::get_if<qint64>(&value))
        worksheet_write_number(sheet, row, column, double(*whole), nullptr);
    else if (const auto *number = std::get_if<double>(&value))
        worksheet_write_number(sheet, row, column, *number, nullptr);
    const auto *date = std::get_if<QDate>(&value);
    const auto *moment = std::get_if<QDateTime>(&value);
    if (!date && !moment)
        return {};
    const QDate day = date ? *date : moment->date();
    if (!hasSerial(day))
        return writeTextCell(sheet, int(row), int(column),
                             date ? day.toString(Qt::ISODate) : moment->toString(u"yyyy-MM-dd HH:mm:ss"_s),
                             formats.text);
    worksheet_write_number(sheet, row, column, serialOf(day, moment ? moment->time() : QTime(0, 0)),
                           date ? formats.date : formats.dateTime);
    return {};
}

Status writeSheet(lxw_worksheet *target, const Sheet &sheet, const Formats &formats)
{
    if (sheet.rows.size() >= LXW_ROW_MAX || sheet.header.size() > LXW_COL_MAX)
        return failure(
            ErrorCode::InvalidValue,
            QCoreApplication::translate("Exchange", "The list has more rows or columns than a sheet can hold."));
    for (qsizetype column = 0; column < sheet.header.size(); ++column) {
        if (const Status status = writeTextCell(target, 0, int(column), sheet.header[column], formats.header); !status)
            return status;
    }
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            const Status status =
                writeCell(target, lxw_row_t(row + 1), lxw_col_t(column), sheet.rows[row][column], formats);
            if (!status)
                return status;
        }
    }
    worksheet_freeze_panes(target, 1, 0);
    if (!sheet.header.isEmpty())
        worksheet_autofilter(target, 0, 0, lxw_row_t(sheet.rows.size()), lxw_col_t(sheet.header.size() - 1));
    return {};
}

Status fillWorkbook(lxw_workbook *workbook, const std::vector<Sheet> &sheets)
{
    const Formats formats = addFormats(workbook);
    QStringList taken;
    for (const Sheet &sheet : sheets) {
        lxw_worksheet *target =
            workbook_add_worksheet(workbook, allowedSheetName(sheet.name, taken).toUtf8().constData());
        if (!target)
            return failure(
                ErrorCode::InvalidValue,
                QCoreApplication::translate("Exchange", "The sheet \"%1\" could not be made.").arg(sheet.name));
        if (const Status status = writeSheet(target, sheet, formats); !status)
            return status;
    }
    return {};
}

} // namespace

Status writeWorkbook(const QString &path, const std::vector<Sheet> &sheets)
{
    return makeWorkbook(path, [&sheets](lxw_workbook *workbook) { return fillWorkbook(workbook, sheets); });
}

} // namespace Ratchet
