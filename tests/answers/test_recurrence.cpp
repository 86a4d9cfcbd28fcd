// SPDX-License-Identifier: GPL-3.0-or-later
#include <calendar/clock_zone.h>
#include <calendar/recurrence_rule.h>
#include <support/test.h>

#include <calendar/recurrence.h>

#include <QMap>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The rows of a CSV file without line breaks in its cells, each a map by header.
std::vector<QMap<QString, QString>> rowsOfFile(const QString &path)
{
    std::vector<QMap<QString, QString>> rows;
    QStringList headers;
    for (const QString &line : QString::fromUtf8(contentOf(path)).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells(1);
        bool isQuoted = false;
        for (const QChar c : line.trimmed()) {
            if (c == u'"')
                isQuoted = !isQuoted;
            else if (c == u',' && !isQuoted)
                cells += QString();
            else
                cells.last() += c;
        }
        if (headers.isEmpty()) {
            headers = cells;
            continue;
        }
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < std::min(headers.size(), cells.size()); ++i)
            row.insert(headers.at(i), cells.at(i));
        rows.push_back(row);
    }
    return rows;
}

QDateTime floating(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    return QDateTime(at.date(), at.time(), Qt::UTC);
}

QStringList texts(const QString &rule, const QString &start, const QString &zoneName, QDate from, QDate to)
{
    const Recurrence recurrence = valueOf(parseRecurrence(rule));
    const QTimeZone zone = valueOf(timeZoneNamed(zoneName));
    QStringList found;
    for (const QDateTime &at : instances(recurrence, floating(start), zone, from, to))
        found += instantOf(at, zone).toString(u"yyyy-MM-ddTHH:mm"_s)
            + (instantOf(at, zone).offsetFromUtc() < 0 ? u'-' : u'+')
            + QTime(0, 0).addSecs(std::abs(instantOf(at, zone).offsetFromUtc())).toString(u"HH:mm"_s);
    return found;
}

void compareCeremonies(const QString &folder)
{
    const auto ceremonies = rowsOfFile(referenceData(folder + u"/ceremonies.csv"_s));
    REQUIRE(ceremonies.size() >= 16);
    // When Morocco changes its clocks is decided from year to year: databases of time zones differ on the later ones.
    QMap<QString, QDate> ends;
    for (const auto &ceremony : ceremonies)
        ends[ceremony[u"name"_s]] =
            ceremony[u"time_zone"_s] == u"Africa/Casablanca" ? QDate(2025, 12, 31) : QDate(2028, 12, 31);
    QMap<QString, QStringList> expected;
    for (const auto &row : rowsOfFile(referenceData(folder + u"/expected.csv"_s))) {
        if (QDate::fromString(row[u"local"_s].left(10), Qt::ISODate) <= ends[row[u"ceremony"_s]])
            expected[row[u"ceremony"_s]] += QString(row[u"local"_s] + row[u"offset"_s]);
    }
    for (const auto &ceremony : ceremonies) {
        INFO(ceremony[u"name"_s] << " " << ceremony[u"rrule"_s]);
        CHECK(texts(ceremony[u"rrule"_s], ceremony[u"starts_at"_s], ceremony[u"time_zone"_s], QDate(2025, 1, 1),
                    ends[ceremony[u"name"_s]])
                  .join(u' ')
              == expected[ceremony[u"name"_s]].join(u' '));
    }
}

// Days of the instances of a rule that starts at nine o'clock, UTC.
QString days(const QString &rule, const QString &start, QDate from, QDate to)
{
    QStringList found;
    for (const QDateTime &at :
         instances(valueOf(parseRecurrence(rule)), floating(start + u"T09:00"_s), QTimeZone::utc(), from, to))
        found += at.date().toString(Qt::ISODate);
    return found.join(u' ');
}

} // namespace

TEST_CASE("every occurrence of the reference ceremonies, with its offset")
{
    if (!hasReferenceData(u"rrule"_s))
        return;
    compareCeremonies(u"rrule"_s);
}

TEST_CASE("a skipped hour has no occurrence and does not count, a repeated one means the first")
{
    if (!hasReferenceData(u"rrule-dst"_s))
        return;
    compareCeremonies(u"rrule-dst"_s);
}

