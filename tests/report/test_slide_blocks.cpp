// SPDX-License-Identifier: GPL-3.0-or-later
// What the blocks of a slide draw, read from the drawing itself.
#include <report/slides/slide_blocks.h>
#include <report/slides/slide_table.h>
#include <report/slides/slide_text.h>
#include <support/drawing.h>
#include <support/test.h>

#include <QPainter>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QRectF body(80, 160, 1760, 820);

SlideLook lookOf(const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    return {palette(Theme::Light), locale, {}, {}};
}

const QLocale egypt(QLocale::Arabic, QLocale::Egypt);

SlideTable tableOf(int rows, int texts = 1)
{
    SlideTable table;
    table.id = u"late"_s;
    for (int i = 0; i < texts; ++i)
        table.columns.push_back({u"Text %1"_s.arg(i + 1)});
    table.columns.push_back({u"Days"_s, true});
    for (int i = 0; i < rows; ++i) {
        AnswerTable::Row row;
        for (int column = 0; column < texts; ++column)
            row.cells.push_back({u"Row %1"_s.arg(i + 1)});
        row.cells.push_back({QString::number(i * 7), {}, i == 0 ? Tone::Concern : Tone::Neutral});
        table.rows.push_back(row);
    }
    return table;
}

// One block, painted into an area or as high as it wants to be.
struct PaintedBlock {
    explicit PaintedBlock(const SlideBlock &block, const SlideLook &look = lookOf(), double height = 0)
        : style(look, 1)
        , area(body.topLeft(), QSizeF(body.width(), height > 0 ? height : blockHeight(block, body.width(), style)))
    {
        QPainter painter(&drawing);
        paintBlock(painter, block, area, style);
    }
    [[nodiscard]] QString said() const { return drawing.texts().join(u' ').simplified(); }

    SlideStyle style;
    QRectF area;
    Drawing drawing{slideSize.toSize()};
};

const SlideTiles tiles{{{u"What improves?"_s, u"214"_s, u"open"_s, u"Proven"_s, Tone::Good, false},
                        {u"What of PIRs?"_s, u"58"_s, u"closed"_s, u"Partial"_s, Tone::Neutral, true},
                        {u"Who has time?"_s, u"9"_s, u"used"_s, u"Not proven"_s, Tone::Concern, false}}};
const SlideHeadline headline{u"Nine of 14 actions are delivered."_s, u"Partial"_s, Tone::Neutral, true};
const SlideFigures figures{{{u"12"_s, u"late"_s, Tone::Concern}, {u"7"_s, u"new"_s, Tone::Neutral}}};
const SlidePoints points{{{u"First point"_s}, {u"Second point"_s, Tone::Concern}}, 0};

std::vector<SlideBlock> everyBlock() { return {tiles, headline, figures, tableOf(4), points}; }

} // namespace

TEST_CASE("a block stays in the height that it asked for, both ways round")
{
    const SlideLook look = lookOf(GENERATE(QLocale(QLocale::English), egypt));
    for (const SlideBlock &block : everyBlock()) {
        INFO(block.index());
        const PaintedBlock painted(block, look);
        CHECK(painted.area.height() < body.height());
        for (const Drawn &drawn : painted.drawing.all()) {
            INFO(drawn.text.toStdString());
            CHECK(holds(painted.area.adjusted(-3, -3, 3, 3), drawn.area));
        }
    }
}

TEST_CASE("no letter of a block is smaller than can be read, however little room there is")
{
    const SlideLook look = lookOf();
    const SlideStyle style(look, 0.1);
    for (const SlideBlock &block : everyBlock()) {
        Drawing drawing(slideSize.toSize());
        QPainter painter(&drawing);
        paintBlock(painter, block, body, style);
        painter.end();
        REQUIRE(drawing.count(Drawn::What::Text) > 0);
        for (const Drawn &text : drawing.of(Drawn::What::Text))
            CHECK(text.font.pixelSize() >= smallestSlideText);
    }
}

TEST_CASE("a tile says its question, figure, note and verdict, the verdict in its colours")
{
    const PaintedBlock painted(tiles);
    for (const SlideTile &tile : tiles.tiles) {
        for (const QString &text : {tile.title, tile.lead, tile.note, tile.badge})
            CHECK(painted.said().contains(text));
    }
    const Palette &colors = palette(Theme::Light);
    CHECK(painted.drawing.text(u"Proven"_s)->pen == colors.goodText);
    CHECK(painted.drawing.text(u"Partial"_s)->pen == colors.partialText);
    CHECK(painted.drawing.text(u"Not proven"_s)->pen == colors.concernText);
    const double first = painted.drawing.text(u"214"_s)->area.left();
    CHECK(first < painted.drawing.text(u"58"_s)->area.left());
    const PaintedBlock mirrored(tiles, lookOf(egypt));
    CHECK(mirrored.drawing.text(u"214"_s)->area.left() > mirrored.drawing.text(u"9"_s)->area.left());
}

TEST_CASE("a headline leaves its badge the room that it needs")
{
    SlideHeadline longOne = headline;
    longOne.text = u"Nine of 14 actions are delivered, "_s.repeated(6);
    const PaintedBlock painted(longOne);
    const Drawn *badge = painted.drawing.text(u"Partial"_s);
    REQUIRE(badge);
    for (const Drawn &text : painted.drawing.of(Drawn::What::Text)) {
        if (text.text != badge->text)
            CHECK(text.area.right() < badge->area.left());
    }
    const PaintedBlock without(SlideHeadline{u"No badge"_s, {}, Tone::Neutral, false});
    CHECK(without.drawing.texts() == QStringList(u"No badge"_s));
}

