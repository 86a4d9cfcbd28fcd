// SPDX-License-Identifier: GPL-3.0-or-later
// Worklogs of other programs: their durations, their units, what is left out and what is refused.
#include "import_support.h"

#include <core/entities/capacity.h>
#include <core/entities/organisation.h>
#include <exchange/mapping/export_preset.h>
#include <exchange/tickets/timesheet_plan.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The team Desk with Person 1, Person 2 and Ada.
struct Desk {
    Desk()
    {
        Importing in;
        in.import(EntityKind::Unit, u"name,kind\nDesk,team\n"_s);
        in.import(EntityKind::Person,
                  u"name,unit,email\nPerson 1,Desk,p1@example.invalid\nPerson 2,Desk,\nAda Lee,Desk,\n"_s);
        reg = in.reg;
        next = in.nextId;
    }

    TimesheetPlan plan(const TextTable &table, const ImportMapping &given = {})
    {
        ChangeBuilder builder(reg, next);
        TimesheetPlan made = valueOf(planTimesheet(builder, reg, table, completedTimesheetMapping(table, given)));
        if (made.isReady()) {
            next = builder.nextId();
            REQUIRE(reg.apply(builder.take()));
        }
        return made;
    }
    TimesheetPlan plan(const QString &text, const ImportMapping &given = {}) { return plan(tableOf(text), given); }
    TimesheetPlan planFile(const QString &name, const ImportMapping &given = {})
    {
        return plan(valueOf(readTable(testData(u"worklogs/"_s + name), given)), given);
    }

    Register reg;
    RecordId next = 1;
};

ImportMapping mapWith(const QByteArray &json) { return valueOf(readMapping(json)); }

double hoursOf(const TimesheetPlan &plan, HoursUse use)
{
    double hours = 0;
    for (const TimesheetSum &sum : plan.sheet.sums)
        hours += sum.hours[size_t(use)];
    return hours;
}

// "7: reason", a line each.
QStringList texts(const std::vector<ImportProblem> &problems)
{
    QStringList lines;
    for (const ImportProblem &problem : problems)
        lines += u"%1: %2"_s.arg(problem.line).arg(problem.reason);
    return lines;
}

QList<int> linesOf(const std::vector<ImportProblem> &problems)
{
    QList<int> lines;
    for (const ImportProblem &problem : problems)
        lines += problem.line;
    return lines;
}

bool says(const std::vector<ImportProblem> &problems, const QString &text)
{
    return std::ranges::any_of(problems, [&text](const ImportProblem &one) { return one.reason.contains(text); });
}

ImportMapping oneForAll()
{
    return mapWith(R"({"defaults": {"who": "Desk", "when": "2026-05-04", "category": "CSI"}})");
}

} // namespace

TEST_CASE("all fields of Jira: seconds, without the sums of children, and nothing where nothing is recorded")
{
    Desk in;
    const ImportMapping given = mapWith(
        R"({"defaults": {"who": "Desk"}, "values": {"category": {"Story": "improvement", "Sub-task": "improvement", "Task": "improvement"}}})");
    const TimesheetPlan plan = in.planFile(u"jira-all-fields.csv"_s, given);
    CHECK(plan.preset == u"Jira"_s);
    CHECK(plan.sheet.unit == DurationUnit::Seconds);
    CHECK(plan.sheet.problems.empty());
    CHECK(hoursOf(plan, HoursUse::Improvement) == Approx(9.675).epsilon(1e-9));
    REQUIRE(plan.sheet.sums.size() == 1);
    CHECK(plan.sheet.sums[0].rows == 4);
    CHECK(plan.sheet.sums[0].month == QDate(2026, 3, 1));
    CHECK(linesOf(plan.sheet.leftOut) == QList<int>{5}); // CSI-13
    CHECK(says(plan.sheet.remarks, u"seconds"_s));
    REQUIRE(in.reg.all<Allocation>().size() == 1);
    CHECK(in.reg.all<Allocation>().begin()->actualImprovement == 9.675);
    // Without the headers that tell Jira, too.
    TextTable table = valueOf(readTable(testData(u"worklogs/jira-all-fields.csv"_s), given));
    table.header[1] = u"Key"_s;
    const ImportMapping people = mapWith(
        R"({"defaults": {"who": "Ada Lee"}, "values": {"category": {"Story": "improvement", "Sub-task": "improvement", "Task": "improvement"}}})");
    const TimesheetPlan unknown = Desk().plan(table, people);
    CHECK(unknown.preset.isEmpty());
    CHECK(unknown.sheet.unit == DurationUnit::Seconds);
    CHECK(hoursOf(unknown, HoursUse::Improvement) == Approx(9.675).epsilon(1e-9));
}

