// SPDX-License-Identifier: GPL-3.0-or-later
#include <answers/gates/status_gate.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate statusGateDay(2026, 11, 23);

struct Case {
    Register reg;
    Improvement improvement;

    Case()
    {
        improvement.id = Id<Improvement>(1);
        improvement.title = u"Restore test"_s;
        static_cast<Person *>(reg.table(EntityKind::Person).insert(2))->name = u"Ada"_s;
        static_cast<Service *>(reg.table(EntityKind::Service).insert(3))->name = u"Payments"_s;
    }
    // Twelve readings around 50 and ten around `after` from January 2026 on, as the improvement steers that metric.
    Id<Metric> steer(RecordId first, SteeringRole role, Direction direction, double after)
    {
        auto *metric = static_cast<Metric *>(reg.table(EntityKind::Metric).insert(first));
        metric->name = u"Metric %1"_s.arg(first);
        metric->direction = direction;
        auto *steering = static_cast<Steering *>(reg.table(EntityKind::Steering).insert(first + 1));
        steering->improvement = improvement.id;
        steering->metric = metric->id;
        steering->role = role;
        steering->baselineFrom = QDate(2025, 1, 1);
        steering->baselineTo = QDate(2025, 12, 31);
        steering->interventionOn = QDate(2026, 1, 1);
        for (int month = 0; month < 22; ++month) {
            auto *reading = static_cast<Reading *>(reg.table(EntityKind::Reading).insert(first + 10 + month));
            reading->metric = metric->id;
            reading->on = QDate(2025, 1, 15).addMonths(month);
            reading->value = (month < 12 ? 50 : after) + month % 3;
        }
        return metric->id;
    }
    void overrule()
    {
        improvement.overrideReason = u"the old system is gone"_s;
        improvement.overrideBy = Id<Person>(2);
        improvement.overrideOn = statusGateDay;
    }
    QString refusal(ImprovementStatus status) const
    {
        const Status allowed = mayMoveTo(reg, improvement, status, statusGateDay);
        return allowed ? QString() : allowed.error().what;
    }
    bool may(ImprovementStatus status) const { return mayMoveTo(reg, improvement, status, statusGateDay).has_value(); }
    Person &owner() { return *static_cast<Person *>(reg.table(EntityKind::Person).mutableRecord(2)); }
};

} // namespace

TEST_CASE("Nothing goes into progress without an owner in post")
{
    Case c;
    c.improvement.outcome = u"customers wait less"_s;
    CHECK_FALSE(c.may(ImprovementStatus::InProgress));
    c.improvement.owner = Id<Person>(2);
    CHECK(c.may(ImprovementStatus::InProgress));
    c.owner().leftOn = statusGateDay;
    CHECK_FALSE(c.may(ImprovementStatus::InProgress));
    c.owner().leftOn = statusGateDay.addDays(1);
    CHECK(c.may(ImprovementStatus::InProgress));
    c.improvement.outcome.clear();
    const auto refused = mayMoveTo(c.reg, c.improvement, ImprovementStatus::InProgress, statusGateDay);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(refused.error().where.field == u"status"_s);
    CHECK(refused.error().what.contains(u"outcome"_s));
    CHECK_FALSE(refused.error().what.contains(u"owner"_s));
}

TEST_CASE("A hold, a rejection and a withdrawal each need a reason")
{
    Case c;
    CHECK_FALSE(c.may(ImprovementStatus::OnHold));
    c.improvement.holdReason = u"freeze"_s;
    CHECK(c.may(ImprovementStatus::OnHold));
    CHECK_FALSE(c.may(ImprovementStatus::Rejected));
    CHECK_FALSE(c.may(ImprovementStatus::Withdrawn));
    c.improvement.closureNote = u"no longer wanted"_s;
    CHECK(c.may(ImprovementStatus::Rejected));
    CHECK(c.may(ImprovementStatus::Withdrawn));
}

