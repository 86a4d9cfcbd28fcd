// SPDX-License-Identifier: GPL-3.0-or-later
// Which days a change writes down by itself: when an improvement or action was last touched, when it was last ranked.
#include <core/change_builder.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <support/test.h>

#include <functional>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate stampDay(2026, 11, 20);

// Two improvements that were last touched on the first of the year, a metric and a review.
struct Stamping {
    Register reg;
    RecordId next = 1;
    Id<Improvement> first;
    Id<Improvement> second;
    Id<Metric> metric;
    Id<Pir> review;

    Stamping()
    {
        ChangeBuilder builder(reg, next);
        for (Id<Improvement> *made : {&first, &second}) {
            *made = builder.create<Improvement>();
            builder.set<&Improvement::reference>(*made, u"CSI-000%1"_s.arg(made->value));
            builder.set<&Improvement::title>(*made, u"Runbook"_s);
            builder.set<&Improvement::updatedOn>(*made, QDate(2026, 1, 1));
        }
        metric = builder.create<Metric>();
        builder.set<&Metric::name>(metric, u"Time to restore"_s);
        review = builder.create<Pir>();
        builder.set<&Pir::reference>(review, u"PIR-0001"_s);
        builder.set<&Pir::title>(review, u"Outage"_s);
        take(builder);
    }
    void take(ChangeBuilder &builder)
    {
        valueOf(builder.validate());
        next = builder.nextId();
        valueOf(reg.apply(builder.take()));
    }
    // Carries the change out as it would be on that day.
    void on(QDate day, const std::function<void(ChangeBuilder &)> &change)
    {
        ChangeBuilder builder(reg, next);
        change(builder);
        stampUpdated(builder, reg, day);
        take(builder);
    }
    [[nodiscard]] QDate updated(Id<Improvement> improvement) const { return reg.find(improvement)->updatedOn; }
    template <class Record> [[nodiscard]] Id<Record> last() const
    {
        Id<Record> found;
        for (const Record &record : reg.all<Record>())
            found = record.id;
        return found;
    }
};

} // namespace

TEST_CASE("what moves from one improvement to another renews both, what leaves one renews it")
{
    Stamping in;
    in.on(stampDay, [&](ChangeBuilder &builder) {
        const auto made = builder.create<Milestone>();
        builder.set<&Milestone::improvement>(made, in.first.value);
        builder.set<&Milestone::title>(made, u"Half way"_s);
    });
    CHECK(in.updated(in.first) == stampDay);
    CHECK(in.updated(in.second) == QDate(2026, 1, 1));
    const auto milestone = in.last<Milestone>();
    in.on(stampDay.addDays(1),
          [&](ChangeBuilder &builder) { builder.set<&Milestone::improvement>(milestone, in.second.value); });
    CHECK(in.updated(in.first) == stampDay.addDays(1));
    CHECK(in.updated(in.second) == stampDay.addDays(1));
    in.on(stampDay.addDays(2), [&](ChangeBuilder &builder) { builder.remove(EntityKind::Milestone, milestone.value); });
    CHECK(in.updated(in.first) == stampDay.addDays(1));
    CHECK(in.updated(in.second) == stampDay.addDays(2));
}

TEST_CASE("a lesson that lands on an improvement renews it, and again when it no longer does")
{
    Stamping in;
    in.on(stampDay, [&](ChangeBuilder &builder) {
        const auto lesson = builder.create<Lesson>();
        builder.set<&Lesson::reference>(lesson, u"LES-0001"_s);
        builder.set<&Lesson::pir>(lesson, in.review.value);
        builder.set<&Lesson::text>(lesson, u"Nobody knew the runbook."_s);
    });
    CHECK(in.updated(in.first) == QDate(2026, 1, 1)); // it names none yet
    const auto lesson = in.last<Lesson>();
    in.on(stampDay, [&](ChangeBuilder &builder) { builder.set<&Lesson::improvement>(lesson, in.first.value); });
    CHECK(in.updated(in.first) == stampDay);
    in.on(stampDay.addDays(3), [&](ChangeBuilder &builder) { builder.set<&Lesson::improvement>(lesson, Value()); });
    CHECK(in.updated(in.first) == stampDay.addDays(3));
}

TEST_CASE("an improvement that is removed is not touched on its way out, and neither is what it stood for")
{
    Stamping in;
    in.on(stampDay, [&](ChangeBuilder &builder) {
        builder.set<&Improvement::parent>(in.second, in.first.value);
        const auto claim = builder.create<Steering>();
        builder.set<&Steering::improvement>(claim, in.first.value);
        builder.set<&Steering::metric>(claim, in.metric.value);
    });
    CHECK(in.updated(in.first) == stampDay); // by its claim
    in.on(stampDay.addDays(1),
          [&](ChangeBuilder &builder) { builder.remove(EntityKind::Improvement, in.first.value); });
    CHECK(in.reg.find(in.first) == nullptr);
    CHECK(in.updated(in.second) == stampDay.addDays(1)); // it lost its parent
}

