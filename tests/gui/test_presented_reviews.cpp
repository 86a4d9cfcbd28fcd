// SPDX-License-Identifier: GPL-3.0-or-later
// A review that is presented: chosen beforehand, kept afterwards, and opened again as it was.
#include "presented.h"

#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/register.h>
#include <document/document.h>
#include <edits/shown_reviews.h>
#include <gui/slides/kept_slides.h>
#include <report/slides/slide_painter.h>
#include <support/wait.h>

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

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
    const SlideDeck deck = valueOf(slideDeck(slideSource(open.workspace, review), kept));
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
    "what was shown for a review is always offered to be kept, with today before dates that are far away or lie ahead")
{
    DemonstrationWorkspace open;
    const QDate today = dayOfTests;
    const QDateTime starts(today.addDays(-15 - 10 * 30), QTime(9, 0), Qt::UTC); // 15 days ago, and in 15 days
    const auto review = open.add<Ceremony>({{u"name"_s, u"Far away"_s},
                                            {u"rrule"_s, u"FREQ=DAILY;INTERVAL=30"_s},
                                            {u"starts_at"_s, starts},
                                            {u"time_zone"_s, u"UTC"_s}});
    const int choice = GENERATE(-1, 0, 1);
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
    CHECK(open.ask.told.join(u' ').contains(QLocale().toString(today, QLocale::ShortFormat)));
    REQUIRE(open.ask.offered.size() == 3);
    CHECK(open.ask.offered[1].contains(QLocale().toString(today.addDays(-15), QLocale::ShortFormat)));
    CHECK(open.ask.offered[2].contains(QLocale().toString(today.addDays(15), QLocale::ShortFormat)));
    if (choice < 0) {
        CHECK(open.reg().all<Snapshot>().size() == 0);
        return;
    }
    REQUIRE(open.reg().all<Snapshot>().size() == 1);
    const Occurrence *occurrence = open.reg().find(open.reg().all<Snapshot>().begin()->occurrence);
    CHECK(occurrence->ceremony == review);
    const Id<Occurrence> first = occurrence->id; // the record may move
    CHECK(occurrence->dueAt.date() == (choice == 1 ? today.addDays(-15) : today));
    CHECK(occurrence->status == (choice == 1 ? OccurrenceStatus::Due : OccurrenceStatus::Held));
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
