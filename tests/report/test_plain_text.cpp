// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/paper/element_painter.h>
#include <report/paper/pack_settings.h>
#include <report/paper/plain_text.h>
#include <support/drawing.h>
#include <support/test.h>

#include <QPainter>

#include <random>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QChar lineBreak(QChar::LineSeparator);

// Painted on paper of that language.
struct OnPaper {
    explicit OnPaper(const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedKingdom))
        : style(settingsOf(locale))
    {
    }
    static PackSettings settingsOf(const QLocale &locale)
    {
        PackSettings settings;
        settings.locale = locale;
        return settings;
    }
    template <class Paint> void paint(Paint work)
    {
        drawing.clear();
        QPainter painter(&drawing);
        work(painter);
    }
    [[nodiscard]] QString said() const { return drawing.texts().join(u' ').simplified(); }

    PackStyle style;
    Drawing drawing{style.page.toSize()};
};

} // namespace

TEST_CASE("what no page can show is replaced, line breaks of every kind are one")
{
    CHECK(printable(u"a\r\nb\nc\rd"_s) == QString(u"a"_s + lineBreak + u'b' + lineBreak + u'c' + lineBreak + u'd'));
    CHECK(printable(u"end\n\n"_s) == u"end"_s);
    CHECK(printable(u"a\tb"_s) == u"a b"_s);
    CHECK(printable(u"5 %"_s) == QString(u"5"_s + QChar(QChar::Nbsp) + u'%'));
    CHECK(printable(QString(QChar(0xD83D))) == QString(QChar(QChar::ReplacementCharacter)));
    CHECK(printable(QString(u"bell"_s + QChar(7))).endsWith(QChar(QChar::ReplacementCharacter)));
    const QString smile = QString::fromUtf8("\xF0\x9F\x98\x80");
    CHECK(printable(smile) == smile);
    CHECK(printable({}).isEmpty());
}

TEST_CASE("whatever is printable stays as it is when it is made printable again")
{
    std::mt19937 random(5);
    for (int i = 0; i < 2'000; ++i) {
        QString text;
        for (int length = int(random() % 20); length > 0; --length)
            text += QChar(char16_t(random() % 4 == 0 ? random() % 0x10000 : random() % 0x80));
        text.remove(u'%'); // what becomes a blank before it is one that keeps it
        const QString once = printable(text);
        REQUIRE(printable(once) == once);
        REQUIRE(once.isValidUtf16());
        REQUIRE_FALSE(once.contains(u'\n'));
    }
}

