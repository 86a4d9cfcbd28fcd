// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a list about the row that is chosen: its fields and where they lead, what it lacks, how much
// hangs on it.
#include "open_workspace.h"

#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/records/detail_pane.h>
#include <gui/records/overview_tab.h>

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct PaneOfImprovement : OpenWorkspace {
    PaneOfImprovement()
    {
        ada = add<Person>({{u"name"_s, u"Ada"_s}});
        payments = add<Service>({{u"name"_s, u"R&D"_s}});
        improvement = add<Improvement>({{u"reference"_s, u"CSI-0001"_s},
                                        {u"title"_s, u"Restore test"_s},
                                        {u"status"_s, qint64(ImprovementStatus::Proposed)},
                                        {u"service"_s, payments.value},
                                        {u"owner"_s, ada.value}});
        show(pane);
        pane.setRecord(improvement.value);
    }
    template <auto Member> void set(const Value &value)
    {
        ChangeBuilder builder = workspace.document().builder();
        builder.set<Member>(improvement, value);
        valueOf(workspace.document().apply(std::move(builder), u"edited"_s));
    }
    [[nodiscard]] QTabWidget &tabs() { return *pane.findChild<QTabWidget *>(); }
    [[nodiscard]] QStringList tabTexts()
    {
        QStringList texts;
        for (int i = 0; i < tabs().count(); ++i)
            texts += tabs().tabText(i);
        return texts;
    }
    // All texts of the overview, one below the other.
    [[nodiscard]] QString overview()
    {
        QStringList texts;
        for (const QLabel *label : pane.findChild<OverviewTab *>()->widget()->findChildren<QLabel *>()) {
            if (!label->isHidden())
                texts += label->text();
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] QAbstractButton *button(const QString &accessibleName)
    {
        for (QAbstractButton *each : pane.findChildren<QAbstractButton *>()) {
            if (each->accessibleName() == accessibleName || each->text() == accessibleName)
                return each;
        }
        return nullptr;
    }

    Id<Person> ada;
    Id<Service> payments;
    Id<Improvement> improvement;
    DetailPane pane{workspace, EntityKind::Improvement, nullptr};
};

} // namespace

TEST_CASE("without a row the pane says what to do, and with one that goes it does so again")
{
    PaneOfImprovement c;
    CHECK(c.tabs().isVisible());
    CHECK(c.button(u"Edit…"_s)->isVisible());
    c.pane.setRecord(0);
    CHECK_FALSE(c.tabs().isVisible());
    CHECK_FALSE(c.button(u"Edit…"_s)->isVisible());
    c.pane.setRecord(c.improvement.value);
    CHECK(c.tabs().isVisible());
    ChangeBuilder builder = c.workspace.document().builder();
    builder.remove(EntityKind::Improvement, c.improvement.value);
    valueOf(c.workspace.document().apply(std::move(builder), u"gone"_s));
    CHECK_FALSE(c.tabs().isVisible());
    valueOf(c.workspace.document().undo());
    CHECK(c.tabs().isVisible());
}

TEST_CASE("what a field refers to is a link to it, named with its field")
{
    PaneOfImprovement c;
    QSignalSpy asked(&c.workspace, &Workspace::recordRequested);
    QAbstractButton *owner = c.button(u"Owner: Ada"_s);
    REQUIRE(owner);
    QTest::mouseClick(owner, Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<RecordRef>() == RecordRef{EntityKind::Person, c.ada.value});
    QAbstractButton *service = c.button(u"Service: R&D"_s);
    REQUIRE(service);
    CHECK(service->text() == u"R&&D"_s); // one would be the mark of a mnemonic
    CHECK_FALSE(c.overview().contains(u"Approved on"_s)); // what is empty takes no line
    c.set<&Improvement::approvedOn>(QDate(2026, 12, 24));
    CHECK(c.overview().contains(u"Approved on\n24 Dec 2026"_s));
}

TEST_CASE("the priority is shown with all that it is made of")
{
    PaneOfImprovement c;
    CHECK_FALSE(c.overview().contains(u"Priority"_s));
    c.set<&Improvement::value>(8.0);
    c.set<&Improvement::urgency>(5.0);
    c.set<&Improvement::riskReduction>(2.0);
    CHECK_FALSE(c.overview().contains(u"Priority"_s)); // effort is missing
    c.set<&Improvement::effort>(6.0);
    CHECK(c.overview().contains(u"Priority\n2.5 = (value 8 + urgency 5 + risk 2) ÷ effort 6"_s));
}

TEST_CASE("what an improvement lacks to be embedded is said until it has ended")
{
    PaneOfImprovement c;
    CHECK(c.overview().contains(u"✓ an owner in post\n✕ the service outcome stated\n✕ a funding decision\n"_s));
    CHECK(c.overview().contains(u"✕ the control that keeps the gain"_s));
    c.set<&Improvement::outcome>(u"Nobody waits"_s);
    c.set<&Improvement::control>(u"A monthly look"_s);
    c.add<Funding>({{u"improvement"_s, c.improvement.value}, {u"decided_on"_s, QDate(2026, 1, 5)}});
    CHECK(c.overview().contains(u"✓ an owner in post\n✓ the service outcome stated\n✓ a funding decision\n"_s));
    CHECK(c.overview().contains(u"✓ the control that keeps the gain"_s));
    CHECK(c.button(u"Count without proof…"_s) == nullptr); // nothing was delivered
    c.set<&Improvement::deliveredOn>(QDate(2026, 2, 1));
    CHECK(c.button(u"Count without proof…"_s));
    c.set<&Improvement::status>(qint64(ImprovementStatus::Withdrawn));
    CHECK_FALSE(c.overview().contains(u"Before this can be called embedded"_s));
    CHECK(c.button(u"Count without proof…"_s) == nullptr);
}

