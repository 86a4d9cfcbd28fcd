// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/cadence/cadence_legend.h>
#include <gui/cadence/cadence_marks.h>
#include <gui/cadence/calendar_painter.h>
#include <support/access.h>
#include <support/drawing.h>
#include <support/test.h>
#include <widgets/theme.h>

#include <QPainter>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A calendar of November 2026, or of the quarter or year that holds it.
struct Painted {
    explicit Painted(CalendarSpan span, bool isMirrored = false)
    {
        grid.span = span;
        grid.first = firstOfSpan(span, {2026, 11, 23});
        grid.room = {1000, 640};
        grid.line = 18;
        grid.isMirrored = isMirrored;
    }
    void add(QDate day, const QString &ceremony, DateState state)
    {
        auto &entry = kept.emplace_back(std::make_unique<CadenceEntry>());
        entry->date.dueAt = QDateTime(day, QTime(10, 0), Qt::UTC);
        entry->state = state;
        entry->ceremony = ceremony;
        entries[day].push_back(entry.get());
    }
    void paint()
    {
        drawing.clear();
        QPainter painter(&drawing);
        CalendarPainter(painter, grid, {today, current, hasFocus, entries}).paint();
    }
    [[nodiscard]] std::vector<Drawn> inDay(QDate day) const
    {
        return drawing.in(QRectF(grid.dayRect(day)).adjusted(-1, -1, 1, 1));
    }
    [[nodiscard]] QStringList textsOf(QDate day) const
    {
        QStringList found;
        for (const Drawn &drawn : inDay(day)) {
            if (drawn.what == Drawn::What::Text)
                found += drawn.text;
        }
        return found;
    }
    // The colours in which marks of a day are drawn, each once.
    [[nodiscard]] std::vector<QColor> markColors(QDate day) const
    {
        std::vector<QColor> found;
        for (const Drawn &drawn : inDay(day)) {
            const bool isMark = drawn.what == Drawn::What::Ellipse || drawn.what == Drawn::What::Polygon
                || (drawn.what == Drawn::What::Line && drawn.pen != screenPalette().grid);
            if (isMark && !std::ranges::count(found, drawn.pen))
                found.push_back(drawn.pen);
        }
        return found;
    }

    CalendarGrid grid;
    QDate today{2026, 11, 23};
    QDate current{2026, 11, 5};
    bool hasFocus = false;
    std::vector<std::unique_ptr<CadenceEntry>> kept;
    EntriesByDay entries;
    Drawing drawing{QSize(1000, 640)};
};

} // namespace

TEST_CASE("a month shows its days once each, under the names of their week days")
{
    Painted in(CalendarSpan::Month);
    in.paint();
    for (QDate day = in.grid.first; day.month() == 11; day = day.addDays(1)) {
        INFO(day.day());
        CHECK(in.textsOf(day) == QStringList(QLocale().toString(day.day())));
    }
    const QStringList texts = in.drawing.texts();
    for (int weekDay = 1; weekDay <= 7; ++weekDay)
        CHECK(texts.count(QLocale().standaloneDayName(weekDay, QLocale::ShortFormat)) == 1);
    CHECK(texts.size() == 30 + 7); // a month has no title: the page bears it
    const Drawn *monday = in.drawing.text(QLocale().standaloneDayName(1, QLocale::ShortFormat));
    REQUIRE(monday);
    CHECK(std::abs(monday->area.left() - in.grid.dayRect({2026, 11, 23}).left()) < 6); // a Monday
}

TEST_CASE("today is told by weight and line, the current day by its ground, which is stronger with the keyboard in it")
{
    Painted in(GENERATE(CalendarSpan::Month, CalendarSpan::Quarter, CalendarSpan::Year));
    in.paint();
    const Palette &colors = screenPalette();
    int marked = 0;
    for (const Drawn &drawn : in.drawing.of(Drawn::What::Text)) {
        if (!drawn.font.underline())
            continue;
        ++marked;
        CHECK(drawn.text == u"23"_s);
        CHECK(drawn.font.bold());
        CHECK(drawn.pen == colors.accent);
        CHECK(in.grid.dayRect(in.today).contains(drawn.area.center().toPoint()));
    }
    CHECK(marked == 1);
    REQUIRE(in.drawing.count(Drawn::What::Path) == 1);
    const Drawn quiet = in.drawing.of(Drawn::What::Path).front();
    CHECK(holds(in.grid.dayRect(in.current), quiet.area));
    CHECK(quiet.brush == colors.selection);
    CHECK(quiet.pen == colors.border);
    in.hasFocus = true;
    in.paint();
    const Drawn loud = in.drawing.of(Drawn::What::Path).front();
    CHECK(loud.pen == colors.accent);
    CHECK(loud.width > quiet.width);
}

