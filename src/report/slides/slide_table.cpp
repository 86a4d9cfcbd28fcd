// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and lists of points on slides: rows that have no room are counted, never cut.
#include "slide_table.h"

#include <report/slides/slide_text.h>

#include <charts/cell_glyph_painter.h>
#include <report/paper/plain_text.h>
#include <report/paper/table_columns.h>
#include <report/slides/slide_words.h>

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int textSize = 28;
constexpr double side = 14; // beside the text of a cell
constexpr double least = 150; // of a column of text

struct Columns {
    std::vector<double> widths; // of those that have room
    qint64 leftOut = 0;
};

QFont rowFont(const AnswerTable::Row &row, const SlideStyle &style)
{
    return style.font(textSize, row.isTotal ? QFont::Bold : QFont::Normal);
}

QFont headFont(const SlideStyle &style) { return style.font(24, QFont::Bold); }

bool isDrawn(const Cell &cell) { return cell.glyph && standsForText(*cell.glyph); }

double cellWidth(const Cell &cell, const QFont &font)
{
    return drawingWidth(cell, font) + (isDrawn(cell) ? 0 : textWidth(cell.text, font));
}

std::vector<double> naturalWidths(const SlideTable &table, const SlideStyle &style)
{
    std::vector<double> widths;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        double widest = textWidth(table.columns[column].title, headFont(style));
        for (const AnswerTable::Row &row : table.rows) {
            if (column < row.cells.size())
                widest = std::max(widest, cellWidth(row.cells[column], rowFont(row, style)));
        }
        widths.push_back(widest + 2 * style.gap(side));
    }
    return widths;
}

// Numbers and short words keep their width; what is longer shares the rest. The last columns are left out where even
// then nothing could be read.
Columns columnsOf(const SlideTable &table, double width, const SlideStyle &style)
{
    Columns columns{naturalWidths(table, style), 0};
    const auto needed = [&] {
        return std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0,
                               [&](double sum, double each) { return sum + std::min(each, style.gap(least)); });
    };
    while (columns.widths.size() > 2 && needed() > width) {
        columns.widths.pop_back();
        ++columns.leftOut;
    }
    double free = width - std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0);
    if (free > 0) { // to the columns of text, by what they have to say
        const auto isText = [&](size_t i) { return !table.columns[i].isNumber; };
        double texts = 0;
        for (size_t i = 0; i < columns.widths.size(); ++i)
            texts += isText(i) ? columns.widths[i] : 0;
        for (size_t i = 0; i < columns.widths.size() && texts > 0; ++i)
            columns.widths[i] += isText(i) ? free * columns.widths[i] / texts : 0;
    }
    // The widest gives way first.
    for (int round = 0; free < 0 && round < 64; ++round) {
        const auto widest = std::ranges::max_element(columns.widths);
        const double by = std::min(-free, std::max(*widest * 0.1, 1.0));
        *widest -= by;
        free += by;
    }
    return columns;
}

int linesOf(const Cell &cell, const QFont &font, double width)
{
    constexpr int linesOfDrawing = 2;
    return isDrawn(cell) ? linesOfDrawing : lineCount(cell.text, font, width - drawingWidth(cell, font));
}

double rowHeight(const AnswerTable::Row &row, const Columns &columns, const SlideStyle &style)
{
    const QFont font = rowFont(row, style);
    int lines = 1;
    for (size_t i = 0; i < std::min(row.cells.size(), columns.widths.size()); ++i)
        lines = std::max(lines, linesOf(row.cells[i], font, columns.widths[i] - 2 * style.gap(side)));
    return lines * lineHeight(font) + style.gap(20);
}

double headHeight(const SlideTable &table, const Columns &columns, const SlideStyle &style)
{
    int lines = 1;
    for (size_t i = 0; i < columns.widths.size(); ++i)
        lines = std::max(lines,
                         lineCount(table.columns[i].title, headFont(style), columns.widths[i] - 2 * style.gap(side)));
    return lines * lineHeight(headFont(style)) + style.gap(16);
}

