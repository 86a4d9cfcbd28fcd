// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that stand below others on paper and slides, and what is drawn beside the words of cells.
#include "sample_answers.h"

#include <answers/basis/cell_glyph.h>
#include <charts/cell_glyph_painter.h>
#include <report/paper/element.h>
#include <report/paper/pack_style.h>
#include <report/paper/plain_text.h>
#include <report/paper/second_lines.h>
#include <report/paper/table_columns.h>
#include <report/paper/table_layout.h>
#include <support/drawing.h>
#include <support/test.h>

#include <QPainter>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const CellGlyph> glyph(const CellGlyph &drawn) { return std::make_shared<const CellGlyph>(drawn); }

TableContent metricsTable()
{
    TableContent table;
    table.column(u"Metric"_s).column(u"Service"_s).secondLine().column(u"Steward"_s).secondLine();
    table.column(u"Variation"_s).number(u"Target"_s).number(u"On"_s).secondLine();
    Cell variation = textCell(u"Concern, higher"_s, Tone::Concern);
    variation.glyph = glyph({VariationGlyph{Variation::Concern, 1}});
    table.row({textCell(u"Waits"_s), textCell(u"Mail"_s), textCell(u"Ada"_s), variation, textCell(u"4 h"_s),
               textCell(u"1 May"_s, Tone::Concern)});
    table.row({textCell(u"Alerts"_s), textCell({}), textCell(u"Bo"_s), textCell(u"–"_s), textCell({}), textCell({})});
    table.row({textCell(u"Short"_s)});
    return table;
}

} // namespace

TEST_CASE("second lines stand below the text before them, several on one line, empty ones not at all")
{
    const TableContent stacked = withSecondLines(metricsTable());
    REQUIRE(stacked.columns.size() == 3);
    CHECK(stacked.columns[0].title == u"Metric\nService · Steward"_s);
    CHECK(stacked.columns[2].isNumber);
    CHECK(stacked.rows[0].cells[0].text == u"Waits\nMail · Ada"_s);
    CHECK(stacked.rows[0].cells[1].glyph);
    CHECK(stacked.rows[0].cells[2].text == u"4 h\n1 May"_s);
    CHECK(stacked.rows[0].cells[2].tone == Tone::Concern); // a concern of either is one of the cell
    CHECK(stacked.rows[1].cells[0].text == u"Alerts\nBo"_s);
    CHECK(stacked.rows[1].cells[2].text.isEmpty());
    CHECK(stacked.rows[2].cells[0].text == u"Short"_s);
    CHECK(stacked.rows[2].cells.size() == 3);

    TableContent plain;
    plain.column(u"A"_s).column(u"B"_s);
    plain.row({textCell(u"a"_s)});
    CHECK(withSecondLines(plain).rows[0].cells.size() == 1); // as it was
}

TEST_CASE("a drawing stands before the words of its cell, and a line of readings in their place")
{
    const PackStyle style(samplePack());
    Sparkline line;
    for (const double value : {8, 7, 9, 5})
        line.points.push_back({.value = value, .centre = 7, .lower = 4, .upper = 10, .look = Variation::CommonCause});
    TableElement table;
    table.column(u"Readings"_s).column(u"Variation"_s);
    Cell readings = textCell(u"4 readings"_s);
    readings.glyph = glyph({line});
    Cell variation = textCell(u"Improvement, lower"_s);
    variation.glyph = glyph({VariationGlyph{Variation::Improvement, -1}});
    table.row({readings, variation});

    const std::vector<double> widths{units(120), units(120)};
    const std::vector<RowPart> parts = rowParts(table, widths, style);
    REQUIRE(parts.size() == 2);
    CHECK(parts[1].lines == 2); // room for the readings to be seen
    Drawing drawing(style.page.toSize());
    QPainter painter(&drawing);
    paintRowPart(painter, table, widths, parts[1], units(200), style);
    painter.end();
    CHECK_FALSE(drawing.texts().join(u' ').contains(u"readings"_s));
    const double room = drawingWidth(variation, style.table());
    CHECK(room > 0);
    const double start = style.body.left() + widths[0] + units(cellSidePoints);
    for (const Drawn &text : drawing.of(Drawn::What::Text))
        CHECK(text.area.left() >= start + room - 1);
    const QRectF row(style.body.left(), units(200), widths[0] + widths[1], partHeight(parts[1], style) + 1);
    for (const Drawn &one : drawing.all()) {
        if (one.area.width() < style.body.width() - 1) // not the line below the row
            CHECK(holds(row, one.area));
    }
    CHECK(drawing.of(Drawn::What::Rectangle).front().brush == style.colors.limitBand);
}

TEST_CASE("a column of drawings is as wide as they are, whatever its words")
{
    const PackStyle style(samplePack());
    TableElement table;
    table.column(u"Metric"_s).column(u"Readings"_s).column(u"Why"_s);
    Cell readings = textCell(u"A text of so many words that no column would ever hold it on one line of a sheet"_s);
    readings.glyph = glyph({Sparkline{.points = {{.value = 1}, {.value = 2}}}});
    table.row({textCell(u"Waits"_s), readings, textCell(QString(u"word "_s).repeated(60))});
    const std::vector<TableElement> fitting = fitColumns(table, style, style.body.width());
    REQUIRE(fitting.size() == 1);
    const std::vector<double> widths = columnWidths(fitting.front(), style, style.body.width());
    CHECK(widths[1] >= glyphWidth(*readings.glyph, lineHeight(style.table())));
    CHECK(widths[1] < style.body.width() / 3);
}

TEST_CASE("each kind of variation and of assurance has a shape of its own, also without colour")
{
    const auto shapes = [](const CellGlyph &drawn) {
        Drawing drawing(QSize(60, 40));
        QPainter painter(&drawing);
        paintCellGlyph(painter, QRectF(0, 0, 60, 40), 20, drawn, palette(Theme::Print), false);
        painter.end();
        QString said;
        for (const Drawn &one : drawing.all())
            said += u"%1 %2x%3 at %4,%5; "_s.arg(int(one.what))
                        .arg(qRound(one.area.width()))
                        .arg(qRound(one.area.height()))
                        .arg(qRound(one.area.center().x()))
                        .arg(qRound(one.area.center().y()));
        return said;
    };
    QStringList all;
    for (const Variation variation :
         {Variation::CommonCause, Variation::Improvement, Variation::Concern, Variation::Neutral})
        all += shapes({VariationGlyph{variation, 0}});
    for (const int side : {-1, 1})
        all += shapes({VariationGlyph{Variation::Improvement, side}});
    for (const Assurance assurance : {Assurance::Pass, Assurance::HitOrMiss, Assurance::Fail})
        all += shapes({AssuranceGlyph{assurance}});
    CHECK(all.removeDuplicates() == 0);
}
