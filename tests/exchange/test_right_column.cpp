// SPDX-License-Identifier: GPL-3.0-or-later
// Which column becomes what: titles, priorities, benefits and costs; what is only guessed, what is left out, and which
// sheet of a workbook is read.
#include "import_support.h"
#include "zip_file.h"

#include <core/entities/improvement.h>
#include <exchange/import/import_planner.h>
#include <exchange/mapping/header_guess.h>
#include <exchange/sheets/xlsx_writer.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

ImportMapping guessedFor(const QString &text)
{
    const Register reg;
    return completedMapping(reg, EntityKind::Improvement, tableOf(text));
}

QString workbookIn(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"book.xlsx"_s);
    valueOf(writeWorkbook(path,
                          {{.name = u"Cover"_s, .header = {}, .rows = {}},
                           {.name = u"Ideas"_s, .header = {u"Ref"_s, u"Idea"_s}, .rows = {{u"A-1"_s, u"One"_s}}},
                           {.name = u"Old"_s, .header = {u"Ref"_s, u"Idea"_s}, .rows = {{u"B-1"_s, u"Two"_s}}}}));
    return path;
}

} // namespace

TEST_CASE("what somebody remarked is never a title, and an improvement, idea, initiative or what is one")
{
    const QString rest = u"\nCSI-1,Test the restore every month,see the page in Confluence about it\n"
                         "CSI-2,Fewer false alerts at night,waiting for the vendor to answer us\n"_s;
    for (const QString &header : {u"Improvement / Idea"_s, u"Improvement"_s, u"Idea"_s, u"Action"_s, u"Initiative"_s,
                                  u"What"_s, u"What (short)"_s}) {
        INFO(header.toStdString());
        const ImportMapping mapping = guessedFor(u"Ref,"_s + header + u",Comments"_s + rest);
        CHECK(mapping.columns[header] == u"title"_s);
        CHECK(mapping.columns[u"Comments"_s] == u"note"_s);
        CHECK(mapping.guessed.isEmpty());
    }
    for (const QString &header : {u"Comments"_s, u"Notes"_s, u"Remarks"_s, u"Work notes"_s, u"Bemerkungen"_s}) {
        INFO(header.toStdString());
        const ImportMapping mapping = guessedFor(
            u"Ref,Colour,"_s + header + u"\nCSI-1,red,see the page in Confluence\nCSI-2,blue,waiting for it\n"_s);
        CHECK_FALSE(mapping.columns.values().contains(u"title"_s));
    }
}

TEST_CASE("what somebody remarked is a note where there is one, never what a record is about, and updates nothing else")
{
    Importing in;
    in.import(EntityKind::Improvement, u"Ref,Title,Description\nCSI-1,Restore,Test it every month\n"_s);
    for (const QString &header : {u"Comments"_s, u"Remarks"_s, u"Status note"_s, u"Board comments"_s, u"Notes"_s}) {
        INFO(header.toStdString());
        in.import(EntityKind::Improvement, u"Ref,"_s + header + u"\nCSI-1,"_s + header + u" of May\n"_s);
        CHECK(in.only<Improvement>(u"CSI-1"_s).description == u"Test it every month"_s);
        CHECK(in.only<Improvement>(u"CSI-1"_s).note == header + u" of May"_s);
    }
    // No note is kept of a service or a lesson: the column is left out, and named.
    for (const EntityKind kind : {EntityKind::Service, EntityKind::Objective, EntityKind::Pir, EntityKind::Lesson}) {
        const QMap<QString, QString> guessed =
            guessByName(kind, {u"Ref"_s, u"Name"_s, u"Comments"_s, u"Notes"_s}, HeaderGuess::Synonyms);
        CHECK_FALSE((guessed.contains(u"Comments"_s) || guessed.contains(u"Notes"_s)));
    }
    const ImportPlan services = in.import(EntityKind::Service, u"name,Comments\nMail,old\n"_s);
    CHECK(services.ignoredColumns == QStringList{u"Comments"_s});
    CHECK(guessedFor(u"Ref,Title,Description,Comments\nA,b,c,d\n"_s).columns[u"Description"_s] == u"description"_s);
}

