// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of any kind know: their columns and facts, here and on a worker's copy of the register.
#include <calendar/date_words.h>
#include <core/entities/cadence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <models/grids/cadence_model.h>
#include <models/lists/kind_facts.h>
#include <models/lists/record_columns.h>

#include "model_check.h"
#include "open_register.h"

#include <QSet>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate dayOfFacts(2026, 6, 30);

} // namespace

TEST_CASE("a list of any kind has its fields as columns first, then what is computed, each under a name of its own")
{
    for (const EntityKind kind : entityKinds) {
        const EntityType &type = entityType(kind);
        INFO(type.name);
        const auto facts = makeRecordFacts(kind);
        REQUIRE(facts);
        const std::vector<RecordColumn> columns = columnsOf(kind, *facts);
        REQUIRE(columns.size() == type.fields.size() + facts->columns().size());
        QSet<QString> ids;
        int computed = 0;
        for (size_t i = 0; i < columns.size(); ++i) {
            CHECK_FALSE(ids.contains(columns[i].id));
            ids.insert(columns[i].id);
            CHECK_FALSE(columns[i].title.isEmpty());
            if (i < type.fields.size()) {
                CHECK(columns[i].field == FieldIndex(i));
                CHECK(columns[i].computed == -1);
            } else {
                CHECK(columns[i].field == -1);
                CHECK(columns[i].computed == computed++);
            }
        }
        QSet<QString> factIds;
        for (const RecordFact &fact : facts->facts()) {
            CHECK_FALSE(fact.label.isEmpty());
            CHECK_FALSE(factIds.contains(fact.id));
            factIds.insert(fact.id);
        }
    }
}

TEST_CASE("numbers and days stand at the end of their column, words at its beginning")
{
    const auto facts = makeRecordFacts(EntityKind::Improvement);
    const auto isNumber = [columns = columnsOf(EntityKind::Improvement, *facts)](const QString &id) {
        return std::ranges::find(columns, id, &RecordColumn::id)->isNumber;
    };
    for (const QString &id : {u"effort"_s, u"target_on"_s, u"manual_rank"_s})
        CHECK(isNumber(id));
    for (const QString &id : {u"title"_s, u"status"_s, u"owner"_s, u"replicable"_s})
        CHECK_FALSE(isNumber(id));
}

TEST_CASE("facts on a copy of the register are those on the register itself")
{
    OpenRegister open;
    std::vector<RecordId> items;
    for (int i = 0; i < 40; ++i) {
        const Id<Improvement> item =
            open.addImprovement(u"CSI-%1"_s.arg(i), u"Item"_s, ImprovementStatus(1 + i % 14), i % 7);
        if (i % 3 == 0)
            open.set<&Improvement::targetOn>(item, dayOfFacts.addDays(i - 20));
        if (i % 5 == 0)
            open.set<&Improvement::raisedOn>(item, dayOfFacts.addDays(-i * 10));
        items.push_back(item.value);
    }
    const auto facts = makeRecordFacts(EntityKind::Improvement);
    facts->refresh(open.document->reg(), dayOfFacts);
    const Register copy = open.document->snapshot();
    const std::unique_ptr<RecordFacts> copied = facts->copyFor(copy);
    for (const RecordId item : items) {
        for (int fact = 0; fact < int(facts->facts().size()); ++fact)
            CHECK(copied->holds(fact, item) == facts->holds(fact, item));
        for (int column = 0; column < int(facts->columns().size()); ++column) {
            CHECK(copied->value(column, item) == facts->value(column, item));
            CHECK(copied->text(column, item, QLocale::c()) == facts->text(column, item, QLocale::c()));
        }
    }
}

TEST_CASE("of a record that is gone nothing is known, and asking does no harm")
{
    OpenRegister open;
    for (const EntityKind kind : entityKinds) {
        INFO(entityType(kind).name);
        const auto facts = makeRecordFacts(kind);
        facts->refresh(open.document->reg(), dayOfFacts);
        for (int fact = 0; fact < int(facts->facts().size()); ++fact)
            (void)facts->holds(fact, 4711);
        for (int column = 0; column < int(facts->columns().size()); ++column) {
            CHECK(isEmpty(facts->value(column, 4711)));
            (void)facts->text(column, 4711, QLocale::c());
        }
        CHECK(facts->tone(u"status"_s, 4711) == Tone::Neutral);
    }
}