TEST_CASE("published expansions: the same instances, or a refusal of what is forbidden or never occurs")
{
    for (const QString &root : referenceRoots({u"rrule-conformance"_s})) {
        QStringList refused;
        int compared = 0;
        for (const auto &row : rowsOfFile(root + u"rrule-conformance/cases.csv"_s)) {
            INFO(row[u"case"_s] << " " << row[u"rrule"_s]);
            const Result<Recurrence> recurrence = parseRecurrence(row[u"rrule"_s]);
            if (!recurrence) {
                if (row[u"within_subset"_s] == u"yes")
                    refused += row[u"case"_s];
                continue;
            }
            const QString start = row[u"dtstart"_s].remove(u'Z');
            const QDateTime startsAt(QDate::fromString(start.left(8), u"yyyyMMdd"_s),
                                     start.size() > 8 ? QTime::fromString(start.mid(9), u"HHmmss"_s) : QTime(0, 0),
                                     Qt::UTC);
            QStringList found;
            for (const QDateTime &at :
                 instances(*recurrence, startsAt, QTimeZone::utc(), startsAt.date(), startsAt.date().addYears(120)))
                found += at.toString(start.size() > 8 ? u"yyyyMMddTHHmmss"_s : u"yyyyMMdd"_s);
            CHECK(found.join(u' ') == row[u"instances"_s].remove(u'Z'));
            ++compared;
        }
        CHECK(compared >= 33);
        CHECK(refused
              == QStringList{u"testWeeklyByMonthDay"_s, u"testWeeklyByMonthAndMonthDay"_s,
                             u"testWeeklyByMonthDayAndWeekDay"_s, u"testMaxYear"_s});
    }
}

TEST_CASE("what is not understood is refused, with the part that is wrong")
{
    const QStringList wrong = {
        u""_s,
        u"FREQ=HOURLY"_s,
        u"FREQ=MINUTELY;COUNT=3"_s,
        u"FREQ=SECONDLY"_s,
        u"BYDAY=MO"_s,
        u"FREQ=OFTEN"_s,
        u"FREQ=DAILY;COUNT=2;UNTIL=20261231"_s,
        u"FREQ=WEEKLY;BYHOUR=9"_s,
        u"FREQ=YEARLY;BYWEEKNO=1"_s,
        u"FREQ=MONTHLY;BYWEEKNO=20"_s,
        u"FREQ=YEARLY;BYWEEKNO=20"_s,
        u"FREQ=YEARLY;BYYEARDAY=3"_s,
        u"FREQ=WEEKLY;X-NAME=1"_s,
        u"FREQ=WEEKLY;BYDAY=1MO"_s,
        u"FREQ=MONTHLY;BYDAY=6MO"_s,
        u"FREQ=MONTHLY;BYDAY=0MO"_s,
        u"FREQ=MONTHLY;BYDAY=MONDAY"_s,
        u"FREQ=MONTHLY;BYMONTHDAY=32"_s,
        u"FREQ=YEARLY;BYMONTH=13"_s,
        u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s,
        u"FREQ=MONTHLY;BYSETPOS=1"_s,
        u"FREQ=WEEKLY;BYMONTHDAY=3"_s,
        u"FREQ=DAILY;INTERVAL=0"_s,
        u"FREQ=DAILY;INTERVAL=-2"_s,
        u"FREQ=DAILY;COUNT=0"_s,
        u"FREQ=DAILY;COUNT=1,2"_s,
        u"FREQ=DAILY;UNTIL=soon"_s,
        u"FREQ=DAILY;UNTIL=20260231"_s,
        u"FREQ=DAILY;FREQ=WEEKLY"_s,
        u"FREQ=DAILY\nRDATE:20260101"_s,
        u"FREQ=DAILY\nEXDATE:tomorrow"_s,
        u"FREQ=DAILY;INTERVAL=2;BYMONTHDAY=-1"_s,
        u"FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=1FR"_s,
    };
    for (const QString &rule : wrong) {
        INFO(rule);
        const Result<Recurrence> read = parseRecurrence(rule);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Malformed);
        CHECK(read.error().where.field == u"rrule"_s);
        CHECK_FALSE(read.error().what.isEmpty());
    }
    CHECK(parseRecurrence(u"FREQ=WEEKLY;BYHOUR=9"_s).error().what.contains(u"BYHOUR"_s));
    CHECK(parseRecurrence(u"FREQ=HOURLY"_s).error().what.contains(u"HOURLY"_s));
    CHECK_FALSE(timeZoneNamed(u"Europe/Nowhere"_s));
}

