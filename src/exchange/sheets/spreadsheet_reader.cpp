// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet_reader.h"

#include <core/catalogue.h>
#include <exchange/sheets/merged_cells.h>
#include <exchange/sheets/ods_import.h>
#include <exchange/sheets/xlsx_import.h>
#include <exchange/text/header_rows.h>
#include <exchange/text/left_out_reasons.h>
#include <exchange/text/row_cells.h>
#include <exchange/text/table_breaks.h>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

// As many digits as a spreadsheet keeps, and no exponent where the number is a whole one.
QString numberText(double number)
{
    const bool isWhole = number == std::floor(number) && std::abs(number) < 1e15;
    return isWhole ? QString::number(number, 'f', 0) : QString::number(number, 'g', 15);
}

QString unitText(CellForm form)
{
    switch (form) {
    case CellForm::Seconds:
        return u" s"_s;
    case CellForm::Minutes:
        return u" min"_s;
    case CellForm::Hours:
        return u" h"_s;
    case CellForm::Days:
        return u" d"_s;
    default:
        return {};
    }
}

// What a person sees of it.
QString momentText(const QDateTime &moment, CellForm form)
{
    if (form == CellForm::Month)
        return moment.toString(u"yyyy-MM"_s);
    if (form == CellForm::Quarter)
        return u"Q%1 %2"_s.arg((moment.date().month() + 2) / 3).arg(moment.date().year(), 4, 10, QChar(u'0'));
    if (form == CellForm::Year)
        return moment.toString(u"yyyy"_s);

    return moment.time() == QTime(0, 0) ? moment.date().toString(Qt::ISODate)
                                        : moment.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

// Of a row, with the cells that merged ones of it cover.
RowLook lookOfRow(const TextTable::Row &row, const std::vector<MergedCells> &merged)
{
    RowLook look{.filled = filledCells(row.cells), .isOfNames = isOfNames(row.cells)};
    for (const MergedCells &cells : merged) {
        if (cells.top + 1 == row.line && !row.cells.value(cells.left).trimmed().isEmpty())
            look.filled += cells.right - cells.left;
    }
    for (qsizetype column = 0; column < row.cells.size(); ++column)
        look.isOfNames = look.isOfNames && (row.cells[column].isEmpty() || !row.isTyped(column));
    return look;
}

// A title stands alone in its row, above rows with more; notes fill few cells of theirs.
std::size_t headerRow(const std::vector<TextTable::Row> &rows, const std::vector<MergedCells> &merged)
{
    const auto isWide = [](const TextTable::Row &row) { return filledCells(row.cells) > 1; };
    const auto wide = std::find_if(rows.begin(), rows.end(), isWide);
    const auto wideRows = std::count_if(rows.begin(), rows.end(), isWide);
    if (wideRows <= 1)
        return 0;
    const auto first = std::size_t(wide - rows.begin());
    std::vector<RowLook> looks;
    for (std::size_t row = 0; row < std::min(rows.size(), first + notesAboveHeader); ++row)
        looks.push_back(lookOfRow(rows[row], merged));
    std::vector<qsizetype> filled;
    for (const TextTable::Row &row : rows)
        filled.push_back(filledCells(row.cells));
    return headerBehindNotes(looks, first, usuallyFilled(filled));
}

TextTable::Row textRow(const ImportedSheet &sheet, std::size_t row)
{
    const std::vector<Value> &cells = sheet.rows[row];
    TextTable::Row texts{.line = int(row) + 1, .cells = {}, .typed = std::vector<bool>(cells.size())};
    texts.cells.reserve(qsizetype(cells.size()));
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const CellForm form = sheet.formAt(row, column);
        texts.cells.append(cellText(cells[column], form, sheet.currencyAt(row, column)));
        texts.typed[column] =
            form != CellForm::Plain || !(isEmpty(cells[column]) || std::holds_alternative<QString>(cells[column]));
    }
    return texts;
}

