// SPDX-License-Identifier: GPL-3.0-or-later
// A review presented with keys alone, chosen beforehand, kept afterwards, and opened again as it was.
#include "open_workspace.h"

#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/register.h>
#include <document/document.h>
#include <edits/shown_reviews.h>
#include <exchange/import/sample.h>
#include <gui/slides/kept_slides.h>
#include <gui/slides/present_dialog.h>
#include <gui/slides/presentation.h>
#include <gui/slides/presentation_keys.h>
#include <gui/slides/presentation_window.h>
#include <gui/slides/speaker_window.h>
#include <report/slides/slide_painter.h>
#include <support/access.h>
#include <support/wait.h>

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct DemonstrationWorkspace : OpenWorkspace {
    DemonstrationWorkspace()
    {
        ChangeBuilder builder = workspace.document().builder();
        valueOf(addSample(builder, workspace.reg(), dayOfTests));
        valueOf(workspace.document().apply(std::move(builder), u"Demonstration"_s, ChangeKind::Import));
    }
    // A review that is due today.
    Id<Ceremony> addReview()
    {
        const QDateTime starts(dayOfTests.addDays(-28), QTime(9, 0), Qt::UTC);
        return add<Ceremony>({{u"name"_s, u"Board of today"_s},
                              {u"kind"_s, qint64(CeremonyKind::Board)},
                              {u"rrule"_s, u"FREQ=WEEKLY"_s},
                              {u"starts_at"_s, starts},
                              {u"time_zone"_s, u"UTC"_s}});
    }
};

struct Shown {
    explicit Shown(DemonstrationWorkspace &open)
        : window(new PresentationWindow(valueOf(slideDeck(valueOf(slideSource(open.workspace, {})({})), {}))))
    {
        window->showOn(QGuiApplication::primaryScreen());
        QTest::qWait(1);
    }
    ~Shown() { delete window.data(); }
    void key(int key) const { QTest::keyClick(window.data(), Qt::Key(key)); }
    QPointer<PresentationWindow> window;
};

PresentationWindow *openPresentation()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<PresentationWindow *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

// The dialog that present() opened, with its slides.
PresentDialog &chooseSlides(OpenWorkspace &open, QWidget &window)
{
    present(open.workspace, &window);
    auto *dialog = openDialog<PresentDialog>();
    REQUIRE(dialog);
    dialog->waitForSlides();
    return *dialog;
}

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

TEST_CASE("slides are chosen by hand, kept with the ceremony in one change, and shown in that order the next time")
{
    DemonstrationWorkspace open;
    const Id<Ceremony> review = open.addReview();
    const qint64 before = open.workspace.document().change();
    QWidget window;
    open.ask.answer.clear(); // no file is chosen: only the choice is kept
    PresentDialog &dialog = chooseSlides(open, window);
    auto *ceremonies = dialog.findChild<QComboBox *>();
    ceremonies->setCurrentIndex(ceremonies->findText(u"Board of today"_s));
    dialog.waitForSlides();
    CHECK(unnamedControls(dialog) == QStringList());
    auto *list = dialog.findChild<QListWidget *>();
    for (int i = 0; i < list->count(); ++i)
        list->item(i)->setCheckState(i < 3 ? Qt::Checked : Qt::Unchecked);
    list->setCurrentRow(2);
    QApplication::setActiveWindow(&dialog);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Ask for hours"_s);
    QPushButton *pdf = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        pdf = button->text().remove(u'&').contains(u"PDF"_s) ? button : pdf;
    REQUIRE(pdf);
    pdf->click();
    CHECK(dialog.isVisible()); // it stays
    pdf->click(); // nothing more to keep
    CHECK(open.workspace.document().change() == before + 1);
    const int noted = 1;
    list->item(noted)->setCheckState(Qt::Unchecked);
    pdf->click();
    CHECK(slideChoicesOf(open.reg(), review).slides.size() == 2);
    list->item(noted)->setCheckState(Qt::Checked);
    pdf->click(); // back to what was kept first
    dialog.reject();
    CHECK(open.workspace.document().change() == before + 3);
    const SlideChoices kept = slideChoicesOf(open.reg(), review);
    REQUIRE(kept.slides.size() == 3);
    CHECK(kept.slides[0].slide == u"verdicts"_s);
    CHECK(kept.slides[1] == SlideChoice{u"question:2"_s, u"Ask for hours"_s});
    CHECK(kept.slides[2].slide == u"question:1"_s);
    const SlideDeck deck = valueOf(slideDeck(valueOf(slideSource(open.workspace, review)({})), kept));
    CHECK(deck.slides[1].notes.first() == u"Ask for hours"_s);
}

