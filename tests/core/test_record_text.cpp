// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/change_builder.h>
#include <core/entities/cadence.h>
#include <core/entities/capacity.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <support/test.h>

#include <core/record_text.h>

#include <bit>
#include <limits>
#include <random>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

struct Named {
    Named()
    {
        ChangeBuilder builder(reg, 1);
        desk = builder.create<Unit>();
        builder.set<&Unit::name>(desk, u"Service Desk"_s);
        builder.set<&Unit::kind>(desk, qint64(UnitKind::Team));
        ada = builder.create<Person>();
        builder.set<&Person::name>(ada, u"Ada Lovelace"_s);
        october = builder.create<Allocation>();
        builder.set<&Allocation::unit>(october, desk.value);
        builder.set<&Allocation::month>(october, QDate(2025, 10, 1));
        runbook = builder.create<Improvement>();
        builder.set<&Improvement::reference>(runbook, u"CSI-0001"_s);
        builder.set<&Improvement::title>(runbook, u"Runbook for restores"_s);
        valueOf(builder.validate());
        valueOf(reg.apply(builder.take()));
    }
    [[nodiscard]] QString shown(const Field &field, const Value &value, const QLocale &locale = english) const
    {
        return displayText(reg, field, value, locale);
    }

    Register reg;
    Id<Unit> desk;
    Id<Person> ada;
    Id<Allocation> october;
    Id<Improvement> runbook;
};

Result<Value> read(const Register &reg, const Field &field, const QString &text)
{
    return fromFileText(field, text, NameIndex(reg));
}

} // namespace

TEST_CASE("a record is called by its reference or name, one without either by its title fields")
{
    const Named in;
    CHECK(recordName(in.reg, EntityKind::Improvement, in.runbook.value) == u"CSI-0001"_s);
    CHECK(recordTitle(in.reg, EntityKind::Improvement, in.runbook.value) == u"CSI-0001 Runbook for restores"_s);
    CHECK(recordName(in.reg, EntityKind::Person, in.ada.value) == u"Ada Lovelace"_s);
    CHECK(recordName(in.reg, EntityKind::Allocation, in.october.value) == u"Service Desk 2025-10"_s);
    CHECK(recordTitle(in.reg, EntityKind::Allocation, in.october.value) == u"Service Desk Oct 2025"_s);
    CHECK(recordName(in.reg, EntityKind::Person, 4711).isEmpty());
    CHECK(recordTitle(in.reg, EntityKind::Person, 0).isEmpty());
}

TEST_CASE("a number in a file is as short as it can be and loses no digit")
{
    CHECK(fileNumber(0.1) == u"0.1"_s);
    CHECK(fileNumber(-5.25) == u"-5.25"_s);
    CHECK(fileNumber(1'000'000) == u"1e+06"_s);
    CHECK(fileNumber(1'234'567) == u"1234567"_s);
    const Named in;
    const Field &effort = fieldOf<&Improvement::effort>();
    std::mt19937_64 random(11);
    for (int i = 0; i < 5'000; ++i) {
        const double number = std::bit_cast<double>(random());
        if (!std::isfinite(number))
            continue;
        INFO(number);
        REQUIRE(read(in.reg, effort, fileNumber(number)) == Result<Value>(Value(number)));
    }
    for (const double number : {std::numeric_limits<double>::max(), std::numeric_limits<double>::denorm_min(), -0.5})
        CHECK(read(in.reg, effort, fileNumber(number)) == Result<Value>(Value(number)));
}

TEST_CASE("a number for people is grouped, cut and without idle zeros, in the digits of the locale")
{
    CHECK(displayNumber(1234.5, english) == u"1,234.5"_s);
    CHECK(displayNumber(1234.5, german) == u"1.234,5"_s);
    CHECK(displayNumber(1200, english) == u"1,200"_s); // zeros before the point are not idle
    CHECK(displayNumber(0.125, english) == u"0.13"_s);
    CHECK(displayNumber(7.999, english, 2) == u"8"_s);
    CHECK(displayNumber(7.4, english, 0) == u"7"_s);
    CHECK(displayNumber(100, english, 0) == u"100"_s);
    CHECK(displayNumber(-3.5, german, 1) == u"-3,5"_s);
    CHECK(displayNumber(-0.004, english) == u"0"_s); // what rounds to nothing has no sign
    CHECK(displayNumber(-0.0, english) == u"0"_s);
    CHECK(displayNumber(-0.4, german, 0) == u"0"_s);
    CHECK(displayNumber(-0.006, english) == u"-0.01"_s);
    const QLocale egypt(QLocale::Arabic, QLocale::Egypt);
    CHECK(displayNumber(2.5, egypt).contains(egypt.zeroDigit()) == false);
    CHECK(displayNumber(20, egypt) == egypt.toString(20));
}

