// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_file.h"

#include <core/disk_space.h>
#include <core/save_file.h>
#include <exchange/sheets/sheet_package.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <limits>

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

// libxlsxwriter does not look at what becomes of its temporary files: on a full disk a sheet ends in the middle, in a
// sound archive. Each part must end as it began.
bool isComplete(const QByteArray &workbook)
{
    constexpr qint64 any = std::numeric_limits<qint64>::max();
    Result<SheetPackage> package = SheetPackage::open(workbook, {.part = any, .allParts = any, .unsuspected = any});
    if (!package)
        return false;
    const auto endsWith = [](const Result<QByteArray> &part, QByteArrayView closing) {
        return part && part->trimmed().endsWith(closing);
    };
    int sheets = 0;
    for (;; ++sheets) {
        const Result<QByteArray> sheet = package->partIfThere(u"xl/worksheets/sheet%1.xml"_s.arg(sheets + 1));
        if (sheet && sheet->isNull()) // there are no more
            break;
        if (!endsWith(sheet, "</worksheet>"))
            return false;
    }
    return sheets > 0 && endsWith(package->part(u"xl/workbook.xml"_s), "</workbook>")
        && endsWith(package->part(u"xl/styles.xml"_s), "</styleSheet>")
        && endsWith(package->part(u"[Content_Types].xml"_s), "</Types>");
}

// The library makes the workbook, and the parts of it, in this folder.
Status notMade(const QString &folder, const QString &path, const QString &cause)
{
    if (lacksRoom(folder, 1 << 20))
        return tl::unexpected<Error>(
            noRoomIn(folder, QCoreApplication::translate("Exchange", "Nothing was written."), cause));
    return failure(ErrorCode::Storage, QCoreApplication::translate("Exchange", "The file cannot be written."), cause,
                   Place{.file = path});
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
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notMade(QDir::tempPath(), path, folder.errorString());
    const QString made = folder.filePath(u"workbook.xlsx"_s);
    QByteArray parts = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = parts.data();
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(made).constData(), &options);
    if (!workbook)
        return notMade(folder.path(), path, {});
    const Status filled = fill(workbook);
    const lxw_error closed = workbook_close(workbook); // frees it in any case
    if (!filled)
        return filled;
    if (closed != LXW_NO_ERROR)
        return notMade(folder.path(), path, QString::fromUtf8(lxw_strerror(closed)));
    QFile file(made);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return isComplete(content) ? saveWhole(path, content) : notMade(folder.path(), path, file.errorString());
}

} // namespace Ratchet