TEST_CASE(
    "what was shown at a review is kept in one change, and opens again with identical figures after the data changed")
{
    DemonstrationWorkspace open;
    const Id<Ceremony> review = open.addReview();
    open.ask.choice = 0; // with the likeliest date
    QWidget window;
    PresentDialog &dialog = chooseSlides(open, window);
    auto *ceremonies = dialog.findChild<QComboBox *>();
    ceremonies->setCurrentIndex(ceremonies->findText(u"Board of today"_s));
    dialog.waitForSlides();
    dialog.accept();
    QPointer<PresentationWindow> shown = openPresentation();
    REQUIRE(shown);
    const std::vector<Slide> seen = shown->deck().slides;
    const qint64 before = open.workspace.document().change();
    QTest::keyClick(shown.data(), Qt::Key_Escape);
    CHECK((!shown || !shown->isVisible()));
    CHECK(open.ask.told.isEmpty()); // nothing is asked while the room looks on
    REQUIRE(waitFor([&] { return !open.ask.told.isEmpty(); }));
    CHECK(open.workspace.document().change() == before + 1);
    REQUIRE(open.reg().all<Snapshot>().size() == 1);
    const Snapshot snapshot = *open.reg().all<Snapshot>().begin();
    CHECK(open.reg().find(snapshot.occurrence)->ceremony == review);
    CHECK(QByteArray::fromBase64(snapshot.content.toLatin1()).startsWith("%PDF-"));

    ChangeBuilder builder = open.workspace.document().builder();
    for (const Improvement &improvement : open.reg().all<Improvement>())
        builder.set<&Improvement::status>(improvement.id, Value(qint64(ImprovementStatus::Withdrawn)));
    valueOf(open.workspace.document().apply(std::move(builder), u"All withdrawn"_s, ChangeKind::Import));
    open.ask.told.clear();
    openSnapshot(open.workspace, &window, snapshot.id);
    REQUIRE(waitFor([] { return openPresentation() != nullptr; }));
    CHECK(open.ask.told.join(u' ').contains(u"identical"_s));
    QPointer<PresentationWindow> again = openPresentation();
    REQUIRE(again->deck().slides.size() == seen.size());
    for (size_t i = 0; i < seen.size(); ++i)
        CHECK(slideText(again->deck().slides[i], QLocale::c()) == slideText(seen[i], QLocale::c()));
    again->close();
}

TEST_CASE("a presentation belongs to the review that was held today, else to the nearest one that is due")
{
    OpenWorkspace open;
    const QDate today(2026, 3, 18);
    const auto review = open.add<Ceremony>({{u"name"_s, u"Board"_s},
                                            {u"rrule"_s, u"FREQ=WEEKLY"_s},
                                            {u"starts_at"_s, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)},
                                            {u"time_zone"_s, u"UTC"_s}});
    REQUIRE(datesAround(open.reg(), review, today).size() == mostDates); // 16 March is two days away, 23 March five
    CHECK(datesAround(open.reg(), review, today).front().dueAt.date() == QDate(2026, 3, 16));
    open.add<Occurrence>({{u"ceremony"_s, review.value},
                          {u"due_at"_s, QDateTime(QDate(2026, 3, 16), QTime(9, 0), Qt::UTC)},
                          {u"status"_s, qint64(OccurrenceStatus::Skipped)},
                          {u"reason"_s, u"ill"_s}});
    CHECK(datesAround(open.reg(), review, today).front().dueAt.date() == QDate(2026, 3, 23));
    open.add<Occurrence>({{u"ceremony"_s, review.value},
                          {u"due_at"_s, QDateTime(QDate(2026, 3, 23), QTime(9, 0), Qt::UTC)},
                          {u"status"_s, qint64(OccurrenceStatus::Held)},
                          {u"held_at"_s, QDateTime(today, QTime(9, 0), Qt::UTC)}});
    CHECK(datesAround(open.reg(), review, today).front().isHeld());
    CHECK(datesAround(open.reg(), {}, today).empty());
    CHECK(likelyReview(open.reg(), today) == review);
    CHECK_FALSE(likelyReview(open.reg(), QDate(2026, 2, 1)));
}

