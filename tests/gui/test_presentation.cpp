// SPDX-License-Identifier: GPL-3.0-or-later
// A presentation on its display: led by keys, read by screen readers, with zoom, speaker and copies.
#include "presented.h"

#include <gui/slides/presentation_keys.h>
#include <gui/slides/speaker_window.h>
#include <report/slides/slide_painter.h>
#include <support/access.h>
#include <support/wait.h>

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScreen>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    explicit Shown(DemonstrationWorkspace &open)
        : window(new PresentationWindow(valueOf(slideDeck(slideSource(open.workspace, {}), {}))))
    {
        window->showOn(QGuiApplication::primaryScreen());
        QTest::qWait(1);
    }
    ~Shown() { delete window.data(); }
    void key(int key) const { QTest::keyClick(window.data(), Qt::Key(key)); }
    QPointer<PresentationWindow> window;
};

} // namespace

TEST_CASE("a presentation is led by keys alone")
{
    DemonstrationWorkspace open;
    const Shown shown(open);
    PresentationWindow &window = *shown.window;
    const int last = int(window.deck().slides.size()) - 1;
    REQUIRE(last >= 12);
    CHECK(window.isFullScreen());
    for (const int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Return})
        shown.key(key);
    CHECK(window.current() == 5);
    for (const int key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace, Qt::Key_PageUp})
        shown.key(key);
    CHECK(window.current() == 1);
    shown.key(Qt::Key_End);
    CHECK(window.notice().isEmpty());
    shown.key(Qt::Key_Right); // there is nothing behind the last one
    CHECK(window.notice().startsWith(u"Last slide · "_s));
    CHECK(window.current() == last);
    shown.key(Qt::Key_O); // but back-up slides are found in the overview
    for (const int key : {Qt::Key_End, Qt::Key_Return})
        shown.key(key);
    CHECK(window.current() == int(window.deck().size()) - 1);
    CHECK(partOf(window, 0).text(QAccessible::Name).startsWith("Back-up slide "_L1));
    shown.key(Qt::Key_Right);
    CHECK(window.notice() == "Last back-up slide"_L1);
    shown.key(Qt::Key_End);
    CHECK(window.current() == last);
    shown.key(Qt::Key_Home);
    CHECK(window.current() == 0);
    for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_Enter})
        shown.key(key);
    CHECK(window.current() == 11);
    CHECK(partOf(window, 0).text(QAccessible::Name).startsWith(u"Slide 12 of "_s));
    shown.key(Qt::Key_B);
    CHECK(window.isBlank());
    shown.key(Qt::Key_Right); // back to what was seen, not on
    CHECK_FALSE(window.isBlank());
    CHECK(window.current() == 11);
    shown.key(Qt::Key_Tab);
    CHECK(window.isOverview());
    shown.key(Qt::Key_Left);
    shown.key(Qt::Key_Return);
    CHECK_FALSE(window.isOverview());
    CHECK(window.current() == 10);
    shown.key(Qt::Key_F1);
    shown.key(Qt::Key_Escape); // closes the help only
    CHECK(window.isVisible());
    shown.key(Qt::Key_Escape);
    CHECK((!shown.window || !shown.window->isVisible()));
}

TEST_CASE("a screen reader meets the lines of a slide, the slides of the overview and the keys")
{
    DemonstrationWorkspace open;
    const Shown shown(open);
    PresentationWindow &window = *shown.window;
    const int slides = int(window.deck().size()); // with those that wait behind the end
    shown.key(Qt::Key_Right);
    QAccessibleInterface &access = accessOf(window);
    QAccessibleInterface &heading = partOf(window, 0);
    CHECK(heading.role() == QAccessible::Heading);
    CHECK(heading.text(QAccessible::Name).contains(window.deck().slides[1].title));
    const QStringList said = slideText(window.deck().slides[1], window.deck().locale).split(u'\n');
    CHECK(access.childCount() > 3);
    CHECK(partNames(window).last() == said.last());
    access.actionInterface()->doAction(QAccessibleActionInterface::nextPageAction());
    CHECK(window.current() == 2);
    access.actionInterface()->doAction(QAccessibleActionInterface::previousPageAction());
    shown.key(Qt::Key_Tab);
    REQUIRE(window.isOverview());
    REQUIRE(access.childCount() == slides);
    CHECK(partOf(window, 1).state().selected);
    const QPoint middle = partOf(window, 4).rect().center();
    CHECK(access.childAt(middle.x(), middle.y()) == &partOf(window, 4));
    partOf(window, 4).actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK_FALSE(window.isOverview());
    CHECK(window.current() == 4);
    shown.key(Qt::Key_F1);
    CHECK(partOf(window, 0).text(QAccessible::Name) == PresentationKeys::words().front().second);
    shown.key(Qt::Key_Escape);
    CHECK(partNames(window).first().startsWith(u"Slide 5 of "_s));
    shown.key(Qt::Key_B);
    CHECK(access.childCount() == 0);
}

TEST_CASE("a zoomed chart reads its points, and the keys of the presentation go on beneath it")
{
    DemonstrationWorkspace open;
    const Shown shown(open);
    PresentationWindow &window = *shown.window;
    shown.key(Qt::Key_Z); // the opening has no chart
    CHECK_FALSE(window.isZoomed());
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Z);
    REQUIRE(window.isZoomed());
    QTest::qWait(1);
    QWidget *chart = QApplication::focusWidget();
    REQUIRE(chart);
    REQUIRE(chart != &window);
    QTest::keyClick(chart, Qt::Key_Right);
    CHECK(window.current() == 1); // the arrow was the chart's
    QTest::keyClick(chart, Qt::Key_Escape);
    CHECK_FALSE(window.isZoomed());
    CHECK(window.isVisible());
}

TEST_CASE("the speaker's view shows the notes of the slide, and its keys lead the slides")
{
    DemonstrationWorkspace open;
    const Shown shown(open);
    QTest::qWait(1100);
    shown.key(Qt::Key_S);
    REQUIRE(shown.window->hasSpeakerView());
    SpeakerWindow *speaker = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        speaker = speaker ? speaker : qobject_cast<SpeakerWindow *>(widget);
    REQUIRE(speaker);
    QTest::keyClick(speaker, Qt::Key_Right);
    CHECK(shown.window->current() == 1);
    const QString notes = speaker->findChild<QPlainTextEdit *>()->toPlainText();
    CHECK(notes == shown.window->deck().slides[1].notes.join(u"\n\n"_s));
    QStringList texts;
    for (const QLabel *label : speaker->findChildren<QLabel *>())
        texts += label->text();
    CHECK(texts.contains("Next slide"_L1));
    CHECK_FALSE(texts.contains("0:00:00 elapsed"_L1)); // since the show began, not since S was pressed
    shown.key(Qt::Key_S);
    CHECK_FALSE(shown.window->hasSpeakerView());
    CHECK_FALSE(speaker->isVisible());
    shown.key(Qt::Key_S);
    CHECK(speaker->isVisible()); // the same one, whose clock ran on
}

TEST_CASE("a slide is copied as picture and as text")
{
    DemonstrationWorkspace open;
    const Shown shown(open);
    shown.key(Qt::Key_Right);
    QTest::keyClick(shown.window.data(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    REQUIRE(copied->hasImage());
    CHECK(qvariant_cast<QImage>(copied->imageData()).size() == QSize(1920, 1080));
    CHECK(copied->text().contains(shown.window->deck().slides[1].title));
    CHECK(shown.window->notice() == "Slide copied"_L1);
    REQUIRE(waitFor([&] { return shown.window->notice().isEmpty(); })); // for a moment only
}
