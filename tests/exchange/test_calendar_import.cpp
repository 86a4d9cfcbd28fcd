// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/cadence.h>
#include <core/entities/incident_review.h>
#include <support/test.h>

#include <calendar/cadence_dates.h>
#include <core/record_text.h>
#include <exchange/calendar/calendar_import.h>
#include <exchange/calendar/ceremony_events.h>
#include <exchange/text/text_table.h>

#include <QDir>
#include <QMap>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 1, 1); // of the import

struct Import {
    Register reg;
    RecordId next = 1;

    ImportPlan take(const QByteArray &bytes)
    {
        ChangeBuilder builder(reg, next);
        const ImportPlan plan = valueOf(planCalendarImport(builder, reg, {}, bytes, today));
        REQUIRE(builder.validate());
        next = builder.nextId();
        REQUIRE(reg.apply(builder.take()));
        return plan;
    }
    // The times of each event, as the expectation writes them.
    [[nodiscard]] QMap<QString, QStringList> times(QDate from, QDate to, const QMap<QString, QString> &kinds) const
    {
        QMap<QString, QStringList> found;
        for (const CeremonyDate &date : ceremonyDates(reg, from, to)) {
            const Ceremony &ceremony = *reg.find(date.ceremony);
            if (date.isCancelled())
                continue;
            const QString kind = kinds.value(ceremony.uid);
            const QDateTime instant = instantOf(ceremony, date.at());
            found[ceremony.uid] += kind == u"date" ? date.at().toString(u"yyyy-MM-dd"_s)
                : kind == u"floating"              ? date.at().toString(u"yyyy-MM-ddTHH:mm:ss"_s)
                                                   : instant.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
        }
        return found;
    }
};

QByteArray calendar(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:a@b\nSUMMARY:Board\nDTSTART;TZID=Europe/"
           "Berlin:20260106T093000\n"
        + lines + "END:VEVENT\nEND:VCALENDAR\n";
}

QString refusal(const QByteArray &lines)
{
    Import import;
    const ImportPlan plan = import.take(calendar(lines));
    CHECK(import.reg.all<Ceremony>().isEmpty());
    REQUIRE(plan.problems.size() == 1);
    return QString::number(plan.problems.front().line) + u": "_s + plan.problems.front().reason;
}

std::vector<QStringList> rowsOf(const QString &path)
{
    std::vector<QStringList> rows;
    for (const QString &line : QString::fromUtf8(contentOf(path)).split(u'\n', Qt::SkipEmptyParts))
        rows.push_back(line.trimmed().split(u','));
    return rows;
}

// What the reference says of each event of each file.
struct Expectation {
    QMap<QString, QMap<QString, QStringList>> times; // by file and UID
    QMap<QString, QMap<QString, QString>> kinds;
    QMap<QString, int> totals; // 400 at most: what comes after the last was not written down
    QMap<QString, QString> lasts;

    explicit Expectation(const QString &path)
    {
        for (const QStringList &row : rowsOf(path)) {
            if (row.size() != 4 || row[0] == u"file")
                continue;
            const QDateTime at = QDateTime::fromString(row[2], Qt::ISODate);
            times[row[0]][row[1]] += row[3] == u"zoned" ? at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) : row[2];
            kinds[row[0]][row[1]] = row[3];
            ++totals[row[0]];
            lasts[row[0]] = std::max(lasts[row[0]], times[row[0]][row[1]].back());
        }
    }
    [[nodiscard]] bool isMet(const QString &file, const QString &uid, QStringList got) const
    {
        QStringList wanted = times[file][uid];
        std::ranges::sort(got);
        std::ranges::sort(wanted);
        if (totals[file] >= 400)
            got.removeIf([&](const QString &text) { return text > lasts[file]; });
        return got == wanted || (wanted.size() >= 390 && got.mid(0, wanted.size()) == wanted);
    }
};