TEST_CASE("Only what steers a metric and shows a gain can be closed as successful")
{
    Case c;
    c.improvement.closureNote = u"done"_s;
    CHECK_FALSE(c.may(ImprovementStatus::Closed));
    c.improvement.closure = Closure::NotMeasured;
    CHECK(c.may(ImprovementStatus::Closed));
    c.improvement.closure = Closure::Earlier;
    CHECK(c.may(ImprovementStatus::Closed)); // it comes closed into the register
    static_cast<Improvement *>(c.reg.table(EntityKind::Improvement).insert(1))->status = ImprovementStatus::InProgress;
    CHECK_FALSE(c.may(ImprovementStatus::Closed)); // it was open in it
    for (const Closure judged : {Closure::Successful, Closure::NotProven, Closure::Faded}) {
        c.improvement.closure = judged; // a judgement of no metric
        CHECK_FALSE(c.may(ImprovementStatus::Closed));
    }
    c.improvement.closure = Closure::Withdrawn;
    CHECK(c.may(ImprovementStatus::Closed));
    c.improvement.closure = Closure::Successful;
    c.steer(100, SteeringRole::Primary, Direction::Down, 30);
    CHECK(c.may(ImprovementStatus::Closed));
}

TEST_CASE("Two numbers are no success: without a verdict it takes a reason, a person and a day")
{
    Case c;
    c.improvement.closureNote = u"24 before, 16 after"_s;
    c.improvement.closure = Closure::Successful;
    c.steer(100, SteeringRole::Primary, Direction::Down, 50);
    CHECK(c.refusal(ImprovementStatus::Closed).contains(u"override with reason, person and date"_s));
    CHECK(mayMoveTo(c.reg, c.improvement, ImprovementStatus::Closed, statusGateDay).error().where.field
          == u"override_reason"_s);
    c.overrule();
    CHECK(c.may(ImprovementStatus::Closed));
    for (const int missing : {0, 1, 2}) {
        c.overrule();
        if (missing == 0)
            c.improvement.overrideReason = u"  "_s;
        else if (missing == 1)
            c.improvement.overrideBy = {};
        else
            c.improvement.overrideOn = {};
        CHECK_FALSE(c.may(ImprovementStatus::Closed));
    }
}

TEST_CASE("The gain of a balancing metric is not that of the improvement")
{
    Case c;
    c.improvement.closureNote = u"done"_s;
    c.improvement.closure = Closure::Successful;
    c.steer(100, SteeringRole::Balancing, Direction::Down, 30);
    CHECK_FALSE(c.may(ImprovementStatus::Closed));
}

TEST_CASE("A balancing metric that got worse vetoes embedded by name, and no override helps")
{
    Case c;
    c.improvement.owner = Id<Person>(2);
    c.improvement.outcome = u"callers wait less"_s;
    c.improvement.control = u"checked monthly"_s;
    auto *funding = static_cast<Funding *>(c.reg.table(EntityKind::Funding).insert(4));
    funding->improvement = Id<Improvement>(1);
    funding->decidedOn = statusGateDay;
    c.steer(100, SteeringRole::Primary, Direction::Down, 30);
    const Id<Metric> reopened = c.steer(200, SteeringRole::Balancing, Direction::Down, 70);
    c.overrule();
    const QString refusal = c.refusal(ImprovementStatus::Embedded);
    CHECK(refusal.contains(u"Metric 200"_s));
    CHECK_FALSE(refusal.contains(u"override"_s)); // nothing else is missing
    static_cast<Metric *>(c.reg.table(EntityKind::Metric).mutableRecord(reopened.value))->direction = Direction::Up;
    CHECK(c.may(ImprovementStatus::Embedded));
}

TEST_CASE("A technology refresh counts by an outcome of the service, not by its uptime")
{
    Case c;
    c.improvement.nature = Nature::Technology;
    c.improvement.closureNote = u"replaced"_s;
    c.improvement.closure = Closure::Successful;
    const Id<Metric> uptime = c.steer(100, SteeringRole::Primary, Direction::Up, 70);
    CHECK(c.may(ImprovementStatus::Closed));
    static_cast<Metric *>(c.reg.table(EntityKind::Metric).mutableRecord(uptime.value))->availability = true;
    CHECK(c.refusal(ImprovementStatus::Closed).contains(u"technology refresh"_s));
    c.improvement.nature = Nature::Outcome;
    CHECK(c.may(ImprovementStatus::Closed));
}

