// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_columns.h"

#include <report/paper/pack_style.h>
#include <report/paper/pack_words.h>
#include <report/paper/plain_text.h>
#include <report/paper/second_lines.h>

#include <answers/basis/figures.h>
#include <charts/cell_glyph_painter.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace Ratchet {

namespace {

constexpr size_t measuredRows = 150; // what these need, the others need too
constexpr double narrowTextPoints = 84; // texts are not squeezed below this while another way is open
constexpr double longTextPoints = 130; // what is wider on one line may stand below its row
constexpr size_t mostBelow = 2; // columns that stand below their row
constexpr double mostWordPoints = 110; // longer words are parted
constexpr double mostTextPoints = 1200; // nobody asks how much wider a text is
constexpr int shares = 64; // parts in which spare width is given out

struct Needs {
    double least = 0; // widest word, within reason
    double ideal = 0; // everything on one line, within reason
    bool isNumber = false;
    std::vector<double> rows; // each measured text on one line; the header first

    // Of the texts below the header.
    [[nodiscard]] double longestText() const
    {
        return rows.size() < 2 ? 0 : *std::max_element(rows.begin() + 1, rows.end());
    }
};

Needs needsOf(const TableElement &table, size_t column, const PackStyle &style)
{
    const double pad = 2 * units(cellSidePoints);
    Needs needs{units(22), units(22), table.columns[column].isNumber, {}};
    const auto take = [&](const QString &text, const QFont &font, bool isWhole, double drawing) {
        const double width = drawing + std::min(textWidth(text, font), units(mostTextPoints));
        needs.least = std::max(needs.least,
                               isWhole ? std::min(width, units(mostWordPoints))
                                       : drawing + std::min(wordWidth(text, font), units(mostWordPoints)));
        needs.ideal = std::max(needs.ideal, width);
        needs.rows.push_back(width + pad);
    };
    if (table.hasHeader)
        take(table.columns[column].title, style.tableHeader(), false, 0);
    const size_t step = table.rows.size() / measuredRows + 1;
    for (size_t r = 0; r < table.rows.size(); r += step) {
        const auto &cells = table.rows[r].cells;
        const Cell cell = column < cells.size() ? cells[column] : Cell();
        const QFont font = cellFont(table, int(r), style);
        const double drawing = drawingWidth(cell, font);
        if (drawing > 0 && standsForText(*cell.glyph)) {
            needs.least = needs.ideal = std::max(needs.least, drawing);
            needs.rows.push_back(drawing + pad);
        } else {
            take(cell.text, font, needs.isNumber && !table.isDense, drawing); // numbers and units are hardly parted
        }
    }
    needs.least += pad;
    needs.ideal = std::max(needs.ideal + pad, needs.least);
    return needs;
}

// Of the columns that stand side by side.
std::vector<Needs> allNeeds(const TableElement &table, const PackStyle &style)
{
    std::vector<Needs> needs;
    for (size_t c = 0; c < table.columns.size(); ++c)
        needs.push_back(table.isBelow(c) ? Needs{} : needsOf(table, c, style));
    if (!table.continues.isEmpty()) // repeated, and read most
        needs[0].least = std::min(needs[0].ideal, style.body.width() / 3);
    return needs;
}

double sumOf(const std::vector<Needs> &needs, double Needs::*part)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0,
                           [part](double sum, const Needs &need) { return sum + need.*part; });
}

// How high the measured rows are, in lines; the fraction tells which of two equal heights is nearer to the next lower.
double heightOf(const std::vector<Needs> &needs, const std::vector<double> &widths)
{
    double height = 0;
    for (size_t r = 0; r < needs.front().rows.size(); ++r) {
        double highest = 1;
        double all = 0;
        for (size_t c = 0; c < needs.size(); ++c) {
            if (needs[c].rows.empty() || needs[c].rows[r] <= widths[c])
                continue;
            const double lines = 1.05 * needs[c].rows[r] / widths[c]; // lines end before they are full
            highest = std::max(highest, std::ceil(lines));
            all += lines;
        }
        height += highest + 0.2 * all;
    }
    return height;
}

// From the least widths on, each share of the spare width goes where it lowers the table most.
std::vector<double> lowestTable(const std::vector<Needs> &needs, double width)
{
    std::vector<double> widths;
    for (const Needs &need : needs)
        widths.push_back(need.least);
    const double share = (width - sumOf(needs, &Needs::least)) / shares;
    for (int i = 0; i < shares; ++i) {
        size_t best = 0;
        double lowest = std::numeric_limits<double>::max();
        for (size_t c = 0; c < needs.size(); ++c) {
            if (needs[c].rows.empty() || widths[c] >= needs[c].ideal)
                continue;
            widths[c] += share;
            const double height = heightOf(needs, widths);
            widths[c] -= share;
            if (height < lowest) {
                lowest = height;
                best = c;
            }
        }
        widths[best] += share;
    }
    return widths;
}