struct Comparison {
    int files = 0, events = 0, equal = 0;
    QStringList differing; // file and UID, where nothing was refused
    bool operator==(const Comparison &) const = default;
};

Comparison comparedCalendars(const QString &folder)
{
    const Expectation expected(folder + u"/expected.csv"_s);
    Comparison found;
    for (const QStringList &row : rowsOf(folder + u"/files.csv"_s)) {
        if (row[0] == u"file")
            continue;
        INFO(row[0].toStdString());
        Import import;
        ChangeBuilder builder(import.reg, 1);
        const auto plan = planCalendarImport(builder, import.reg, {}, contentOf(folder + u"/files/"_s + row[0]), today);
        if (plan) {
            REQUIRE(builder.validate());
            REQUIRE(import.reg.apply(builder.take()));
        }
        const QDate to = row[6].isEmpty() ? QDate(2030, 1, 1) : QDate::fromString(row[6], Qt::ISODate).addDays(-1);
        const QDate from = row[5].isEmpty() ? QDate(2020, 1, 1) : QDate::fromString(row[5], Qt::ISODate);
        const auto times = import.times(from, to, expected.kinds[row[0]]);
        if (row[4] != u"ok")
            continue;
        ++found.files;
        for (const QString &uid : expected.times[row[0]].keys()) {
            const bool isSame = expected.isMet(row[0], uid, times.value(uid));
            ++found.events;
            found.equal += isSame;
            if (!isSame && (!plan || plan->problems.empty()))
                found.differing += row[0] + u' ' + uid.left(12);
        }
    }
    found.differing.sort();
    return found;
}

} // namespace

TEST_CASE("an event becomes a ceremony, and a second import updates it")
{
    Import import;
    const QByteArray first =
        calendar("DTEND;TZID=Europe/Berlin:20260106T110000\nRRULE:FREQ=MONTHLY;BYDAY=1TU\nEXDATE;TZID=Europe/"
                 "Berlin:20260203T093000\nDESCRIPTION:Money\\, ra\n nk\\nNext\n");
    CHECK(import.take(first).count(RowAction::Add) == 1);
    const Ceremony made = *import.reg.all<Ceremony>().begin();
    CHECK(made.name == "Board"_L1);
    CHECK(made.uid == "a@b"_L1);
    CHECK(made.timeZone == "Europe/Berlin"_L1);
    CHECK(made.startsAt == QDateTime(QDate(2026, 1, 6), QTime(9, 30), Qt::UTC));
    CHECK(made.durationMinutes == 90);
    CHECK(made.agenda == "Money, rank\nNext"_L1);
    CHECK(ceremonyDates(import.reg, made.id, {2026, 1, 1}, {2026, 3, 31}).size() == 2);
    CHECK(import.take(first).count(RowAction::Unchanged) == 1);
    CHECK(import.take(calendar("DURATION:PT2H\nRRULE:FREQ=WEEKLY\n")).count(RowAction::Update) == 1);
    CHECK(import.reg.all<Ceremony>().size() == 1);
    CHECK(import.reg.all<Ceremony>().begin()->durationMinutes == 120);
}

