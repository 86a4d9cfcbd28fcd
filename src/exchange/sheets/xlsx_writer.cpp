// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <limits>

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

// Excel counts days from 30 December 1899; there is no earlier day than 1 March 1900 that every program counts alike.
double serialOf(const QDate &date, const QTime &time)
{
    return double(QDate(1899, 12, 30).daysTo(date)) + time.msecsSinceStartOfDay() / 86'400'000.0;
}

// XML 1.0 has no form for most control characters, nor for half a surrogate pair: Excel writes them as _x001F_, and the
// underline of a text that looks like that as _x005F_.
QString storable(QString text)
{
    static const QRegularExpression looksEscaped(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    text.replace(looksEscaped, u"_x005F_"_s);
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        const bool isPair = letter.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (isPair) {
            out += letter;
            out += text[++at];
        } else if ((letter < u' ' && letter != u'\t' && letter != u'\n') || letter.isSurrogate()
                   || letter >= u'\ufffe') {
            out += u"_x%1_"_s.arg(letter.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            out += letter;
        }
    }
    return out;
}

Status writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
{
    if (text.isEmpty())
        return {};
    const QByteArray bytes = storable(text).toUtf8();
    const lxw_error error = worksheet_write_string(sheet, row, column, bytes.constData(), format);
    if (error == LXW_NO_ERROR)
        return {};
    const QString what = error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED
        ? QCoreApplication::translate("Exchange", "A text is longer than the 32,767 characters that a cell can hold.")
        : QCoreApplication::translate("Exchange", "A cell could not be written.");
    return failure(ErrorCode::InvalidValue, what, QString::fromUtf8(lxw_strerror(error)),
                   Place{.line = int(row) + 1, .column = column + 1});
}

Status writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Value &value, const Formats &formats)
{
    if (const auto *text = std::get_if<QString>(&value))
        return writeText(sheet, row, column, *text, formats.text);
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
    if (day < QDate(1900, 3, 1) || day.year() > 9999)
        return writeText(sheet, row, column,
                         date ? day.toString(Qt::ISODate) : moment->toString(u"yyyy-MM-dd HH:mm:ss"_s), formats.text);
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
        if (const Status status = writeText(target, 0, lxw_col_t(column), sheet.header[column], formats.header);
            !status)
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

// At most 31 characters, none of [ ] : * ? / \, no apostrophe at the edges, and no name twice whatever its case.
QString sheetName(const QString &wanted, QStringList &taken)
{
    QString name;
    for (const QChar letter : wanted)
        name += u"[]:*?/\\"_s.contains(letter) || letter < u' ' ? QChar(u' ') : letter;
    name = name.simplified();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name = name.left(31);
    while (name.endsWith(u'\'') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    if (name.isEmpty() || name.compare(u"history", Qt::CaseInsensitive) == 0)
        name = u"Sheet"_s;
    QString unique = name;
    for (int number = 2; taken.contains(unique.toLower()); ++number) {
        const QString suffix = u' ' + QString::number(number);
        unique = name.left(31 - suffix.size()) + suffix;
    }
    taken.append(unique.toLower());
    return unique;
}

Status fillWorkbook(lxw_workbook *workbook, const std::vector<Sheet> &sheets)
{
    const Formats formats = addFormats(workbook);
    QStringList names;
    for (const Sheet &sheet : sheets) {
        lxw_worksheet *target = workbook_add_worksheet(workbook, sheetName(sheet.name, names).toUtf8().constData());
        if (!target)
            return failure(
                ErrorCode::InvalidValue,
                QCoreApplication::translate("Exchange", "The sheet \"%1\" could not be made.").arg(sheet.name));
        if (const Status status = writeSheet(target, sheet, formats); !status)
            return status;
    }
    return {};
}

Status putInPlace(const QString &made, const QString &path)
{
    QFile old(path);
    if (old.exists() && !old.remove())
        return failure(ErrorCode::CannotOpen, QCoreApplication::translate("Exchange", "The file cannot be replaced."),
                       old.errorString(), Place{.file = path});
    QFile file(made);
    if (!file.rename(path))
        return failure(ErrorCode::Storage, QCoreApplication::translate("Exchange", "The file cannot be written."),
                       file.errorString(), Place{.file = path});
    return {};
}

} // namespace

Status writeWorkbook(const QString &path, const std::vector<Sheet> &sheets)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QTemporaryDir beside(folder + u"/.workbook-XXXXXX"_s);
    if (!beside.isValid())
        return failure(ErrorCode::CannotOpen,
                       QCoreApplication::translate("Exchange", "The folder cannot be written to."),
                       beside.errorString(), Place{.file = path});
    const QString made = beside.filePath(u"workbook.xlsx"_s);
    lxw_workbook *workbook = workbook_new(QFile::encodeName(made).constData());
    if (!workbook)
        return failure(ErrorCode::Storage, QCoreApplication::translate("Exchange", "The file cannot be written."), {},
                       Place{.file = path});
    const Status filled = fillWorkbook(workbook, sheets);
    const lxw_error closed = workbook_close(workbook); // frees it in any case
    if (!filled)
        return filled;
    if (closed != LXW_NO_ERROR)
        return failure(ErrorCode::Storage, QCoreApplication::translate("Exchange", "The file cannot be written."),
                       QString::fromUtf8(lxw_strerror(closed)), Place{.file = path});
    return putInPlace(made, path);
}

} // namespace Ratchet
