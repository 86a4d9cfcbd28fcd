// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_layout.h"

#include <answers/basis/figures.h>
#include <charts/cell_glyph_painter.h>
#include <charts/palette.h>
#include <report/paper/element.h>
#include <report/paper/pack_style.h>
#include <report/paper/pack_words.h>
#include <report/paper/plain_text.h>
#include <report/paper/table_columns.h>

#include <QHash>
#include <QPainter>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr double abovePoints = 3.5; // above and below a row
constexpr int undividedLines = 14; // a row of more lines may be divided
constexpr int linesOfPart = 10;
constexpr int linesOfDrawing = 2; // of one that stands for its text

Cell cellAt(const TableElement &table, int row, size_t column)
{
    if (row < 0)
        return {table.columns[column].title};
    const auto &cells = table.rows[size_t(row)].cells;
    return column < cells.size() ? cells[column] : Cell{};
}

// What stands below a row, each text with the name of its column.
QString textBelow(const TableElement &table, int row)
{
    QStringList texts;
    for (const size_t column : table.below) {
        const QString text = row < 0 ? QString() : cellAt(table, row, column).text;
        if (!text.isEmpty())
            texts += PackWords::tr("%1: %2").arg(table.columns[column].title, text);
    }
    return texts.join(u" · ");
}

QRectF areaBelow(double top, const PackStyle &style)
{
    const double side = units(cellSidePoints);
    return {style.body.left() + 3 * side, top, style.body.width() - 4 * side, 1};
}

// Counts the lines of rows; many cells of a column say the same.
class RowMeasure {
public:
    RowMeasure(const TableElement &table, const std::vector<double> &widths, const PackStyle &style)
        : m_table(table)
        , m_widths(widths)
        , m_style(style)
        , m_known(widths.size())
    {
    }

    int lines(int row)
    {
        const bool isPlain = row >= 0 && !m_table.rows[size_t(row)].isTotal; // others have their own font
        int most = 1;
        for (size_t c = 0; c < m_widths.size(); ++c) {
            const Cell cell = cellAt(m_table, row, c);
            const QString &text = cell.text;
            if (text.isEmpty() || m_table.isBelow(c))
                continue;
            if (cell.glyph && standsForText(*cell.glyph)) {
                most = std::max(most, linesOfDrawing);
                continue;
            }
            const auto known = isPlain ? m_known[c].constFind(text) : m_known[c].cend();
            const bool isKnown = known != m_known[c].cend();
            const int lines = isKnown ? *known : linesOf(cell, c, cellFont(m_table, row, m_style));
            if (isPlain && !isKnown)
                m_known[c].insert(text, lines);
            most = std::max(most, lines);
        }
        return most;
    }

private:
    int linesOf(const Cell &cell, size_t column, const QFont &font) const
    {
        const double width = m_widths[column] - 2 * units(cellSidePoints) - drawingWidth(cell, font);
        return lineCount(cell.text, font, width);
    }

    const TableElement &m_table;
    const std::vector<double> &m_widths;
    const PackStyle &m_style;
    std::vector<QHash<QString, int>> m_known; // by column
};

// Of a row that is parted with its first lines. Returns whether it stands for the text.
bool paintDrawing(QPainter &painter, const QRectF &area, const Cell &cell, const RowPart &part, const QFont &font,
                  const PackStyle &style)
{
    const bool isWhole = standsForText(*cell.glyph);
    const double line = lineHeight(font);
    const QRectF place(area.topLeft(), QSizeF(area.width(), line * (isWhole ? part.lines : 1)));
    if (part.firstLine == 0)
        paintCellGlyph(painter, style.turned(place), line, *cell.glyph, style.colors, style.isMirrored);
    return isWhole;
}

void paintCells(QPainter &painter, const TableElement &table, const std::vector<double> &widths, const RowPart &part,
                double top, const PackStyle &style)
{
    double left = style.body.left();
    for (size_t c = 0; c < widths.size(); ++c) {
        if (table.isBelow(c))
            continue;
        const Cell cell = cellAt(table, part.row, c);
        QRectF area(left + units(cellSidePoints), top, widths[c] - 2 * units(cellSidePoints), 1);
        left += widths[c];
        const QFont font = cellFont(table, part.row, style);
        if (cell.glyph && paintDrawing(painter, area, cell, part, font, style))
            continue;
        area.setLeft(area.left() + drawingWidth(cell, font));
        const bool isName = part.row < 0 || (!table.hasHeader && c == 0);
        QColor color = isName ? style.colors.mutedText : style.colors.text;
        if (part.row >= 0 && cell.tone != Tone::Neutral)
            color = toneText(style.colors, cell.tone);
        paintText(painter, style.turned(area), cell.text,
                  {font, color, table.columns[c].isNumber ? style.end() : style.start()}, part.firstLine, part.lines);
    }
}

} // namespace

std::vector<RowPart> rowParts(const TableElement &table, const std::vector<double> &widths, const PackStyle &style)
{
    std::vector<RowPart> parts;
    const auto divide = [&](int row, int lines, bool isBelow) {
        const int most = row < 0 || lines <= undividedLines ? lines : linesOfPart;
        for (int first = 0; first < lines; first += most)
            parts.push_back({.row = row,
                             .firstLine = first,
                             .lines = std::min(most, lines - first),
                             .isLast = first + most >= lines,
                             .isBelow = isBelow});
    };
    RowMeasure measure(table, widths, style);
    for (int row = table.hasHeader ? -1 : 0; row < int(table.rows.size()); ++row) {
        divide(row, measure.lines(row), false);
        const QString below = textBelow(table, row);
        if (below.isEmpty())
            continue;
        parts.back().isLast = false;
        divide(row, lineCount(below, style.table(), areaBelow(0, style).width()), true);
    }
    return parts;
}

double partHeight(const RowPart &part, const PackStyle &style)
{
    const int pads = (part.startsRow() ? 1 : 0) + (part.isLast ? 1 : 0);
    return part.lines * lineHeight(style.table()) + pads * units(abovePoints);
}

void paintRowPart(QPainter &painter, const TableElement &table, const std::vector<double> &widths, const RowPart &part,
                  double top, const PackStyle &style)
{
    const double above = part.startsRow() ? units(abovePoints) : 0;
    if (part.isBelow)
        paintText(painter, style.turned(areaBelow(top, style)), textBelow(table, part.row),
                  {style.table(), style.colors.mutedText, style.start()}, part.firstLine, part.lines);
    else
        paintCells(painter, table, widths, part, top + above, style);
    if (!part.isLast)
        return;
    const double bottom = top + partHeight(part, style);
    painter.setPen(QPen(part.row < 0 ? style.colors.neutral : style.colors.border, units(part.row < 0 ? 0.8 : 0.5)));
    painter.drawLine(QLineF(style.body.left(), bottom, style.body.right(), bottom));
}

} // namespace Ratchet
