// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_support.h"

#include <core/entities/capacity.h>
#include <core/entities/evidence.h>
#include <core/entities/organisation.h>
#include <exchange/tickets/timesheet_plan.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Desk with Ada and Bob, Net with Cyn, and Dan who belongs to nothing; Desk planned 80 h in May and used 9 by estimate.
struct Staff {
    Staff()
    {
        ChangeBuilder builder(reg, 1);
        desk = unit(builder, u"Desk"_s);
        net = unit(builder, u"Net"_s);
        person(builder, u"Ada"_s, desk, u"ada@example.org"_s);
        person(builder, u"Bob"_s, desk, {});
        person(builder, u"Cyn"_s, net, {});
        person(builder, u"Dan"_s, {}, {});
        const auto row = builder.create<Allocation>();
        builder.set<&Allocation::unit>(row, desk.value);
        builder.set<&Allocation::month>(row, QDate(2026, 5, 1));
        builder.set<&Allocation::plannedImprovement>(row, 80.0);
        builder.set<&Allocation::actualImprovement>(row, 9.0);
        builder.set<&Allocation::actualProject>(row, 33.0);
        builder.set<&Allocation::actualSource>(row, qint64(ActualSource::Estimate));
        next = builder.nextId();
        REQUIRE(reg.apply(builder.take()));
    }

    static Id<Unit> unit(ChangeBuilder &builder, const QString &name)
    {
        const auto made = builder.create<Unit>();
        builder.set<&Unit::name>(made, name);
        builder.set<&Unit::kind>(made, qint64(UnitKind::Team));
        return made;
    }
    static void person(ChangeBuilder &builder, const QString &name, Id<Unit> unit, const QString &email)
    {
        const auto made = builder.create<Person>();
        builder.set<&Person::name>(made, name);
        builder.set<&Person::unit>(made, unit ? Value(unit.value) : Value());
        builder.set<&Person::email>(made, email);
    }

    TimesheetPlan plan(const QByteArray &text, ImportMapping mapping = {})
    {
        const TextTable table = valueOf(readTextTable(text));
        ChangeBuilder builder(reg, next);
        TimesheetPlan made = valueOf(planTimesheet(builder, reg, table, completedTimesheetMapping(table, mapping)));
        if (made.isReady()) {
            next = builder.nextId();
            REQUIRE(reg.apply(builder.take()));
        }
        return made;
    }
    // "Desk 2026-05 12 30 0 timesheet", a line each.
    [[nodiscard]] QStringList used() const
    {
        QStringList lines;
        for (const Allocation &row : reg.all<Allocation>())
            lines += u"%1 %2 %3 %4 %5 %6"_s.arg(reg.find(row.unit)->name, row.month.toString(u"yyyy-MM"_s))
                         .arg(row.actualImprovement)
                         .arg(row.actualBau)
                         .arg(row.actualProject)
                         .arg(optionName(fieldOf<&Allocation::actualSource>(), qint64(row.actualSource)));
        lines.sort();
        return lines;
    }

    Register reg;
    RecordId next = 1;
    Id<Unit> desk;
    Id<Unit> net;
};

const char *const weeks = "Employee,Date,Activity,Hours\n"
                          "Ada,2026-05-04,Improvement backlog,7.5\n"
                          "ada@example.org,2026-05-05,Incident handling,8\n"
                          "bob,2026-05-06,CSI workshop,4:30\n"
                          "Cyn,2026-05-06,Incident handling,6:15\n"
                          "Bob,2026-06-01,Improvement backlog,2\n"
                          "Ada,2026-06-02,Annual leave,8\n"
                          "Net,2026-06-03,Incident handling,1.25\n";

} // namespace

