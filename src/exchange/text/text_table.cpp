// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_table.h"

#include <core/catalogue.h>
#include <exchange/text/dialect.h>
#include <exchange/text/header_rows.h>
#include <exchange/text/left_out_reasons.h>
#include <exchange/text/row_cells.h>
#include <exchange/text/second_tables.h>
#include <exchange/text/table_breaks.h>
#include <exchange/text/text_encoding.h>
#include <exchange/text/total_line.h>
#include <exchange/text/total_rows.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

QString faultText(const TextRow &record)
{
    switch (record.fault) {
    case TextRow::Fault::StrayQuote:
        return QCoreApplication::translate("Exchange", "A quote stands inside a cell that does not begin with one.");
    case TextRow::Fault::TextAfterQuote:
        return QCoreApplication::translate(
            "Exchange", "Text follows the quote that ends a cell; a quote inside a quoted cell must be doubled.");
    case TextRow::Fault::OpenQuote:
        return QCoreApplication::translate("Exchange", "A quote is opened and never closed.");
    case TextRow::Fault::None:
        break;
    }
    return {};
}

Error faultOf(const TextRow &record)
{
    QString text = faultText(record);
    if (record.faultLine > record.line)
        text += u' '
            + QCoreApplication::translate("Exchange", "Lines %1 to %2 were not read.")
                  .arg(spokenNumber(record.line), spokenNumber(record.faultLine));
    return Error{ErrorCode::Malformed, text, Place{.line = record.faultLine, .column = record.faultColumn}, {}};
}