TEST_CASE("days, months and times are read as files hold them")
{
    const Named in;
    const Field &month = fieldOf<&Allocation::month>();
    CHECK(read(in.reg, month, u"2026-03"_s) == Result<Value>(Value(QDate(2026, 3, 1))));
    CHECK(read(in.reg, month, u"2026-03-17"_s) == Result<Value>(Value(QDate(2026, 3, 1)))); // the month it is in
    CHECK(read(in.reg, month, u"2026-13"_s).error().code == ErrorCode::InvalidValue);
    CHECK(fileText(in.reg, month, QDate(2026, 3, 1)) == u"2026-03"_s);
    const Field &starts = fieldOf<&Ceremony::startsAt>();
    const Value at = QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC);
    CHECK(read(in.reg, starts, u"2026-03-29T02:30:00"_s) == Result<Value>(at)); // no clock change moves it
    CHECK(read(in.reg, starts, u" 2026-03-29T02:30:00 "_s) == Result<Value>(at));
    CHECK(fileText(in.reg, starts, at) == u"2026-03-29T02:30:00"_s);
    CHECK(read(in.reg, starts, u"2026-03-29T25:00:00"_s).error().where.field == u"starts_at"_s);
}

TEST_CASE("people read values as their locale writes them")
{
    const Named in;
    CHECK(in.shown(fieldOf<&Allocation::month>(), QDate(2025, 10, 1)) == u"Oct 2025"_s);
    CHECK(in.shown(fieldOf<&Improvement::targetOn>(), QDate(2026, 3, 31), german) == u"31.03.26"_s);
    CHECK(in.shown(fieldOf<&Improvement::status>(), qint64(ImprovementStatus::InProgress)) == u"In progress"_s);
    CHECK(in.shown(fieldOf<&Improvement::owner>(), in.ada.value) == u"Ada Lovelace"_s);
    CHECK(in.shown(fieldOf<&Improvement::replicable>(), true) == u"Yes"_s);
    CHECK(in.shown(fieldOf<&Improvement::manualRank>(), qint64(12'345)) == u"12,345"_s);
    CHECK(in.shown(fieldOf<&Improvement::title>(), u"<b>as it is</b>"_s) == u"<b>as it is</b>"_s);
    for (const Field &field : entityType<Improvement>().fields) {
        INFO(field.name);
        CHECK(in.shown(field, {}).isEmpty());
        CHECK(fileText(in.reg, field, {}).isEmpty());
    }
}

TEST_CASE("an option or a record that is gone reads as nothing")
{
    const Named in;
    CHECK(fileText(in.reg, fieldOf<&Improvement::status>(), qint64(99)).isEmpty());
    CHECK(in.shown(fieldOf<&Improvement::status>(), qint64(99)).isEmpty());
    CHECK(fileText(in.reg, fieldOf<&Improvement::owner>(), qint64(99)).isEmpty());
}

TEST_CASE("texts keep their blanks, everything else is read without those at its ends")
{
    const Named in;
    CHECK(read(in.reg, fieldOf<&Improvement::title>(), u"  two  "_s) == Result<Value>(Value(u"  two  "_s)));
    CHECK(read(in.reg, fieldOf<&Improvement::title>(), {}) == Result<Value>(Value()));
    CHECK(read(in.reg, fieldOf<&Improvement::effort>(), u" 3 "_s) == Result<Value>(Value(3.0)));
    CHECK(read(in.reg, fieldOf<&Improvement::effort>(), u"   "_s) == Result<Value>(Value()));
    CHECK(read(in.reg, fieldOf<&Improvement::status>(), u" In_Progress "_s)
          == Result<Value>(Value(qint64(ImprovementStatus::InProgress))));
    CHECK(read(in.reg, fieldOf<&Improvement::replicable>(), u"false"_s) == Result<Value>(Value()));
    CHECK(read(in.reg, fieldOf<&Improvement::replicable>(), u"true"_s) == Result<Value>(Value(true)));
    CHECK(read(in.reg, fieldOf<&Improvement::effort>(), u"inf"_s).error().code == ErrorCode::InvalidValue);
}

TEST_CASE("records are found by what they are called, whatever the case; of two alike it is the first")
{
    Named in;
    NameIndex names(in.reg);
    CHECK(names.find(EntityKind::Person, u" ada LOVELACE ") == in.ada.value);
    CHECK(names.find(EntityKind::Person, u"Ada") == 0);
    CHECK(names.find(EntityKind::Unit, u"Ada Lovelace") == 0); // of its kind only
    names.add(EntityKind::Person, u"Grace Hopper"_s, 77);
    CHECK(names.find(EntityKind::Person, u"grace hopper") == 77);
    CHECK(names.find(EntityKind::Person, u"ada lovelace") == in.ada.value); // those of before as well

    ChangeBuilder builder(in.reg, 100);
    const Id<Person> second = builder.create<Person>();
    builder.set<&Person::name>(second, u"ADA LOVELACE"_s);
    valueOf(in.reg.apply(builder.take()));
    CHECK(NameIndex(in.reg).find(EntityKind::Person, u"Ada Lovelace") == in.ada.value);
}

TEST_CASE("what cannot be read is quoted, cut where nobody would read on, and says what was expected")
{
    const Named in;
    const auto told = [&in](const Field &field, const QString &text) { return read(in.reg, field, text).error(); };
    CHECK(told(fieldOf<&Improvement::effort>(), u" a lot "_s)
          == Error{ErrorCode::InvalidValue, u"\"a lot\" is not a number."_s, {{}, 0, 0, u"effort"_s}});
    CHECK(told(fieldOf<&Improvement::manualRank>(), u"1e3"_s).what == u"\"1e3\" is not a whole number."_s);
    CHECK(told(fieldOf<&Improvement::targetOn>(), u"31.3.2026"_s).what
          == u"\"31.3.2026\" is not a date such as 2026-03-31."_s);
    CHECK(told(fieldOf<&Improvement::replicable>(), u"Yes"_s).what == u"\"Yes\" is not true or false."_s);
    CHECK(told(fieldOf<&Improvement::status>(), u"Done"_s).what
          == u"\"Done\" is not one of the values of this field."_s);
    CHECK(told(fieldOf<&Ceremony::startsAt>(), u"noon"_s).what
          == u"\"noon\" is not a date and time such as 2026-03-31T14:00:00."_s);
    CHECK(told(fieldOf<&Improvement::owner>(), QString(100, u'x'))
          == Error{ErrorCode::UnknownReference,
                   u'"' + QString(60, u'x') + u"\" is not in the register."_s,
                   {{}, 0, 0, u"owner"_s}});
}

TEST_CASE("times and titles are shown in the language that reads them, files keep their own form")
{
    const Named in;
    const Value at = QDateTime(QDate(2026, 3, 5), QTime(14, 30, 20), Qt::UTC);
    const Field &starts = fieldOf<&Ceremony::startsAt>();
    CHECK(in.shown(starts, at, german) == u"05.03.26 14:30"_s);
    CHECK(fileText(in.reg, starts, at) == u"2026-03-05T14:30:20"_s);
    CHECK(in.shown(fieldOf<&Allocation::month>(), QDate(2026, 5, 1), german) == u"Mai 2026"_s);
    const QLocale egypt(QLocale::Arabic, QLocale::Egypt);
    const QString rank = in.shown(fieldOf<&Improvement::manualRank>(), qint64(12), egypt);
    CHECK(rank == egypt.toString(qint64(12)));
    CHECK(fileText(in.reg, fieldOf<&Improvement::manualRank>(), qint64(12)) == u"12"_s);
    // Multiple texts stay one text: what divides them is no business of the value.
    CHECK(in.shown(fieldOf<&Improvement::tags>(), u"night; data"_s, german) == u"night; data"_s);
}

TEST_CASE("whole numbers are read in their range only, dates in the calendar only")
{
    const Named in;
    const Field &rank = fieldOf<&Improvement::manualRank>();
    CHECK(read(in.reg, rank, u"9223372036854775807"_s) == Result<Value>(Value(std::numeric_limits<qint64>::max())));
    CHECK(read(in.reg, rank, u"9223372036854775808"_s).error().code == ErrorCode::InvalidValue);
    CHECK(read(in.reg, rank, u"-3"_s) == Result<Value>(Value(qint64(-3))));
    const Field &effort = fieldOf<&Improvement::effort>();
    CHECK(read(in.reg, effort, u"1e400"_s).error().code == ErrorCode::InvalidValue);
    CHECK(read(in.reg, effort, u"1,5"_s).error().code == ErrorCode::InvalidValue);
    CHECK(read(in.reg, effort, u"-0.25"_s) == Result<Value>(Value(-0.25)));
    const Field &target = fieldOf<&Improvement::targetOn>();
    CHECK(read(in.reg, target, u"2028-02-29"_s) == Result<Value>(Value(QDate(2028, 2, 29))));
    CHECK(read(in.reg, target, u"2026-02-29"_s).error().code == ErrorCode::InvalidValue);
    CHECK(read(in.reg, target, u"2026-3-1"_s).error().code == ErrorCode::InvalidValue);
}

TEST_CASE("a record of several title fields is found by all of them, as files name it")
{
    const Named in;
    const NameIndex names(in.reg);
    CHECK(names.find(EntityKind::Allocation, u"service desk 2025-10") == in.october.value);
    CHECK(names.find(EntityKind::Allocation, u"Service Desk Oct 2025") == 0); // as people read it
    CHECK(names.find(EntityKind::Improvement, u"csi-0001") == in.runbook.value);
    CHECK(names.find(EntityKind::Improvement, u"Runbook for restores") == 0);
}
