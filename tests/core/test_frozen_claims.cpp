// SPDX-License-Identifier: GPL-3.0-or-later
// What of a claim is frozen by its lock, and which edits count as amendments; tests/document/test_amendments.cpp sees
// the same through a document.
#include <core/amendments.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/settings.h>
#include <support/claim_parts.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate dayOfChange(2026, 11, 20);

// CSI-0001 is to lower "Time to restore" by 2.5 and was locked in January; CSI-0002 raises "Uptime", nothing locked.
struct Frozen {
    Register reg;
    RecordId next = 1;
    Id<Improvement> improvement;
    Id<Metric> metric;
    Id<Steering> claim;
    Id<Steering> open;

    Frozen()
    {
        ChangeBuilder builder(reg, next);
        improvement = addImprovement(builder, u"CSI-0001"_s);
        metric = addMetric(builder, u"Time to restore"_s, Direction::Down);
        claim = addClaim(builder, improvement, metric);
        builder.set<&Steering::expectedChange>(claim, -2.5);
        builder.set<&Steering::lockedOn>(claim, QDate(2026, 1, 10));
        open =
            addClaim(builder, addImprovement(builder, u"CSI-0002"_s), addMetric(builder, u"Uptime"_s, Direction::Up));
        next = builder.nextId();
        valueOf(reg.apply(builder.take()));
    }
    static Id<Steering> addClaim(ChangeBuilder &builder, Id<Improvement> improvement, Id<Metric> metric)
    {
        const auto made = builder.create<Steering>();
        builder.set<&Steering::improvement>(made, improvement.value);
        builder.set<&Steering::metric>(made, metric.value);
        return made;
    }
    [[nodiscard]] ChangeBuilder builder() const { return {reg, next}; }
    [[nodiscard]] std::vector<ClaimAmendment> amendments(const ChangeBuilder &builder,
                                                         NewClaims how = NewClaims::LockedToday) const
    {
        return amendmentsIn(builder, reg, dayOfChange, how);
    }
};

} // namespace

TEST_CASE("a claim that is locked takes the direction and rules of its metric, unless it says its own")
{
    const Frozen in;
    ChangeBuilder builder = in.builder();
    const auto metric = addMetric(builder, u"Reopened"_s, Direction::Down);
    builder.set<&Metric::ruleSet>(metric, qint64(RuleSet::Nelson));
    const auto taken = Frozen::addClaim(builder, in.improvement, metric);
    builder.set<&Steering::lockedOn>(taken, dayOfChange);
    const auto own = Frozen::addClaim(builder, in.improvement, metric);
    builder.set<&Steering::lockedOn>(own, dayOfChange);
    builder.set<&Steering::direction>(own, qint64(Direction::Up));
    const auto unlocked = Frozen::addClaim(builder, in.improvement, metric);
    freezeClaims(builder, in.reg);
    const auto held = [&builder](Id<Steering> steering, FieldIndex field) {
        return builder.value(EntityKind::Steering, steering.value, field);
    };
    const FieldIndex direction = fieldIndex<&Steering::direction>();
    const FieldIndex rules = fieldIndex<&Steering::ruleSet>();
    CHECK(held(taken, direction) == Value(qint64(Direction::Down)));
    CHECK(held(taken, rules) == Value(qint64(RuleSet::Nelson)));
    CHECK(held(own, direction) == Value(qint64(Direction::Up)));
    CHECK(held(own, rules) == Value(qint64(RuleSet::Nelson)));
    CHECK(held(unlocked, direction) == Value());
}

