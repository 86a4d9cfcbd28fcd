// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

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

// Excel counts days from 30 December 1899; there is no earlier day than 1 March 1900 that every program counts alike.
double serialOf(const QDate &date, const QTime &time)
{
    return double(QDate(1899, 12, 30).daysTo(date)) + time.msecsSinceStartOfDay() / 86'400'000.0;
}

bool hasSerial(const QDate &date) { return date >= QDate(1900, 3, 1) && date.year() <= 9999; }

Status writeTextCell(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format)
{
    if (text.isEmpty())
        return {};
    const QByteArray bytes = storable(text).toUtf8();
    const lxw_error error = worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), bytes.constData(), format);
    if (error == LXW_NO_ERROR)
        return {};
    const QString what = error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED
        ? QCoreApplication::translate("Exchange", "A text is longer than the 32,767 characters that a cell can hold.")
        : QCoreApplication::translate("Exchange", "A cell could not be written.");
    return failure(ErrorCode::InvalidValue, what, QString::fromUtf8(lxw_strerror(error)),
                   Place{.line = row + 1, .column = column + 1});
}

QString allowedSheetName(const QString &wanted, QStringList &taken)
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

Status makeWorkbook(const QString &path, const std::function<Status(lxw_workbook *workbook)> &fill)
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
    const Status filled = fill(workbook);
    const lxw_error closed = workbook_close(workbook); // frees it in any case
    if (!filled)
        return filled;
    if (closed != LXW_NO_ERROR)
        return failure(ErrorCode::Storage, QCoreApplication::translate("Exchange", "The file cannot be written."),
                       QString::fromUtf8(lxw_strerror(closed)), Place{.file = path});
    return putInPlace(made, path);
}

} // namespace Ratchet