TEST_CASE("dates that were moved or cancelled in the calendar are so here, unless something was recorded")
{
    Import import;
    const QByteArray series = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@b\nSUMMARY:Board\nDTSTART:20260106T093000Z\nRRULE:"
                              "FREQ=MONTHLY;BYDAY=1TU\nEND:VEVENT\n";
    const QByteArray moved =
        "BEGIN:VEVENT\nUID:a@b\nRECURRENCE-ID:20260203T093000Z\nDTSTART:20260205T100000Z\nEND:VEVENT\n";
    const QByteArray cancelled = "BEGIN:VEVENT\nUID:a@b\nRECURRENCE-ID:20260303T093000Z\nDTSTART:"
                                 "20260303T093000Z\nSTATUS:CANCELLED\nEND:VEVENT\n";
    const ImportPlan first = import.take(series + moved + cancelled + "END:VCALENDAR\n");
    REQUIRE(first.isComplete());
    REQUIRE(first.rows.size() == 3); // each is told, although the series is new
    CHECK(first.rows[1].title == u"Board"_s);
    CHECK(first.rows[2].action == RowAction::Update);
    CHECK(first.remarksOn(first.rows[1].line).join(u' ').contains(u" is moved to "_s));
    CHECK(first.remarksOn(first.rows[2].line).join(u' ').contains(u" is cancelled."_s));
    const auto dates = ceremonyDates(import.reg, {2026, 1, 1}, {2026, 3, 31});
    REQUIRE(dates.size() == 3);
    CHECK(dates[1].at() == QDateTime(QDate(2026, 2, 5), QTime(10, 0), Qt::UTC));
    CHECK(dates[2].isCancelled());
    ChangeBuilder builder(import.reg, import.next);
    builder.set<&Occurrence::status>(dates[1].record, Value(qint64(OccurrenceStatus::Held)));
    REQUIRE(import.reg.apply(builder.take()));
    REQUIRE(import.take(series + moved + "END:VCALENDAR\n").isComplete());
    CHECK(import.reg.find(dates[1].record)->status == OccurrenceStatus::Held);
    CHECK(import.reg.all<Occurrence>().size() == 2);
}

TEST_CASE("one date of a new series is left as the series has it where nobody wants the change")
{
    const QByteArray file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@b\nSUMMARY:Board\nDTSTART:20260106T093000Z\nRRULE:"
                            "FREQ=MONTHLY;BYDAY=1TU\nEND:VEVENT\nBEGIN:VEVENT\nUID:a@b\nRECURRENCE-ID:"
                            "20260203T093000Z\nDTSTART:20260205T100000Z\nEND:VEVENT\nEND:VCALENDAR\n";
    const Register reg;
    ChangeBuilder builder(reg, 1);
    const ImportPlan plan = valueOf(planCalendarImport(builder, reg, {}, file, today, {}, {.skipped = {8}}));
    REQUIRE(plan.rows.size() == 2);
    CHECK(plan.rows[0].action == RowAction::Add);
    CHECK(plan.rows[1].action == RowAction::Skipped);
    CHECK(
        std::ranges::none_of(builder.edits(), [](const Edit &edit) { return edit.entity == EntityKind::Occurrence; }));
}

TEST_CASE("a private event becomes a ceremony only where somebody asks for it, and one that is here is updated")
{
    Import import;
    const auto fileOf = [](const QByteArray &eventClass, const QByteArray &more = {}) -> QByteArray {
        return "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:d\nSUMMARY:Dentist\nDTSTART:20260106T093000Z\n" + eventClass + more
            + "END:VEVENT\nBEGIN:VEVENT\nUID:b\nSUMMARY:Board\nDTSTART:20260107T093000Z\nCLASS:public\nEND:VEVENT\n"
              "END:VCALENDAR\n";
    };
    for (const QByteArray &eventClass :
         {QByteArray("CLASS:PRIVATE\n"), QByteArray("CLASS:Confidential\n"), QByteArray("CLASS:X-MINE\n")}) {
        INFO(eventClass.toStdString());
        ChangeBuilder builder(import.reg, import.next);
        const ImportPlan plan = valueOf(planCalendarImport(builder, import.reg, {}, fileOf(eventClass), today));
        REQUIRE(plan.rows.size() == 2);
        CHECK(plan.rows[0].action == RowAction::Skipped);
        CHECK(plan.rows[0].reason == u"The event is private."_s);
        CHECK(plan.rows[0].isOffered);
        CHECK(plan.rows[1].action == RowAction::Add);
        CHECK(plan.isComplete());
    }
    const QByteArray hidden = fileOf("CLASS:PRIVATE\n");
    ChangeBuilder builder(import.reg, import.next);
    const ImportPlan asked = valueOf(planCalendarImport(builder, import.reg, {}, hidden, today, {}, {.asNew = {2}}));
    CHECK(asked.count(RowAction::Add) == 2);
    CHECK_FALSE(asked.rows[0].isOffered);
    import.next = builder.nextId();
    REQUIRE(import.reg.apply(builder.take()));
    CHECK(import.take(hidden).count(RowAction::Unchanged) == 2);
    CHECK(import.take(fileOf("CLASS:PRIVATE\n", "DURATION:PT1H\n")).count(RowAction::Update) == 1);
}