TEST_CASE("a metric stands with what is expected of it and when, and whether that was registered")
{
    PaneOfImprovement c;
    const auto metric = c.add<Metric>({{u"name"_s, u"Calls"_s}, {u"unit"_s, u"a day"_s}});
    const auto plain = c.add<Metric>({{u"name"_s, u"Mood"_s}});
    c.add<Steering>({{u"improvement"_s, c.improvement.value},
                     {u"metric"_s, metric.value},
                     {u"expected_change"_s, -12.5},
                     {u"target_on"_s, QDate(2026, 12, 31)}});
    c.add<Steering>({{u"improvement"_s, c.improvement.value},
                     {u"metric"_s, plain.value},
                     {u"role"_s, qint64(SteeringRole::Balancing)}});
    CHECK(c.overview().contains(u"Metric\nCalls, expected change -12.5 a day by 31 Dec 2026\n\n✕ not locked"_s));
    CHECK(c.overview().contains(u"Metric\nMood"_s));
    CHECK(c.overview().count(u"✕ not locked"_s) == 1); // what only must not get worse promises nothing
    CHECK(c.button(u"Register the claim on Calls"_s));
    CHECK(c.button(u"Register the claim on Mood"_s) == nullptr);
}

TEST_CASE("each tab counts what hangs on the row, and reads it when it is shown")
{
    PaneOfImprovement c;
    CHECK(c.tabTexts() == QStringList{u"Overview"_s, u"Plan"_s, u"Benefit"_s, u"Actions"_s, u"Trace"_s, u"History"_s});
    c.add<Milestone>({{u"improvement"_s, c.improvement.value}, {u"title"_s, u"Pilot"_s}});
    c.add<Cycle>({{u"improvement"_s, c.improvement.value}});
    c.add<Benefit>({{u"improvement"_s, c.improvement.value}});
    const auto other = c.addImprovement(u"CSI-0002"_s, u"Other"_s);
    c.add<Benefit>({{u"improvement"_s, other.value}}); // of another one
    CHECK(c.tabTexts()
          == QStringList{u"Overview"_s, u"Plan 2"_s, u"Benefit 1"_s, u"Actions"_s, u"Trace"_s, u"History"_s});
    valueOf(c.workspace.document().undo());
    valueOf(c.workspace.document().undo());
    valueOf(c.workspace.document().undo());
    CHECK(c.tabTexts()[1] == u"Plan 2"_s);
    CHECK(c.tabTexts()[2] == u"Benefit"_s);
    c.tabs().setCurrentIndex(1);
    QStringList titles;
    for (const QLabel *label : c.tabs().currentWidget()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().endsWith(u')'))
            titles += label->text();
    }
    CHECK(titles == QStringList{u"Funding (0)"_s, u"Milestones (1)"_s, u"Tasks of Pilot (0)"_s, u"PDSA cycles (1)"_s});
}

TEST_CASE("an earlier state is shown as it was and offers nothing that changes it")
{
    PaneOfImprovement c;
    const qint64 before = c.workspace.document().change();
    c.set<&Improvement::title>(u"Restore test every week"_s);
    c.set<&Improvement::deliveredOn>(QDate(2026, 2, 1));
    const auto metric = c.add<Metric>({{u"name"_s, u"Calls"_s}});
    c.add<Steering>({{u"improvement"_s, c.improvement.value}, {u"metric"_s, metric.value}});
    REQUIRE(c.button(u"Register the claim on Calls"_s));
    REQUIRE(c.button(u"Count without proof…"_s));
    valueOf(c.workspace.view().setRecordedAt(c.workspace.document().change() - 1));
    CHECK_FALSE(c.button(u"Edit…"_s)->isEnabled());
    CHECK(c.button(u"Count without proof…"_s) == nullptr);
    valueOf(c.workspace.view().setRecordedAt(before));
    QStringList texts;
    for (const QLabel *label : c.pane.findChildren<QLabel *>())
        texts += label->text();
    CHECK(texts.contains(u"CSI-0001 Restore test"_s));
    CHECK(c.button(u"Register the claim on Calls"_s) == nullptr);
}

TEST_CASE("of another kind all that refers to it stands in one tab, as far as there is any")
{
    PaneOfImprovement c;
    DetailPane pane(c.workspace, EntityKind::Person, nullptr);
    show(pane);
    pane.setRecord(c.ada.value);
    auto *tabs = pane.findChild<QTabWidget *>();
    REQUIRE(tabs->count() == 3);
    CHECK(tabs->tabText(1) == u"Related 1"_s); // the improvement that she owns
    tabs->setCurrentIndex(1);
    QStringList titles;
    for (const QLabel *label : tabs->currentWidget()->findChildren<QLabel *>()) {
        if (label->isVisible())
            titles += label->text();
    }
    CHECK(titles == QStringList{u"Improvements (1)"_s});
    c.set<&Improvement::owner>(Value());
    CHECK(tabs->tabText(1) == u"Related"_s);
}
