// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with a record that is removed, what merely forgets it, and that undoing brings all of it back.
#include <core/change_builder.h>
#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <support/test.h>

#include <functional>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime heldMorning(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

// A register whose changes are applied one after the other.
struct Removing {
    Register reg;
    RecordId next = 1;

    std::vector<Edit> apply(const std::function<void(ChangeBuilder &)> &change)
    {
        ChangeBuilder builder(reg, next);
        change(builder);
        valueOf(builder.validate());
        next = builder.nextId();
        std::vector<Edit> edits = builder.take();
        valueOf(reg.apply(edits));
        return edits;
    }
    template <class Record> Id<Record> add(const std::function<void(ChangeBuilder &, Id<Record>)> &fill)
    {
        Id<Record> made;
        apply([&](ChangeBuilder &builder) {
            made = builder.create<Record>();
            fill(builder, made);
        });
        return made;
    }
    Id<Improvement> addImprovement(const QString &reference)
    {
        return add<Improvement>([&](ChangeBuilder &builder, Id<Improvement> made) {
            builder.set<&Improvement::reference>(made, reference);
            builder.set<&Improvement::title>(made, u"Restore test"_s);
        });
    }
    Id<Metric> addMetric(const QString &name)
    {
        return add<Metric>([&](ChangeBuilder &builder, Id<Metric> made) { builder.set<&Metric::name>(made, name); });
    }
    Id<Steering> addSteering(Id<Improvement> improvement, Id<Metric> metric)
    {
        return add<Steering>([&](ChangeBuilder &builder, Id<Steering> made) {
            builder.set<&Steering::improvement>(made, improvement.value);
            builder.set<&Steering::metric>(made, metric.value);
        });
    }
    template <class Record> std::vector<Edit> remove(Id<Record> record)
    {
        return apply([&](ChangeBuilder &builder) { builder.remove(kindOf<Record>, record.value); });
    }
};

qsizetype endingsOf(const std::vector<Edit> &edits, RecordId record)
{
    return std::ranges::count_if(edits, [record](const Edit &edit) {
        return edit.record == record && edit.field == Edit::existence && isEmpty(edit.after);
    });
}

} // namespace

TEST_CASE("a ceremony takes along its dates; what was shown on them and an action of such a date stay")
{
    Removing in;
    const auto ceremony = in.add<Ceremony>([](ChangeBuilder &builder, Id<Ceremony> made) {
        builder.set<&Ceremony::name>(made, u"CSI board"_s);
        builder.set<&Ceremony::rrule>(made, u"FREQ=WEEKLY"_s);
        builder.set<&Ceremony::startsAt>(made, heldMorning);
    });
    const auto date = in.add<Occurrence>([&](ChangeBuilder &builder, Id<Occurrence> made) {
        builder.set<&Occurrence::ceremony>(made, ceremony.value);
        builder.set<&Occurrence::dueAt>(made, heldMorning);
    });
    const auto shown = in.add<Snapshot>([&](ChangeBuilder &builder, Id<Snapshot> made) {
        builder.set<&Snapshot::occurrence>(made, date.value);
        builder.set<&Snapshot::shownAt>(made, heldMorning);
    });
    const auto action = in.add<Action>([&](ChangeBuilder &builder, Id<Action> made) {
        builder.set<&Action::reference>(made, u"ACT-0001"_s);
        builder.set<&Action::title>(made, u"Ask the supplier"_s);
        builder.set<&Action::occurrence>(made, date.value);
    });
    const std::vector<Edit> edits = in.remove(ceremony);
    CHECK(in.reg.find(ceremony) == nullptr);
    CHECK(in.reg.find(date) == nullptr);
    REQUIRE(in.reg.find(shown)); // what was shown stays, on its day
    CHECK_FALSE(in.reg.find(shown)->occurrence);
    REQUIRE(in.reg.find(action));
    CHECK_FALSE(in.reg.find(action)->occurrence);
    valueOf(in.reg.apply(inverted(edits)));
    CHECK(in.reg.find(shown)->occurrence == date);
    CHECK(in.reg.find(date)->ceremony == ceremony);
    CHECK(in.reg.find(action)->occurrence == date);
    CHECK(in.reg.find(ceremony)->rrule == u"FREQ=WEEKLY"_s);
}