TEST_CASE("a header says the field also with when it is, with date before or behind, and as a field that Jira adds")
{
    const ImportMapping update = guessedFor(
        u"Item,What,Status note,New status,New target date,Who now,Spent to date (£),Date closed\n"
        "A-1,Restore,ok,Closed,2026-01-01,Ada,\"1,200\",2026-02-01\nA-2,Alerts,ok,Open,2026-02-01,Bo,800,\n"_s);
    CHECK(update.columns[u"New status"_s] == u"status"_s);
    CHECK(update.columns[u"New target date"_s] == u"target_on"_s);
    CHECK(update.columns[u"Who now"_s] == u"owner"_s);
    CHECK(update.columns[u"Spent to date (£)"_s] == u"funding.spent"_s);
    CHECK(update.columns[u"Date closed"_s] == u"closed_on"_s);
    CHECK(update.guessed == QStringList{u"Item"_s});
    const QString jira = u"Summary,Issue key,Issue Type,Status,Custom field (Benefit (GBP)),Custom field (Start date),"
                         "Custom field (New owner)\nOne,A-1,Task,Open,4500.0,2026-01-05,Ada\n"_s;
    const ImportMapping custom = guessedFor(jira);
    CHECK(custom.columns[u"Custom field (Benefit (GBP))"_s] == u"benefits.expected"_s);
    CHECK(custom.columns[u"Custom field (Start date)"_s] == u"started_on"_s);
    CHECK(custom.columns[u"Custom field (New owner)"_s] == u"owner"_s);
    // Of two columns the plain one counts, a state of affairs is no status, the latest value of a measure no score.
    CHECK(guessedFor(u"Ref,Title,New status,Status\nA-1,One,Open,Open\n"_s).columns[u"Status"_s] == u"status"_s);
    CHECK_FALSE(guessedFor(u"Ref,Title,Current state,Latest value\nA-1,One,by hand,3\n"_s)
                    .columns.values()
                    .contains(u"status"_s));
    CHECK_FALSE(guessedFor(u"Ref,Title,Latest value\nA-1,One,3\n"_s).columns.contains(u"Latest value"_s));
    // The word stands behind in other languages.
    const ImportMapping german =
        guessedFor(u"Nr;Maßnahme;Verantwortlich aktuell;Stand;Termin neu\nA-1;Eins;Ada;läuft;01.02.2027\n"_s);
    CHECK(german.columns[u"Termin neu"_s] == u"target_on"_s);
    CHECK(german.columns[u"Verantwortlich aktuell"_s] == u"owner"_s);
    CHECK(german.values[u"status"_s].value(u"läuft"_s) == u"in_progress"_s);
}

TEST_CASE("a parent is taken from the column of keys, never from the numbers that only a tracker knows")
{
    const QString rows = u"\nOne,A-1,20340,,\nTwo,A-2,20341,20340,A-1\n"_s;
    const ImportMapping both = guessedFor(u"Summary,Issue key,Issue id,Parent,Parent key"_s + rows);
    CHECK(both.columns[u"Parent key"_s] == u"parent"_s);
    CHECK_FALSE(both.columns.contains(u"Parent"_s));
    const ImportMapping ids = guessedFor(u"Summary,Issue key,Issue id,Parent,Other"_s + rows);
    CHECK_FALSE(ids.columns.contains(u"Parent"_s));
    const ImportMapping numbers = guessedFor(u"Title,Number,Parent\nOne,1,\nTwo,2,1\n"_s);
    CHECK(numbers.columns[u"Parent"_s] == u"parent"_s);
    ImportMapping said;
    said.columns[u"Parent"_s] = u"parent"_s;
    const TextTable table = tableOf(u"Summary,Issue key,Issue id,Parent,Other"_s + rows);
    CHECK(completedMapping(Register(), EntityKind::Improvement, table, said).columns[u"Parent"_s] == u"parent"_s);
}

TEST_CASE("a field that was guessed by what stands in the column is to be checked, until somebody chooses")
{
    const QString text =
        u"Key,Gist,Stage\nA-1,Test the restore every month,Done\nA-2,Fewer false alerts,In progress\n"_s;
    ImportPlanner planner(std::make_shared<const Register>(), EntityKind::Improvement, tableOf(text), {});
    CHECK(planner.mapping().columns[u"Gist"_s] == u"title"_s);
    CHECK(planner.mapping().columns[u"Stage"_s] == u"status"_s);
    CHECK(planner.mapping().guessed == QStringList{u"Gist"_s, u"Stage"_s});
    planner.chooseColumn(u"Gist"_s, u"title"_s);
    CHECK(planner.mapping().guessed == QStringList{u"Stage"_s});
    // A description stands in for a title where there is none.
    const ImportMapping promoted = guessedFor(u"Ref,Background\nA-1,x\n"_s);
    CHECK(promoted.columns[u"Background"_s] == u"title"_s);
    CHECK(promoted.guessed == QStringList{u"Background"_s});
}

TEST_CASE("the words of a priority are a score, its mere numbers are nobody's guess")
{
    Importing in;
    in.import(EntityKind::Improvement,
              u"Ref,Title,Prio\nA-1,One,High\nA-2,Two,med\nA-3,Three,Low\nA-4,Four,1 - Critical\nA-5,Five,\n"_s);
    CHECK(in.only<Improvement>(u"A-1"_s).value == 8);
    CHECK(in.only<Improvement>(u"A-2"_s).value == 5);
    CHECK(in.only<Improvement>(u"A-3"_s).value == 2);
    CHECK(in.only<Improvement>(u"A-4"_s).value == 13);
    CHECK(std::isnan(in.only<Improvement>(u"A-5"_s).value));
    const ImportMapping numbers = guessedFor(u"Ref,Title,Priority\nA-1,One,1\nA-2,Two,3\n"_s);
    CHECK_FALSE(numbers.columns.contains(u"Priority"_s)); // is 1 the first or the least?
    const ImportMapping beside = guessedFor(u"Ref,Title,Value,Priority,Urgency\nA-1,One,3,High,Low\n"_s);
    CHECK(beside.columns[u"Value"_s] == u"value"_s);
    CHECK(beside.columns[u"Urgency"_s] == u"urgency"_s);
    CHECK_FALSE(beside.columns.contains(u"Priority"_s));
}