std::vector<TextTable::Row> filledRows(const ImportedSheet &sheet)
{
    std::vector<TextTable::Row> rows;
    qsizetype width = 0;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        TextTable::Row texts = textRow(sheet, row);
        // Blanks behind the last text make no column; those within the table are cells.
        const auto last = std::find_if(texts.cells.crbegin(), texts.cells.crend(),
                                       [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        width = std::max(width, qsizetype(texts.cells.crend() - last));
        if (last == texts.cells.crend())
            continue;
        texts.isBelowBlank = !rows.empty() && rows.back().line + 1 < texts.line;
        rows.push_back(std::move(texts));
    }
    for (TextTable::Row &row : rows)
        row.cells.resize(width);
    return rows;
}

// Puts the rows below the header into the table, up to where other columns begin.
void takeRows(TextTable &table, std::vector<TextTable::Row> &rows, std::size_t header)
{
    for (std::size_t row = 0; row < header; ++row)
        table.leftOut.push_back({rows[row].line, firstFilled(rows[row].cells), aboveHeaderReason()});
    for (std::size_t row = header + 1; row < rows.size(); ++row) {
        if (repeatsHeader(rows[row].cells, table.header)) {
            table.leftOut.push_back({rows[row].line, firstFilled(rows[row].cells), headerAgainReason()});
        } else if (beginsSecondTable(rows[row].cells, table.header)) {
            const int line = rows[row].line;
            table.problems.push_back(secondTableProblem(line, rows.back().line));
            for (; row < rows.size(); ++row)
                table.unread.push_back({line, std::move(rows[row].cells), std::move(rows[row].typed)});
        } else {
            table.rows.push_back(std::move(rows[row]));
        }
    }
}

Error noticeAt(int line, int column, const QString &what)
{
    return {ErrorCode::Malformed, what, Place{.line = line, .column = column}, {}};
}

// Rows that nobody sees in the sheet are data all the same. Those that follow each other are told at once.
void addHiddenRows(TextTable &table, const ImportedSheet &sheet)
{
    std::vector<int> lines;
    for (const int row : sheet.hiddenRows) {
        if (std::ranges::binary_search(table.rows, row + 1, {}, &TextTable::Row::line))
            lines.push_back(row + 1);
    }
    for (std::size_t first = 0, end = 0; first < lines.size(); first = end) {
        for (end = first + 1; end < lines.size() && lines[end] == lines[end - 1] + 1;)
            ++end;
        table.notices.push_back(noticeAt(
            lines[first], 0,
            end - first == 1
                ? QCoreApplication::translate("Exchange", "The row is hidden in the sheet; it is read.")
                : QCoreApplication::translate("Exchange", "Rows %1 to %2 are hidden in the sheet; they are read.")
                      .arg(spokenNumber(lines[first]), spokenNumber(lines[end - 1]))));
    }
}

// The same of columns that have a name; cells without one are told anyway.
void addHiddenColumns(TextTable &table, const ImportedSheet &sheet)
{
    const int line = table.dialect.linesBeforeHeader.value_or(0) + 1;
    for (const int column : sheet.hiddenColumns) {
        if (!table.header.value(column).isEmpty())
            table.notices.push_back(noticeAt(
                line, column + 1,
                QCoreApplication::translate("Exchange", "The column \"%1\" is hidden in the sheet; it is read.")
                    .arg(table.header[column])));
    }
}

// Cells without a header are not read: a few one by one, a whole column at once.
void addCellsAside(TextTable &table, qsizetype column)
{
    constexpr std::size_t few = 5;
    std::vector<const TextTable::Row *> filled;
    for (const TextTable::Row &row : table.rows) {
        if (!row.cells[column].trimmed().isEmpty())
            filled.push_back(&row);
    }
    if (filled.size() > few) {
        table.notices.push_back(
            noticeAt(filled.front()->line, int(column) + 1,
                     QCoreApplication::translate("Exchange", "%Ln cell(s) stand in a column without a header.", nullptr,
                                                 int(filled.size()))));
        return;
    }
    for (const TextTable::Row *row : filled)
        table.notices.push_back(
            noticeAt(row->line, int(column) + 1,
                     QCoreApplication::translate("Exchange", "\"%1\" stands in a column without a header.")
                         .arg(row->cells[column].trimmed().left(60))));
}

// The first of them, and how many more there are.
void addComments(TextTable &table, const ImportedSheet &sheet)
{
    constexpr std::size_t most = 12;
    for (std::size_t i = 0; i < std::min(most, sheet.comments.size()); ++i) {
        const CellComment &comment = sheet.comments[i];
        const QString text = shortened(comment.text.simplified());
        table.notices.push_back(noticeAt(
            comment.row + 1, comment.column + 1,
            comment.author.isEmpty()
                ? QCoreApplication::translate("Exchange", "A comment on the cell is not read: \"%1\".").arg(text)
                : QCoreApplication::translate("Exchange", "A comment of %1 on the cell is not read: \"%2\".")
                      .arg(comment.author, text)));
    }
    if (sheet.comments.size() > most)
        table.notices.push_back(
            noticeAt(sheet.comments[most].row + 1, sheet.comments[most].column + 1,
                     QCoreApplication::translate("Exchange", "%Ln more comment(s) on cells are not read.", nullptr,
                                                 int(sheet.comments.size() - most))));
}

void addNotices(TextTable &table, const ImportedSheet &sheet)
{
    table.notices = sheet.notices;
    addComments(table, sheet);
    addHiddenRows(table, sheet);
    addHiddenColumns(table, sheet);
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        if (table.header[column].isEmpty())
            addCellsAside(table, column);
    }
    std::ranges::stable_sort(table.notices, {}, [](const Error &notice) { return notice.where.line; });
}

Status checkedContent(const QByteArray &content, const QString &path)
{
    const Place place{path, 0, 0, {}};
    if (content.startsWith("\xd0\xcf\x11\xe0"))
        return failure(
            ErrorCode::Malformed,
            QCoreApplication::translate(
                "Exchange", "The spreadsheet is protected by a password, or in the format of Excel before 2007."),
            {}, place);
    if (!content.startsWith("PK"))
        return failure(ErrorCode::Malformed, QCoreApplication::translate("Exchange", "The file is not a spreadsheet."),
                       {}, place);
    return {};
}

