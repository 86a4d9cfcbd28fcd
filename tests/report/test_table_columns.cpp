// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_answers.h"

#include <report/paper/pack_layout.h>
#include <report/paper/pack_style.h>
#include <report/paper/plain_text.h>
#include <report/paper/table_columns.h>

#include <support/test.h>

#include <QImage>
#include <QPainter>

#include <numeric>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A service, `numbers` counts, and a text.
TableElement serviceTable(int numbers, const QString &text)
{
    TableElement table;
    table.columns.push_back({u"Service"_s});
    AnswerTable::Row row{{{u"Warehouse Management"_s}}};
    for (int i = 0; i < numbers; ++i) {
        table.columns.push_back({u"Unfunded"_s, true});
        row.cells.push_back({u"1,234"_s});
    }
    table.columns.push_back({u"First in rank"_s});
    row.cells.push_back({text});
    table.rows.assign(6, row);
    return table;
}

double sumOf(const std::vector<double> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

bool isBlank(const QImage &image, int from, int to)
{
    for (int y = from; y < to; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("spare width goes to the text that makes the rows high")
{
    const PackStyle style(samplePack());
    const double width = style.body.width();
    const TableElement table = serviceTable(
        3, u"A text of so many words that it never stands on one line of a sheet, whatever the others leave it"_s);
    const std::vector<TableElement> fitting = fitColumns(table, style, width);
    REQUIRE(fitting.size() == 1);
    CHECK(fitting[0].below.empty());
    const std::vector<double> widths = columnWidths(fitting[0], style, width);
    CHECK(sumOf(widths) == Approx(width));
    CHECK(widths[4] > 1.5 * widths[0]);
    for (size_t c = 1; c < 4; ++c) // nothing is parted for it
        CHECK(widths[c] >= textWidth(u"Unfunded"_s, style.tableHeader()) + 2 * units(cellSidePoints));
}

TEST_CASE("a long text that the others leave no room stands below its row, under its name")
{
    const PackStyle style(samplePack());
    const double width = style.body.width();
    const QString text = u"CSI-0037 Proof of delivery within the hour, for every depot"_s;
    const std::vector<TableElement> fitting = fitColumns(serviceTable(6, text), style, width);
    REQUIRE(fitting.size() == 1);
    CHECK(fitting[0].below == std::vector<size_t>{7});
    const std::vector<double> widths = columnWidths(fitting[0], style, width);
    CHECK(widths[7] == 0);
    CHECK(sumOf(widths) == Approx(width));
    const std::vector<RowPart> parts = rowParts(fitting[0], widths, style);
    REQUIRE(parts.size() == 1 + 2 * 6);
    CHECK_FALSE(parts[1].isLast);
    CHECK(parts[2].isBelow);
    CHECK(parts[2].isLast);
    // A second one where the first is not enough; a table of which three would stand below is divided.
    TableElement wider = serviceTable(6, text);
    wider.columns[1].isNumber = false;
    wider.columns.push_back({u"Verantwortlichkeitsbereiche und Zuständigkeiten"_s, true});
    for (AnswerTable::Row &row : wider.rows)
        row.cells[1].text = u"shared with another improvement, and not to one cause"_s;
    const std::vector<TableElement> both = fitColumns(wider, style, width);
    REQUIRE(both.size() == 1);
    CHECK(both[0].below == std::vector<size_t>{7, 1});
    CHECK(rowParts(both[0], columnWidths(both[0], style, width), style).size() == 1 + 2 * 6);
    // A matrix of short codes is divided instead, whatever its headers say.
    TableElement codes = serviceTable(0, u"R"_s);
    for (int i = 0; i < 12; ++i)
        codes.columns.push_back({u"Head of department number %1"_s.arg(i)});
    for (const TableElement &part : fitColumns(codes, style, width))
        CHECK(part.below.empty());
}

TEST_CASE("the contents name a section on the page of its parts, without what every question has")
{
    const PackStyle style(samplePack());
    std::vector<Element> elements{ContentsElement{}, PageBreakElement{}};
    for (int section = 0; section < 30; ++section) {
        elements.emplace_back(HeadingElement{1, u"Section"_s});
        elements.emplace_back(HeadingElement{2, u"Checks"_s, Listing::Outline});
        elements.emplace_back(HeadingElement{2, u"Part"_s});
        elements.emplace_back(TextElement{u"Text"_s});
    }
    const auto layout = layOutPack(elements, style, {});
    REQUIRE(layout);
    CHECK(layout->headings.size() == 90);
    int entries = 0;
    for (const PlacedPage &page : layout->pages) {
        const auto isEntry = [&](const PlacedBlock &placed) {
            return layout->blocks[size_t(placed.block)].element == 0;
        };
        if (!isEntry(page.front()))
            break;
        CHECK(page.size() % 2 == 0); // sections with their part
        entries += int(page.size());
    }
    CHECK(entries == 60);
}

TEST_CASE("towers of marks stay in their row")
{
    QFont font = PackStyle(samplePack()).table();
    QString tower = u"Z"_s;
    for (int i = 0; i < 40; ++i)
        tower += QChar(0x0300 + i % 0x20);
    QImage image(800, 1200, QImage::Format_RGB32);
    image.fill(Qt::white);
    const int top = 500;
    QPainter painter(&image);
    paintText(painter, QRectF(10, top, 700, 1), tower, {font, Qt::black});
    painter.end();
    CHECK(isBlank(image, 0, top));
    CHECK_FALSE(isBlank(image, top, top + int(lineHeight(font))));
    CHECK(isBlank(image, top + int(lineHeight(font)) + 1, image.height()));
}