TEST_CASE("a benefit and a cost of a row become entries of its improvement, made once and then kept up")
{
    Importing in;
    ImportMapping english;
    english.numbers = u"1,234.56"_s;
    const QString text =
        u"Ref;Title;Est. benefit (€/yr);Cost;Budget approved\nA-1;One;€12,000;3,500;2,000\nA-2;Two;;;\n"_s;
    const ImportPlan plan = in.import(EntityKind::Improvement, text, english);
    CHECK(problemsOf(plan).isEmpty());
    CHECK(plan.ignoredColumns.isEmpty());
    REQUIRE(in.reg.all<Benefit>().size() == 1);
    const Benefit &benefit = *in.reg.all<Benefit>().begin();
    CHECK(benefit.improvement == in.only<Improvement>(u"A-1"_s).id);
    CHECK(benefit.expected == 12000);
    CHECK(benefit.recurring);
    REQUIRE(in.reg.all<Funding>().size() == 1);
    CHECK(in.reg.all<Funding>().begin()->requested == 3500);
    CHECK(in.reg.all<Funding>().begin()->approved == 2000);
    CHECK(in.reg.all<Funding>().begin()->kind == FundingKind::Money);
    CHECK(in.import(EntityKind::Improvement, text, english).count(RowAction::Unchanged) == 2);
    CHECK(in.import(EntityKind::Improvement, u"Ref;Cost\nA-1;4,000\n"_s, english).count(RowAction::Update) == 1);
    CHECK(in.reg.all<Funding>().begin()->requested == 4000);
    CHECK(in.reg.all<Funding>().size() == 1);
    in.import(EntityKind::Funding, u"improvement,kind,requested\nA-1,hours,20\n"_s);
    const ImportPlan several = in.import(EntityKind::Improvement, u"Ref;Cost\nA-1;5,000\n"_s, english);
    REQUIRE(several.problems.size() == 1);
    CHECK(several.problems[0].field == u"funding.requested"_s);
    CHECK(several.problems[0].column == 2);
    CHECK(guessedFor(u"Ref,Title,Benefit\nA-1,One,Faster answers\n"_s).columns[u"Benefit"_s] == u"outcome"_s);
    CHECK_FALSE(guessedFor(u"Ref,Title,Cost k€\nA-1,One,12\n"_s).columns.contains(u"Cost k€"_s));
}

TEST_CASE("columns that are left out are named in the counts and in the reason of the change")
{
    Importing in;
    const ImportPlan plan = in.import(
        EntityKind::Improvement, valueOf(readPastedTable(u"Ref\tTitle\tColour\t\tMood\nA-1\tOne\tred\tx\tgood\n"_s)));
    CHECK(plan.ignoredColumns == QStringList{u"Colour"_s, u"(column 4)"_s, u"Mood"_s});
    CHECK(plan.summary().endsWith(u". Columns left out: Colour, (column 4), Mood"_s));
    const ImportPlan blank =
        in.import(EntityKind::Improvement, valueOf(readPastedTable(u"Ref\tTitle\t\t\nA-2\tTwo\t\t\n"_s)));
    CHECK(blank.ignoredColumns.isEmpty());
    CHECK_FALSE(blank.summary().contains(u"left out"_s));
}

TEST_CASE("a sheet of a workbook is chosen by its name or number, else it is the first with cells")
{
    const QTemporaryDir folder;
    const QString path = workbookIn(folder);
    const TextTable first = valueOf(readTable(path));
    CHECK(first.sheet == u"Ideas"_s);
    CHECK(first.sheets == QStringList{u"Ideas"_s, u"Old"_s});
    CHECK(first.rows[0].cells[0] == u"A-1"_s);
    CHECK(valueOf(readTable(path, {}, u"old"_s)).rows[0].cells[0] == u"B-1"_s);
    CHECK(valueOf(readTable(path, {}, u"3"_s)).sheet == u"Old"_s);
    const Error unknown = readTable(path, {}, u"Ideen"_s).error();
    CHECK(unknown.code == ErrorCode::Usage);
    CHECK(unknown.what == u"There is no sheet \"Ideen\" in the file. It has: Cover, Ideas, Old"_s);
    CHECK(unknown.where.file == path);
    CHECK(readTable(path, {}, u"Cover"_s).error().what == u"The sheet is empty."_s);
    const QString text = folder.filePath(u"list.csv"_s);
    writeFile(text, "a,b\n1,2\n");
    CHECK(readTable(text, {}, u"a"_s).error().code == ErrorCode::Usage);
}