TEST_CASE("rows of people and teams become the hours of teams by month")
{
    Staff in;
    const TimesheetPlan plan = in.plan(weeks);
    CHECK(plan.sheet.problems.empty());
    REQUIRE(plan.isReady());
    CHECK((plan.added == 3 && plan.corrected == 1));
    // Nobody booked projects: what is known of them stays. Net booked no improvement, others did: 0.
    CHECK(in.used()
          == QStringList{u"Desk 2026-05 12 8 33 timesheet"_s, u"Desk 2026-06 2 0 nan timesheet"_s,
                         u"Net 2026-05 0 6.25 nan timesheet"_s, u"Net 2026-06 0 1.25 nan timesheet"_s});
    CHECK(in.reg.all<Allocation>().begin()->plannedImprovement == 80); // the plan stays
    const TimesheetPlan again = in.plan(weeks);
    CHECK_FALSE(again.isReady());
    CHECK(again.unchanged == 4);
}

TEST_CASE("what a category means is guessed from its name or left to the user")
{
    Staff in;
    const QByteArray text = "Who;Month;Category;Hours\nDesk;2026-05;Gemba;3\nDesk;2026-05;Projekt "
                            "Umzug;4\nDesk;2026-05;Urlaub;5\nDesk;2026-05;;6\n";
    const TimesheetPlan open = in.plan(text);
    REQUIRE(open.sheet.categories.size() == 4);
    CHECK_FALSE(open.sheet.categories[0].use);
    CHECK(open.sheet.categories[0].hours == 3);
    CHECK(open.sheet.categories[1].use == HoursUse::Project);
    CHECK(open.sheet.categories[2].use == HoursUse::LeftOut);
    CHECK_FALSE(open.isReady());
    ImportMapping mapping;
    mapping.values[u"category"_s] = {{u"Gemba"_s, u"improvement"_s}, {QString(), u"bau"_s}};
    const TimesheetPlan decided = in.plan(text, mapping);
    REQUIRE(decided.isReady());
    CHECK(decided.sheet.remarks.empty()); // that a blank category means something is no slip
    CHECK(in.used() == QStringList{u"Desk 2026-05 3 6 4 timesheet"_s});
}

TEST_CASE("a category whose words speak for two uses is asked for")
{
    Staff in;
    const TimesheetPlan plan = in.plan("Who;Month;Category;Hours\nDesk;2026-05;Admin & leave;3\nDesk;2026-05;Project "
                                       "support;4\nDesk;2026-05;Sick leave;5\nDesk;2026-05;Administration;5\n");
    REQUIRE(plan.sheet.categories.size() == 4);
    CHECK_FALSE(plan.sheet.categories[0].use);
    CHECK_FALSE(plan.sheet.categories[1].use);
    CHECK(plan.sheet.categories[2].use == HoursUse::LeftOut);
    CHECK(plan.sheet.categories[3].use == HoursUse::Other);
}

TEST_CASE("categories of rows that cannot be taken are listed, and nobody has to say what they count as")
{
    Staff in;
    const TimesheetPlan plan = in.plan("Who;Month;Category;Hours\nZoe;2026-05;Gemba;3\nDesk;2026-05;Incidents;4\n"
                                       "Zoe;2026-05;Projekt;8\n");
    REQUIRE(plan.sheet.categories.size() == 3);
    CHECK((plan.sheet.categories[0].name == u"Gemba"_s && plan.sheet.categories[0].rows == 0));
    CHECK((plan.sheet.categories[1].rows == 1 && plan.sheet.categories[1].hours == 4));
    CHECK(plan.sheet.isDecided());
    CHECK_FALSE(plan.sheet.isCovered[size_t(HoursUse::Project)]); // the hours of projects stay what they are
}

TEST_CASE("a name that nobody bears is looked up by the address beside it")
{
    Staff in;
    const TimesheetPlan plan =
        in.plan("User,Email,Day,Task,Hours\nAdele,ADA@example.org,2026-05-04,BAU,1\nZoe,zoe@example.org,2026-05-04,BAU,"
                "2\nCyn,ada@example.org,2026-05-05,BAU,4\n");
    REQUIRE(plan.sheet.problems.size() == 1);
    CHECK(plan.sheet.problems[0].line == 3);
    REQUIRE(plan.sheet.sums.size() == 2);
    CHECK(plan.sheet.sums[0].hours[size_t(HoursUse::Bau)] == 1); // Desk
    CHECK(plan.sheet.sums[1].hours[size_t(HoursUse::Bau)] == 4); // Net: the name goes before the address
    REQUIRE(plan.sheet.remarks.size() == 1);
    CHECK(plan.sheet.remarks[0].line == 2);
    CHECK(plan.sheet.remarks[0].reason == u"Adele is taken for Ada, by the e-mail address."_s);
}

