// SPDX-License-Identifier: GPL-3.0-or-later
// Which records a list shows, in what order and groups, and how it keeps up with single edits.
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <models/lists/kind_facts.h>
#include <models/lists/record_facts.h>
#include <models/lists/record_list.h>

#include "open_register.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate dayOfList(2026, 6, 30);

struct Listed : OpenRegister {
    std::unique_ptr<RecordFacts> facts = makeRecordFacts(EntityKind::Improvement);
    RecordList list{EntityKind::Improvement, *facts};
    // By score: (3 + 1 + 1) / 1 = 5, 7, 3.
    Id<Improvement> mail = addImprovement(u"CSI-1"_s, u"Überlauf im Postfach"_s, ImprovementStatus::InProgress, 3);
    Id<Improvement> alerts = addImprovement(u"CSI-2"_s, u"Alerts by service"_s, ImprovementStatus::Proposed, 5);
    Id<Improvement> runbook = addImprovement(u"CSI-3"_s, u"Runbook for restores"_s, ImprovementStatus::Closed, 1);

    Listed() { load(); }
    void load()
    {
        facts->refresh(document->reg(), dayOfList);
        list.load(document->reg());
    }
    [[nodiscard]] const Register &reg() const { return document->reg(); }
    [[nodiscard]] QString shown() const
    {
        QStringList references;
        for (const int position : list.shown())
            references += reg().find(Id<Improvement>(list.idAt(position)))->reference;
        return references.join(u' ');
    }
};

} // namespace

TEST_CASE("search, filters and sorting together say what is shown")
{
    Listed in;
    CHECK(in.shown() == u"CSI-1 CSI-2 CSI-3"_s);
    in.list.setSearch(in.reg(), u"uberlauf"_s);
    CHECK(in.shown() == u"CSI-1"_s);
    in.list.setSearch(in.reg(), u"r"_s); // in every one: also in words of options, such as the status
    in.list.setSearch(in.reg(), u"!proposed csi"_s);
    CHECK(in.shown() == u"CSI-1 CSI-3"_s);
    in.list.setSearch(in.reg(), {});
    in.list.setFilters(in.reg(), {{u"open"_s}});
    CHECK(in.shown() == u"CSI-1 CSI-2"_s);
    in.list.setFilters(
        in.reg(),
        {{u"status"_s, {Value(qint64(ImprovementStatus::Closed)), Value(qint64(ImprovementStatus::Proposed))}}});
    CHECK(in.shown() == u"CSI-2 CSI-3"_s);
    in.list.setFilters(in.reg(), {{u"owner"_s, {Value()}}, {u"unfunded"_s}}); // both must hold
    CHECK(in.shown() == u"CSI-1"_s);
    in.list.setFilters(in.reg(), {{RecordFilter::explicitRows, {}, {in.alerts.value, in.runbook.value}}});
    CHECK(in.shown() == u"CSI-2 CSI-3"_s);
    in.list.setFilters(in.reg(), {});
    in.list.setSorting(in.reg(), {{u"priority"_s, Qt::DescendingOrder}});
    CHECK(in.shown() == u"CSI-2 CSI-1 CSI-3"_s);
    in.list.setSorting(in.reg(), {{u"title"_s, Qt::AscendingOrder}});
    CHECK(in.shown() == u"CSI-2 CSI-3 CSI-1"_s); // Ü is sorted as U
    CHECK(in.list.totalCount() == 3);
}

TEST_CASE("empty values stand last in either order")
{
    Listed in;
    in.set<&Improvement::targetOn>(in.mail, QDate(2026, 8, 1));
    in.set<&Improvement::targetOn>(in.runbook, QDate(2026, 7, 1));
    in.load();
    in.list.setSorting(in.reg(), {{u"target_on"_s, Qt::AscendingOrder}});
    CHECK(in.shown() == u"CSI-3 CSI-1 CSI-2"_s);
    in.list.setSorting(in.reg(), {{u"target_on"_s, Qt::DescendingOrder}});
    CHECK(in.shown() == u"CSI-1 CSI-3 CSI-2"_s);
}