TEST_CASE("figures stand side by side, a concern in its colour")
{
    const PaintedBlock painted(figures);
    const Drawn *late = painted.drawing.text(u"12"_s);
    const Drawn *fresh = painted.drawing.text(u"7"_s);
    REQUIRE(late);
    REQUIRE(fresh);
    CHECK(late->pen == toneText(palette(Theme::Light), Tone::Concern));
    CHECK(fresh->pen == palette(Theme::Light).accent);
    CHECK(late->area.right() < fresh->area.left());
    CHECK(painted.drawing.text(u"late"_s)->area.top() > late->area.top());
}

TEST_CASE("points that have no room are counted, with those that were left out before")
{
    SlidePoints many;
    for (int i = 1; i <= 20; ++i)
        many.points.push_back({u"Point %1"_s.arg(i)});
    many.more = 5;
    const SlideLook look = lookOf();
    const PaintedBlock painted(many, look, 300);
    const qsizetype shown = painted.drawing.texts().filter(u"Point"_s).size();
    CHECK(shown > 1);
    CHECK(shown < 20);
    CHECK(painted.said().contains(moreText(20 - shown + 5)));
    for (const Drawn &drawn : painted.drawing.all())
        CHECK(holds(painted.area.adjusted(-3, -3, 3, 3), drawn.area));
}

TEST_CASE("a point that is too long for its area is shown, not left out")
{
    const SlidePoints one{{{u"A very long point. "_s.repeated(60)}}, 0};
    CHECK(PaintedBlock(one, lookOf(), 120).said().contains(u"A very long point."_s));
}

TEST_CASE("how many more there are is said, and nothing where there are none")
{
    CHECK(moreText(0).isEmpty());
    CHECK(moreText(-3).isEmpty());
    CHECK(moreText(12) == u"and 12 more"_s);
}

TEST_CASE("a table on a slide shows its numbers at the end of their column, a concern in its colour")
{
    const PaintedBlock painted(tableOf(4));
    const Palette &colors = palette(Theme::Light);
    CHECK(painted.drawing.text(u"0"_s)->pen == toneText(colors, Tone::Concern));
    CHECK(painted.drawing.text(u"7"_s)->pen == colors.text);
    CHECK(painted.drawing.text(u"Days"_s)->pen == colors.mutedText);
    const double end = painted.drawing.text(u"7"_s)->area.right();
    CHECK(std::abs(painted.drawing.text(u"21"_s)->area.right() - end) < 2);
    CHECK(std::abs(painted.drawing.text(u"Days"_s)->area.right() - end) < 2);
    CHECK(painted.drawing.count(Drawn::What::Line) >= 4); // above each row
}

TEST_CASE("rows without room are counted, and the first is shown whatever its height")
{
    const PaintedBlock cut(tableOf(8), lookOf(), 260);
    const qsizetype shown = cut.drawing.texts().filter(u"Row"_s).size();
    CHECK(shown > 0);
    CHECK(shown < 8);
    CHECK(cut.said().contains(moreText(8 - shown)));
    SlideTable high = tableOf(2);
    high.rows[0].cells[0].text = u"words and words "_s.repeated(400);
    CHECK(PaintedBlock(high, lookOf(), 300).said().contains(u"words and words"_s));
}

TEST_CASE("columns that could not be read are left out, the last ones first, and the reader is told")
{
    SlideTable wide = tableOf(2, 30);
    const PaintedBlock painted(wide);
    CHECK(painted.drawing.texts().contains(u"Text 1"_s));
    CHECK_FALSE(painted.drawing.texts().contains(u"Text 30"_s));
    CHECK(painted.said().contains(u"in the evidence pack only"_s));
    for (const Drawn &drawn : painted.drawing.all())
        CHECK(holds(painted.area.adjusted(-3, -3, 3, 3), drawn.area));
}

TEST_CASE("a row that has fewer cells than columns is drawn as far as it goes")
{
    SlideTable table = tableOf(2, 3);
    table.rows[1].cells.resize(1);
    const PaintedBlock painted(table);
    CHECK(painted.drawing.texts().count(u"Row 2"_s) == 1);
    CHECK(painted.drawing.texts().count(u"Row 1"_s) == 3);
}

TEST_CASE("the sum of a table is strong")
{
    SlideTable table = tableOf(2);
    table.rows[1].isTotal = true;
    const PaintedBlock painted(table);
    CHECK(painted.drawing.text(u"Row 2"_s)->font.bold());
    CHECK_FALSE(painted.drawing.text(u"Row 1"_s)->font.bold());
}

TEST_CASE("text that has no room ends in an ellipsis")
{
    QFont font;
    font.setPixelSize(30);
    const auto shown = [&font](const QString &text, const QSizeF &size) {
        Drawing drawing(slideSize.toSize());
        QPainter painter(&drawing);
        paintFitting(painter, QRectF(QPointF(0, 0), size), text, font, Qt::black, Qt::AlignLeft);
        painter.end();
        for (const Drawn &drawn : drawing.of(Drawn::What::Text))
            CHECK(drawn.area.bottom() <= size.height() + 3);
        return drawing.texts().join(u' ').simplified();
    };
    const QString text = u"one two three four five six seven eight nine ten"_s;
    CHECK(shown(text, {2000, 50}) == text);
    CHECK(shown(text, {2000, 50}).endsWith(u"ten"_s));
    CHECK(shown(text, {300, 50}).endsWith(u'…'));
    CHECK(shown(text, {300, 400}).endsWith(u"ten"_s));
    CHECK(shown(text, {300, 100}).contains(u"three"_s));
}

TEST_CASE("only charts take what room is left")
{
    CHECK(isChart(AnswerChart()));
    CHECK(isChart(ControlChart()));
    for (const SlideBlock &block : everyBlock())
        CHECK_FALSE(isChart(block));
}
