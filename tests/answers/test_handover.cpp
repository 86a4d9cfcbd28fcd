// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "today.h"

#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <support/test.h>

#include <answers/questions/answers_json.h>
#include <answers/questions/handover.h>
#include <core/record_text.h>

#include <QJsonArray>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

Id<Person> person(const Register &reg, const QString &name)
{
    for (const Person &each : reg.all<Person>()) {
        if (each.name == name)
            return each.id;
    }
    return {};
}

// One of each that Ada holds, and beside each one that is done, past or somebody else's.
const char *const lines =
    "person name=Ada\n"
    "person name=Bob\n"
    "unit name=Desk manager=Ada\n"
    "unit name=Net manager=Bob\n"
    "service name=Mail owner=Ada owner_confirmed_on=2026-11-01\n"
    "service name=Fax owner=Ada retired_on=2020-01-01\n"
    "objective name=Faster owner=Ada due_on=2026-12-31\n"
    "objective name=Earlier owner=Ada due_on=2025-12-31\n"
    "improvement reference=CSI-1 title=Runbook owner=Ada sponsor=Ada status=in_progress target_on=2027-01-31\n"
    "improvement reference=CSI-2 title=Gone owner=Ada sponsor=Ada status=closed\n"
    "improvement reference=CSI-3 title=Bobs owner=Bob sponsor=Ada status=approved\n"
    "milestone improvement=CSI-1 title=Draft due_on=2026-12-01\n"
    "milestone improvement=CSI-1 title=Idea due_on=2026-10-01 done_on=2026-10-01\n"
    "task milestone=Draft title=Write owner=Ada due_on=2026-11-25\n"
    "task milestone=Draft title=Read owner=Ada due_on=2026-11-20 percent=100 done_on=2026-11-19\n"
    "action reference=ACT-1 title=Alarm owner=Ada status=open due_on=2026-11-10\n"
    "action reference=ACT-2 title=Done owner=Ada status=verified\n"
    "artefact name=Plan owner=Ada reviewed_on=2026-11-01 interval_days=31\n"
    "metric name=Fix steward=Ada frequency=monthly\n"
    "reading metric=Fix on=2026-11-01 value=4\n"
    "raci_role name=Lead person=Ada\n"
    "raci_role name=Helper person=Ada\n"
    "raci_activity name=Steer\n"
    "raci_entry activity=Steer role=Lead codes=A/R\n"
    "ceremony name=Board chair=Ada required_roles=Lead rrule=FREQ=WEEKLY starts_at=2026-01-05T10:00:00\n"
    "ceremony name=Over chair=Ada rrule=FREQ=WEEKLY;COUNT=2 starts_at=2026-01-05T10:00:00\n"
    "funding improvement=CSI-1 kind=hours approver=Ada requested=5\n"
    "funding improvement=CSI-3 kind=hours approver=Ada approved=5 decided_on=2026-10-01\n"
    "pir reference=PIR-1 title=Later facilitator=Ada\n"
    "pir reference=PIR-2 title=Held facilitator=Ada held_on=2026-10-01\n"
    "escalation_step after_days=7 person=Ada\n"
    "contact question=4 person=Ada confirmed_on=2026-09-30\n"
    "contact question=1 service=Mail person=Ada\n"
    "contact question=2 person=Bob\n"
    "improvement reference=CSI-4 title=Coached owner=Bob coach=Ada status=in_progress\n"
    "improvement reference=CSI-5 title=Was owner=Bob coach=Ada status=embedded\n";

QStringList described(const std::vector<Holding> &held)
{
    QStringList list;
    for (const Holding &holding : held)
        list += u"%1: %2 %3"_s.arg(holding.title, holdingLabel(holding.kind), holding.nextOn.toString(Qt::ISODate))
                    .trimmed();
    list.sort();
    return list;
}

} // namespace