TEST_CASE("what a ceremony cannot hold is refused with line and reason")
{
    CHECK(refusal("RRULE:FREQ=HOURLY\n").startsWith("7: "_L1));
    CHECK(refusal("RRULE:FREQ=DAILY\nRDATE:20260201T090000Z\n").contains(u"RDATE"_s));
    CHECK(refusal("RRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY\n").startsWith("8: "_L1));
    CHECK(refusal("DTEND;TZID=Mars/Crater:20260106T110000\n").contains(u"Mars/Crater"_s));
    CHECK(refusal("DTEND;TZID=Europe/Berlin:20260105T110000\n").contains(u"ends before"_s));
    CHECK(refusal("DURATION:long\n").startsWith("7: "_L1));
    CHECK(refusal("nothing\n").startsWith("7: "_L1));
    CHECK(refusal("RECURRENCE-ID:20260203T093000Z\n").contains(u"neither in the file nor here"_s));
    const Register empty;
    ChangeBuilder builder(empty, 1);
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("hello"), QByteArray("BEGIN:VCALENDAR\n"), QByteArray("BEGIN:VEVENT\nEND:VEVENT\n"),
          QByteArray("BEGIN:VCALENDAR\nEND:VCALENDAR\n"), QByteArray("BEGIN:VCALENDAR\nEND:VEVENT\n"),
          QByteArray("BEGIN:VCALENDAR\0", 16), QByteArray("BEGIN:VCALENDAR\n").repeated(100)}) {
        const auto plan = planCalendarImport(builder, empty, {}, bytes, today);
        REQUIRE_FALSE(plan);
        CHECK_FALSE(plan.error().what.isEmpty());
    }
    CHECK(builder.isEmpty());
}

TEST_CASE("zones are known by the names that programs give them")
{
    for (const QByteArray &name :
         {QByteArray("W. Europe Standard Time"), QByteArray("/mozilla.org/20050126_1/Europe/Berlin"),
          QByteArray("\"Europe/Berlin\"")}) {
        Import import;
        REQUIRE(import
                    .take("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART;TZID=" + name
                          + ":20260106T093000\nEND:VEVENT\nEND:VCALENDAR\n")
                    .isComplete());
        CHECK(import.reg.all<Ceremony>().begin()->timeZone == "Europe/Berlin"_L1);
    }
}

TEST_CASE("what was exported and comes back changes nothing that was recorded")
{
    Import import;
    import.take(calendar("RRULE:FREQ=MONTHLY;BYDAY=1TU\n"));
    ChangeBuilder builder(import.reg, import.next);
    const Id<Ceremony> ceremony = import.reg.all<Ceremony>().begin()->id;
    const auto occurrence = builder.create<Occurrence>();
    builder.set<&Occurrence::ceremony>(occurrence, Value(ceremony.value));
    builder.set<&Occurrence::dueAt>(occurrence, Value(QDateTime(QDate(2026, 2, 3), QTime(9, 30), Qt::UTC)));
    builder.set<&Occurrence::status>(occurrence, Value(qint64(OccurrenceStatus::Moved)));
    builder.set<&Occurrence::heldAt>(occurrence, Value(QDateTime(QDate(2026, 2, 5), QTime(9, 30), Qt::UTC)));
    import.next = builder.nextId();
    REQUIRE(import.reg.apply(builder.take()));
    const auto before = ceremonyDates(import.reg, {2026, 1, 1}, {2026, 12, 31});
    const ImportPlan plan = import.take(
        valueOf(writeCalendar(ceremonyEvents(import.reg, {}), QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC))));
    CHECK(plan.isComplete());
    CHECK(import.reg.all<Ceremony>().size() == 1);
    CHECK(ceremonyDates(import.reg, {2026, 1, 1}, {2026, 12, 31}) == before);
}