TEST_CASE("only what the rank comes from renews the day of ranking, also of a new improvement")
{
    Stamping in;
    in.on(stampDay, [&](ChangeBuilder &builder) {
        builder.set<&Improvement::title>(in.first, u"Runbooks"_s);
        builder.set<&Improvement::urgency>(in.second, 5.0);
        const auto made = builder.create<Improvement>();
        builder.set<&Improvement::reference>(made, u"CSI-0003"_s);
        builder.set<&Improvement::title>(made, u"Alerts"_s);
        builder.set<&Improvement::manualRank>(made, qint64(1));
    });
    const auto made = in.last<Improvement>();
    CHECK_FALSE(in.reg.find(in.first)->rankedOn.isValid());
    CHECK(in.reg.find(in.second)->rankedOn == stampDay);
    CHECK(in.reg.find(made)->rankedOn == stampDay);
    CHECK(in.updated(made) == stampDay);
    in.on(stampDay.addDays(1), [&](ChangeBuilder &builder) {
        builder.set<&Improvement::urgency>(in.second, 8.0);
        builder.set<&Improvement::rankedOn>(in.second, QDate(2026, 11, 1)); // as the file says
    });
    CHECK(in.reg.find(in.second)->rankedOn == QDate(2026, 11, 1));
    CHECK(in.updated(in.second) == stampDay.addDays(1));
}

TEST_CASE("a rank that merely gives way is no touch, but it was ranked that day")
{
    Stamping in;
    in.on(stampDay, [&](ChangeBuilder &builder) {
        builder.set<&Improvement::manualRank>(in.first, qint64(1));
        builder.set<&Improvement::manualRank>(in.second, qint64(2));
        builder.giveWay(in.second.value);
    });
    CHECK(in.updated(in.first) == stampDay);
    CHECK(in.updated(in.second) != stampDay);
    CHECK(in.reg.find(in.second)->rankedOn == stampDay);
}

TEST_CASE("an action bears its own day, and readings of a metric are nobody's progress")
{
    Stamping in;
    in.on(stampDay, [&](ChangeBuilder &builder) {
        const auto action = builder.create<Action>();
        builder.set<&Action::reference>(action, u"ACT-0001"_s);
        builder.set<&Action::title>(action, u"Write it down"_s);
        const auto claim = builder.create<Steering>();
        builder.set<&Steering::improvement>(claim, in.second.value);
        builder.set<&Steering::metric>(claim, in.metric.value);
    });
    const auto action = in.last<Action>();
    CHECK(in.reg.find(action)->updatedOn == stampDay);
    in.on(stampDay.addDays(1), [&](ChangeBuilder &builder) {
        const auto reading = builder.create<Reading>();
        builder.set<&Reading::metric>(reading, in.metric.value);
        builder.set<&Reading::on>(reading, stampDay);
        builder.set<&Reading::value>(reading, 4.0);
    });
    CHECK(in.updated(in.second) == stampDay);
    CHECK(in.reg.find(action)->updatedOn == stampDay);
    in.on(stampDay.addDays(2), [&](ChangeBuilder &builder) {
        builder.set<&Action::status>(action, qint64(ActionStatus::Delivered));
        builder.set<&Action::updatedOn>(action, QDate(2026, 11, 5));
    });
    CHECK(in.reg.find(action)->updatedOn == QDate(2026, 11, 5)); // what somebody says goes before
    in.on(stampDay.addDays(3), [&](ChangeBuilder &builder) { builder.remove(EntityKind::Action, action.value); });
    CHECK(in.reg.all<Action>().isEmpty());
}

TEST_CASE("a change of nothing renews no day")
{
    Stamping in;
    ChangeBuilder builder(in.reg, in.next);
    builder.set<&Improvement::title>(in.first, u"Runbook"_s);
    stampUpdated(builder, in.reg, stampDay);
    CHECK(builder.isEmpty());
}

TEST_CASE("a task renews the improvement that its milestone hangs on, the one before and the one after")
{
    Stamping in;
    const auto addMilestone = [&](Id<Improvement> improvement, const QString &title) {
        in.on(QDate(2026, 2, 1), [&](ChangeBuilder &builder) {
            const auto made = builder.create<Milestone>();
            builder.set<&Milestone::improvement>(made, improvement.value);
            builder.set<&Milestone::title>(made, title);
        });
        return in.last<Milestone>();
    };
    const auto one = addMilestone(in.first, u"One"_s);
    const auto two = addMilestone(in.second, u"Two"_s);
    in.on(stampDay, [&](ChangeBuilder &builder) {
        const auto task = builder.create<Task>();
        builder.set<&Task::milestone>(task, one.value);
        builder.set<&Task::title>(task, u"Write"_s);
    });
    CHECK(in.updated(in.first) == stampDay);
    CHECK(in.updated(in.second) == QDate(2026, 2, 1));
    const auto task = in.last<Task>();
    in.on(stampDay.addDays(1), [&](ChangeBuilder &builder) { builder.set<&Task::percent>(task, qint64(50)); });
    CHECK(in.updated(in.first) == stampDay.addDays(1));
    in.on(stampDay.addDays(2), [&](ChangeBuilder &builder) { builder.set<&Task::milestone>(task, two.value); });
    CHECK(in.updated(in.first) == stampDay.addDays(2));
    CHECK(in.updated(in.second) == stampDay.addDays(2));
    in.on(stampDay.addDays(3), [&](ChangeBuilder &builder) { builder.remove(EntityKind::Task, task.value); });
    CHECK(in.updated(in.first) == stampDay.addDays(2));
    CHECK(in.updated(in.second) == stampDay.addDays(3));
}