Error countError(const TextRow &record, qsizetype expected)
{
    const QString text = QCoreApplication::translate("Exchange", "The row has %Ln cell(s), the header has %1.", nullptr,
                                                     int(record.cells.size()))
                             .arg(spokenNumber(expected));
    const int column = record.cells.size() > expected ? record.surplusColumn : record.endColumn;
    const int line = record.cells.size() > expected ? record.line : record.lastLine;
    return Error{ErrorCode::Malformed, text, Place{.line = line, .column = column}, {}};
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

// "Control,,Fire," above "X,Y,X,Y": names of groups with the columns' names in the next line, and then the figures.
bool isHeaderOfGroups(const QStringList &groups, const QStringList &names, const QStringList &figures)
{
    if (names.size() != groups.size() || !groups.contains(QString()) || groups.constFirst().isEmpty()
        || filledCells(names) < names.size())
        return false;
    const auto withDigits = std::count_if(figures.begin(), figures.end(), holdsDigit);
    return std::none_of(names.begin(), names.end(), holdsDigit) && withDigits * 2 > names.size();
}

QStringList joinedHeader(const QStringList &groups, const QStringList &names)
{
    QStringList joined;
    QString group;
    for (qsizetype column = 0; column < groups.size(); ++column) {
        group = groups[column].isEmpty() ? group : groups[column];
        joined.append(group + u' ' + names[column].trimmed());
    }
    return joined;
}

// A row with too many or too few cells, until it is known whether that can be mended.
struct Irregular {
    std::size_t before = 0; // the row it stands in front of
    TextRow record;
    bool isBelowBlank = false;
};

std::vector<bool> columnsThatAreEmpty(const TextTable &table)
{
    std::vector<bool> empty(std::size_t(table.header.size()), !table.rows.empty());
    for (const TextTable::Row &row : table.rows) {
        for (std::size_t column = 0; column < empty.size(); ++column) {
            if (empty[column] && !row.cells[qsizetype(column)].isEmpty())
                empty[column] = false;
        }
    }
    return empty;
}

// Cells missing at the end may be filled in, and empty ones too many at the end dropped, only where no other reading of
// the row is possible: the columns without a value are without one in every regular row.
bool canBeMended(const QStringList &cells, const std::vector<bool> &empty)
{
    const qsizetype expected = qsizetype(empty.size());
    for (qsizetype column = 0; column < expected; ++column) {
        const bool hasValue = column < cells.size() && !cells[column].isEmpty();
        if (!hasValue && !empty[std::size_t(column)])
            return false;
    }
    return cells.size() <= expected || isBlank(cells.sliced(expected));
}

// Every row one delimiter longer than the header, with nothing behind it.
bool allEndWithDelimiter(const TextTable &table, const std::vector<Irregular> &irregular)
{
    const qsizetype length = table.header.size() + 1;
    return table.rows.empty() && irregular.size() > 1
        && std::all_of(irregular.begin(), irregular.end(), [length](const Irregular &one) {
               return one.record.cells.size() == length && one.record.cells.last().isEmpty();
           });
}

void resize(QStringList &cells, qsizetype expected)
{
    while (cells.size() < expected)
        cells.append(QString());
    cells.resize(expected);
}

void settleIrregular(TextTable &table, std::vector<Irregular> irregular)
{
    if (irregular.empty())
        return;
    const qsizetype expected = table.header.size();
    const bool longerThroughout = allEndWithDelimiter(table, irregular);
    const std::vector<bool> empty = columnsThatAreEmpty(table);
    std::vector<TextTable::Row> rows;
    rows.reserve(table.rows.size() + irregular.size());
    std::size_t next = 0;
    for (Irregular &one : irregular) {
        while (next < one.before)
            rows.push_back(std::move(table.rows[next++]));
        if (!longerThroughout && !canBeMended(one.record.cells, empty)) {
            if (isTotalLine(one.record.cells)) {
                table.leftOut.push_back({one.record.line, firstFilled(one.record.cells), totalReason()});
                continue;
            }
            table.problems.push_back(countError(one.record, expected));
            table.unread.push_back({table.problems.back().where.line, std::move(one.record.cells)});
            continue;
        }
        resize(one.record.cells, expected);
        rows.push_back({one.record.line, std::move(one.record.cells), {}, one.isBelowBlank});
    }
    while (next < table.rows.size())
        rows.push_back(std::move(table.rows[next++]));
    table.rows = std::move(rows);
    std::stable_sort(table.problems.begin(), table.problems.end(),
                     [](const Error &left, const Error &right) { return left.where.line < right.where.line; });
    std::ranges::stable_sort(table.unread, {}, &TextTable::Row::line);
}

// The position behind so many line ends.
qsizetype positionAfter(QStringView text, int lines)
{
    qsizetype at = 0;
    for (; lines > 0 && at < text.size(); --lines) {
        while (at < text.size() && text[at] != u'\n' && text[at] != u'\r')
            ++at;
        at += text.sliced(at).startsWith(u"\r\n") ? 2 : 1;
    }
    return std::min(at, text.size());
}

Status readHeader(RowReader &reader, TextTable &table)
{
    TextRow record;
    do {
        if (!reader.next(record))
            return failure(ErrorCode::Malformed,
                           QCoreApplication::translate(
                               "Exchange", "There is no header: the text has no line with anything in it."));
        if (record.fault != TextRow::Fault::None) {
            const Error error = faultOf(record);
            return failure(error.code,
                           QCoreApplication::translate("Exchange", "The header cannot be read.") + u' ' + error.what,
                           {}, error.where);
        }
    } while (isBlank(record.cells));
    for (const QString &cell : std::as_const(record.cells))
        table.header.append(cell.trimmed());
    RowReader ahead = reader;
    TextRow names;
    TextRow figures;
    const bool hasNames = ahead.next(names);
    RowReader further = ahead;
    if (hasNames && further.next(figures) && isHeaderOfGroups(table.header, names.cells, figures.cells)) {
        table.header = joinedHeader(table.header, names.cells);
        reader = ahead;
    } else if (hasNames && isSecondHeaderRow(table.header, names.cells)) {
        table.header = joinedNames(table.header, names.cells);
        reader = ahead;
    }
    return {};
}

// Where the header stands once more, a line with one text behind a blank line is a title.
void leaveOutTitle(TextTable &table)
{
    const std::size_t count = table.rows.size();
    if (count < 2 || table.header.size() < 2)
        return;
    const TextTable::Row &last = table.rows.back();
    if (filledCells(last.cells) != 1 || last.line - table.rows[count - 2].line < 2)
        return;
    table.leftOut.push_back({last.line, firstFilled(last.cells), aboveHeaderReason()});
    table.rows.pop_back();
}

// Cells of lines in which a quote stands where none may be: it counts as a letter, and so do the line ends between.
QStringList cutWithoutRules(QStringView lines, const Dialect &dialect)
{
    RowReader reader(lines, RowFormat{dialect.delimiter, dialect.quote, dialect.escape, StrayQuotes::KeepInside});
    QStringList cells;
    for (TextRow part; reader.next(part);) {
        if (!cells.isEmpty())
            cells.last() += u'\n' + part.cells.takeFirst();
        cells += part.cells;
    }
    return cells;
}

// The rows of a text, which keep all that they hold where they cannot be read.
class TextRows final {
public:
    TextRows(QStringView text, const Dialect &dialect, StrayQuotes strayQuotes, int firstLine)
        : m_text(text)
        , m_dialect(dialect)
        , m_reader(text, RowFormat{dialect.delimiter, dialect.quote, dialect.escape, strayQuotes}, firstLine)
    {
    }

    [[nodiscard]] RowReader &reader() { return m_reader; }
    [[nodiscard]] bool next(TextRow &record)
    {
        const qsizetype begin = m_reader.position();
        if (!m_reader.next(record))
            return false;
        if (record.fault != TextRow::Fault::None)
            record.cells = cutWithoutRules(m_text.sliced(begin, m_reader.position() - begin), m_dialect);
        return true;
    }

private:
    QStringView m_text;
    const Dialect &m_dialect;
    RowReader m_reader;
};

// Reads on to the end.
void setSecondTableAside(TextRows &rows, TextRow record, TextTable &table)
{
    const int line = record.line;
    int lastLine = line;
    do {
        if (isBlank(record.cells))
            continue;
        lastLine = record.lastLine;
        table.unread.push_back({line, std::move(record.cells)});
    } while (rows.next(record));
    table.problems.push_back(secondTableProblem(line, lastLine));
}

void readRows(TextRows &rows, TextTable &table)
{
    const qsizetype expected = table.header.size();
    rows.reader().setExpectedCells(expected);
    std::vector<Irregular> irregular;
    TextRow record;
    bool isBelowBlank = false;
    while (rows.next(record)) {
        if (record.fault != TextRow::Fault::None) {
            table.problems.push_back(faultOf(record));
            table.unread.push_back({record.faultLine, std::move(record.cells)});
            continue;
        }
        if (isBlank(record.cells)) {
            isBelowBlank = true;
            continue;
        }
        if (repeatsHeader(record.cells, table.header)) {
            leaveOutTitle(table);
            table.leftOut.push_back({record.line, firstFilled(record.cells), headerAgainReason()});
            continue;
        }
        if (beginsSecondTable(record.cells, table.header)) {
            setSecondTableAside(rows, std::move(record), table);
            break;
        }
        if (record.cells.size() == expected)
            table.rows.push_back({record.line, std::move(record.cells), {}, isBelowBlank});
        else
            irregular.push_back({table.rows.size(), std::move(record), isBelowBlank});
        isBelowBlank = false;
    }
    settleIrregular(table, std::move(irregular));
}

void noticePreamble(TextTable &table, QStringView before)
{
    int line = 0;
    for (const QStringView text : before.trimmed().isEmpty() ? QList<QStringView>() : before.split(u'\n')) {
        ++line;
        const QStringView words = withoutLast(text.trimmed(), table.dialect.delimiter);
        if (!words.isEmpty() && !words.contains(u"sep=", Qt::CaseInsensitive))
            table.leftOut.push_back({line, words.toString(), aboveHeaderReason()});
    }
}

// Rows by their places, in order, each with a reason.
template <class Rows> void setRowsAside(TextTable &table, const Rows &aside)
{
    for (const auto &[row, reason] : aside)
        table.leftOut.push_back({table.rows[row].line, firstFilled(table.rows[row].cells), reason, table.rows[row]});
    std::size_t at = 0;
    auto next = aside.begin();
    std::erase_if(table.rows, [&](const TextTable::Row &) {
        const bool isAside = next != aside.end() && next->row == at++;
        next += isAside ? 1 : 0;
        return isAside;
    });
    std::ranges::stable_sort(table.leftOut, {}, &TextTable::LeftOut::line);
}

Result<TextTable> readDecoded(QStringView text, const Dialect &dialect, StrayQuotes strayQuotes)
{
    TextTable table;
    table.dialect = dialect;
    const int skipped = dialect.linesBeforeHeader.value_or(0);
    const qsizetype begin = positionAfter(text, skipped);
    TextRows rows(text.sliced(begin), dialect, strayQuotes, skipped + 1);
    if (const Status header = readHeader(rows.reader(), table); !header)
        return tl::unexpected(header.error());
    noticePreamble(table, text.first(begin));
    readRows(rows, table);
    return table;
}

} // namespace