TEST_CASE("rules that the library expands wrongly come out right")
{
    const QDate from(2026, 1, 1);
    CHECK(days(u"FREQ=YEARLY;BYMONTHDAY=31;COUNT=3"_s, u"2026-01-10"_s, from, QDate(2027, 12, 31))
          == u"2026-01-31 2026-03-31 2026-05-31"_s);
    CHECK(days(u"FREQ=DAILY;BYMONTHDAY=-1;COUNT=3"_s, u"2026-01-10"_s, from, QDate(2027, 12, 31))
          == u"2026-01-31 2026-02-28 2026-03-31"_s);
    CHECK(days(u"FREQ=WEEKLY;BYDAY=MO,MO;COUNT=3"_s, u"2026-01-05"_s, from, QDate(2027, 12, 31))
          == u"2026-01-05 2026-01-12 2026-01-19"_s);
    CHECK(days(u"FREQ=MONTHLY;BYDAY=MO,1MO"_s, u"2026-01-05"_s, from, QDate(2026, 1, 31))
          == u"2026-01-05 2026-01-12 2026-01-19 2026-01-26"_s);
    CHECK(days(u"FREQ=WEEKLY;INTERVAL=3;BYDAY=SU"_s, u"2026-01-06"_s, from, QDate(2026, 3, 1))
          == u"2026-01-11 2026-02-01 2026-02-22"_s);
    CHECK(days(u"FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=-1;COUNT=3"_s, u"2026-01-06"_s, from, QDate(2026, 12, 31))
          == u"2026-01-09 2026-01-16 2026-01-23"_s);
    CHECK(days(u"FREQ=MONTHLY;BYMONTHDAY=28,-1;BYSETPOS=2;COUNT=3"_s, u"2026-01-06"_s, from, QDate(2026, 12, 31))
          == u"2026-01-31 2026-03-31 2026-04-30"_s);
    CHECK(days(u"FREQ=YEARLY"_s, u"2024-02-29"_s, from, QDate(2033, 1, 1)) == u"2028-02-29 2032-02-29"_s);
    CHECK(days(u"FREQ=MONTHLY"_s, u"2026-01-31"_s, from, QDate(2026, 5, 31)) == u"2026-01-31 2026-03-31 2026-05-31"_s);
    CHECK(days(u"FREQ=MONTHLY;BYDAY=1MO,-4MO;COUNT=2"_s, u"2026-02-01"_s, from, QDate(2026, 12, 31))
          == u"2026-02-02 2026-03-02"_s);
}

TEST_CASE("exceptions take instances away, are counted, and may name day, time or instant")
{
    const QString rule =
        u"RRULE:freq=weekly;byday=tu;count=4\nEXDATE;TZID=Europe/Berlin:20260113T090000\r\nEXDATE;VALUE=DATE:20260127"_s;
    CHECK(days(rule, u"2026-01-06"_s, QDate(2026, 1, 1), QDate(2026, 12, 31)) == u"2026-01-06 2026-01-20"_s);
    const Recurrence instant = valueOf(parseRecurrence(u"FREQ=WEEKLY;COUNT=2\nEXDATE:20260707T070000Z"_s));
    const auto left = instances(instant, floating(u"2026-07-07T09:00"_s), QTimeZone("Europe/Berlin"), QDate(2026, 1, 1),
                                QDate(2026, 12, 31));
    REQUIRE(left.size() == 1);
    CHECK(left.front() == floating(u"2026-07-14T09:00"_s));
}

TEST_CASE("UNTIL is the last instance: a day holds all of it, an instant is one in UTC")
{
    const auto count = [](const QString &until) {
        const Recurrence recurrence = valueOf(parseRecurrence(u"FREQ=DAILY;UNTIL="_s + until));
        return instances(recurrence, floating(u"2026-07-01T09:00"_s), QTimeZone("Europe/Berlin"), QDate(2026, 1, 1),
                         QDate(2026, 12, 31))
            .size();
    };
    CHECK(count(u"20260703"_s) == 3);
    CHECK(count(u"20260703T070000Z"_s) == 3);
    CHECK(count(u"20260703T065959Z"_s) == 2);
    CHECK(count(u"20260703T090000"_s) == 3);
    CHECK(count(u"20260703T085900"_s) == 2);
}

TEST_CASE("only the days asked for")
{
    CHECK(days(u"FREQ=DAILY"_s, u"2020-01-01"_s, QDate(2026, 3, 1), QDate(2026, 3, 2)) == u"2026-03-01 2026-03-02"_s);
    CHECK(days(u"FREQ=DAILY"_s, u"2026-03-03"_s, QDate(2026, 3, 1), QDate(2026, 3, 2)).isEmpty());
}

TEST_CASE("a rule is followed for 100,000 steps and no further")
{
    // The first step is the start itself, so that the last one comes 99,999 days later.
    CHECK(days(u"FREQ=DAILY"_s, u"1900-01-01"_s, QDate(2173, 10, 14), QDate(9999, 1, 1)) == u"2173-10-14 2173-10-15"_s);
    CHECK(days(u"FREQ=DAILY"_s, u"1900-01-01"_s, QDate(2400, 1, 1), QDate(9999, 1, 1)).isEmpty());
    // What never happens ends too: no month has six Mondays, no year 366.
    for (const QString &rule : {u"FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6"_s, u"FREQ=YEARLY;BYDAY=MO;BYSETPOS=366"_s})
        CHECK(days(rule, u"1900-01-01"_s, QDate(1900, 1, 1), QDate(9999, 1, 1)).isEmpty());
    CHECK(days(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;INTERVAL=3"_s, u"1900-01-01"_s, QDate(2400, 1, 1),
               QDate(2520, 1, 1))
          == u"2416-02-29 2512-02-29"_s);
    CHECK(days(u"FREQ=YEARLY;INTERVAL=1000"_s, u"1900-01-01"_s, QDate(1900, 1, 1), QDate(2600, 1, 1))
          == u"1900-01-01"_s);
}
