// SPDX-License-Identifier: GPL-3.0-or-later
// Ranking by hand in the list of the register: by key, with its reason, as one change (R2).
#include "open_workspace.h"

#include <core/entities/incident_review.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/records/overview_tab.h>
#include <gui/records/record_panel.h>
#include <gui/register/register_page.h>

#include <QHeaderView>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct RankCase : OpenWorkspace {
    RankCase()
    {
        first = addScored(u"CSI-0001"_s, 9);
        second = addScored(u"CSI-0002"_s, 6);
        third = addScored(u"CSI-0003"_s, 3);
        page = std::make_unique<RegisterPage>(workspace);
        panel = page->findChild<RecordPanel *>();
        view = &panel->view();
        show(*page);
        view->setFocus();
    }
    Id<Improvement> addScored(const QString &reference, double value)
    {
        return add<Improvement>({{u"reference"_s, reference},
                                 {u"title"_s, u"Restore test"_s},
                                 {u"status"_s, qint64(ImprovementStatus::Proposed)},
                                 {u"value"_s, value},
                                 {u"urgency"_s, 1.0},
                                 {u"risk_reduction"_s, 1.0},
                                 {u"effort"_s, 1.0}});
    }
    void press(Id<Improvement> improvement, Qt::Key key)
    {
        view->showRecord(improvement.value);
        ask.asked.clear();
        QTest::keyClick(view, key, Qt::AltModifier);
    }
    [[nodiscard]] std::vector<RecordId> shown() const { return panel->model().shownRecords(); }
    [[nodiscard]] const Improvement &held(Id<Improvement> improvement) const { return *reg().find(improvement); }

    Id<Improvement> first, second, third;
    std::unique_ptr<RegisterPage> page;
    RecordPanel *panel = nullptr;
    RecordView *view = nullptr;
};

} // namespace

TEST_CASE("The register opens in the order of rank")
{
    RankCase c;
    CHECK(c.shown() == std::vector{c.first.value, c.second.value, c.third.value});
    const int sorted = c.view->header()->sortIndicatorSection();
    CHECK(c.panel->model().shownColumns()[size_t(sorted)].id == u"rank"_s);
    CHECK(c.view->model()->index(2, sorted).data().toString() == u"3"_s);
}

TEST_CASE("Alt and an arrow key rank by hand, ask why, and are one change to undo")
{
    RankCase c;
    c.ask.answer = u"The regulator asked for it"_s;
    const qint64 before = c.workspace.document().change();
    c.press(c.third, Qt::Key_Up);
    CHECK(c.ask.asked.contains(u"CSI-0003"_s));
    CHECK(c.ask.asked.contains(u"rank 2"_s));
    CHECK(c.shown() == std::vector{c.first.value, c.third.value, c.second.value});
    CHECK(c.held(c.third).rankReason == c.ask.answer);
    CHECK(c.workspace.document().change() == before + 1);
    CHECK(c.view->currentRecord() == c.third.value);
    c.press(c.third, Qt::Key_Up);
    CHECK(c.ask.asked.contains(u"rank 1"_s));
    CHECK(c.shown() == std::vector{c.third.value, c.first.value, c.second.value});
    c.press(c.third, Qt::Key_Up); // it is the first
    CHECK(c.ask.asked.isEmpty());
    c.press(c.third, Qt::Key_Down);
    CHECK(c.shown() == std::vector{c.first.value, c.third.value, c.second.value});
    for (int step = 0; step < 3; ++step)
        valueOf(c.workspace.document().undo());
    CHECK(c.shown() == std::vector{c.first.value, c.second.value, c.third.value});
    CHECK_FALSE(c.held(c.first).manualRank);
}