TEST_CASE("a text has as many lines as its width makes, one at least, and is as wide as its widest line")
{
    const QFont font = paperFont(100);
    CHECK(lineCount({}, font, 500) == 1);
    CHECK(lineCount(u"one\ntwo\nthree"_s, font, 100'000) == 3);
    const QString words = u"a few words that take some room"_s;
    CHECK(lineCount(words, font, textWidth(words, font) + 10) == 1);
    CHECK(lineCount(words, font, textWidth(words, font) / 3) >= 3);
    CHECK(textWidth(u"short\n"_s + words, font) == textWidth(words, font));
    CHECK(wordWidth(words, font) < textWidth(words, font));
    CHECK(lineCount(u"unbreakable"_s.repeated(20), font, 800) > 5); // broken where it must be
    CHECK(lineHeight(paperFont(200)) > lineHeight(font));
}

TEST_CASE("a part of a long text is painted from the top of its area on")
{
    OnPaper paper;
    const TextLook look{paperFont(100), Qt::black};
    const QRectF area(200, 300, 4000, 1);
    const QString text = u"line 0\nline 1\nline 2\nline 3\nline 4"_s;
    paper.paint([&](QPainter &painter) { paintText(painter, area, text, look, 2, 2); });
    CHECK(paper.drawing.texts() == QStringList({u"line 2"_s, u"line 3"_s}));
    CHECK(paper.drawing.all().front().area.top() >= area.top() - 2);
    CHECK(paper.drawing.all().front().area.top() < area.top() + lineHeight(look.font));
    paper.paint([&](QPainter &painter) { paintText(painter, area, text, look, 4, 10); });
    CHECK(paper.drawing.texts() == QStringList(u"line 4"_s));
}

TEST_CASE("a text on one line is shortened, and its breaks are blanks")
{
    OnPaper paper;
    const TextLook look{paperFont(100), Qt::black};
    paper.paint([&](QPainter &painter) { paintLine(painter, QRectF(0, 0, 10'000, 1), u"one\ntwo"_s, look); });
    CHECK(paper.said() == u"one two"_s);
    const QString many = u"words "_s.repeated(50);
    paper.paint([&](QPainter &painter) { paintLine(painter, QRectF(0, 0, 1'000, 1), many, look); });
    CHECK(paper.said().endsWith(u'…'));
    CHECK(paper.drawing.all().back().area.right() <= 1'010);
}

TEST_CASE("a headline on paper leaves its verdict the room that it needs, and grows with its text")
{
    OnPaper paper;
    const HeadlineElement small{u"Nine of 14 are delivered."_s, {}, Verdict::Partial};
    HeadlineElement large = small;
    large.headline = u"Nine of 14 actions of the last three reviews are delivered. "_s.repeated(8);
    large.note = u"Fresh on 23 November."_s;
    CHECK(headlineHeight(large, paper.style) > 2 * headlineHeight(small, paper.style));
    paper.paint([&](QPainter &painter) { paintElement(painter, large, {}, 2'000, paper.style); });
    CHECK(paper.said().contains(u"Partial"_s));
    CHECK(paper.said().contains(large.note));
    const QRectF box(paper.style.body.left(), 2'000, paper.style.body.width(), headlineHeight(large, paper.style));
    double chipLeft = 1e9;
    for (const Drawn &drawn : paper.drawing.all()) {
        CHECK(holds(box.adjusted(-20, -20, 20, 20), drawn.area));
        if (drawn.what == Drawn::What::Path && drawn.brush == paper.style.colors.partialTint)
            chipLeft = drawn.area.left();
    }
    REQUIRE(chipLeft < 1e9);
    for (const Drawn &drawn : paper.drawing.of(Drawn::What::Text)) {
        if (drawn.text.contains(u"actions"_s))
            CHECK(drawn.area.right() < chipLeft);
    }
}

TEST_CASE("a badge goes before the words of the verdict")
{
    OnPaper paper;
    const HeadlineElement badge{u"Restores are faster."_s, {}, Verdict::Proven, u"▲ Sustained"_s};
    paper.paint([&](QPainter &painter) { paintElement(painter, badge, {}, 2'000, paper.style); });
    CHECK(paper.said().contains(u"Sustained"_s));
    CHECK_FALSE(paper.said().contains(verdictLabel(Verdict::Proven)));
}

TEST_CASE("a section that goes on below another one is set apart by a line, at the top of a page it is not")
{
    OnPaper paper;
    const HeadingElement heading{1, u"1 · What improves?"_s};
    paper.paint(
        [&](QPainter &painter) { paintElement(painter, heading, {}, paper.style.body.top() + 4'000, paper.style); });
    CHECK(paper.drawing.count(Drawn::What::Line) == 1);
    paper.paint([&](QPainter &painter) { paintElement(painter, heading, {}, paper.style.body.top(), paper.style); });
    CHECK(paper.drawing.count(Drawn::What::Line) == 0);
    const HeadingElement part{2, u"Figures"_s};
    paper.paint(
        [&](QPainter &painter) { paintElement(painter, part, {}, paper.style.body.top() + 4'000, paper.style); });
    CHECK(paper.drawing.count(Drawn::What::Line) == 0);
}

TEST_CASE("texts stand at the beginning of their line, from right to left at the right")
{
    const TextElement text{u"Some words of no length"_s, TextRole::Body};
    const auto placed = [&text](const QLocale &locale) {
        OnPaper paper(locale);
        paper.paint([&](QPainter &painter) {
            paintElement(painter, text, {-1, 0, 1, true, false}, 2'000, paper.style);
        });
        return paper.drawing.all().front().area.center().x() < paper.style.page.width() / 2;
    };
    CHECK(placed(QLocale(QLocale::English)));
    CHECK_FALSE(placed(QLocale(QLocale::Arabic, QLocale::Egypt)));
}

TEST_CASE("head and foot of a page stand outside of what its blocks may fill")
{
    OnPaper paper;
    const PageEdges edges{u"Service review"_s, u"Halden Logistics"_s, u"as of 23 Nov 2026"_s, u"3 / 20"_s};
    paper.paint([&](QPainter &painter) { paintEdges(painter, edges, paper.style); });
    for (const QString &text : {edges.headerStart, edges.headerEnd, edges.footerStart, edges.footerEnd}) {
        INFO(text.toStdString());
        CHECK(paper.said().contains(text));
    }
    const QRectF sheet(QPointF(0, 0), paper.style.page);
    for (const Drawn &drawn : paper.drawing.of(Drawn::What::Text)) {
        CHECK(holds(sheet, drawn.area));
        CHECK_FALSE(drawn.area.intersects(paper.style.body));
    }
}