TEST_CASE("rows that cannot be taken are named by line, column and reason")
{
    Staff in;
    const TimesheetPlan plan =
        in.plan("Person,Day,Task,Hours\nZoe,2026-05-04,BAU,1\nDan,2026-05-04,BAU,1\nAda,soon,BAU,1\nAda,2026-05-04,BAU,"
                "much\nAda,2026-05-04,BAU,\n,2026-05-04,BAU,1\nAda,2026-05-04,BAU,2\n");
    const auto &problems = plan.sheet.problems;
    REQUIRE(problems.size() == 6);
    CHECK((problems[0].line == 2 && problems[0].column == 1 && problems[0].reason.contains(u"\"Zoe\""_s)));
    CHECK(problems[1].reason.contains(u"no unit"_s));
    CHECK((problems[2].line == 4 && problems[2].column == 2 && problems[2].reason.contains(u"soon"_s)));
    CHECK((problems[3].column == 4 && problems[3].reason.contains(u"much"_s)));
    CHECK((problems[4].column == 4 && problems[5].column == 1));
    REQUIRE(plan.sheet.sums.size() == 1);
    CHECK(plan.sheet.sums[0].hours[size_t(HoursUse::Bau)] == 2);
}

TEST_CASE("who belongs to no unit counts for the team that the row names, or for the one that is said")
{
    Staff in;
    const QByteArray rows = "Person,Team,Day,Task,Hours\nDan,Net,2026-05-04,BAU,1\nDan,,2026-05-04,BAU,2\n"
                            "Ada,Payroll,2026-05-04,BAU,4\nAda,Net,2026-05-04,BAU,8\nZoe,,2026-05-04,BAU,16\n";
    const auto hours = [&in, &rows](const QString &team) {
        ImportMapping mapping;
        if (!team.isEmpty())
            mapping.defaults.insert(u"team"_s, team);
        const TimesheetPlan plan = in.plan(rows, mapping);
        QStringList found;
        for (const TimesheetSum &sum : plan.sheet.sums)
            found += in.reg.find(sum.unit)->name + u' ' + QString::number(sum.hours[size_t(HoursUse::Bau)]);
        for (const ImportProblem &problem : plan.sheet.problems)
            found += u"%1 %2"_s.arg(problem.line).arg(problem.reason);
        for (const ImportProblem &remark : plan.sheet.remarks)
            found += u"%1 %2"_s.arg(remark.line).arg(remark.reason);
        return found;
    };
    CHECK(hours({})
          == QStringList{u"Desk 4"_s, u"Net 9"_s, u"3 Dan belongs to no unit; say which team that counts for."_s,
                         u"6 Nobody and no unit is called \"Zoe\"."_s});
    CHECK(hours(u"Payroll"_s).last() == u"6 No unit is called \"Payroll\"."_s);
    CHECK(hours(u"Desk"_s)
          == QStringList{u"Desk 22"_s, u"Net 9"_s, u"3 Dan belongs to no unit and counts for Desk."_s,
                         u"6 Nobody is called Zoe here; the hours count for Desk."_s});
}

TEST_CASE("a column that is missing is asked for; days that can be read in two ways too")
{
    Staff in;
    const TextTable table = valueOf(readTextTable("Who,Month,Hours\nDesk,2026-05,1\n"));
    ChangeBuilder builder(in.reg, in.next);
    const auto plan = planTimesheet(builder, in.reg, table, completedTimesheetMapping(table));
    REQUIRE_FALSE(plan);
    CHECK(plan.error().what.contains(u"Category"_s));
    const QByteArray days = "Who,Date,Category,Hours\nDesk,04/05/2026,BAU,1\nDesk,06/05/2026,BAU,1\n";
    const TimesheetPlan asked = in.plan(days);
    REQUIRE(asked.sheet.questions.size() == 1);
    CHECK_FALSE(asked.isReady());
    ImportMapping mapping;
    mapping.dates = u"dd/MM/yyyy"_s;
    CHECK(in.plan(days, mapping).isReady());
    CHECK(in.used().first() == u"Desk 2026-05 9 2 33 timesheet"_s);
}

