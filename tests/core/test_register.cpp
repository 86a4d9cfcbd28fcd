// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/change_builder.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entities/settings.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("what the user did not set has its default, what was set stays")
{
    Register reg;
    CHECK(reg.settings().pirLookBack == 3);
    CHECK(reg.settings().stalledAfterDays == 60);
    CHECK(reg.settings().ruleSet == RuleSet::MakingDataCount);
    CHECK(reg.settings().yearStart == 1);
    CHECK(reg.settings().raciIntervalDays == 365);
    ChangeBuilder builder(reg, 1);
    const Id<Settings> settings = builder.create<Settings>();
    builder.set<&Settings::stalledAfterDays>(settings, qint64(14));
    builder.set<&Settings::ruleSet>(settings, qint64(RuleSet::Nelson));
    valueOf(reg.apply(builder.take()));
    CHECK(reg.settings().stalledAfterDays == 14);
    CHECK(reg.settings().ruleSet == RuleSet::Nelson);
    CHECK(reg.settings().pirLookBack == 3);
}

TEST_CASE("a threshold is the user's own or the standard one")
{
    Register reg;
    CHECK(reg.threshold(u"ownedShare", 90) == 90);
    ChangeBuilder builder(reg, 1);
    const Id<Threshold> own = builder.create<Threshold>();
    builder.set<&Threshold::check>(own, u"ownedShare"_s);
    builder.set<&Threshold::value>(own, 75.0);
    valueOf(reg.apply(builder.take()));
    CHECK(reg.threshold(u"ownedShare", 90) == 75);
    CHECK(reg.threshold(u"fundedShare", 90) == 90);
}

TEST_CASE("a field of a record that is not there is empty")
{
    const Register reg;
    CHECK(isEmpty(reg.value(EntityKind::Improvement, 7, fieldIndex<&Improvement::title>())));
    CHECK(reg.find(Id<Improvement>(7)) == nullptr);
    CHECK(reg.referring<&Improvement::owner>(7).empty());
}

TEST_CASE("a snapshot stays as it was taken, the register goes on")
{
    Register reg;
    ChangeBuilder first(reg, 1);
    const Id<Person> ada = first.create<Person>();
    first.set<&Person::name>(ada, u"Ada"_s);
    valueOf(reg.apply(first.take()));
    const Register snapshot = reg;
    ChangeBuilder second(reg, 2);
    second.set<&Person::name>(ada, u"Ada Lovelace"_s);
    (void)second.create<Person>();
    valueOf(reg.apply(second.take()));
    CHECK(snapshot.all<Person>().size() == 1);
    CHECK(snapshot.find(ada)->name == u"Ada"_s);
    CHECK(reg.all<Person>().size() == 2);
    CHECK(reg.find(ada)->name == u"Ada Lovelace"_s);
}

TEST_CASE("an edit of a record that is not there, or made twice, is refused whole")
{
    Register reg;
    ChangeBuilder builder(reg, 1);
    const Id<Person> ada = builder.create<Person>();
    builder.set<&Person::name>(ada, u"Ada"_s);
    const std::vector<Edit> made = builder.take();
    valueOf(reg.apply(made));
    CHECK_FALSE(reg.apply(made).has_value()); // it exists already
    const FieldIndex name = fieldIndex<&Person::name>();
    CHECK_FALSE(reg.apply({{EntityKind::Person, name, 99, {}, u"Nobody"_s}}).has_value());
    const Status half = reg.apply(
        {{EntityKind::Person, name, ada.value, u"Ada"_s, u"Countess"_s}, {EntityKind::Person, name, 99, {}, u"x"_s}});
    CHECK_FALSE(half.has_value());
    CHECK(reg.find(ada)->name == u"Ada"_s);
    CHECK(reg.all<Person>().size() == 1);
}

TEST_CASE("undoing a list of edits twice is doing it")
{
    Register reg;
    ChangeBuilder builder(reg, 1);
    const Id<Improvement> item = builder.create<Improvement>();
    builder.set<&Improvement::title>(item, u"Runbook"_s);
    builder.set<&Improvement::effort>(item, 3.0);
    const std::vector<Edit> edits = builder.take();
    CHECK(inverted(inverted(edits)) == edits);
    CHECK(inverted({}).empty());
    valueOf(reg.apply(edits));
    valueOf(reg.apply(inverted(edits)));
    CHECK(reg.all<Improvement>().isEmpty());
    valueOf(reg.apply(edits));
    CHECK(reg.find(item)->effort == 3.0);
}
