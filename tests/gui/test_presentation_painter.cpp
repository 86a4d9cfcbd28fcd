// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/chart_view.h>
#include <charts/control_chart_view.h>
#include <gui/slides/chart_zoom.h>
#include <gui/slides/overview_grid.h>
#include <gui/slides/presentation_painter.h>
#include <gui/slides/slide_gallery.h>
#include <support/drawing.h>
#include <support/test.h>

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QTest>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QRect room(0, 0, 1600, 900);

SlideDeck deckOf(int slides)
{
    SlideDeck deck;
    deck.title = u"Service review"_s;
    deck.asOf = QDate(2026, 11, 23);
    deck.locale = QLocale();
    for (int i = 1; i <= slides; ++i) {
        Slide slide;
        slide.id = u"slide:%1"_s.arg(i);
        slide.title = u"Slide %1"_s.arg(i);
        slide.blocks.push_back(SlidePoints{{{u"One point"_s}}, 0});
        deck.slides.push_back(slide);
    }
    return deck;
}

AnswerChart bars()
{
    AnswerChart chart;
    chart.title = u"Open by service"_s;
    chart.categories = {u"Payments"_s, u"Email"_s};
    chart.series = {{u"Open"_s, {7, 3}}};
    return chart;
}

// What a painter of presentations draws over a slide.
struct Over {
    template <class Paint> explicit Over(Paint paint, bool isMirrored = false)
    {
        QPainter painter(&drawing);
        PresentationPainter over(painter, room, QFont(), palette(Theme::Light), isMirrored);
        paint(over);
    }
    [[nodiscard]] Drawn ground() const { return drawing.of(Drawn::What::Path).front(); }
    Drawing drawing{room.size()};
};

} // namespace

TEST_CASE("a note stands in the middle of the foot and holds its text")
{
    const Over over([](PresentationPainter &painter) { painter.paintNote(u"Copied as a picture"_s); });
    const Drawn *text = over.drawing.text(u"Copied as a picture"_s);
    REQUIRE(text);
    const Drawn ground = over.ground();
    CHECK(holds(ground.area, text->area));
    CHECK(holds(room, ground.area));
    CHECK(std::abs(ground.area.center().x() - room.width() / 2.0) < 2);
    CHECK(ground.area.top() > room.height() * 0.8);
    CHECK(ground.brush == palette(Theme::Light).accent);
    CHECK(text->pen == palette(Theme::Light).onAccent);
}

TEST_CASE("a notice stands at the end of the line, where a slide has its number")
{
    const bool isMirrored = GENERATE(false, true);
    const Over over([](PresentationPainter &painter) { painter.paintNotice(u"Last slide"_s); }, isMirrored);
    const Drawn *text = over.drawing.text(u"Last slide"_s);
    REQUIRE(text);
    CHECK(holds(over.ground().area, text->area));
    CHECK(holds(room, over.ground().area));
    CHECK((text->area.center().x() > room.width() / 2.0) == !isMirrored);
}

TEST_CASE("letters over a slide are never too small for a room")
{
    Drawing small(QSize(320, 180));
    QPainter painter(&small);
    PresentationPainter over(painter, QRect(0, 0, 320, 180), QFont(), palette(Theme::Light), false);
    over.paintNote(u"Note"_s);
    over.paintNotice(u"Notice"_s);
    over.paintHelp({{u"F5"_s, u"From the start"_s}});
    painter.end();
    for (const Drawn &text : small.of(Drawn::What::Text))
        CHECK(text.font.pixelSize() >= 14);
}

TEST_CASE("the pointer is seen on any slide: a dark ring in a light one, around its place")
{
    const Over over([](PresentationPainter &painter) { painter.paintPointer({400, 300}); });
    REQUIRE(over.drawing.count(Drawn::What::Ellipse) == 1);
    const Drawn ring = over.drawing.of(Drawn::What::Ellipse).front();
    CHECK(ring.area.center() == QPointF(400, 300));
    CHECK(ring.area.width() == 2 * PresentationPainter::pointerRadius);
    CHECK(ring.pen == QColor(Qt::white));
    CHECK(ring.brush.lightness() < 128);
}

TEST_CASE("the help names every key beside what it does, in one card")
{
    const bool isMirrored = GENERATE(false, true);
    const std::vector<std::pair<QString, QString>> keys = {
        {u"Space"_s, u"Next slide"_s}, {u"B"_s, u"Black screen"_s}, {u"O"_s, u"Overview"_s}};
    const Over over([&keys](PresentationPainter &painter) { painter.paintHelp(keys); }, isMirrored);
    const QRectF card = over.ground().area;
    CHECK(holds(room, card));
    double below = 0;
    for (const auto &[key, words] : keys) {
        INFO(key.toStdString());
        const Drawn *left = over.drawing.text(key);
        const Drawn *right = over.drawing.text(words);
        REQUIRE(left);
        REQUIRE(right);
        CHECK(left->font.bold());
        CHECK_FALSE(right->font.bold());
        CHECK(holds(card, left->area));
        CHECK(holds(card, right->area));
        CHECK((left->area.center().x() < right->area.center().x()) == !isMirrored);
        CHECK(std::abs(left->area.bottom() - right->area.bottom()) < 4); // one line
        CHECK(left->area.top() > below);
        below = left->area.bottom();
    }
}