TEST_CASE("a series is exported from its first date on, whatever its start")
{
    Import import;
    ChangeBuilder builder(import.reg, 1);
    const auto make = [&builder](const QString &name, const QString &rule, const QDateTime &start) {
        const auto ceremony = builder.create<Ceremony>();
        builder.set<&Ceremony::name>(ceremony, Value(name));
        builder.set<&Ceremony::rrule>(ceremony, Value(rule));
        builder.set<&Ceremony::startsAt>(ceremony, Value(start));
        builder.set<&Ceremony::timeZone>(ceremony, Value(u"Europe/Berlin"_s));
    };
    make(u"Begins later"_s, u"FREQ=MONTHLY;BYDAY=1TU"_s, QDateTime(QDate(2026, 1, 20), QTime(9, 30), Qt::UTC));
    make(u"In the hour that is skipped"_s, u"FREQ=WEEKLY"_s, QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC));
    make(u"Never"_s, u"FREQ=WEEKLY;UNTIL=20250101"_s, QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC));
    import.next = builder.nextId();
    REQUIRE(import.reg.apply(builder.take()));
    const auto events = ceremonyEvents(import.reg, {});
    REQUIRE(events.size() == 2);
    CHECK(events[0].startsAt.date() == QDate(2026, 2, 3));
    CHECK(events[1].startsAt.date() == QDate(2026, 4, 5));
    CHECK(writeCalendar(events, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)));
}

TEST_CASE("calendars of other programs give the times that are expected of them")
{
    // The dates of a series that was changed to whole days, that ends before it begins, that leaves out whole days, or
    // that names a date cancelled: that implementation reads them otherwise.
    const Comparison whole{49,
                           278,
                           256,
                           {u"ical.js-rdate_exdate.ics 123"_s, u"ical4j-lotr.ics C1C7B4A3-1EC"_s,
                            u"recurring-ical-events-issue_148_ignored_exdate.ics 111"_s,
                            u"recurring-ical-events-issue_18_cancel_status.ics b65c2b5b-b78"_s,
                            u"recurring-ical-events-recurring_events_changed_duration.ics a0c78729-30b"_s}};
    const Comparison part{11, 188, 178, {u"ical4j-lotr.ics C1C7B4A3-1EC"_s}};
    for (const QString &root : referenceRoots({u"ics-files"_s})) {
        const Comparison found = comparedCalendars(root + u"ics-files"_s);
        const Comparison &expected = found.files == part.files ? part : whole;
        CHECK(found.files == expected.files);
        CHECK(found.events == expected.events);
        CHECK(found.equal == expected.equal);
        CHECK(found.differing == expected.differing);
    }
}

TEST_CASE("broken calendars are refused with a reason; what no ceremony takes is no fault")
{
    if (!hasReferenceData(u"ics-files/broken"_s))
        return;
    const QDir folder(referenceData(u"ics-files/broken"_s));
    const QStringList names = folder.entryList(QDir::Files);
    CHECK(names.size() == 9);
    for (const QString &name : names) {
        INFO(name);
        const Register empty;
        ChangeBuilder builder(empty, 1);
        const auto plan = planCalendarImport(builder, empty, {}, contentOf(folder.filePath(name)), today);
        if (name.startsWith(u"eli_"_s)) {
            REQUIRE(plan); // sound but for properties that no ceremony takes
            CHECK(plan->isComplete());
        } else if (plan) {
            REQUIRE_FALSE(plan->problems.empty());
            CHECK(plan->problems.front().line > 0);
            CHECK_FALSE(plan->problems.front().reason.isEmpty());
        } else {
            CHECK_FALSE(plan.error().what.isEmpty());
        }
    }
}