// Of the columns of texts behind the first, that with the longest, if it is `least` wide at least.
std::optional<size_t> longestTextColumn(const std::vector<Needs> &needs, double least)
{
    std::optional<size_t> longest;
    for (size_t c = 1; c < needs.size(); ++c) {
        const double length = needs[c].isNumber ? 0 : needs[c].longestText();
        if (length >= least && (!longest || length > needs[*longest].longestText()))
            longest = c;
    }
    return longest;
}

// A long text that leaves the other columns too little room: it is read better below its row.
std::optional<size_t> columnToMoveBelow(const std::vector<Needs> &needs, double width)
{
    double comfortable = 0;
    for (const Needs &need : needs)
        comfortable += need.isNumber ? need.least : std::max(need.least, std::min(need.ideal, units(narrowTextPoints)));
    return comfortable > width ? longestTextColumn(needs, units(longTextPoints)) : std::nullopt;
}

TableElement withColumns(const TableElement &table, const std::vector<size_t> &columns)
{
    TableElement result;
    result.hasHeader = table.hasHeader;
    result.isDense = table.isDense;
    for (const size_t c : columns)
        result.columns.push_back(table.columns[c]);
    for (const AnswerTable::Row &row : table.rows) {
        AnswerTable::Row part{.cells = {}, .record = row.record, .isTotal = row.isTotal};
        for (const size_t c : columns)
            part.cells.push_back(c < row.cells.size() ? row.cells[c] : Cell{});
        result.rows.push_back(std::move(part));
    }
    return result;
}

// As few tables as hold the columns, each beginning with the first.
std::vector<std::vector<size_t>> columnGroups(const std::vector<Needs> &needs, double width)
{
    const double first = std::min(needs[0].ideal, width / 3);
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
    return groups;
}

} // namespace

QFont cellFont(const TableElement &table, int row, const PackStyle &style)
{
    return row < 0 || table.rows[size_t(row)].isTotal ? style.tableHeader() : style.table();
}

double drawingWidth(const Cell &cell, const QFont &font)
{
    return cell.glyph ? glyphWidth(*cell.glyph, lineHeight(font)) : 0;
}

std::vector<TableElement> fitColumns(const TableElement &whole, const PackStyle &plain, double width)
{
    TableElement table = whole;
    static_cast<TableContent &>(table) = withSecondLines(whole);
    table.isDense = std::ranges::any_of(whole.columns, &Column::isSecondLine);
    const PackStyle &style = table.isDense ? plain.dense() : plain;
    std::vector<Needs> needs = allNeeds(table, style);
    TableElement fitting = table;
    // One that is meant to stand side by side does so as long as its words have room.
    const bool standsAside = table.isDense && sumOf(needs, &Needs::least) <= width;
    if (table.hasHeader && needs.size() > 3 && !standsAside) {
        std::optional<size_t> column = columnToMoveBelow(needs, width);
        while (column) {
            fitting.below.push_back(*column);
            needs[*column] = {};
            column = sumOf(needs, &Needs::least) > width && fitting.below.size() < mostBelow
                ? longestTextColumn(needs, units(narrowTextPoints))
                : std::nullopt;
        }
    }
    if (sumOf(needs, &Needs::least) <= width || needs.size() < 3)
        return {fitting};
    std::vector<TableElement> result;
    for (const auto &columns : columnGroups(allNeeds(table, style), width)) {
        result.push_back(withColumns(table, columns));
        result.back().continues =
            PackWords::tr("Columns %1 to %2 of %3")
                .arg(style.locale.toString(int(columns[1] + 1)), style.locale.toString(int(columns.back() + 1)),
                     style.locale.toString(int(table.columns.size())));
    }
    return result;
}

std::vector<double> columnWidths(const TableElement &table, const PackStyle &style, double width)
{
    const std::vector<Needs> needs = allNeeds(table, style);
    const double least = sumOf(needs, &Needs::least);
    const double ideal = sumOf(needs, &Needs::ideal);
    if (least <= width && ideal > width)
        return lowestTable(needs, width);
    std::vector<double> widths;
    const auto weightOf = [&](size_t c) {
        return table.isBelow(c) ? 0 : table.columns[c].isNumber ? 0.35 : std::max(1, table.columns[c].weight);
    };
    double weights = 0;
    for (size_t c = 0; c < needs.size(); ++c)
        weights += weightOf(c);
    for (size_t c = 0; c < needs.size(); ++c)
        widths.push_back(least > width ? needs[c].least * width / least
                                       : needs[c].ideal + (width - ideal) * weightOf(c) / weights);
    return widths;
}

} // namespace Ratchet