TEST_CASE("the overview shows every slide and frames the current one")
{
    const SlideDeck deck = deckOf(5);
    SlideGallery thumbnails(deck, palette(Theme::Light));
    const OverviewGrid grid{room.size(), 5};
    thumbnails.setSize(grid.area(0).size().toSize(), 1);
    const Over over([&](PresentationPainter &painter) { painter.paintOverview(grid, thumbnails, 2); });
    CHECK(over.drawing.count(Drawn::What::Picture) == 5);
    const std::vector<Drawn> frames = over.drawing.of(Drawn::What::Rectangle);
    REQUIRE(frames.size() == 5);
    for (int i = 0; i < 5; ++i) {
        INFO(i);
        CHECK(holds(room, frames[size_t(i)].area));
        CHECK((frames[size_t(i)].pen == palette(Theme::Light).accent) == (i == 2));
        CHECK((frames[size_t(i)].width > 1) == (i == 2));
    }
}

TEST_CASE("thumbnails of an overview stay inside and apart, however many there are")
{
    for (const auto &[shown, backUp] : {std::pair{1, 0}, {2, 0}, {3, 1}, {7, 0}, {15, 60}, {30, 2}, {200, 0}}) {
        const OverviewGrid grid{room.size(), shown, backUp};
        INFO(shown << " and " << backUp);
        for (int i = 0; i < grid.count(); ++i) {
            REQUIRE(holds(room, grid.area(i)));
            for (int other = 0; other < i; ++other)
                REQUIRE_FALSE(grid.area(i).intersects(grid.area(other)));
        }
    }
}

TEST_CASE("slides are painted once for a size, those beside the current one first")
{
    const SlideDeck deck = deckOf(4);
    SlideGallery gallery(deck, palette(Theme::Light));
    gallery.setSize({320, 180}, 1);
    CHECK(gallery.count() == 4);
    const qint64 first = gallery.picture(1).cacheKey();
    CHECK(gallery.picture(1).cacheKey() == first);
    CHECK(gallery.picture(1).size() == QSize(320, 180));
    gallery.setSize({320, 180}, 1); // the same again
    CHECK(gallery.picture(1).cacheKey() == first);
    int painted = 1;
    while (gallery.prepareNear(1, gallery.count()))
        ++painted;
    CHECK(painted == 4); // all of them, none twice
    CHECK_FALSE(gallery.prepareNear(0, 1)); // both are there, the others are forgotten
    CHECK(gallery.prepareNear(0, 2));
    gallery.setSize({640, 360}, 2);
    CHECK(gallery.picture(1).cacheKey() != first);
    CHECK(gallery.picture(1).devicePixelRatio() == 2);
    const QColor light = gallery.picture(0).toImage().pixelColor(2, 2);
    gallery.setColors(palette(Theme::Dark));
    CHECK(gallery.picture(0).toImage().pixelColor(2, 2) != light);
}

TEST_CASE("a deck of no slides has nothing to prepare")
{
    const SlideDeck deck = deckOf(0);
    SlideGallery gallery(deck, palette(Theme::Light));
    CHECK_FALSE(gallery.prepareNear(0, 4));
}

TEST_CASE("only charts are zoomed, and one is read there by the arrows")
{
    CHECK(ChartZoom::canShow(bars()));
    CHECK(ChartZoom::canShow(ControlChart()));
    CHECK_FALSE(ChartZoom::canShow(SlidePoints()));
    CHECK_FALSE(ChartZoom::canShow(SlideTable()));
    announceWarning(u"propagateSizeHints"_s);
    QWidget presentation;
    presentation.resize(1280, 720);
    ChartZoom zoom(bars(), palette(Theme::Light), QLocale(), &presentation);
    zoom.resize(presentation.size());
    presentation.show();
    zoom.show();
    auto *view = zoom.findChild<ChartView *>();
    REQUIRE(view);
    CHECK(zoom.focusProxy() == view);
    QTest::keyClick(view, Qt::Key_Right);
    QStringList texts;
    for (const QLabel *label : zoom.findChildren<QLabel *>())
        texts += label->text();
    CHECK(texts.contains(u"Open by service"_s));
    CHECK(texts.contains(view->currentText()));
    CHECK(view->currentText().contains(u"Payments"_s));
    for (const QLabel *label : zoom.findChildren<QLabel *>(Qt::FindDirectChildrenOnly))
        CHECK(label->font().pixelSize() >= 20);
}

TEST_CASE("every other key in a zoomed chart is the presentation's")
{
    class Presentation final : public QWidget {
    public:
        std::vector<int> keys;

    protected:
        void keyPressEvent(QKeyEvent *event) override { keys.push_back(event->key()); }
    };
    announceWarning(u"propagateSizeHints"_s);
    Presentation presentation;
    presentation.resize(1280, 720);
    ChartZoom zoom(bars(), palette(Theme::Light), QLocale(), &presentation);
    presentation.show();
    auto *view = zoom.findChild<ChartView *>();
    for (const int key : {Qt::Key_Right, Qt::Key_Home, Qt::Key_Z, Qt::Key_Escape, Qt::Key_Space})
        QTest::keyClick(view, Qt::Key(key));
    CHECK(presentation.keys == std::vector<int>{Qt::Key_Z, Qt::Key_Escape, Qt::Key_Space});
}