TEST_CASE("the dates of a cadence are found by date and by day")
{
    OpenRegister open;
    const auto board = open.add<Ceremony>({{u"name"_s, u"Board"_s},
                                           {u"rrule"_s, u"FREQ=WEEKLY"_s},
                                           {u"starts_at"_s, QDateTime(QDate(2026, 6, 2), QTime(10, 0), Qt::UTC)},
                                           {u"time_zone"_s, u"UTC"_s}});
    CadenceModel model(QLocale::c());
    const ModelCheck check(model);
    const auto entries = cadenceEntries(open.document->reg(), {2026, 6, 1}, {2026, 6, 30}, dayOfFacts);
    model.setEntries(entries);
    REQUIRE(model.rowCount() == 5);
    for (int row = 0; row < 5; ++row)
        CHECK(model.rowOf(entries[size_t(row)].date) == row);
    CHECK(model.rowOf({}) == -1);
    CHECK(model.rowFrom({2026, 6, 1}) == 0);
    CHECK(model.rowFrom({2026, 6, 9}) == 1);
    CHECK(model.rowFrom({2026, 6, 10}) == 2);
    CHECK(model.rowFrom({2026, 7, 1}) == -1);
    const QString words = entryWords(entries[0], QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const QString &part : {u"Tuesday"_s, u"10:00"_s, u"Board"_s, u"missed"_s})
        CHECK(words.contains(part));
    CHECK(model.index(0, CadenceModel::State).data(Qt::AccessibleTextRole).toString().contains(u"Board"_s));
    CHECK(cadenceEntries(open.document->reg(), {2026, 6, 1}, {2026, 6, 30}, dayOfFacts, board).size() == 5);
}

TEST_CASE("a date before its ceremony counts says from when it does")
{
    OpenRegister open;
    const auto board = open.add<Ceremony>({{u"name"_s, u"Board"_s},
                                           {u"rrule"_s, u"FREQ=WEEKLY"_s},
                                           {u"starts_at"_s, QDateTime(QDate(2026, 6, 2), QTime(10, 0), Qt::UTC)},
                                           {u"counts_from"_s, QDate(2026, 6, 10)},
                                           {u"time_zone"_s, u"UTC"_s}});
    const auto entries = cadenceEntries(open.document->reg(), {2026, 6, 1}, {2026, 6, 30}, {2026, 6, 20}, board);
    REQUIRE(entries.size() == 5);
    CHECK(entries[1].state == DateState::Uncounted);
    CHECK(entries[1].outcome == u"counts from %1"_s.arg(QLocale().toString(QDate(2026, 6, 10), QLocale::ShortFormat)));
    CHECK(entryWords(entries[1], QLocale::c()).contains(u"not counted"_s));
    CHECK(entries[2].state == DateState::Missed);
    CHECK(entries[2].outcome.isEmpty());
}

