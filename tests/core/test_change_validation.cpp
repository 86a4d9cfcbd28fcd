// SPDX-License-Identifier: GPL-3.0-or-later
// What a change must not leave: required fields that are empty, references that lead nowhere.
#include <core/change_builder.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <support/test.h>

#include <QTimeZone>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Ada owns Payments.
struct Owned {
    Register reg;
    Id<Person> ada;
    Id<Service> payments;
    RecordId next = 0;

    Owned()
    {
        ChangeBuilder builder(reg, 1);
        ada = builder.create<Person>();
        builder.set<&Person::name>(ada, u"Ada"_s);
        payments = builder.create<Service>();
        builder.set<&Service::name>(payments, u"Payments"_s);
        builder.set<&Service::owner>(payments, ada.value);
        next = builder.nextId();
        valueOf(reg.apply(builder.take()));
    }
    [[nodiscard]] ChangeBuilder builder() const { return {reg, next}; }
};

Error errorOf(const ChangeBuilder &builder)
{
    const Status status = builder.validate();
    REQUIRE_FALSE(status.has_value());
    return status.error();
}

} // namespace

TEST_CASE("a new record without a required field is refused, whose name is said in words and as files have it")
{
    const Owned in;
    ChangeBuilder builder = in.builder();
    const auto made = builder.create<Improvement>();
    builder.set<&Improvement::reference>(made, u"CSI-0001"_s);
    CHECK(errorOf(builder) == Error{ErrorCode::MissingValue, u"Title must be filled in."_s, {{}, 0, 0, u"title"_s}});
    builder.set<&Improvement::title>(made, u"Runbook"_s);
    CHECK(builder.validate());
    builder.set<&Improvement::title>(made, QString());
    CHECK(errorOf(builder).where.field == u"title"_s); // taken away again before it was written
}

TEST_CASE("a required field of a record that is there cannot be emptied")
{
    const Owned in;
    ChangeBuilder builder = in.builder();
    builder.set<&Person::name>(in.ada, Value());
    CHECK(errorOf(builder) == Error{ErrorCode::MissingValue, u"Name must be filled in."_s, {{}, 0, 0, u"name"_s}});
    builder.set<&Person::name>(in.ada, u"Ada"_s); // as it was
    CHECK(builder.validate());
}

TEST_CASE("a value that no field of that kind can hold is no value, so that a required one is missing")
{
    const Owned in;
    ChangeBuilder builder = in.builder();
    const auto metric = builder.create<Metric>();
    builder.set<&Metric::name>(metric, u"Reopened"_s);
    const auto reading = builder.create<Reading>();
    builder.set<&Reading::metric>(reading, metric.value);
    builder.set<&Reading::on>(reading, QDate(2026, 2, 1));
    builder.set<&Reading::value>(reading, std::nan(""));
    CHECK(errorOf(builder).where.field == u"value"_s);
    builder.set<&Reading::value>(reading, 0.0); // nothing reopened is a value
    CHECK(builder.validate());
    builder.set<&Reading::on>(reading, u"2026-02-01"_s);
    CHECK(errorOf(builder).where.field == u"on"_s);
}

TEST_CASE("a reference leads to a record of its kind that is there or comes with the same change")
{
    const Owned in;
    ChangeBuilder builder = in.builder();
    const auto unit = builder.create<Unit>();
    builder.set<&Unit::name>(unit, u"Operations"_s);
    const RecordId manager = builder.nextId();
    builder.set<&Unit::manager>(unit, manager);
    CHECK(errorOf(builder)
          == Error{ErrorCode::UnknownReference,
                   u"Manager names a record that is not in the register."_s,
                   {{}, 0, 0, u"manager"_s}});
    const auto grace = builder.create<Person>();
    REQUIRE(grace.value == manager);
    builder.set<&Person::name>(grace, u"Grace"_s);
    CHECK(builder.validate()); // though it was named before it was made
    builder.set<&Unit::manager>(unit, in.payments.value);
    CHECK(errorOf(builder).code == ErrorCode::UnknownReference); // a service manages nothing
}

TEST_CASE("what one change removes cannot be named by it")
{
    const Owned in;
    ChangeBuilder builder = in.builder();
    const auto unit = builder.create<Unit>();
    builder.set<&Unit::name>(unit, u"Operations"_s);
    builder.set<&Unit::manager>(unit, in.ada.value);
    CHECK(builder.validate());
    builder.remove(EntityKind::Person, in.ada.value);
    CHECK(errorOf(builder).where.field == u"manager"_s);
    builder.set<&Unit::manager>(unit, Value());
    CHECK(builder.validate()); // the owner of the service was emptied by the removal
    Register reg = in.reg;
    valueOf(reg.apply(builder.take()));
    CHECK_FALSE(reg.find(in.payments)->owner);
}

TEST_CASE("a builder that was emptied goes on from what it gave")
{
    Owned in;
    ChangeBuilder builder = in.builder();
    const auto grace = builder.create<Person>();
    builder.set<&Person::name>(grace, u"Grace"_s);
    valueOf(in.reg.apply(builder.take()));
    CHECK(builder.isEmpty());
    CHECK_FALSE(builder.isRemoved(grace.value));
    builder.set<&Person::jobTitle>(grace, u"Engineer"_s);
    builder.set<&Person::name>(grace, u"Grace"_s); // what it has by now
    const std::vector<Edit> edits = builder.take();
    REQUIRE(edits.size() == 1);
    CHECK(edits[0] == Edit{EntityKind::Person, fieldIndex<&Person::jobTitle>(), grace.value, {}, u"Engineer"_s});
    CHECK(builder.create<Person>().value == grace.value + 1);
}

TEST_CASE("months and times are kept as files give them back: the first day, whole seconds, no zone")
{
    const Owned in;
    ChangeBuilder builder = in.builder();
    const auto held = [&builder](EntityKind kind, RecordId record, FieldIndex field, const Value &value) {
        builder.set(kind, record, field, value);
        return builder.value(kind, record, field);
    };
    const RecordId allocation = builder.create(EntityKind::Allocation);
    const FieldIndex month = fieldNamed(EntityKind::Allocation, u"month");
    CHECK(held(EntityKind::Allocation, allocation, month, QDate(2026, 2, 28)) == Value(QDate(2026, 2, 1)));
    CHECK(held(EntityKind::Allocation, allocation, month, QDate(0, 1, 1)) == Value());
    const RecordId occurrence = builder.create(EntityKind::Occurrence);
    const FieldIndex due = fieldNamed(EntityKind::Occurrence, u"due_at");
    const QDateTime exact(QDate(2026, 3, 29), QTime(2, 30, 15, 999), QTimeZone(3600));
    CHECK(held(EntityKind::Occurrence, occurrence, due, exact)
          == Value(QDateTime(QDate(2026, 3, 29), QTime(2, 30, 15), Qt::UTC)));
    CHECK(held(EntityKind::Occurrence, occurrence, due, QDate(2026, 3, 29)) == Value()); // a day is no time
    const RecordId pir = builder.create(EntityKind::Pir);
    const FieldIndex occurredOn = fieldNamed(EntityKind::Pir, u"occurred_on");
    CHECK(held(EntityKind::Pir, pir, occurredOn, QDate(9'999, 12, 31)) == Value(QDate(9'999, 12, 31)));
    CHECK(held(EntityKind::Pir, pir, occurredOn, QDate(10'000, 1, 1)) == Value());
    CHECK(held(EntityKind::Pir, pir, occurredOn, QDate(1, 1, 1)) == Value(QDate(1, 1, 1)));
}
