// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_layout.h"

#include "plain_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr double sidePoints = 5;   // beside the text of a cell
constexpr double abovePoints = 3.5;  // above and below it
constexpr int undividedLines = 14; // a row of more lines may be divided
constexpr int linesOfPart = 10;

struct Needs {
    double least = 0; // widest word, within reason
    double ideal = 0; // everything on one line, within reason
};

Needs needsOf(const TableElement &table, size_t column, const PackStyle &style)
{
    const double pad = 2 * units(sidePoints);
    Needs needs{units(22), units(22)};
    const auto take = [&](const QString &text, const QFont &font) {
        needs.least = std::max(needs.least, std::min(wordWidth(text, font), units(110)));
        needs.ideal = std::max(needs.ideal, std::min(textWidth(text, font), units(300)));
    };
    if (table.hasHeader)
        take(table.columns[column].title, style.tableHeader());
    const size_t step = table.rows.size() / 300 + 1; // what 300 rows need, the others need too
    for (size_t r = 0; r < table.rows.size(); r += step) {
        const auto &row = table.rows[r];
        if (column < row.cells.size())
            take(row.cells[column].text, row.isTotal ? style.tableHeader() : style.table());
    }
    needs.ideal = std::max(needs.ideal, needs.least);
    if (table.columns[column].isNumber) // numbers with their units are not parted
        needs.least = std::min(needs.ideal, units(110));
    return {needs.least + pad, needs.ideal + pad};
}

std::vector<Needs> allNeeds(const TableElement &table, const PackStyle &style)
{
    std::vector<Needs> needs;
    for (size_t c = 0; c < table.columns.size(); ++c)
        needs.push_back(needsOf(table, c, style));
    if (!table.continues.isEmpty())
        needs[0].least = std::min(needs[0].ideal, style.body.width() / 3);
    return needs;
}

const QFont cellFont(const TableElement &table, int row, const PackStyle &style)
{
    return row < 0 || table.rows[size_t(row)].isTotal ? style.tableHeader() : style.table();
}

Cell cellAt(const TableElement &table, int row, size_t column)
{
    if (row < 0)
        return {table.columns[column].title};
    const auto &cells = table.rows[size_t(row)].cells;
    return column < cells.size() ? cells[column] : Cell{};
}

TableElement withColumns(const TableElement &table, const std::vector<size_t> &columns)
{
    TableElement result;
    result.hasHeader = table.hasHeader;
    for (const size_t c : columns)
        result.columns.push_back(table.columns[c]);
    for (const AnswerTable::Row &row : table.rows) {
        AnswerTable::Row part{{}, row.record, row.isTotal};
        for (const size_t c : columns)
            part.cells.push_back(c < row.cells.size() ? row.cells[c] : Cell{});
        result.rows.push_back(std::move(part));
    }
    return result;
}

} // namespace

std::vector<double> columnWidths(const TableElement &table, const PackStyle &style, double width)
{
    const std::vector<Needs> needs = allNeeds(table, style);
    double least = 0;
    double ideal = 0;
    for (const Needs &need : needs) {
        least += need.least;
        ideal += need.ideal;
    }
    std::vector<double> widths;
    if (ideal <= width) {
        double weights = 0;
        for (const Column &column : table.columns)
            weights += column.isNumber ? 0.35 : std::max(1, column.weight);
        for (size_t c = 0; c < needs.size(); ++c) {
            const Column &column = table.columns[c];
            const double share = (column.isNumber ? 0.35 : std::max(1, column.weight)) / weights;
            widths.push_back(needs[c].ideal + (width - ideal) * share);
        }
    } else {
        const double part = least >= width ? 0 : (width - least) / (ideal - least);
        const double shrink = least > width ? width / least : 1;
        for (const Needs &need : needs)
            widths.push_back((need.least + (need.ideal - need.least) * part) * shrink);
    }
    return widths;
}

std::vector<TableElement> fitColumns(const TableElement &table, const PackStyle &style, double width)
{
    const std::vector<Needs> needs = allNeeds(table, style);
    double least = 0;
    for (const Needs &need : needs)
        least += need.least;
    if (least <= width || needs.size() < 3)
        return {table};
    const double first = std::min(needs[0].ideal, width / 3); // repeated, and read most
    std::vector<std::vector<size_t>> groups{{0}};
    double used = first;
    for (size_t c = 1; c < needs.size(); ++c) {
        if (used + needs[c].least > width && groups.back().size() > 1) {
            groups.push_back({0});
            used = first;
        }
        groups.back().push_back(c);
        used += needs[c].least;
    }
    std::vector<TableElement> result;
    for (const auto &columns : groups) {
        result.push_back(withColumns(table, columns));
        result.back().continues = QCoreApplication::translate("Pack", "Columns %1 to %2 of %3")
                                      .arg(style.locale.toString(int(columns[1] + 1)), style.locale.toString(int(columns.back() + 1)),
                                           style.locale.toString(int(table.columns.size())));
    }
    return result;
}

std::vector<RowPart> rowParts(const TableElement &table, const std::vector<double> &widths, const PackStyle &style)
{
    std::vector<RowPart> parts;
    for (int row = table.hasHeader ? -1 : 0; row < int(table.rows.size()); ++row) {
        int lines = 1;
        for (size_t c = 0; c < widths.size(); ++c) {
            const QString text = cellAt(table, row, c).text;
            if (!text.isEmpty())
                lines = std::max(lines, lineCount(text, cellFont(table, row, style), widths[c] - 2 * units(sidePoints)));
        }
        const int most = row < 0 || lines <= undividedLines ? lines : linesOfPart;
        for (int first = 0; first < lines; first += most)
            parts.push_back({row, first, std::min(most, lines - first), first + most >= lines});
    }
    return parts;
}

double partHeight(const RowPart &part, const PackStyle &style)
{
    const int pads = (part.firstLine == 0 ? 1 : 0) + (part.isLast ? 1 : 0);
    return part.lines * lineHeight(style.table()) + pads * units(abovePoints);
}

void paintRowPart(QPainter &painter, const TableElement &table, const std::vector<double> &widths, const RowPart &part,
                  double top, const PackStyle &style)
{
    const double above = part.firstLine == 0 ? units(abovePoints) : 0;
    const double height = partHeight(part, style);
    double left = style.body.left();
    for (size_t c = 0; c < widths.size(); ++c) {
        const Cell cell = cellAt(table, part.row, c);
        const QRectF area(left + units(sidePoints), top + above, widths[c] - 2 * units(sidePoints), height - above);
        const bool isName = part.row < 0 || (!table.hasHeader && c == 0);
        QColor color = isName ? style.colors.mutedText : style.colors.text;
        if (part.row >= 0 && cell.tone != Tone::Neutral)
            color = toneText(style.colors, cell.tone);
        paintText(painter, style.turned(area), cell.text,
                  {cellFont(table, part.row, style), color, table.columns[c].isNumber ? style.end() : style.start()},
                  part.firstLine, part.lines);
        left += widths[c];
    }
    if (!part.isLast)
        return;
    painter.setPen(QPen(part.row < 0 ? style.colors.neutral : style.colors.border, units(part.row < 0 ? 0.8 : 0.5)));
    painter.drawLine(QLineF(style.body.left(), top + height, style.body.right(), top + height));
}

} // namespace Ratchet