Result<TextTable> readTextTable(const QByteArray &content, const Dialect &given)
{
    const Result<DecodedText> decoded = decodeText(content, given.encoding);
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (decoded->text.trimmed().isEmpty())
        return failure(ErrorCode::Malformed, QCoreApplication::translate("Exchange", "The file is empty."));
    Dialect dialect = findDialect(decoded->text, given);
    dialect.encoding = decoded->encoding;
    return readDecoded(decoded->text, dialect, strayQuotesOf(dialect.delimiter, dialect.quote));
}

Result<TextTable> readPastedTable(const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::Malformed, QCoreApplication::translate("Exchange", "There is nothing to paste."));
    Result<TextTable> table = readDecoded(text, Dialect{u"UTF-8"_s, u"\t"_s, u'"', 0, {}}, StrayQuotes::Keep);
    if (table) {
        setSecondTablesAside(*table);
        setTotalsAside(*table);
    }
    return table;
}

void setSecondTablesAside(TextTable &table)
{
    if (std::ranges::none_of(table.rows, &TextTable::Row::isBelowBlank))
        return;
    std::vector<SpacedRow> rows;
    rows.reserve(table.rows.size());
    for (const TextTable::Row &row : table.rows)
        rows.push_back({row.cells, row.isBelowBlank});
    setRowsAside(table, secondTableRows(rows));
}

void setTotalsAside(TextTable &table)
{
    std::vector<QStringList> cells;
    cells.reserve(table.rows.size());
    for (const TextTable::Row &row : table.rows)
        cells.push_back(row.cells);
    setRowsAside(table, totalRows(cells));
}

} // namespace Ratchet