TEST_CASE("in a month a date stands with its name, and what has no room is counted")
{
    Painted in(CalendarSpan::Month);
    const QDate one(2026, 11, 3);
    const QDate many(2026, 11, 11);
    in.add(one, u"Board"_s, DateState::Held);
    for (int i = 0; i < 9; ++i)
        in.add(many, u"Review %1"_s.arg(i), DateState::Due);
    in.paint();
    CHECK(in.textsOf(one) == QStringList({u"3"_s, u"Board"_s}));
    CHECK(in.markColors(one) == std::vector{markColor(DateState::Held)});
    const QStringList texts = in.textsOf(many);
    const qsizetype named = texts.filter(u"Review"_s).size();
    CHECK(named > 0);
    CHECK(named < 9);
    CHECK(texts.contains(u"%1 more"_s.arg(9 - named)));
    CHECK(texts.size() == named + 2); // the number of the day, and how many more
}

TEST_CASE("a long name is cut where others stand below it, and wrapped where it is the last")
{
    Painted in(CalendarSpan::Month);
    const QString name = u"Operational review of the order to delivery value stream"_s;
    const QDate alone(2026, 11, 3);
    const QDate two(2026, 11, 11);
    in.add(alone, name, DateState::Due);
    in.add(two, name, DateState::Due);
    in.add(two, u"Board"_s, DateState::Due);
    in.paint();
    CHECK(in.textsOf(alone).mid(1).join(u' ').simplified().startsWith(u"Operational review of"_s));
    CHECK(in.textsOf(alone).size() > 2); // several lines
    const QStringList both = in.textsOf(two);
    REQUIRE(both.size() == 3);
    CHECK(both[1].endsWith(u'…'));
    CHECK(both[2] == u"Board"_s);
}

TEST_CASE("where a day has room for one mark only, what did not take place goes before what did")
{
    Painted in(CalendarSpan::Year);
    in.grid.room = {760, 640}; // one mark beside the number
    const QDate mixed(2026, 3, 4);
    in.add(mixed, u"Board"_s, DateState::Held);
    in.add(mixed, u"Review"_s, DateState::Missed);
    in.add(mixed, u"Retro"_s, DateState::Late);
    const QDate calm(2026, 3, 5);
    in.add(calm, u"Board"_s, DateState::Cancelled);
    in.paint();
    CHECK(in.markColors(mixed) == std::vector{markColor(DateState::Missed)});
    CHECK(in.markColors(calm) == std::vector{markColor(DateState::Cancelled)});
    CHECK(in.markColors({2026, 3, 6}).empty());
}

TEST_CASE("more marks than a day has room for end in a plus")
{
    Painted in(CalendarSpan::Quarter);
    const QDate busy(2026, 11, 4);
    const QDate two(2026, 11, 5);
    for (int i = 0; i < 12; ++i)
        in.add(busy, u"Review"_s, DateState::Held);
    in.add(two, u"Board"_s, DateState::Held);
    in.add(two, u"Review"_s, DateState::Skipped);
    in.paint();
    CHECK(in.textsOf(busy).contains(u"+"_s));
    CHECK_FALSE(in.textsOf(two).contains(u"+"_s));
    CHECK(in.markColors(two).size() == 2);
    for (const Drawn &drawn : in.inDay(busy)) {
        if (drawn.what == Drawn::What::Ellipse)
            CHECK(holds(in.grid.dayRect(busy), drawn.area));
    }
}

TEST_CASE("a quarter and a year bear the names of their months")
{
    Painted quarter(CalendarSpan::Quarter);
    quarter.paint();
    const QStringList texts = quarter.drawing.texts();
    for (const int month : {10, 11, 12})
        CHECK(texts.count(QLocale().standaloneMonthName(month)) == 1);
    Painted year(CalendarSpan::Year);
    year.paint();
    for (int month = 1; month <= 12; ++month)
        CHECK(year.drawing.texts().count(QLocale().standaloneMonthName(month)) == 1);
    CHECK(year.drawing.texts().count(u"31"_s) == 7);
}