TEST_CASE("slides that were kept stand on their day: with their review, with one that nobody had planned, or alone")
{
    OpenRegister open;
    const auto wall = [](int day, int hour) { return QDateTime(QDate(2026, 6, day), QTime(hour, 0), Qt::UTC); };
    const auto board = open.add<Ceremony>({{u"name"_s, u"Board"_s},
                                           {u"rrule"_s, u"FREQ=WEEKLY"_s},
                                           {u"starts_at"_s, wall(2, 10)},
                                           {u"time_zone"_s, u"UTC"_s}});
    const auto held = [&](int day) {
        return open.add<Occurrence>({{u"ceremony"_s, board.value},
                                     {u"due_at"_s, wall(day, 10)},
                                     {u"held_at"_s, wall(day, 10)},
                                     {u"status"_s, qint64(OccurrenceStatus::Held)}});
    };
    const auto planned = held(9);
    const auto unplanned = held(11);
    const auto keep = [&](Id<Occurrence> review, const QDateTime &shownAt) {
        return open.add<Snapshot>(
            {{u"occurrence"_s, review ? Value(review.value) : Value()}, {u"shown_at"_s, shownAt}});
    };
    keep(planned, wall(9, 10));
    const auto second = keep(planned, wall(9, 11));
    const auto alone = keep({}, wall(11, 9));
    const Register &reg = open.document->reg();
    const auto entries = cadenceEntries(reg, {2026, 6, 8}, {2026, 6, 16}, {2026, 6, 20});
    REQUIRE(entries.size() == 4);
    CHECK(entries[0].slides == second); // the latest
    CHECK(entries[0].outcome.endsWith(u"slides kept"_s));
    CHECK(entries[1].slides == alone);
    CHECK(entries[1].state == DateState::Shown);
    CHECK_FALSE(entries[1].date.ceremony);
    CHECK(entries[1].day() == QDate(2026, 6, 11));
    CHECK(entries[2].date.record == unplanned);
    CHECK(entries[2].state == DateState::Held);
    CHECK(entries[2].outcome.startsWith(u"not planned"_s));
    CHECK_FALSE(entries[2].slides);
    CHECK(entries[3].state == DateState::Missed);
    CHECK(entries[3].outcome.isEmpty());
    CHECK(cadenceEntries(reg, {2026, 6, 8}, {2026, 6, 16}, {2026, 6, 20}, board).size() == 3);
    CHECK(cadenceEntries(reg, {2026, 6, 11}, {2026, 6, 11}, {2026, 6, 10}).size() == 1); // it is yet to be shown
}

TEST_CASE("a date of whole days is shown without a time, with the last of its days")
{
    OpenRegister open;
    const auto review = open.add<Ceremony>({{u"name"_s, u"Review"_s},
                                            {u"rrule"_s, u"FREQ=DAILY;COUNT=1"_s},
                                            {u"starts_at"_s, QDateTime(QDate(2026, 6, 29), QTime(10, 0), Qt::UTC)},
                                            {u"all_day"_s, true},
                                            {u"duration_minutes"_s, qint64(3 * 1440)}});
    const Register &reg = open.document->reg();
    const auto entries = cadenceEntries(reg, {2026, 6, 1}, {2026, 6, 30}, {2026, 7, 1});
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].state == DateState::Due); // it goes on until today
    CHECK(cadenceEntries(reg, {2026, 6, 1}, {2026, 6, 30}, {2026, 7, 2})[0].state == DateState::Missed);
    CHECK(entries[0].lastDay() == QDate(2026, 7, 1));
    CHECK(cadenceEntries(reg, {2026, 7, 1}, {2026, 7, 31}, {2026, 7, 1}).size() == 1); // its last day is in July
    CHECK(cadenceEntries(reg, {2026, 7, 2}, {2026, 7, 31}, {2026, 7, 1}).empty());
    open.set<&Ceremony::durationMinutes>(review, qint64(4'200'000'000'000));
    CHECK(cadenceEntries(reg, {2026, 6, 1}, {2026, 6, 30}, {2026, 7, 1})[0].lastDay()
          == QDate(2026, 6, 29).addDays(3659));
    open.set<&Ceremony::durationMinutes>(review, qint64(3 * 1440));
    CadenceModel model(QLocale(QLocale::English, QLocale::UnitedKingdom));
    model.setEntries(entries);
    CHECK(model.index(0, CadenceModel::Day).data().toString() == u"Mon 29/06/2026, all day, until 01/07/2026"_s);
    CHECK_FALSE(entryWords(entries[0], QLocale::c()).contains(u"00:00"_s));
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    CHECK(dayAndTimeWords(entries[0].date, british) == u"29/06/2026 – 01/07/2026"_s);
    CeremonyDate day = entries[0].date;
    day.days = 1;
    CHECK(dayAndTimeWords(day, british) == u"29/06/2026"_s);
    CHECK(timeWords(day, british) == u"all day"_s);
    const Value due(QDateTime(QDate(2026, 6, 29), QTime(0, 0), Qt::UTC));
    CHECK(displayText(reg, fieldOf<&Occurrence::dueAt>(), due, british) == u"29/06/2026"_s);
    CHECK(review == entries[0].date.ceremony);
}