TEST_CASE("months in words, corrections below zero, and sums that end below it")
{
    Staff in;
    const TimesheetPlan plan = in.plan(
        "Team\tMonth\tCategory\tHours\nDesk\tMay 2026\tBAU\t10\nDesk\tMay 2026\tBAU\t-4\nNet\tMay 2026\tBAU\t-1\n");
    REQUIRE(plan.sheet.sums.size() == 2);
    CHECK(plan.sheet.sums[0].month == QDate(2026, 5, 1));
    CHECK(plan.sheet.sums[0].hours[size_t(HoursUse::Bau)] == 6);
    REQUIRE(plan.sheet.problems.size() == 1);
    CHECK(plan.sheet.problems[0].reason.contains(u"Net"_s));
    CHECK((plan.added == 0 && plan.corrected == 1)); // of Desk; what cannot have been worked is not written
    CHECK(in.used() == QStringList{u"Desk 2026-05 9 6 33 timesheet"_s});
}

TEST_CASE("the mapping of a timesheet is kept and found again by its header")
{
    Staff in;
    const TextTable table = valueOf(readTextTable(weeks));
    ImportMapping mapping = completedTimesheetMapping(table);
    mapping.values[u"category"_s][u"Gemba"_s] = u"improvement"_s;
    ChangeBuilder builder(in.reg, in.next);
    storeTimesheetMapping(builder, in.reg, mapping);
    REQUIRE(in.reg.apply(builder.take()));
    CHECK(storedTimesheetMapping(in.reg, table.header) == mapping);
    CHECK_FALSE(storedTimesheetMapping(in.reg, {u"Other"_s}));
}

TEST_CASE("rows with days say what each week used; a month as a whole says nothing of its weeks")
{
    Staff in;
    const auto weeksOf = [&in] {
        QStringList lines;
        for (const WeekHours &week : in.reg.all<WeekHours>())
            lines += u"%1 %2 %3 %4"_s.arg(in.reg.find(week.unit)->name, week.fromOn.toString(Qt::ISODate))
                         .arg(week.improvement)
                         .arg(week.bau);
        lines.sort();
        return lines;
    };
    // Friday 29 May and Saturday 30 May, Monday 1 June; a week that two months share has a part in each.
    CHECK(in.plan("Employee,Date,Activity,Hours\n"
                  "Ada,2026-05-29,Improvement backlog,3\n"
                  "Bob,2026-05-30,Incident handling,2\n"
                  "Ada,2026-06-01,Incident handling,1\n"
                  "Ada,2026-07-01,Improvement backlog,4\n"
                  "Ada,2026-06-30,Improvement backlog,5\n")
              .weeks
          == 4);
    CHECK(weeksOf()
          == QStringList{u"Desk 2026-05-25 3 2"_s, u"Desk 2026-06-01 0 1"_s, u"Desk 2026-06-29 5 0"_s,
                         u"Desk 2026-07-01 4 0"_s});
    // May again, with what Bob did moved to another week: what is not named any more has no hours.
    const TimesheetPlan again = in.plan("Employee,Date,Activity,Hours\n"
                                        "Ada,2026-05-29,Improvement backlog,3\n"
                                        "Bob,2026-05-20,Incident handling,2\n");
    CHECK(again.weeks == 2);
    CHECK(again.unchanged == 1); // the month is as it was
    CHECK(weeksOf().first(2) == QStringList{u"Desk 2026-05-18 0 2"_s, u"Desk 2026-05-25 3 0"_s});
    CHECK_FALSE(in.plan("Employee,Date,Activity,Hours\n"
                        "Ada,2026-05-29,Improvement backlog,3\n"
                        "Bob,2026-05-20,Incident handling,2\n")
                    .isReady());
    CHECK(in.plan("Employee,Date,Activity,Hours\nAda,May 2026,Improvement backlog,3\n").weeks == 2);
    CHECK(weeksOf().first() == u"Desk 2026-06-01 0 1"_s);
}
