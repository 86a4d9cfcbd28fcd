// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever reads a table accounts for each of its lines: taken, refused or left out, with a reason.
#include "import_support.h"

#include <exchange/tickets/tickets.h>
#include <exchange/tickets/worklog.h>

#include <core/entities/organisation.h>

#include <QSet>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// What became of each line: "taken", or the reason why not.
using Fates = QMap<int, QString>;

void note(Fates &fates, const std::vector<ImportProblem> &problems)
{
    for (const ImportProblem &problem : problems) {
        if (problem.line > 0)
            fates[problem.line] = problem.reason;
    }
}

Fates fatesOfTickets(const TextTable &table)
{
    const TicketTable read = valueOf(readTickets(table, completedTicketMapping(table)));
    Fates fates;
    for (const Ticket &ticket : read.tickets)
        fates[ticket.line] = u"taken"_s;
    note(fates, read.problems);
    note(fates, read.leftOut);
    return fates;
}

Fates fatesOfWorklog(const TextTable &table)
{
    Importing in;
    in.import(EntityKind::Unit, u"name,kind\nDesk,team\n"_s);
    const Worklog read = valueOf(readWorklog(in.reg, table, completedTimesheetMapping(table)));
    Fates fates;
    for (const WorklogEntry &entry : read.entries)
        fates[entry.line] = u"taken"_s;
    note(fates, read.problems);
    note(fates, read.leftOut);
    return fates;
}

Fates fatesOfRecords(EntityKind kind, const TextTable &table)
{
    Importing in;
    const ImportPlan plan = in.import(kind, table);
    Fates fates;
    for (const ImportRow &row : plan.rows)
        fates[row.line] = u"taken"_s;
    note(fates, plan.problems);
    return fates;
}

} // namespace

TEST_CASE("each line of an export of tickets is told of")
{
    const Fates fates = fatesOfTickets(tableOf(u"number,opened,resolved,group\n" // 1
                                               "1,2026-01-01 08:00,2026-01-01 10:00,Blue\n"
                                               "2,2026-01-02 08:00,2026-01-02 10:00,Blue,more,still\n" // too long
                                               "3,2026-01-03 08:00\n" // too short
                                               "4,soon,2026-01-04 10:00,Blue\n"
                                               "Total,,,4\n" // 6
                                               "number,opened,resolved,group\n" // 7: the header again
                                               "5,2026-01-05 08:00,2026-01-05 10:00,Red\n"
                                               "6,2026-01-06 08:00,2026-01-06 10:00,\"Red\n"_s)); // 9: an open quote
    CHECK(fates.keys() == QList<int>{2, 3, 4, 5, 6, 7, 8, 9});
    CHECK((fates[2] == u"taken"_s && fates[8] == u"taken"_s));
    for (const int line : {3, 4, 5, 6, 7, 9})
        CHECK(fates[line] != u"taken"_s);
}

TEST_CASE("each line of a timesheet is told of")
{
    const Fates fates = fatesOfWorklog(tableOf(u"who,date,category,note,hours\n" // 1
                                               "Desk,2026-05-04,CSI,a,1\n"
                                               "Desk,2026-05-05,CSI,b,1,more,still\n"
                                               "Desk,2026-05-06\n"
                                               "Desk,soon,CSI,c,1\n"
                                               "Subtotal Desk,,,,4\n" // 6
                                               "who,date,category,note,hours\n" // 7
                                               "Desk,2026-05-07,CSI,d,2\n"
                                               "Total,2026-05,,,2\n" // 9: a total of a month
                                               "Desk,2026-05-08,CSI,\"e,2\n"_s)); // 10
    CHECK(fates.keys() == QList<int>{2, 3, 4, 5, 6, 7, 8, 9, 10});
    CHECK((fates[2] == u"taken"_s && fates[8] == u"taken"_s));
    for (const int line : {3, 4, 5, 6, 7, 9, 10})
        CHECK(fates[line] != u"taken"_s);
}

TEST_CASE("malformed lines are problems of records and of a responsibility matrix")
{
    const Fates records =
        fatesOfRecords(EntityKind::Action,
                       tableOf(u"reference,title,note\nA-1,Mend,x\nA-2,Fix,x,y,z\nA-3\nA-4,Saw,x\nA-5,\"Cut,x\n"_s));
    CHECK((records[2] == u"taken"_s && records[5] == u"taken"_s));
    for (const int line : {3, 4, 6})
        CHECK((records.contains(line) && records[line] != u"taken"_s));
    const Fates matrix = fatesOfRecords(
        EntityKind::RaciEntry, tableOf(u"Activity,Lead,Board\nKeep,A,C\nPlan,A,C,I,R\nDo\nSee,R,A\nSay,\"R,A\n"_s));
    CHECK((matrix[2] == u"taken"_s && matrix[5] == u"taken"_s));
    for (const int line : {3, 4, 6})
        CHECK((matrix.contains(line) && matrix[line] != u"taken"_s));
}
