// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/cadence.h>
#include <core/entities/incident_review.h>
#include <support/test.h>

#include <calendar/cadence_dates.h>
#include <core/change_builder.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &text)
{
    const QDateTime read = QDateTime::fromString(text, Qt::ISODate);
    return QDateTime(read.date(), read.time(), Qt::UTC);
}

// A board on the first Tuesday of each month at 9:30 in Berlin, from January 2026 on.
struct Cadence {
    Register reg;
    RecordId next = 1;
    Id<Ceremony> board;

    Cadence() { board = ceremony(u"Board"_s, u"FREQ=MONTHLY;BYDAY=1TU"_s, u"2026-01-06T09:30"_s, u"Europe/Berlin"_s); }

    Id<Ceremony> ceremony(const QString &name, const QString &rrule, const QString &start, const QString &zone)
    {
        ChangeBuilder builder(reg, next);
        const auto made = builder.create<Ceremony>();
        builder.set<&Ceremony::name>(made, name);
        builder.set<&Ceremony::rrule>(made, rrule);
        builder.set<&Ceremony::startsAt>(made, at(start));
        builder.set<&Ceremony::timeZone>(made, zone);
        next = builder.nextId();
        REQUIRE(reg.apply(builder.take()));
        return made;
    }
    void record(const QString &dueAt, OccurrenceStatus status, const QString &heldAt = {})
    {
        ChangeBuilder builder(reg, next);
        const auto made = builder.create<Occurrence>();
        builder.set<&Occurrence::ceremony>(made, board.value);
        builder.set<&Occurrence::dueAt>(made, at(dueAt));
        builder.set<&Occurrence::status>(made, qint64(status));
        if (!heldAt.isEmpty())
            builder.set<&Occurrence::heldAt>(made, at(heldAt));
        next = builder.nextId();
        REQUIRE(reg.apply(builder.take()));
    }
    [[nodiscard]] QString due(QDate asOf) const
    {
        const Adherence found = adherence(reg, asOf);
        QStringList days;
        for (const CeremonyDate &date : found.due)
            days += date.at().date().toString(Qt::ISODate);
        return days.join(u' ') + u": "_s + QString::number(found.held);
    }
};

} // namespace

TEST_CASE("92 days that end with the reporting date, both ends included")
{
    Cadence cadence; // 6 January, 3 February, 3 March, 7 April, 5 May …
    CHECK(cadence.due(QDate(2026, 4, 6)) == u"2026-01-06 2026-02-03 2026-03-03: 0"_s);
    CHECK(cadence.due(QDate(2026, 4, 7)) == u"2026-01-06 2026-02-03 2026-03-03 2026-04-07: 0"_s); // 6 January is day 92
    CHECK(cadence.due(QDate(2026, 4, 8)) == u"2026-02-03 2026-03-03 2026-04-07: 0"_s);
    CHECK(cadence.due(QDate(2026, 5, 5)) == u"2026-02-03 2026-03-03 2026-04-07 2026-05-05: 0"_s);
    CHECK(cadence.due(QDate(2026, 5, 6)) == u"2026-03-03 2026-04-07 2026-05-05: 0"_s);
    CHECK_FALSE(adherence(cadence.reg, QDate(2025, 12, 31)).percent());
}

TEST_CASE("held and late count, cancelled is not due, skipped and unrecorded are missed")
{
    Cadence cadence;
    cadence.record(u"2026-02-03T09:30"_s, OccurrenceStatus::Held, u"2026-02-03T09:30"_s);
    cadence.record(u"2026-03-03T09:30"_s, OccurrenceStatus::Late, u"2026-03-09T09:30"_s);
    cadence.record(u"2026-04-07T09:30"_s, OccurrenceStatus::Cancelled);
    cadence.record(u"2026-05-05T09:30"_s, OccurrenceStatus::Skipped);
    CHECK(cadence.due(QDate(2026, 5, 5)) == u"2026-02-03 2026-03-03 2026-05-05: 2"_s);
    CHECK(adherence(cadence.reg, QDate(2026, 5, 5)).percent() == Approx(200.0 / 3));
    // On 5 March the meeting held on the 9th has not been held yet.
    CHECK(cadence.due(QDate(2026, 3, 5)) == u"2026-01-06 2026-02-03 2026-03-03: 1"_s);
}

TEST_CASE("a moved date is due on the day it was moved to, out of the period or into it")
{
    Cadence cadence;
    cadence.record(u"2026-05-05T09:30"_s, OccurrenceStatus::Moved, u"2026-05-12T14:00"_s);
    CHECK(cadence.due(QDate(2026, 5, 6)) == u"2026-03-03 2026-04-07: 0"_s);
    CHECK(cadence.due(QDate(2026, 5, 12)) == u"2026-03-03 2026-04-07 2026-05-12: 0"_s);
    cadence.record(u"2026-01-06T09:30"_s, OccurrenceStatus::Moved, u"2026-02-10T09:30"_s);
    CHECK(cadence.due(QDate(2026, 5, 10)) == u"2026-02-10 2026-03-03 2026-04-07: 0"_s);
}