// What the reader of the file's format makes of it.
template <class Read>
Result<Read> read(const QString &path, Result<Read> (*xlsx)(const QByteArray &),
                  Result<Read> (*ods)(const QByteArray &))
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotOpen, QCoreApplication::translate("Exchange", "The file cannot be opened."),
                       file.errorString(), Place{.file = path});
    const QByteArray content = file.readAll();
    if (const Status status = checkedContent(content, path); !status)
        return tl::unexpected(status.error());
    Result<Read> made = path.endsWith(u".ods", Qt::CaseInsensitive) ? ods(content) : xlsx(content);
    if (!made)
        made.error().where.file = path;
    return made;
}

bool hasCells(const NamedSheet &sheet)
{
    return std::ranges::any_of(sheet.sheet.rows, [](const std::vector<Value> &row) { return !row.empty(); });
}

// By its name, or else by its number.
Result<const NamedSheet *> sheetNamed(const std::vector<NamedSheet> &sheets, const QString &wanted)
{
    const auto named = std::ranges::find_if(sheets, [&wanted](const NamedSheet &sheet) {
        return sheet.name.compare(wanted.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (named != sheets.end())
        return &*named;
    const std::size_t number = wanted.toULongLong();
    if (number > 0 && number <= sheets.size())
        return &sheets[number - 1];
    QStringList names;
    for (const NamedSheet &sheet : sheets)
        names += sheet.name;
    return failure(ErrorCode::Usage,
                   QCoreApplication::translate("Exchange", "There is no sheet \"%1\" in the file. It has: %2")
                       .arg(wanted, names.join(u", "_s)));
}

Result<const NamedSheet *> chosenSheet(const std::vector<NamedSheet> &sheets, const QString &wanted)
{
    if (!wanted.isEmpty())
        return sheetNamed(sheets, wanted);
    const auto shown =
        std::ranges::find_if(sheets, [](const NamedSheet &sheet) { return sheet.isVisible && hasCells(sheet); });
    const auto first = shown == sheets.end() ? std::ranges::find_if(sheets, &NamedSheet::isVisible) : shown;
    if (first == sheets.end())
        return failure(ErrorCode::Malformed,
                       QCoreApplication::translate("Exchange", "There is no sheet with cells in the file."));
    return &*first;
}

} // namespace

bool isSpreadsheetName(const QString &path)
{
    const QString name = path.toLower();
    return name.endsWith(u".xlsx") || name.endsWith(u".xlsm") || name.endsWith(u".ods");
}

QString cellText(const Value &value, CellForm form, const QString &currency)
{
    if (const auto *truth = std::get_if<bool>(&value))
        return *truth ? u"true"_s : u"false"_s;
    if (const auto *moment = std::get_if<QDateTime>(&value))
        return momentText(*moment, form);
    if (const auto *number = std::get_if<double>(&value)) {
        if (form == CellForm::Percent)
            return numberText(*number * 100) + u" %"_s;
        return numberText(*number) + (currency.isEmpty() ? unitText(form) : QString(u' ' + currency));
    }
    return valueOr<QString>(value);
}

Result<std::vector<NamedSheet>> readSheets(const QString &path)
{
    return read<std::vector<NamedSheet>>(path, importXlsxSheets, importOdsSheets);
}

Result<QStringList> sheetNames(const QString &path) { return read<QStringList>(path, xlsxSheetNames, odsSheetNames); }

Result<TextTable> readSpreadsheet(const QString &path, const QString &wanted)
{
    const Result<std::vector<NamedSheet>> sheets = readSheets(path);
    if (!sheets)
        return tl::unexpected(sheets.error());
    Result<const NamedSheet *> chosen = chosenSheet(*sheets, wanted);
    if (!chosen) {
        chosen.error().where.file = path;
        return tl::unexpected(chosen.error());
    }
    const ImportedSheet *sheet = &(*chosen)->sheet;
    std::vector<TextTable::Row> rows = filledRows(*sheet);
    if (rows.empty())
        return failure(ErrorCode::Malformed,
                       wanted.isEmpty() ? QCoreApplication::translate("Exchange", "The first sheet is empty.")
                                        : QCoreApplication::translate("Exchange", "The sheet is empty."),
                       {}, Place{.file = path});
    const std::size_t header = headerRow(rows, sheet->merged);
    const std::size_t depth = headerDepth(rows, header, sheet->merged);
    spreadDown(rows, header + depth, sheet->merged);
    TextTable table;
    table.sheet = (*chosen)->name;
    for (const NamedSheet &one : *sheets) {
        if (hasCells(one))
            table.sheets += one.name;
    }
    table.dialect.linesBeforeHeader = rows[header].line - 1;
    table.header = headerNames(rows, header, depth, sheet->merged);
    takeRows(table, rows, header + depth - 1);
    addNotices(table, *sheet);
    return table;
}

} // namespace Ratchet