TEST_CASE("entries of Toggl say in each row what their numbers are")
{
    Desk in;
    const TimesheetPlan plan = in.planFile(u"Toggl_time_entries.csv"_s);
    CHECK(plan.preset == u"Toggl Track"_s);
    CHECK(plan.sheet.problems.empty());
    CHECK(hoursOf(plan, HoursUse::Improvement) == Approx(11'131 / 3'600.0).epsilon(1e-9));
    CHECK(hoursOf(plan, HoursUse::Bau) == Approx(13'541 / 3'600.0).epsilon(1e-9));
    REQUIRE(plan.sheet.sums.size() == 2);
    // The night counts on the day on which it began.
    CHECK(plan.sheet.sums[0].hours[size_t(HoursUse::Bau)] == Approx((42 + 9'900) / 3'600.0));
    CHECK(texts(plan.sheet.remarks)
          == QStringList{u"0: Entries that cross midnight count on the day on which they began."_s});
    double improvement = 0;
    double bau = 0;
    for (const Allocation &row : in.reg.all<Allocation>()) {
        improvement += row.actualImprovement;
        bau += row.actualBau;
    }
    CHECK(improvement == Approx(3.0919).margin(0.00006));
    CHECK(bau == Approx(3.7614).margin(0.00006));
    CHECK(in.planFile(u"Toggl_time_entries.csv"_s).unchanged == 2);
}

TEST_CASE("totals and a second table are named and count as nothing")
{
    Desk in;
    const TimesheetPlan report = in.planFile(
        u"report.csv"_s,
        mapWith(R"({"values": {"category": {"#1 Tune alerts": "improvement", "#2 Totals report": "improvement"}}})"));
    CHECK(hoursOf(report, HoursUse::Improvement) == Approx(2 + 28 / 60.0).epsilon(1e-9));
    CHECK(report.sheet.categories.size() == 2); // nobody is asked what a total counts as
    const QList<int> named = linesOf(report.sheet.leftOut) + linesOf(report.sheet.problems);
    CHECK((named.contains(1) && named.contains(7) && !named.contains(6) && !named.contains(3)));
    CHECK(!report.sheet.problems.empty()); // the second table is not lost without a word
    const TimesheetPlan subtotals = in.planFile(u"subtotals.csv"_s);
    CHECK(subtotals.sheet.problems.empty());
    CHECK(hoursOf(subtotals, HoursUse::Improvement) == 28.0);
    CHECK(linesOf(subtotals.sheet.leftOut) == QList<int>{4, 7, 8});
}

TEST_CASE("who, when and for what can be one for all rows")
{
    Desk in;
    const TimesheetPlan plan = in.plan(u"Note,Hours\nthis,1.5\nthat,2\n"_s, oneForAll());
    REQUIRE(plan.isReady());
    CHECK(hoursOf(plan, HoursUse::Improvement) == 3.5);
    CHECK(plan.sheet.sums[0].weeks.contains(QDate(2026, 5, 4)));
    // A column goes before; the constant fills its blanks.
    const TimesheetPlan mixed = in.plan(u"Date,Hours\n2026-06-01,1\n,2\n"_s, oneForAll());
    REQUIRE(mixed.sheet.sums.size() == 1);
    const TimesheetPlan filled = in.plan(
        u"Date,Hours\n2026-06-01,1\n,2\n"_s,
        mapWith(R"({"columns": {"Date": "when"}, "defaults": {"who": "Desk", "when": "2026-05", "category": "CSI"}})"));
    CHECK(filled.sheet.sums.size() == 2);
    ChangeBuilder builder(in.reg, in.next);
    const TextTable table = tableOf(u"Who,Date,Category,Hours\nDesk,2026-05-04,CSI,1\n"_s);
    for (const char *json : {R"({"defaults": {"hours": "1"}})", R"({"columns": {"Who": "colour"}})"}) {
        INFO(json);
        const auto wrong = planTimesheet(builder, in.reg, table, completedTimesheetMapping(table, mapWith(json)));
        REQUIRE_FALSE(wrong);
        CHECK(wrong.error().code == ErrorCode::Usage);
    }
}

TEST_CASE("an unknown unit is one question; the map answers it")
{
    Desk in;
    const QString text = u"Person,Date,Task,Effort\nAda Lee,2026-05-04,CSI,0.5\nAda Lee,2026-05-05,CSI,1\n"_s;
    const TimesheetPlan asked = in.plan(text);
    REQUIRE(asked.sheet.questions.size() == 1);
    const ImportQuestion &question = asked.sheet.questions[0];
    CHECK(question.kind == ImportQuestion::Kind::DurationUnit);
    CHECK(question.header == u"Effort"_s);
    CHECK(question.choices == QStringList{u"hours"_s, u"days"_s});
    CHECK(question.values == QStringList{u"0.5"_s, u"1"_s});
    CHECK_FALSE(asked.isReady());
    CHECK(hoursOf(in.plan(text, mapWith(R"({"durations": "days", "dayHours": 7.5})")), HoursUse::Improvement) == 11.25);
    CHECK(hoursOf(in.plan(text, mapWith(R"({"durations": "hours"})")), HoursUse::Improvement) == 1.5);
    CHECK(hoursOf(in.plan(text, mapWith(R"({"durations": "minutes"})")), HoursUse::Improvement) == 1.5 / 60);
    const TimesheetPlan days = in.plan(u"Person,Date,Task,Spent\nAda Lee,2026-05-04,CSI,1d 2h 30m\n"_s,
                                       mapWith(R"({"columns": {"Spent": "hours"}})"));
    CHECK(hoursOf(days, HoursUse::Improvement) == 10.5);
    CHECK(says(days.sheet.remarks, u"A day of work counts as 8 hours"_s));
}

TEST_CASE("nobody works more than a day or a month has hours")
{
    Desk in;
    const TimesheetPlan day = in.plan(u"Person,Date,Task,Hours\nAda Lee,2026-05-04,CSI,20\nada lee,2026-05-04,CSI,5\n"
                                      "Ada Lee,2026-05-05,CSI,24\nDesk,2026-05-05,CSI,80\n"_s);
    CHECK(linesOf(day.sheet.problems) == QList<int>{2, 3});
    CHECK(says(day.sheet.problems, u"Ada Lee would have worked 25.0 hours in 2026-05-04, which has 24."_s));
    CHECK(hoursOf(day, HoursUse::Improvement) == 104); // what a team can work is not known
    const TimesheetPlan month = in.plan(
        u"Person,Month,Task,Hours\nAda Lee,2026-05,CSI,745\nPerson 1,2026-05,CSI,744\nPerson 2,2026-05,CSI,1\n"_s);
    CHECK(linesOf(month.sheet.problems) == QList<int>{2});
    CHECK(hoursOf(month, HoursUse::Improvement) == 745);
}

TEST_CASE("start and end give the hours, or are compared with them")
{
    Desk in;
    const TimesheetPlan plain =
        in.plan(u"Person;Date;Task;Start;End;Break\nAda Lee;2026-05-04;CSI;08:00;16:30;0:30\n"
                "Ada Lee;2026-05-05;CSI;22:00;02:00;\nAda Lee;2026-05-06;CSI;08:00;;\n"
                "Ada Lee;2026-05-07;CSI;8 o'clock;9:00;\nAda Lee;2026-05-08;CSI;08:00;09:00;30\n"
                "Ada Lee;2026-05-11;CSI;08:00;09:00;1:30\n"_s);
    CHECK(hoursOf(plain, HoursUse::Improvement) == 12);
    CHECK(linesOf(plain.sheet.problems) == QList<int>{4, 5, 6, 7});
    CHECK(says(plain.sheet.problems, u"No hours are named."_s));
    CHECK(says(plain.sheet.problems, u"\"8 o'clock\" is no time of day."_s));
    CHECK(says(plain.sheet.problems, u"The break \"30\" names no unit."_s));
    CHECK(says(plain.sheet.problems, u"The break is longer than the work."_s));
    const TimesheetPlan both = in.plan(u"Person,Date,Task,Start time,End time,Duration\n"
                                       "Ada Lee,2026-05-04,CSI,08:00,09:47,1:47:06\n"
                                       "Ada Lee,2026-05-04,CSI,10:00,11:00,2:00:00\n"_s);
    CHECK(both.sheet.problems.empty());
    CHECK(texts(both.sheet.remarks)
          == QStringList{u"3: The duration is 2:00:00, from start to end it is 1:00:00; the duration counts."_s});
    const TimesheetPlan moments = in.plan(u"Person,Start,End,Task\nAda Lee,2026-05-04 08:00,2026-05-04 10:15,CSI\n"_s);
    CHECK(hoursOf(moments, HoursUse::Improvement) == 2.25);
}

TEST_CASE("the same entry twice counts once, the same hours twice are told")
{
    Desk in;
    const TimesheetPlan timed = in.plan(u"Person,Date,Task,Start time,End time,Duration\n"
                                        "Ada Lee,2026-05-04,CSI,08:00,09:00,1:00\n"
                                        "Ada Lee,2026-05-04,CSI,08:00,09:00,1:00\n"_s);
    CHECK(hoursOf(timed, HoursUse::Improvement) == 1);
    CHECK(texts(timed.sheet.leftOut) == QStringList{u"3: The same entry stands in line 2."_s});
    const TimesheetPlan untimed =
        in.plan(u"Person,Date,Task,Hours\nAda Lee,2026-05-04,CSI,1\nAda Lee,2026-05-04,CSI,1\n"_s);
    CHECK(hoursOf(untimed, HoursUse::Improvement) == 2);
    CHECK(texts(untimed.sheet.remarks) == QStringList{u"3: It is the same as line 2; both count."_s});
}

TEST_CASE("lines that cannot be read are problems of a timesheet, and refused rows raise no question")
{
    Desk in;
    const TimesheetPlan plan = in.plan(u"who,date,activity,note,hours\n"
                                       "Person 1,2026-08-26,improve,alerts,1\n"
                                       "Person 1,2026-08-27,improve, alerts, pager,7\n"
                                       "Person 1,2026-08-27,improve\n"
                                       "Nobody,2026-08-27,Gemba,alerts,4\n"
                                       "Person 2,2026-08-28,improve,alerts,2\n"
                                       "Person 2,2026-08-28,improve,\"alerts,3\n"_s);
    CHECK(linesOf(plan.sheet.problems).first(3) == QList<int>{3, 4, 5});
    CHECK(plan.sheet.problems.size() == 4);
    CHECK(says(plan.sheet.problems, u"quote"_s));
    CHECK(hoursOf(plan, HoursUse::Improvement) == 3);
    CHECK(plan.sheet.isDecided()); // "Gemba" is only in a row that is refused
}

TEST_CASE("decimal commas, apostrophes and blanks that do not break, and both in one column of a spreadsheet")
{
    Desk in;
    const TimesheetPlan comma = in.plan(u"Person;Date;Task;Hours\nAda Lee;2026-05-04;CSI;7,5\n"
                                        "Ada Lee;2026-05-05;CSI;8,25\u00a0\nAda Lee;2026-05-06;CSI;'1,25\n"_s);
    CHECK(comma.sheet.problems.empty());
    CHECK(hoursOf(comma, HoursUse::Improvement) == 17);
    TextTable sheet = tableOf(u"Person;Date;Task;Hours\nAda Lee;2026-05-04;CSI;1.125\nAda Lee;2026-05-05;CSI;8,25\n"_s);
    sheet.dialect = {};
    sheet.rows[0].typed = {false, false, false, true};
    CHECK(hoursOf(in.plan(sheet), HoursUse::Improvement) == 9.375);
}

TEST_CASE("a name in two columns is one person; marks for nothing are no category")
{
    Desk in;
    const TimesheetPlan plan = in.plan(u"Date,Client,Project,Project Code,Task,Notes,Hours,First Name,Last Name\n"
                                       "2026-05-04,A,CSI,,Dev,,1.5,Ada,Lee\n2026-05-04,A,-,,Dev,,2,Ada,Lee\n"_s,
                                       mapWith(R"({"values": {"category": {"": "bau"}}})"));
    CHECK(plan.preset == u"Harvest"_s);
    CHECK(plan.sheet.problems.empty());
    CHECK((hoursOf(plan, HoursUse::Improvement) == 1.5 && hoursOf(plan, HoursUse::Bau) == 2));
}

TEST_CASE("programs are known by the headers of their exports")
{
    const auto worklog = [](const QString &header) {
        return presetName(PresetUse::Timesheets, tableOf(header + u'\n').header);
    };
    const auto tickets = [](const QString &header) {
        return presetName(PresetUse::Tickets, tableOf(header + u'\n').header);
    };
    const auto records = [](const QString &header) {
        return presetName(PresetUse::Records, tableOf(header + u'\n').header);
    };
    CHECK(worklog(u"Description,Duration,Member,Email,Project,Tags,Start date,Start time,Stop date,Stop time"_s)
          == u"Toggl Track"_s);
    CHECK(worklog(u"Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End "
                  "Time,Duration (h),Duration (decimal)"_s)
          == u"Clockify"_s);
    CHECK(worklog(u"Issue Key,Issue summary,Hours,Work date,Username,Full name,Period,Account Key,Account Name"_s)
          == u"Tempo"_s);
    CHECK(worklog(u"Date,From,To,Duration,Currency,Price,User,Username,Customer,Project,Activity,Description"_s)
          == u"Kimai"_s);
    CHECK(worklog(u"ID,Work Item Type,Title,Assigned To,State,Completed Work,Closed Date"_s) == u"Azure DevOps"_s);
    CHECK(worklog(u"Who,Date,Category,Hours"_s).isEmpty());
    CHECK(tickets(u"Summary,Issue key,Issue Type,Status,Created,Resolved"_s) == u"Jira"_s);
    CHECK(tickets(u"number,opened_at,resolved_at,closed_at,assignment_group,cmdb_ci,reopen_count"_s)
          == u"ServiceNow"_s);
    CHECK(tickets(u"Number,Opened,Short description,Caller,Priority,State,Category,Assignment group"_s)
          == u"ServiceNow"_s);
    CHECK(tickets(u"ID,Title,Entity,Opening date,Priority,Status,Resolution date,Closing date"_s) == u"GLPI"_s);
    CHECK(tickets(u"#,Title,State,Priority,Group,Owner,Create Channel,Created At,Closed At,Close In Min"_s)
          == u"Zammad"_s);
    CHECK(tickets(u"ID,Name,Status,Severity,Reported at,Fixed at,Resolved at,Closed at,Declined at"_s)
          == u"incident.io"_s);
    CHECK(tickets(u"id,incident_number,description,service_name,created_on,resolved_on,seconds_to_resolve"_s)
          == u"PagerDuty"_s);
    CHECK(tickets(u"ID,Work Item Type,Title,State,Created Date,Closed Date"_s) == u"Azure DevOps"_s);
    CHECK(tickets(u"id,opened,resolved"_s).isEmpty());
    CHECK(records(u"Opportunity number,Date raised,Size,Timescale,Description,Priority,KPI metric,Justification,Raised "
                  "by,To be actioned by,Date required by"_s)
          == u"ITIL CSI register"_s);
    CHECK(records(u"Number,Short description,State,Percent complete,Business justification"_s) == u"ServiceNow CIM"_s);
    CHECK(records(u"ID,Title,Status"_s).isEmpty());
}

TEST_CASE("a column that only sounds like a time is none")
{
    Desk in;
    const TimesheetPlan plan = in.plan(
        u"Person,Date,Task,From,To,Hours\nAda Lee,2026-05-04,CSI,Bob,Cyn,1\nAda Lee,2026-05-05,CSI,Cyn,Bob,2\n"_s);
    CHECK(plan.sheet.problems.empty());
    CHECK(plan.sheet.remarks.empty());
    CHECK(hoursOf(plan, HoursUse::Improvement) == 3);
}

TEST_CASE("the mapping of a known export passes over columns that are blank")
{
    const auto mapped = [](const QString &text) { return completedTimesheetMapping(tableOf(text)).columns; };
    const QMap<QString, QString> clockify =
        mapped(u"Project,Client,Description,Task,User,Group,Email,Start Date,Start Time,End Date,End Time,Duration "
               u"(h),Duration "
               "(decimal)\nCSI,,x,,Ada,,,2026-05-04,09:00 AM,2026-05-04,10:30 AM,01:30:00,1.50\n"_s);
    CHECK(clockify[u"Project"_s] == u"category"_s);
    CHECK(clockify[u"Duration (h)"_s] == u"hours"_s);
    CHECK(clockify[u"End Date"_s] == u"end_day"_s);
    CHECK(clockify[u"User"_s] == u"who"_s);
    const QMap<QString, QString> tempo =
        mapped(u"Issue Key,Issue summary,Hours,Work date,Username,Full name,Account Name,Project Name\nA-1,x,2,"
               "2026-05-04,ada,Ada Lee,,CSI\n"_s);
    CHECK(tempo[u"Full name"_s] == u"who"_s);
    CHECK(tempo[u"Project Name"_s] == u"category"_s);
}

TEST_CASE("times beside days written by numbers leave the days readable, and a group is a team")
{
    Importing in;
    in.import(EntityKind::Unit, u"name,kind\nService Desk,team\n"_s);
    const TextTable table =
        tableOf(u"Project,Task,User,Group,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)\n"
                "CSI,CSI,Ada,Service Desk,01/10/2026,08:15:00,01/10/2026,10:45:00,02:30:00,2.50\n"
                "CSI,CSI,Ada,Service Desk,13/10/2026,08:15:00,13/10/2026,09:15:00,01:00:00,1.00\n"_s);
    const Timesheet sheet = valueOf(readTimesheet(in.reg, table, completedTimesheetMapping(table)));
    CHECK(sheet.problems.empty());
    CHECK(sheet.remarks.empty());
    REQUIRE(sheet.sums.size() == 1);
    CHECK(sheet.sums[0].hours[size_t(HoursUse::Improvement)] == 3.5);
}
