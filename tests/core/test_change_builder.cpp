// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <support/test.h>

#include <core/change_builder.h>

using namespace Ratchet;
using namespace Qt::StringLiterals;

namespace {

struct Sample {
    Register reg;
    Id<Person> owner;
    Id<Service> service;
    Id<Improvement> improvement;
    Id<Funding> funding;
    RecordId next = 1;

    Sample()
    {
        ChangeBuilder builder(reg, next);
        owner = builder.create<Person>();
        builder.set<&Person::name>(owner, u"Ada"_s);
        service = builder.create<Service>();
        builder.set<&Service::name>(service, u"Payments"_s);
        builder.set<&Service::owner>(service, owner.value);
        improvement = builder.create<Improvement>();
        builder.set<&Improvement::reference>(improvement, u"CSI-0001"_s);
        builder.set<&Improvement::title>(improvement, u"Runbook"_s);
        builder.set<&Improvement::service>(improvement, service.value);
        builder.set<&Improvement::owner>(improvement, owner.value);
        funding = builder.create<Funding>();
        builder.set<&Funding::improvement>(funding, improvement.value);
        REQUIRE(builder.validate());
        next = builder.nextId();
        REQUIRE(reg.apply(builder.take()));
    }
};

} // namespace

TEST_CASE("edits applied and turned round leave what was")
{
    Sample sample;
    ChangeBuilder builder(sample.reg, sample.next);
    builder.set<&Improvement::title>(sample.improvement, u"Runbooks"_s);
    builder.set<&Improvement::effort>(sample.improvement, 3.0);
    builder.set<&Improvement::effort>(sample.improvement, 5.0);
    const auto edits = builder.take();
    REQUIRE(edits.size() == 2);
    REQUIRE(sample.reg.apply(edits));
    CHECK(sample.reg.find(sample.improvement)->title == u"Runbooks"_s);
    CHECK(sample.reg.find(sample.improvement)->effort == 5.0);
    REQUIRE(sample.reg.apply(inverted(edits)));
    CHECK(sample.reg.find(sample.improvement)->title == u"Runbook"_s);
    CHECK(std::isnan(sample.reg.find(sample.improvement)->effort));
}

TEST_CASE("a value that is there already makes no edit, nor does one that was set back")
{
    Sample sample;
    ChangeBuilder builder(sample.reg, sample.next);
    builder.set<&Improvement::title>(sample.improvement, u"Runbook"_s);
    CHECK(builder.isEmpty());
    builder.set<&Improvement::title>(sample.improvement, u"Other"_s);
    builder.set<&Improvement::title>(sample.improvement, u"Runbook"_s);
    CHECK(builder.take().empty());
}

TEST_CASE("removing a record takes along what cannot be without it and empties what names it")
{
    Sample sample;
    ChangeBuilder builder(sample.reg, sample.next);
    builder.remove(EntityKind::Person, sample.owner.value);
    builder.remove(EntityKind::Improvement, sample.improvement.value);
    const auto edits = builder.take();
    REQUIRE(sample.reg.apply(edits));
    CHECK(sample.reg.all<Person>().isEmpty());
    CHECK(sample.reg.all<Improvement>().isEmpty());
    CHECK(sample.reg.all<Funding>().isEmpty());
    CHECK_FALSE(sample.reg.find(sample.service)->owner);
    REQUIRE(sample.reg.apply(inverted(edits)));
    CHECK(sample.reg.find(sample.service)->owner == sample.owner);
    CHECK(sample.reg.find(sample.funding)->improvement == sample.improvement);
}

TEST_CASE("a change made from an older state is refused and leaves nothing half done")
{
    Sample sample;
    ChangeBuilder older(sample.reg, sample.next);
    older.set<&Improvement::outcome>(sample.improvement, u"Faster"_s);
    older.set<&Improvement::title>(sample.improvement, u"Old thought"_s);
    ChangeBuilder newer(sample.reg, sample.next);
    newer.set<&Improvement::title>(sample.improvement, u"New"_s);
    REQUIRE(sample.reg.apply(newer.take()));
    CHECK_FALSE(sample.reg.apply(older.take()));
    CHECK(sample.reg.find(sample.improvement)->title == u"New"_s);
    CHECK(sample.reg.find(sample.improvement)->outcome.isEmpty());
}

TEST_CASE("required fields and references are checked before anything is written")
{
    Sample sample;
    ChangeBuilder missing(sample.reg, sample.next);
    missing.create<Improvement>();
    REQUIRE_FALSE(missing.validate());
    CHECK(missing.validate().error().where.field == u"reference"_s);
    ChangeBuilder dangling(sample.reg, sample.next);
    dangling.set<&Improvement::owner>(sample.improvement, RecordId(999));
    CHECK(dangling.validate().error().code == ErrorCode::UnknownReference);
}