TEST_CASE(
    "what was shown for a review is always offered to be kept, with the likeliest date first, and today unplanned last")
{
    DemonstrationWorkspace open;
    const QDate today = dayOfTests;
    const QDateTime starts(today.addDays(-15 - 10 * 30), QTime(9, 0), Qt::UTC); // 15 days ago, and in 15 days
    const auto review = open.add<Ceremony>({{u"name"_s, u"Far away"_s},
                                            {u"rrule"_s, u"FREQ=DAILY;INTERVAL=30"_s},
                                            {u"starts_at"_s, starts},
                                            {u"time_zone"_s, u"UTC"_s}});
    const int choice = GENERATE(-1, 0, 2);
    open.ask.choice = choice < 0 ? std::nullopt : std::optional(choice);
    QWidget window;
    const auto choose = [](PresentDialog &dialog) {
        auto *ceremonies = dialog.findChild<QComboBox *>();
        ceremonies->setCurrentIndex(ceremonies->findText(u"Far away"_s));
        dialog.waitForSlides();
        dialog.accept();
    };
    const auto shows = [&] {
        open.ask.told.clear();
        choose(chooseSlides(open, window));
        REQUIRE(openPresentation());
        openPresentation()->close();
        REQUIRE(waitFor([&] { return !open.ask.told.isEmpty(); }));
        QTest::qWait(1); // it is kept by then
    };
    shows();
    CHECK(open.ask.told.join(u' ').contains(QLocale().toString(today.addDays(-15), QLocale::ShortFormat)));
    if (choice < 0) {
        CHECK(open.reg().all<Snapshot>().size() == 0);
        return;
    }
    REQUIRE(open.reg().all<Snapshot>().size() == 1);
    const Occurrence *occurrence = open.reg().find(open.reg().all<Snapshot>().begin()->occurrence);
    CHECK(occurrence->ceremony == review);
    const Id<Occurrence> first = occurrence->id; // the record may move
    CHECK(occurrence->dueAt.date() == (choice == 0 ? today.addDays(-15) : today));
    CHECK(occurrence->status == (choice == 0 ? OccurrenceStatus::Due : OccurrenceStatus::Held));
    shows(); // a second time on one day
    CHECK(open.reg().all<Snapshot>().size() == 2);
    for (const Snapshot &snapshot : open.reg().all<Snapshot>())
        CHECK(snapshot.occurrence == first);
}

TEST_CASE("presenting what a review shows every time writes nothing, also where a slide of it is no more")
{
    DemonstrationWorkspace open;
    const Id<Ceremony> review = open.addReview();
    ChangeBuilder builder = open.workspace.document().builder();
    builder.set<&Ceremony::slides>(
        review,
        Value(slideChoicesText({{}, {{u"verdicts"_s, {}}, {u"metric:no more"_s, {}}, {u"faded"_s, u"Ask Priya"_s}}})));
    valueOf(open.workspace.document().apply(std::move(builder), u"Chosen"_s));
    const qint64 before = open.workspace.document().change();
    QWidget window;
    PresentDialog &dialog = chooseSlides(open, window);
    auto *ceremonies = dialog.findChild<QComboBox *>();
    ceremonies->setCurrentIndex(ceremonies->findText(u"Board of today"_s));
    dialog.waitForSlides();
    CHECK_FALSE(dialog.hasNewChoices());
    dialog.accept();
    REQUIRE(openPresentation());
    CHECK(openPresentation()->deck().change == before);
    openPresentation()->close();
    REQUIRE(waitFor([&] { return !open.ask.told.isEmpty(); }));
    CHECK(open.workspace.document().change() == before);
}

TEST_CASE("the preview bears the number that the slide has among the chosen ones")
{
    DemonstrationWorkspace open;
    QWidget window;
    PresentDialog &dialog = chooseSlides(open, window);
    auto *list = dialog.findChild<QListWidget *>();
    for (int i = 0; i < list->count(); ++i)
        list->item(i)->setCheckState(i < 5 && i != 1 ? Qt::Checked : Qt::Unchecked);
    const auto number = [&](int row) {
        list->setCurrentRow(row);
        QString last;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            last = label->accessibleName().isEmpty() ? last : label->accessibleName().section(u'\n', -1);
        return last;
    };
    CHECK(number(3) == "3 / 4"_L1);
    CHECK(number(1) == "not chosen"_L1);
    list->item(1)->setCheckState(Qt::Checked);
    CHECK(number(3) == "4 / 5"_L1);
    dialog.reject();
}