TEST_CASE("groups are in the order of what their records share, the empty one last")
{
    Listed in;
    const auto ada = in.add<Person>({{u"name"_s, u"Ada"_s}});
    in.set<&Improvement::owner>(in.runbook, ada.value);
    in.load();
    in.list.setGrouping(in.reg(), u"owner"_s);
    REQUIRE(in.list.groups().size() == 2);
    CHECK(in.list.groups()[0].value == Value(ada.value));
    CHECK(in.list.groups()[0].positions.size() == 1);
    CHECK(isEmpty(in.list.groups()[1].value));
    CHECK(in.list.groupAndRowOf(in.alerts.value) == std::pair(1, 1));
    CHECK(in.list.groupAndRowOf(in.runbook.value) == std::pair(0, 0));
    CHECK(in.list.groupAndRowOf(12345) == std::pair(-1, -1));
    in.list.setGrouping(in.reg(), {});
    CHECK(in.list.groupAndRowOf(in.runbook.value) == std::pair(-1, 2));
}

TEST_CASE("an edited record stays where it belongs, and is told where it does not")
{
    Listed in;
    in.list.setSorting(in.reg(), {{u"title"_s, Qt::AscendingOrder}});
    in.list.setFilters(in.reg(), {{u"open"_s}});
    CHECK(in.shown() == u"CSI-2 CSI-1"_s);
    in.set<&Improvement::title>(in.alerts, u"Alerts by team"_s);
    CHECK(in.list.refresh(in.reg(), in.alerts.value));
    in.set<&Improvement::title>(in.alerts, u"Zeros in the log"_s); // behind the other
    CHECK_FALSE(in.list.refresh(in.reg(), in.alerts.value));
    CHECK(in.list.placeOf(in.reg(), in.alerts.value) == RecordList::Place{true, 1});
    in.list.remove(in.alerts.value);
    in.list.insert(in.reg(), in.alerts.value);
    CHECK(in.shown() == u"CSI-1 CSI-2"_s);
    in.set<&Improvement::status>(in.alerts, qint64(ImprovementStatus::Rejected));
    CHECK_FALSE(in.list.refresh(in.reg(), in.alerts.value));
    CHECK_FALSE(in.list.placeOf(in.reg(), in.alerts.value).isShown);
}

TEST_CASE("one record after the other gives the list that loading gives")
{
    Listed in;
    in.list.setSorting(in.reg(), {{u"priority"_s, Qt::DescendingOrder}, {u"title"_s, Qt::AscendingOrder}});
    in.list.setSearch(in.reg(), u"csi !closed"_s);
    RecordList grown(EntityKind::Improvement, *in.facts);
    grown.load(Register());
    grown.setSorting(in.reg(), {{u"priority"_s, Qt::DescendingOrder}, {u"title"_s, Qt::AscendingOrder}});
    grown.setSearch(in.reg(), u"csi !closed"_s);
    for (int i = 0; i < 40; ++i)
        in.addImprovement(u"CSI-%1"_s.arg(100 + i), u"Title %1"_s.arg(i * 7 % 40), ImprovementStatus::Proposed, i % 5);
    in.load();
    in.reg().table(EntityKind::Improvement).forEach([&](RecordId id, const void *) { grown.insert(in.reg(), id); });
    const auto idsOf = [](const RecordList &list) {
        std::vector<RecordId> ids;
        for (const int position : list.shown())
            ids.push_back(list.idAt(position));
        return ids;
    };
    CHECK(idsOf(grown).size() == 42); // all but the closed one
    CHECK(idsOf(grown) == idsOf(in.list));
    grown.remove(in.mail.value);
    CHECK(grown.rowOf(in.mail.value) == -1);
    CHECK(idsOf(grown).size() == 41);
}