TEST_CASE("a metric without rules of its own is frozen with those of the register")
{
    Frozen in;
    ChangeBuilder settings = in.builder();
    settings.set<&Settings::ruleSet>(settings.create<Settings>(), qint64(RuleSet::Wheeler));
    in.next = settings.nextId();
    valueOf(in.reg.apply(settings.take()));
    ChangeBuilder builder = in.builder();
    builder.set<&Steering::lockedOn>(in.open, dayOfChange);
    freezeClaims(builder, in.reg);
    CHECK(builder.value(EntityKind::Steering, in.open.value, fieldIndex<&Steering::ruleSet>())
          == Value(qint64(RuleSet::Wheeler)));
    CHECK(builder.value(EntityKind::Steering, in.open.value, fieldIndex<&Steering::direction>())
          == Value(qint64(Direction::Up)));
}

TEST_CASE("a lock of today amends nothing, one for yesterday does at once; of an import a new one may be of any day")
{
    const Frozen in;
    ChangeBuilder today = in.builder();
    today.set<&Steering::lockedOn>(in.open, dayOfChange);
    CHECK(in.amendments(today).empty());
    ChangeBuilder yesterday = in.builder();
    yesterday.set<&Steering::lockedOn>(in.open, dayOfChange.addDays(-1));
    const std::vector<ClaimAmendment> late{{in.open, u"locked_on"_s, {}, u"2026-11-19"_s}};
    CHECK((in.amendments(yesterday) == late));
    CHECK((in.amendments(yesterday, NewClaims::LockedAnyDay) == late)); // it was here before, unlocked

    ChangeBuilder made = in.builder();
    const auto claim = Frozen::addClaim(made, in.improvement, in.metric);
    made.set<&Steering::lockedOn>(claim, QDate(2026, 6, 1));
    made.set<&Steering::expectedChange>(claim, -1.0);
    const std::vector<ClaimAmendment> byHand{{claim, u"locked_on"_s, {}, u"2026-06-01"_s}};
    CHECK((in.amendments(made, NewClaims::LockedToday) == byHand));
    CHECK(in.amendments(made, NewClaims::LockedAnyDay).empty());
}

TEST_CASE("taking the lock away is an amendment itself, so that nothing changes behind it")
{
    const Frozen in;
    ChangeBuilder builder = in.builder();
    builder.set<&Steering::lockedOn>(in.claim, Value());
    builder.set<&Steering::expectedChange>(in.claim, -0.5);
    builder.set<&Steering::expectedChange>(in.claim, -1.0);
    const std::vector<ClaimAmendment> expected{{in.claim, u"locked_on"_s, u"2026-01-10"_s, {}},
                                               {in.claim, u"expected_change"_s, u"-2.5"_s, u"-1"_s}};
    CHECK((in.amendments(builder) == expected));
    builder.set<&Steering::lockedOn>(in.claim, QDate(2026, 1, 10));
    builder.set<&Steering::expectedChange>(in.claim, -2.5);
    CHECK(in.amendments(builder).empty()); // put back before it was written
}

TEST_CASE("a claim that goes over to another metric or improvement says both by name")
{
    const Frozen in;
    ChangeBuilder builder = in.builder();
    builder.set<&Steering::metric>(in.claim, in.reg.find(in.open)->metric.value);
    builder.set<&Steering::improvement>(in.claim, in.reg.find(in.open)->improvement.value);
    const std::vector<ClaimAmendment> expected{{in.claim, u"metric"_s, u"Time to restore"_s, u"Uptime"_s},
                                               {in.claim, u"improvement"_s, u"CSI-0001"_s, u"CSI-0002"_s}};
    CHECK((in.amendments(builder) == expected));
}