QString restText(qint64 rows, qint64 columns)
{
    const QString left =
        columns > 0 ? SlideWords::tr("%Ln column(s) in the evidence pack only", nullptr, int(columns)) : QString();
    QStringList parts{moreText(rows), left};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

double restHeight(const SlideStyle &style) { return lineHeight(style.font(24)) + style.gap(12); }

// Beside the first line of the text, or in its place.
void paintDrawing(QPainter &painter, const Cell &cell, QRectF area, const QFont &font, const SlideStyle &style)
{
    const double line = lineHeight(font);
    if (!isDrawn(cell))
        area.setHeight(line);
    paintCellGlyph(painter, style.turned(area), line, *cell.glyph, style.colors(),
                   style.locale().textDirection() == Qt::RightToLeft);
}

void paintCells(QPainter &painter, const SlideTable &table, const AnswerTable::Row *row, const Columns &columns,
                const QRectF &area, const SlideStyle &style)
{
    double left = area.left();
    for (size_t i = 0; i < columns.widths.size(); ++i) {
        QRectF cell(left + style.gap(side), area.top() + style.gap(row ? 10 : 8),
                    columns.widths[i] - 2 * style.gap(side), area.height() - style.gap(row ? 20 : 16));
        left += columns.widths[i];
        if (row && i >= row->cells.size())
            continue;
        if (row && row->cells[i].glyph) {
            paintDrawing(painter, row->cells[i], cell, rowFont(*row, style), style);
            if (isDrawn(row->cells[i]))
                continue;
            cell.setLeft(cell.left() + drawingWidth(row->cells[i], rowFont(*row, style)));
        }
        const Tone tone = row ? row->cells[i].tone : Tone::Neutral;
        const QColor color = !row   ? style.colors().mutedText
            : tone == Tone::Neutral ? style.colors().text
                                    : toneText(style.colors(), tone);
        const Qt::Alignment alignment = table.columns[i].isNumber ? style.end() : style.start();
        paintFitting(painter, style.turned(cell), row ? row->cells[i].text : table.columns[i].title,
                     row ? rowFont(*row, style) : headFont(style), color, alignment);
    }
}

} // namespace

QString moreText(qint64 more) { return more > 0 ? SlideWords::tr("and %Ln more", nullptr, int(more)) : QString(); }

double tableHeight(const SlideTable &table, double width, const SlideStyle &style)
{
    const Columns columns = columnsOf(table, width, style);
    double height = headHeight(table, columns, style);
    for (const AnswerTable::Row &row : table.rows)
        height += rowHeight(row, columns, style);
    return height + (table.more > 0 || columns.leftOut > 0 ? restHeight(style) : 0);
}

void paintTable(QPainter &painter, const SlideTable &table, const QRectF &area, const SlideStyle &style)
{
    const Columns columns = columnsOf(table, area.width(), style);
    double top = area.top();
    const double head = headHeight(table, columns, style);
    paintCells(painter, table, nullptr, columns, QRectF(area.left(), top, area.width(), head), style);
    top += head;
    qint64 more = table.more;
    const bool isCut = tableHeight(table, area.width(), style) > area.height() + 1;
    const double bottom = area.bottom() - (isCut ? restHeight(style) : 0);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        double height = rowHeight(table.rows[i], columns, style);
        if (i == 0) // is shown as far as it goes
            height = std::min(height, std::max(bottom - top, 0.0));
        if (top + height > bottom + 1) {
            more += qint64(table.rows.size() - i);
            break;
        }
        painter.setPen(QPen(style.colors().grid, 2));
        painter.drawLine(QLineF(area.left(), top, area.right(), top));
        paintCells(painter, table, &table.rows[i], columns, QRectF(area.left(), top, area.width(), height), style);
        top += height;
    }
    const QRectF rest(area.left() + style.gap(side), top + style.gap(8), area.width() - 2 * style.gap(side),
                      restHeight(style));
    paintLine(painter, style.turned(rest), restText(more, columns.leftOut),
              {style.font(24), style.colors().mutedText, style.start()});
}

} // namespace Ratchet