TEST_CASE("keys for the search are made a few at a time")
{
    Listed in;
    CHECK(in.list.prepareSearch(in.reg(), 2)); // one is left
    CHECK_FALSE(in.list.prepareSearch(in.reg(), 2));
    CHECK_FALSE(in.list.prepareSearch(in.reg(), 2));
}

TEST_CASE("facts of an improvement: what its chips and computed columns say")
{
    Listed in;
    const auto factOf = [&](const QString &id) {
        const auto all = in.facts->facts();
        return int(std::ranges::find(all, id, &RecordFact::id) - all.begin());
    };
    const auto columnOf = [&](const QString &id) {
        const auto all = in.facts->columns();
        return int(std::ranges::find(all, id, &RecordColumn::id) - all.begin());
    };
    in.set<&Improvement::raisedOn>(in.mail, QDate(2026, 6, 1));
    in.set<&Improvement::targetOn>(in.mail, QDate(2026, 6, 29));
    in.load();
    CHECK(in.facts->holds(factOf(u"overdue"_s), in.mail.value));
    CHECK(in.facts->holds(factOf(u"unfunded"_s), in.mail.value));
    CHECK_FALSE(in.facts->holds(factOf(u"unfunded"_s), in.alerts.value)); // not running
    CHECK_FALSE(in.facts->holds(factOf(u"open"_s), in.runbook.value));
    CHECK(in.facts->holds(factOf(u"no_metric"_s), in.alerts.value));
    CHECK(in.facts->tone(u"target_on"_s, in.mail.value) == Tone::Concern);
    CHECK(in.facts->text(columnOf(u"age"_s), in.mail.value, QLocale::c()) == u"29"_s);
    CHECK(in.facts->text(columnOf(u"age"_s), in.alerts.value, QLocale::c()) == u"–"_s);
    CHECK(in.facts->text(columnOf(u"priority"_s), in.mail.value, QLocale::c()) == u"5.0"_s);
    CHECK(in.facts->text(columnOf(u"funded"_s), in.mail.value, QLocale::c()) == u"none"_s);
    in.add<Funding>(
        {{u"improvement"_s, in.mail.value}, {u"kind"_s, qint64(FundingKind::Hours)}, {u"approved"_s, 40.0}});
    in.load();
    CHECK_FALSE(in.facts->holds(factOf(u"unfunded"_s), in.mail.value));
    CHECK(in.facts->text(columnOf(u"funded"_s), in.mail.value, QLocale::c()) == u"40 h"_s);
}

TEST_CASE("facts of an action: open, late, closed and not verified")
{
    OpenRegister open;
    const auto action = open.add<Action>({{u"reference"_s, u"A-1"_s},
                                          {u"title"_s, u"Do it"_s},
                                          {u"status"_s, qint64(ActionStatus::Open)},
                                          {u"due_on"_s, dayOfList}});
    const auto facts = makeRecordFacts(EntityKind::Action);
    const auto holding = [&](QDate asOf) {
        facts->refresh(open.document->reg(), asOf);
        QStringList held;
        const auto all = facts->facts();
        for (size_t i = 0; i < all.size(); ++i) {
            if (facts->holds(int(i), action.value))
                held += all[i].id;
        }
        return held.join(u' ');
    };
    CHECK(holding(dayOfList) == u"open"_s);
    CHECK(holding(dayOfList.addDays(1)) == u"open late"_s);
    CHECK(facts->tone(u"status"_s, action.value) == Tone::Concern);
    open.set<&Action::closedOn>(action, dayOfList);
    open.set<&Action::status>(action, qint64(ActionStatus::Delivered));
    CHECK(holding(dayOfList.addDays(1)) == u"unverified"_s);
    open.set<&Action::verifiedOn>(action, dayOfList);
    open.set<&Action::status>(action, qint64(ActionStatus::Verified));
    CHECK(holding(dayOfList.addDays(1)).isEmpty());
    CHECK(facts->tone(u"status"_s, action.value) == Tone::Good);
}