TEST_CASE("Embedded asks for owner, outcome, funding decision, baseline, a gain that holds, and a control")
{
    Case c;
    const auto met = [&c] {
        QString marks;
        for (const GateCondition &condition :
             conditionsFor(c.reg, c.improvement, ImprovementStatus::Embedded, statusGateDay))
            marks += condition.isMet ? u'+' : u'-';
        return marks;
    };
    CHECK(met() == u"------"_s);
    c.improvement.owner = Id<Person>(2);
    c.improvement.outcome = u"x"_s;
    CHECK(met() == u"++----"_s);
    auto *funding = static_cast<Funding *>(c.reg.table(EntityKind::Funding).insert(4));
    funding->improvement = Id<Improvement>(1);
    CHECK(met() == u"++----"_s);
    funding->decidedOn = statusGateDay;
    CHECK(met() == u"+++---"_s);
    auto *metric = static_cast<Metric *>(c.reg.table(EntityKind::Metric).insert(5));
    metric->direction = Direction::Down;
    auto *steering = static_cast<Steering *>(c.reg.table(EntityKind::Steering).insert(6));
    steering->improvement = Id<Improvement>(1);
    steering->metric = Id<Metric>(5);
    steering->baselineFrom = QDate(2025, 1, 1);
    steering->baselineTo = QDate(2025, 12, 31);
    steering->interventionOn = QDate(2026, 1, 1);
    CHECK(met() == u"++++--"_s);
    for (int month = 0; month < 22; ++month) {
        auto *reading = static_cast<Reading *>(c.reg.table(EntityKind::Reading).insert(100 + month));
        reading->metric = Id<Metric>(5);
        reading->on = QDate(2025, 1, 15).addMonths(month);
        reading->value = (month < 12 ? 50 : 30) + month % 3;
    }
    CHECK(met() == u"+++++-"_s);
    c.improvement.control = u"checked monthly"_s;
    CHECK(c.may(ImprovementStatus::Embedded));
}

TEST_CASE("A move brings its date, and going back empties the dates of what lies behind")
{
    Improvement improvement;
    improvement.status = ImprovementStatus::Delivered;
    improvement.startedOn = QDate(2026, 1, 1);
    const auto delivered = datesOfMove(ImprovementStatus::InProgress, improvement, statusGateDay);
    REQUIRE(delivered.size() == 1);
    CHECK(delivered[0].first == fieldIndex<&Improvement::deliveredOn>());
    CHECK(delivered[0].second == Value(statusGateDay));

    improvement.deliveredOn = QDate(2026, 2, 1);
    CHECK(datesOfMove(ImprovementStatus::InProgress, improvement, statusGateDay).empty());
    CHECK(datesOfMove(ImprovementStatus::Delivered, improvement, statusGateDay).empty());

    improvement.status = ImprovementStatus::InProgress;
    const auto back = datesOfMove(ImprovementStatus::Delivered, improvement, statusGateDay);
    REQUIRE(back.size() == 1);
    CHECK(back[0].first == fieldIndex<&Improvement::deliveredOn>());
    CHECK(isEmpty(back[0].second));

    improvement.status = ImprovementStatus::Measuring;
    CHECK(datesOfMove(ImprovementStatus::Delivered, improvement, statusGateDay).empty());

    improvement.status = ImprovementStatus::Rejected;
    const auto rejected = datesOfMove(ImprovementStatus::Proposed, improvement, statusGateDay);
    REQUIRE(rejected.size() == 2);
    CHECK(rejected[0].first == fieldIndex<&Improvement::closedOn>());
    CHECK(rejected[1].second == Value(qint64(Closure::Rejected)));
}