TEST_CASE("A row taken with the mouse to another place is ranked there; Escape lets go of it")
{
    RankCase c;
    c.ask.answer = u"Law"_s;
    QWidget *viewport = c.view->viewport();
    const auto middle = [&c](int row) { return c.view->visualRect(c.view->model()->index(row, 1)).center(); };
    const auto send = [viewport](QEvent::Type type, const QPoint &at) {
        const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, viewport->mapToGlobal(at), button, held, Qt::NoModifier);
        QApplication::sendEvent(viewport, &event);
    };
    send(QEvent::MouseButtonPress, middle(2));
    send(QEvent::MouseMove, middle(2) - QPoint(0, 1)); // the hand shakes
    send(QEvent::MouseMove, middle(0) - QPoint(0, 3));
    QTest::keyClick(c.view, Qt::Key_Escape);
    send(QEvent::MouseButtonRelease, middle(0) - QPoint(0, 3));
    CHECK(c.ask.asked.isEmpty());
    CHECK_FALSE(c.panel->model().definition().filters.empty());

    send(QEvent::MouseButtonPress, middle(2));
    send(QEvent::MouseMove, middle(0) - QPoint(0, 3));
    CHECK(c.view->selectedCount() == 1); // the rows it passes are not selected
    send(QEvent::MouseButtonRelease, middle(0) - QPoint(0, 3));
    CHECK(c.shown() == std::vector{c.third.value, c.first.value, c.second.value});
    CHECK(c.held(c.third).rankReason == u"Law"_s);

    c.panel->model().setSorting({{u"title"_s}});
    c.ask.asked.clear();
    send(QEvent::MouseButtonPress, middle(0));
    send(QEvent::MouseMove, middle(2) + QPoint(0, 3));
    send(QEvent::MouseButtonRelease, middle(2) + QPoint(0, 3));
    CHECK(c.ask.asked.isEmpty());
}

TEST_CASE("Without a reason nothing is ranked")
{
    RankCase c;
    const qint64 before = c.workspace.document().change();
    c.press(c.third, Qt::Key_Up);
    CHECK_FALSE(c.ask.asked.isEmpty());
    CHECK(c.workspace.document().change() == before);
    CHECK(c.ask.told.isEmpty()); // who gives it up need not be told
    CHECK(c.shown() == std::vector{c.first.value, c.second.value, c.third.value});
}

TEST_CASE("A rank typed into the list is asked for its reason")
{
    RankCase c;
    c.ask.answer = u"Law"_s;
    c.panel->model().setShownColumns({u"title"_s, u"manual_rank"_s});
    const QModelIndex cell = c.panel->model().indexOf(c.second.value, 1);
    c.panel->model().setData(cell, u"1"_s);
    CHECK(c.ask.asked.contains(u"CSI-0002"_s));
    CHECK(c.held(c.second).manualRank == 1);
    CHECK(c.held(c.second).rankReason == u"Law"_s);
    CHECK(c.shown().front() == c.second.value);
}

TEST_CASE("On the board the keys of the list do nothing")
{
    RankCase c;
    c.ask.answer = u"Law"_s;
    c.view->showRecord(c.third.value);
    c.page->findChild<QTabBar *>()->setCurrentIndex(1);
    const qint64 before = c.workspace.document().change();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    CHECK(c.workspace.document().change() == before);
}

TEST_CASE("A source reference that names a review or its incident leads there (R6)")
{
    RankCase c;
    const auto review = c.add<Pir>(
        {{u"reference"_s, u"PIR-0002"_s}, {u"title"_s, u"Outage"_s}, {u"incident_reference"_s, u"INC & 7"_s}});
    QSignalSpy asked(&c.workspace, &Workspace::recordRequested);
    const auto linkFor = [&c](const QString &text) -> QAbstractButton * {
        ChangeBuilder builder = c.workspace.document().builder();
        builder.set<&Improvement::sourceReference>(c.first, text);
        valueOf(c.workspace.document().apply(std::move(builder), u"edited"_s));
        c.view->showRecord(c.second.value);
        c.view->showRecord(c.first.value);
        for (QAbstractButton *each : c.page->findChild<OverviewTab *>()->findChildren<QAbstractButton *>()) {
            if (each->accessibleName() == u"Source reference: "_s + text)
                return each;
        }
        return nullptr;
    };
    for (const QString &text : {u"PIR-0002"_s, u"inc & 7"_s}) {
        QAbstractButton *link = linkFor(text);
        REQUIRE(link);
        link->click();
        REQUIRE(asked.count() == 1);
        CHECK(asked.takeFirst().front().value<RecordRef>() == RecordRef{EntityKind::Pir, review.value});
    }
    CHECK_FALSE(linkFor(u"<b>INC-8</b>"_s)); // words, not a way
}