TEST_CASE("everything that falls vacant is listed, with the day on which it is missed first")
{
    const Register reg = registerOf(lines);
    const Holdings all = holdings(reg, today);
    const std::vector<Holding> held = all.value(person(reg, u"Ada"_s));
    QStringList expected{u"Desk: manages the unit"_s,
                         u"Mail: owns the service 2027-01-30"_s,
                         u"Faster: owns the objective 2026-12-31"_s,
                         u"CSI-1 Runbook: owns the improvement 2026-11-25"_s,
                         u"Write: owns the task 2026-11-25"_s,
                         u"CSI-1 Runbook: sponsors the improvement"_s,
                         u"CSI-3 Bobs: sponsors the improvement"_s,
                         u"ACT-1 Alarm: owns the action 2026-11-10"_s,
                         u"Plan: keeps the artefact 2026-12-02"_s,
                         u"Fix: stewards the metric 2026-12-01"_s,
                         u"Lead: holds an accountable role 2026-11-23"_s,
                         u"Helper: holds a role"_s,
                         u"Board: chairs the ceremony 2026-11-23"_s,
                         u"PIR-1 Later: is to facilitate"_s,
                         u"7: is escalated to"_s,
                         u"Question 4: is asked 2026-12-29"_s,
                         u"Question 1, Mail: is asked"_s,
                         u"CSI-4 Coached: coaches the improvement"_s};
    QStringList found = described(held);
    const auto approvals = found.filter(u"is to approve"_s);
    CHECK(approvals.size() == 1); // of what is not decided
    found.removeIf([](const QString &line) { return line.contains(u"is to approve"_s); });
    expected.sort();
    CHECK(found == expected);
    REQUIRE(firstToStop(held, today));
    CHECK(firstToStop(held, today)->nextOn == QDate(2026, 11, 23)); // the action is overdue already
    CHECK(held.front().nextOn == QDate(2026, 11, 10));
    CHECK(all.value(person(reg, u"Bob"_s)).size() == 4);
}

TEST_CASE("the JSON says who holds what, who holds most first")
{
    const Register reg = registerOf(lines);
    const QJsonArray holders = answersJson(reg, answersOf(reg), 1, {})[u"holders"_s].toArray();
    REQUIRE(holders.size() == 2);
    const QJsonObject ada = holders[0].toObject();
    CHECK(ada[u"person"_s].toString() == u"Ada"_s);
    CHECK(ada[u"inPost"_s].toBool());
    CHECK(ada[u"holds"_s].toInt() == 19);
    CHECK(ada[u"firstMissedOn"_s].toString() == u"2026-11-23"_s);
    const QJsonArray held = ada[u"held"_s].toArray();
    REQUIRE(held.size() == 19);
    const QJsonObject first = held[0].toObject();
    CHECK(first[u"role"_s].toString() == u"actionOwner"_s);
    CHECK(first[u"entity"_s].toString() == u"action"_s);
    CHECK(first[u"record"_s].toString() == u"ACT-1 Alarm"_s);
    CHECK(first[u"nextOn"_s].toString() == u"2026-11-10"_s); // overdue
    CHECK(first[u"stops"_s].toString() == u"nobody delivers what is due"_s);
    QStringList roles;
    for (const QJsonValue &holding : held)
        roles += holding.toObject()[u"role"_s].toString();
    CHECK(roles.removeDuplicates() == 2); // two sponsored, asked twice
    CHECK(held.last().toObject()[u"nextOn"_s].isNull());
    CHECK(holders[1].toObject()[u"holds"_s].toInt() == 4);
}

TEST_CASE("handing over leaves nothing behind, in one change; what was not chosen stays")
{
    Register reg = registerOf(lines);
    const Id<Person> ada = person(reg, u"Ada"_s);
    const Id<Person> bob = person(reg, u"Bob"_s);
    std::vector<Holding> rows = holdings(reg, today).value(ada);
    const size_t count = rows.size();
    const Holding kept = rows.back();
    rows.pop_back();
    ChangeBuilder builder(reg, 1000);
    handOver(builder, bob, rows);
    REQUIRE(builder.validate());
    REQUIRE(reg.apply(builder.take()));
    const Holdings after = holdings(reg, today);
    REQUIRE(after.value(ada).size() == 1);
    CHECK(after.value(ada).front().record == kept.record);
    CHECK(after.value(bob).size() == 4 + count - 1);
}

TEST_CASE("who holds nothing leaves no gap")
{
    const Register reg = registerOf("person name=Ada\nimprovement reference=CSI-1 title=x status=approved");
    CHECK(holdings(reg, today).isEmpty());
    CHECK(firstToStop({}, today) == nullptr);
}