TEST_CASE("what needs two records goes once, with whichever of them goes")
{
    Removing in;
    const auto improvement = in.addImprovement(u"CSI-0001"_s);
    const auto metric = in.addMetric(u"Time to restore"_s);
    const auto claim = in.addSteering(improvement, metric);
    CHECK(endingsOf(in.remove(metric), claim.value) == 1);
    CHECK(in.reg.find(improvement)); // what it steers may go, it stays itself

    const auto second = in.addMetric(u"Reopened"_s);
    const auto other = in.addSteering(improvement, second);
    const std::vector<Edit> both = in.apply([&](ChangeBuilder &builder) {
        builder.remove(EntityKind::Improvement, improvement.value);
        builder.remove(EntityKind::Metric, second.value);
        builder.remove(EntityKind::Metric, second.value);
    });
    CHECK(endingsOf(both, other.value) == 1);
    CHECK(endingsOf(both, second.value) == 1);
    valueOf(in.reg.apply(inverted(both)));
    CHECK(in.reg.find(other)->metric == second);
}

TEST_CASE("records that name each other, or themselves, can go")
{
    Removing in;
    const auto improvement = in.addImprovement(u"CSI-0001"_s);
    in.apply([&](ChangeBuilder &builder) { builder.set<&Improvement::parent>(improvement, improvement.value); });
    const std::vector<Edit> own = in.remove(improvement);
    CHECK(in.reg.all<Improvement>().isEmpty());
    valueOf(in.reg.apply(inverted(own)));
    CHECK(in.reg.find(improvement)->parent == improvement);

    const auto desk =
        in.add<Unit>([](ChangeBuilder &builder, Id<Unit> made) { builder.set<&Unit::name>(made, u"Service Desk"_s); });
    const auto network = in.add<Unit>([&](ChangeBuilder &builder, Id<Unit> made) {
        builder.set<&Unit::name>(made, u"Network"_s);
        builder.set<&Unit::parent>(made, desk.value);
    });
    in.apply([&](ChangeBuilder &builder) { builder.set<&Unit::parent>(desk, network.value); });
    in.remove(desk);
    REQUIRE(in.reg.find(network));
    CHECK_FALSE(in.reg.find(network)->parent);
}

TEST_CASE("what is edited and removed in one change is gone, and comes back as it was before both")
{
    Removing in;
    const auto improvement = in.addImprovement(u"CSI-0001"_s);
    const std::vector<Edit> edits = in.apply([&](ChangeBuilder &builder) {
        builder.set<&Improvement::title>(improvement, u"Another thought"_s);
        builder.set<&Improvement::effort>(improvement, 8.0);
        builder.remove(EntityKind::Improvement, improvement.value);
        CHECK(builder.isRemoved(improvement.value));
    });
    CHECK(in.reg.find(improvement) == nullptr);
    valueOf(in.reg.apply(inverted(edits)));
    CHECK(in.reg.find(improvement)->title == u"Restore test"_s);
    CHECK(std::isnan(in.reg.find(improvement)->effort));
}

TEST_CASE("what one change makes and removes leaves nothing, and its number is not given again")
{
    Removing in;
    ChangeBuilder builder(in.reg, 7);
    const auto passing = builder.create<Improvement>();
    builder.set<&Improvement::title>(passing, u"For a moment"_s);
    builder.remove(EntityKind::Improvement, passing.value);
    const auto staying = builder.create<Person>();
    builder.set<&Person::name>(staying, u"Ada"_s);
    valueOf(builder.validate()); // of what goes nothing is asked, though it has no reference
    CHECK(staying.value == 8);
    CHECK(builder.nextId() == 9);
    valueOf(in.reg.apply(builder.take()));
    CHECK(in.reg.all<Improvement>().isEmpty());
    CHECK(in.reg.find(staying)->name == u"Ada"_s);
}

TEST_CASE("which records cannot be without which others")
{
    QStringList needs;
    for (const EntityKind kind : entityKinds) {
        for (const Field &field : entityType(kind).fields) {
            if (field.reference && field.isRequired())
                needs += QString::fromLatin1(entityType(kind).name) + u" of "_s
                    + QString::fromLatin1(entityType(*field.reference).name);
        }
    }
    needs.sort();
    // Whoever deletes the latter deletes the former: no other reference may have that effect.
    CHECK(needs
          == QStringList{u"allocation of unit"_s, u"benefit of improvement"_s, u"cycle of improvement"_s,
                         u"escalation of action"_s, u"funding of improvement"_s, u"lesson of pir"_s,
                         u"milestone of improvement"_s, u"occurrence of ceremony"_s, u"phase of metric"_s,
                         u"raci_entry of raci_activity"_s, u"raci_entry of raci_role"_s, u"raid of unit"_s,
                         u"reading of metric"_s, u"steering of improvement"_s, u"steering of metric"_s,
                         u"target of metric"_s, u"task of milestone"_s, u"week_hours of unit"_s});
}