TEST_CASE("a record of a time at which the ceremony does not recur is not due")
{
    Cadence cadence;
    cadence.record(u"2026-03-04T09:30"_s, OccurrenceStatus::Held);
    CHECK(cadence.due(QDate(2026, 4, 6)) == u"2026-01-06 2026-02-03 2026-03-03: 0"_s);
    cadence.record(u"2026-02-04T09:30"_s, OccurrenceStatus::Moved, u"2026-03-20T09:30"_s);
    CHECK(cadence.due(QDate(2026, 4, 6)) == u"2026-01-06 2026-02-03 2026-03-03: 0"_s);
}

TEST_CASE("a review that nobody had planned is found on its day, and is no date of its ceremony")
{
    Cadence cadence;
    cadence.record(u"2026-03-04T14:00"_s, OccurrenceStatus::Held, u"2026-03-04T14:00"_s);
    cadence.record(u"2026-03-05T14:00"_s, OccurrenceStatus::Skipped); // nothing was held
    cadence.record(u"2026-04-07T09:30"_s, OccurrenceStatus::Held); // planned
    const auto found = unplannedReviews(cadence.reg, QDate(2026, 3, 1), QDate(2026, 4, 30));
    REQUIRE(found.size() == 1);
    CHECK(found[0].dueAt == at(u"2026-03-04T14:00"_s));
    CHECK(found[0].isHeld());
    CHECK(found[0].record);
    CHECK(unplannedReviews(cadence.reg, QDate(2026, 3, 5), QDate(2026, 4, 30)).empty());
    CHECK(ceremonyDates(cadence.reg, QDate(2026, 3, 4), QDate(2026, 3, 5)).empty());
}

TEST_CASE("missed twice in a row, and what comes next")
{
    Cadence cadence;
    cadence.record(u"2026-03-03T09:30"_s, OccurrenceStatus::Held);
    const auto missed = [&cadence](QDate asOf) { return missedTwiceInARow(adherence(cadence.reg, asOf), asOf); };
    CHECK(missed(QDate(2026, 4, 8)).empty());
    CHECK(missed(QDate(2026, 5, 5)).empty()); // the second one is due this very day
    CHECK(missed(QDate(2026, 5, 6)) == std::vector{cadence.board});
    const auto weekly = cadence.ceremony(u"Review"_s, u"FREQ=WEEKLY;BYDAY=MO"_s, u"2026-01-05T10:00"_s, u"UTC"_s);
    cadence.record(u"2026-06-02T09:30"_s, OccurrenceStatus::Cancelled);
    const auto next = upcomingDates(cadence.reg, QDate(2026, 5, 26), 7);
    REQUIRE(next.size() == 7);
    CHECK(next.front().ceremony == weekly);
    CHECK(next.front().dueAt == at(u"2026-06-01T10:00"_s));
    CHECK(upcomingDates(cadence.reg, QDate(2026, 6, 1), 1).front().dueAt == at(u"2026-06-01T10:00"_s)); // that very day
    CHECK(next.back().dueAt == at(u"2026-07-07T09:30"_s));
}

TEST_CASE("dates of all ceremonies stand in the order of their instants")
{
    Cadence cadence;
    cadence.ceremony(u"Early in New York"_s, u"FREQ=DAILY;COUNT=1"_s, u"2026-02-03T05:00"_s,
                     u"America/New_York"_s); // 11:00 in Berlin
    const auto dates = ceremonyDates(cadence.reg, QDate(2026, 2, 3), QDate(2026, 2, 3));
    REQUIRE(dates.size() == 2);
    CHECK(dates[0].ceremony == cadence.board);
    CHECK(instantOf(*cadence.reg.find(cadence.board), dates[0].dueAt).offsetFromUtc() == 3600);
}

TEST_CASE("a ceremony whose rule cannot be read says which field is wrong and has no dates")
{
    Cadence cadence;
    const auto wrong = cadence.ceremony(u"Wrong"_s, u"FREQ=HOURLY"_s, u"2026-01-05T10:00"_s, u"UTC"_s);
    const auto nowhere = cadence.ceremony(u"Nowhere"_s, u"FREQ=DAILY"_s, u"2026-01-05T10:00"_s, u"Mars/Base"_s);
    CHECK(checkRecurrence(*cadence.reg.find(wrong)).error().where.field == u"rrule"_s);
    CHECK(checkRecurrence(*cadence.reg.find(nowhere)).error().where.field == u"time_zone"_s);
    CHECK(checkRecurrence(*cadence.reg.find(cadence.board)));
    CHECK(ceremonyDates(cadence.reg, QDate(2026, 1, 7), QDate(2026, 1, 31)).empty());
}