TEST_CASE("what changes of a metric amends each claim that is locked on it, and none that goes with the same change")
{
    Frozen in;
    ChangeBuilder second = in.builder();
    const auto other = Frozen::addClaim(second, in.improvement, in.metric);
    second.set<&Steering::lockedOn>(other, QDate(2026, 3, 1));
    in.next = second.nextId();
    valueOf(in.reg.apply(second.take()));

    ChangeBuilder builder = in.builder();
    builder.set<&Metric::ruleSet>(in.metric, qint64(RuleSet::Anhoej));
    builder.set<&Metric::name>(in.metric, u"Hours to restore"_s); // a name promises nothing
    const std::vector<ClaimAmendment> both{{in.claim, u"metric.rule_set"_s, {}, u"anhoej"_s},
                                           {other, u"metric.rule_set"_s, {}, u"anhoej"_s}};
    CHECK((in.amendments(builder) == both));
    builder.remove(EntityKind::Steering, other.value);
    const auto left = in.amendments(builder);
    REQUIRE(left.size() == 2);
    CHECK(left[0] == both[0]);
    CHECK(left[1] == ClaimAmendment{other, u"removed"_s, u"CSI-0001 · Time to restore"_s, {}});

    ChangeBuilder gone = in.builder();
    gone.remove(EntityKind::Metric, in.metric.value);
    const auto removed = in.amendments(gone);
    REQUIRE(removed.size() == 2);
    CHECK(removed[0] == ClaimAmendment{in.claim, u"removed"_s, u"CSI-0001 · Time to restore, -2.5"_s, {}});
    CHECK(removed[1].steering == other);
}

TEST_CASE("an amendment is written with day, author and reason; those of a claim that goes bear its name from then on")
{
    Frozen in;
    ChangeBuilder edit = in.builder();
    edit.set<&Steering::targetOn>(in.claim, QDate(2026, 9, 30));
    const AmendmentNote note{dayOfChange, u"Ada"_s, u"the supplier was late"_s};
    addAmendments(edit, in.reg, in.amendments(edit), note);
    valueOf(edit.validate());
    in.next = edit.nextId();
    valueOf(in.reg.apply(edit.take()));
    REQUIRE(in.reg.all<Amendment>().size() == 1);
    const Id<Amendment> kept = in.reg.all<Amendment>().begin()->id;
    CHECK(in.reg.find(kept)->steering == in.claim);
    CHECK(in.reg.find(kept)->on == dayOfChange);
    CHECK(in.reg.find(kept)->author == u"Ada"_s);

    ChangeBuilder removal = in.builder();
    removal.remove(EntityKind::Steering, in.claim.value);
    addAmendments(removal, in.reg, in.amendments(removal), {dayOfChange, u"Grace"_s, {}});
    valueOf(removal.validate());
    valueOf(in.reg.apply(removal.take()));
    const QString name = u"CSI-0001 · Time to restore, -2.5 by 2026-09-30"_s;
    CHECK_FALSE(in.reg.find(kept)->steering);
    CHECK(in.reg.find(kept)->reason == name + u": the supplier was late"_s);
    REQUIRE(in.reg.all<Amendment>().size() == 2);
    const Amendment &last = *std::next(in.reg.all<Amendment>().begin());
    CHECK_FALSE(last.steering);
    CHECK(last.before == name);
    CHECK(last.author == u"Grace"_s);
}

TEST_CASE("an amendment names a field of the claim, of its metric or of its improvement")
{
    CHECK(amendedField(u"expected_change") == &fieldOf<&Steering::expectedChange>());
    CHECK(amendedField(u"direction") == &fieldOf<&Steering::direction>());
    CHECK(amendedField(u"metric.direction") == &fieldOf<&Metric::direction>());
    CHECK(amendedField(u"improvement.started_on") == &fieldOf<&Improvement::startedOn>());
    CHECK(amendedField(QString::fromLatin1(ClaimAmendment::removed)) == nullptr);
    CHECK(amendedField(u"metric.started_on") == nullptr);
}

TEST_CASE("a claim in one line has what was promised, as far as anything was")
{
    const Frozen in;
    CHECK(claimText(in.reg, *in.reg.find(in.open)) == u"CSI-0002 · Uptime"_s);
    CHECK(claimText(in.reg, *in.reg.find(in.claim)) == u"CSI-0001 · Time to restore, -2.5"_s);
    Steering dated = *in.reg.find(in.open);
    dated.targetOn = QDate(2026, 12, 31);
    CHECK(claimText(in.reg, dated) == u"CSI-0002 · Uptime by 2026-12-31"_s);
}