TEST_CASE("days never touch each other and begin with the first day of the week, in either direction")
{
    const CalendarSpan span = GENERATE(CalendarSpan::Month, CalendarSpan::Quarter, CalendarSpan::Year);
    const bool isMirrored = GENERATE(false, true);
    const Painted in(span, isMirrored);
    std::vector<QRect> placed;
    for (QDate day = in.grid.first; day <= lastOfSpan(span, in.grid.first); day = day.addDays(1)) {
        const QRect area = in.grid.dayRect(day);
        REQUIRE(QRect(QPoint(0, 0), in.grid.room).contains(area));
        for (const QRect &other : placed)
            REQUIRE_FALSE(area.intersects(other));
        placed.push_back(area);
    }
    CHECK(in.grid.dayRect(in.grid.first.addDays(-1)).isEmpty());
    CHECK(in.grid.dayRect(lastOfSpan(span, in.grid.first).addDays(1)).isEmpty());
    CHECK(in.grid.dayRect({}).isEmpty());
    CHECK_FALSE(in.grid.dayAt({-5, -5}).isValid());
    const QDate first(2026, 11, 1 + (7 + int(QLocale().firstDayOfWeek()) - QDate(2026, 11, 1).dayOfWeek()) % 7);
    const int start = in.grid.dayRect(first).left();
    const int next = in.grid.dayRect(first.addDays(1)).left();
    CHECK((start < next) == !isMirrored);
}

TEST_CASE("a span begins and ends where its months do")
{
    const QDate day(2026, 11, 23);
    CHECK(firstOfSpan(CalendarSpan::Month, day) == QDate(2026, 11, 1));
    CHECK(lastOfSpan(CalendarSpan::Month, day) == QDate(2026, 11, 30));
    CHECK(firstOfSpan(CalendarSpan::Quarter, day) == QDate(2026, 10, 1));
    CHECK(lastOfSpan(CalendarSpan::Quarter, day) == QDate(2026, 12, 31));
    CHECK(firstOfSpan(CalendarSpan::Year, day) == QDate(2026, 1, 1));
    CHECK(lastOfSpan(CalendarSpan::Year, day) == QDate(2026, 12, 31));
    CHECK(lastOfSpan(CalendarSpan::Month, {2028, 2, 3}) == QDate(2028, 2, 29));
    CHECK(firstOfSpan(CalendarSpan::Quarter, {2026, 3, 31}) == QDate(2026, 1, 1));
}

TEST_CASE("the marks differ in shape, not only in colour, and stay in their square")
{
    const QRectF area(20, 30, 40, 12); // as large as the square fits into it
    QStringList shapes;
    for (const DateState state : allDateStates) {
        INFO(int(state));
        Drawing drawing(QSize(100, 100));
        QPainter painter(&drawing);
        paintMark(painter, area, state);
        painter.end();
        QString shape;
        for (const Drawn &drawn : drawing.all()) {
            CHECK(holds(QRectF(34, 30, 12, 12), drawn.area));
            CHECK(drawn.pen == markColor(state));
            shape += u"%1%2 "_s.arg(int(drawn.what)).arg(drawn.brush.isValid() ? u"filled"_s : u"open"_s);
        }
        REQUIRE_FALSE(shape.isEmpty());
        CHECK_FALSE(shapes.contains(shape));
        shapes += shape;
    }
    CHECK(shapes.size() == qsizetype(std::size(allDateStates)));
}

TEST_CASE("a mark as an icon is as sharp as the screen")
{
    const QIcon icon = markIcon(DateState::Held, 2);
    REQUIRE_FALSE(icon.availableSizes().isEmpty());
    const QImage image = icon.pixmap(QSize(14, 14), 2.0).toImage();
    CHECK(image.width() == 28);
    CHECK(image.pixelColor(14, 14) == markColor(DateState::Held));
    CHECK(image.pixelColor(0, 0).alpha() == 0);
}

TEST_CASE("the legend names every mark once, in as many lines as its width needs")
{
    CadenceLegend legend;
    const int wide = legend.heightForWidth(2000);
    CHECK(legend.heightForWidth(180) >= 3 * (wide - 2));
    for (const int width : {180, 420, 2000}) {
        INFO(width);
        const QSize size(width, legend.heightForWidth(width));
        legend.resize(size);
        const QImage image = legend.grab().toImage();
        CHECK(image.size() == size);
    }
    CHECK(legend.sizeHint().height() == legend.heightForWidth(legend.sizeHint().width()));
    CHECK(accessOf(legend).text(QAccessible::Name) == u"Legend"_s);
    QStringList states;
    for (const DateState state : allDateStates)
        states += stateWord(state);
    CHECK(partNames(legend) == states);
    CHECK(legend.rect().contains(legend.mapFromGlobal(partOf(legend, 6).rect().center())));
}
