// SPDX-License-Identifier: GPL-3.0-or-later
// Into which parts the rows of a table are divided on paper, how high these are, and what is painted of each.
#include "sample_answers.h"

#include <report/paper/element.h>
#include <report/paper/pack_style.h>
#include <report/paper/plain_text.h>
#include <report/paper/table_layout.h>
#include <support/drawing.h>
#include <support/test.h>

#include <QPainter>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A text of that many lines, "1" to "n".
QString linesOfText(int count)
{
    QStringList lines;
    for (int line = 1; line <= count; ++line)
        lines += QString::number(line);
    return lines.join(u'\n');
}

struct LaidOut {
    explicit LaidOut(const PackSettings &settings = samplePack())
        : style(settings)
        , drawing(style.page.toSize())
    {
        table.column(u"What"_s).column(u"Why"_s).number(u"How many"_s);
    }
    void row(const QString &what, const QString &why = {}, const QString &number = {})
    {
        table.row({{what}, {why}, {number}});
    }
    [[nodiscard]] std::vector<RowPart> parts() const { return rowParts(table, widths(), style); }
    [[nodiscard]] std::vector<double> widths() const { return {units(150), units(150), units(80)}; }
    // "row:first+lines", with "." where the row ends and "v" where it is the text below it.
    [[nodiscard]] QString partTexts() const
    {
        QStringList texts;
        for (const RowPart &part : parts())
            texts += u"%1:%2+%3%4%5"_s.arg(part.row)
                         .arg(part.firstLine)
                         .arg(part.lines)
                         .arg(part.isBelow ? u"v"_s : QString(), part.isLast ? u"."_s : QString());
        return texts.join(u' ');
    }
    void paint(const RowPart &part)
    {
        drawing.clear();
        QPainter painter(&drawing);
        paintRowPart(painter, table, widths(), part, units(200), style);
    }

    PackStyle style;
    TableElement table;
    Drawing drawing;
};

} // namespace

TEST_CASE("a row stands in one part up to fourteen lines, a higher one in parts of ten")
{
    LaidOut in;
    in.row(u"short"_s, u"two\nlines"_s);
    in.row(linesOfText(14));
    in.row(u"x"_s, linesOfText(15));
    in.row({}, linesOfText(31));
    CHECK(in.partTexts() == u"-1:0+1. 0:0+2. 1:0+14. 2:0+10 2:10+5. 3:0+10 3:10+10 3:20+10 3:30+1."_s);
    in.table.hasHeader = false;
    in.table.rows.resize(1);
    CHECK(in.partTexts() == u"0:0+2."_s);
}

TEST_CASE("a part is as high as its lines, with room above where a row begins and below where it ends")
{
    const LaidOut in;
    const double line = lineHeight(in.style.table());
    const double pad = partHeight({.row = 0, .lines = 1}, in.style) - line; // above and below
    CHECK(pad == Approx(units(7)));
    CHECK(partHeight({.row = 0, .firstLine = 0, .lines = 10, .isLast = false}, in.style)
          == Approx(10 * line + pad / 2));
    CHECK(partHeight({.row = 0, .firstLine = 10, .lines = 10, .isLast = false}, in.style) == Approx(10 * line));
    CHECK(partHeight({.row = 0, .firstLine = 20, .lines = 3}, in.style) == Approx(3 * line + pad / 2));
    CHECK(partHeight({.row = 0, .lines = 2, .isBelow = true}, in.style) == Approx(2 * line + pad / 2));
}

TEST_CASE("a column that has no room stands below its row, under its name, and only where it says something")
{
    LaidOut in;
    in.row(u"a"_s, u"because"_s, u"1"_s);
    in.row(u"b"_s, {}, u"2"_s);
    in.table.below = {1};
    CHECK(in.partTexts() == u"-1:0+1. 0:0+1 0:0+1v. 1:0+1."_s);
    in.paint(in.parts()[2]);
    CHECK(in.drawing.texts().join(u' ').simplified() == u"Why: because"_s);
    in.paint(in.parts()[1]);
    CHECK(in.drawing.texts() == QStringList{u"a"_s, u"1"_s}); // not beside the others too
    CHECK(in.drawing.count(Drawn::What::Line) == 0); // the row goes on below
    in.table.below = {1, 2};
    in.paint(in.parts()[2]);
    CHECK(in.drawing.texts().join(u' ').simplified() == u"Why: because · How many: 1"_s);
}

TEST_CASE("only the last part of a row has a line under it, from one edge to the other")
{
    LaidOut in;
    in.row(linesOfText(15));
    const std::vector<RowPart> parts = in.parts();
    REQUIRE(parts.size() == 3);
    in.paint(parts[1]);
    CHECK(in.drawing.count(Drawn::What::Line) == 0);
    CHECK(in.drawing.texts() == linesOfText(10).split(u'\n'));
    in.paint(parts[2]);
    const std::vector<Drawn> lines = in.drawing.of(Drawn::What::Line);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].area.left() == Approx(in.style.body.left()));
    CHECK(lines[0].area.right() == Approx(in.style.body.right()));
    CHECK(lines[0].area.top() == Approx(units(200) + partHeight(parts[2], in.style)));
    CHECK(in.drawing.texts() == QStringList{u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"15"_s});
}

TEST_CASE("from right to left a table is turned round, its first column at the right edge")
{
    PackSettings settings = samplePack();
    LaidOut english(settings);
    settings.locale = QLocale(QLocale::Hebrew, QLocale::Israel);
    LaidOut hebrew(settings);
    for (LaidOut *laidOut : {&english, &hebrew}) {
        laidOut->row(u"first"_s, u"second"_s, u"3"_s);
        laidOut->paint(laidOut->parts()[1]);
        REQUIRE(laidOut->drawing.text(u"first"_s));
        REQUIRE(laidOut->drawing.text(u"second"_s));
    }
    const auto left = [](const LaidOut &in, const QString &text) { return in.drawing.text(text)->area.left(); };
    CHECK(left(english, u"first"_s) < left(english, u"second"_s));
    CHECK(left(english, u"second"_s) < left(english, u"3"_s));
    CHECK(left(hebrew, u"first"_s) > left(hebrew, u"second"_s));
    CHECK(left(hebrew, u"second"_s) > left(hebrew, u"3"_s));
    const double edge = hebrew.style.body.right() - hebrew.drawing.text(u"first"_s)->area.right();
    CHECK(edge == Approx(left(english, u"first"_s) - english.style.body.left()).margin(units(1)));
}