TEST_CASE("what hangs on an improvement renews its date, a date given by an import stays")
{
    Sample sample;
    const QDate today(2026, 11, 22);
    ChangeBuilder funded(sample.reg, sample.next);
    funded.set<&Funding::approved>(sample.funding, 100.0);
    stampUpdated(funded, sample.reg, today);
    REQUIRE(sample.reg.apply(funded.take()));
    CHECK(sample.reg.find(sample.improvement)->updatedOn == today);
    CHECK_FALSE(sample.reg.find(sample.improvement)->rankedOn.isValid());
    ChangeBuilder imported(sample.reg, sample.next);
    imported.set<&Improvement::effort>(sample.improvement, 2.0);
    imported.set<&Improvement::updatedOn>(sample.improvement, QDate(2026, 1, 5));
    stampUpdated(imported, sample.reg, today.addDays(1));
    REQUIRE(sample.reg.apply(imported.take()));
    CHECK(sample.reg.find(sample.improvement)->updatedOn == QDate(2026, 1, 5));
    CHECK(sample.reg.find(sample.improvement)->rankedOn == today.addDays(1));
}

TEST_CASE("records that are made in turns keep one edit a field")
{
    Register reg;
    ChangeBuilder builder(reg, 1);
    const auto funding = builder.create<Funding>();
    const auto improvement = builder.create<Improvement>();
    builder.set<&Funding::improvement>(funding, improvement.value);
    builder.set<&Funding::requested>(funding, 1.0);
    builder.set<&Improvement::reference>(improvement, u"CSI-0001"_s);
    builder.set<&Improvement::title>(improvement, u"Runbook"_s);
    builder.set<&Funding::requested>(funding, 2.0);
    builder.set<&Improvement::title>(improvement, u"Runbooks"_s);
    CHECK(builder.value(EntityKind::Funding, funding.value, fieldIndex<&Funding::requested>()) == Value(2.0));
    REQUIRE(builder.validate());
    const auto edits = builder.take();
    CHECK(edits.size() == 6);
    REQUIRE(reg.apply(edits));
    CHECK(reg.find(improvement)->title == u"Runbooks"_s);
    REQUIRE(reg.apply(inverted(edits)));
}

TEST_CASE("an edit holds the value that the field will give back")
{
    Register reg;
    ChangeBuilder builder(reg, 1);
    const auto improvement = builder.create<Improvement>();
    const auto fitted = [&](FieldIndex field, const Value &value) {
        builder.set(EntityKind::Improvement, improvement.value, field, u""_s);
        builder.set(EntityKind::Improvement, improvement.value, field, value);
        return builder.value(EntityKind::Improvement, improvement.value, field);
    };
    CHECK(fitted(fieldIndex<&Improvement::effort>(), qint64(3)) == Value(3.0));
    CHECK(fitted(fieldIndex<&Improvement::effort>(), u"3"_s) == Value());
    CHECK(fitted(fieldIndex<&Improvement::effort>(), std::nan("")) == Value());
    CHECK(fitted(fieldIndex<&Improvement::status>(), qint64(99)) == Value());
    CHECK(fitted(fieldIndex<&Improvement::status>(), qint64(2)) == Value(qint64(2)));
    CHECK(fitted(fieldIndex<&Improvement::replicable>(), false) == Value());
    CHECK(fitted(fieldIndex<&Improvement::title>(), u""_s) == Value());
    // Halves of surrogate pairs are replaced, each by one letter; whole pairs stay.
    const QString halves =
        QString(QChar(0xd83d)) + u"a"_s + QChar(0xde00) + QChar(0xd83d) + QChar(0xd83d) + QChar(0xde00) + QChar(0xd800);
    CHECK(fitted(fieldIndex<&Improvement::title>(), halves) == Value(u"\ufffda\ufffd\ufffd\U0001f600\ufffd"_s));
    CHECK(fitted(fieldIndex<&Improvement::raisedOn>(), QDate(12'000, 1, 1)) == Value());
    CHECK(fitted(fieldIndex<&Improvement::service>(), qint64(0)) == Value());
    CHECK(fitted(fieldIndex<&Improvement::manualRank>(), qint64(0)) == Value(qint64(0)));
}

TEST_CASE("the question of a contact is one of the five")
{
    const Register reg;
    for (const auto &[question, isOne] : {std::pair(qint64(0), false), {1, true}, {5, true}, {6, false}, {-1, false}}) {
        ChangeBuilder builder(reg, 1);
        builder.set<&Contact::question>(builder.create<Contact>(), Value(question));
        const Status valid = builder.validate();
        CHECK(valid.has_value() == isOne);
        if (!isOne) {
            CHECK(valid.error().code == ErrorCode::InvalidValue);
            CHECK(valid.error().what == u"Question is a number from 1 to 5."_s);
            CHECK(valid.error().where.field == u"question"_s);
        }
    }
}
