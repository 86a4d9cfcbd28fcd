// SPDX-License-Identifier: GPL-3.0-or-later
// Columns told apart by their place: headers in two rows, merged cells, and equal names beside each other.
#include "import_support.h"
#include "zip_file.h"

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <exchange/import/raci_matrix.h>
#include <exchange/sheets/spreadsheet_reader.h>
#include <exchange/text/header_rows.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const Register &reg)
{
    return QString::fromUtf8(exportRaciCsv(reg)).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

const QStringList phasedMatrix{
    u"phase,activity,Service Desk / Lead,Service Desk / Analyst,Operations / Lead,Operations / Engineer,CIO"_s,
    u"Find,Keep the register,A,R,C,,I"_s,
    u"Find,Rank the backlog,R,,A,C,I"_s,
    u"Find,Accept a proposal,C,,R,,A"_s,
    u"Deliver,Deliver the change,,C,A,R,I"_s,
    u"Deliver,Verify the benefit,R,,,C,A"_s,
    u"Review,Hold the service review,A/R,C,C,I,I"_s};

// The same as people save it from their spreadsheet.
const QString asText = u"Phase,Activity,Service Desk,,Operations,,CIO\n,,Lead,Analyst,Lead,Engineer,\n"
                       "Find,Keep the register,A,R,C,,I\n,Rank the backlog,R,,A,C,I\n,Accept a proposal,C,,R,,A\n"
                       "Deliver,Deliver the change,,C,A,R,I\n,Verify the benefit,R,,,C,A\n"
                       "Review,Hold the service review,A/R,C,C,I,I\n"_s;

int countOf(const Register &reg, QChar code)
{
    int count = 0;
    for (const RaciEntry &entry : reg.all<RaciEntry>())
        count += int(entry.codes.contains(code));
    return count;
}

QByteArray mergedOds(const QByteArray &rows)
{
    return zipOf({{u"content.xml"_s,
                   R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                   R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
                   R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><table:table table:name="a">)"
                       + rows + "</table:table></office:document-content>"}});
}

QByteArray odsCell(const QByteArray &text, const QByteArray &spans = {})
{
    return "<table:table-cell " + spans + "><text:p>" + text + "</text:p></table:table-cell>";
}

} // namespace

TEST_CASE("a matrix with merged phases, and with groups above its roles, is read as it is meant")
{
    Importing in;
    const ImportPlan plan =
        in.import(EntityKind::RaciEntry, valueOf(readSpreadsheet(referenceData(u"raci/merged-headers.xlsx"_s))));
    CHECK(problemsOf(plan).isEmpty());
    CHECK(plan.count(RowAction::Add) == 6);
    CHECK(in.reg.all<RaciRole>().size() == 5);
    CHECK(linesOf(in.reg) == phasedMatrix);
    CHECK(countOf(in.reg, u'A') == 6);
    CHECK(countOf(in.reg, u'R') == 6);
    CHECK(countOf(in.reg, u'C') == 7);
    CHECK(countOf(in.reg, u'I') == 5);
    // Out and in again changes nothing, phases among it.
    const ImportPlan again = in.import(EntityKind::RaciEntry, linesOf(in.reg).join(u'\n'));
    CHECK(again.count(RowAction::Unchanged) == 6);
    CHECK(in.lastEdits.empty());
}

TEST_CASE("the same matrix as text has no merged cells and says the same")
{
    Importing in;
    const ImportPlan plan = in.import(EntityKind::RaciEntry, asText);
    CHECK(problemsOf(plan).isEmpty());
    CHECK(linesOf(in.reg) == phasedMatrix);
}

TEST_CASE("merged cells of an OpenDocument sheet are known: a header of two rows, a text for each of its rows")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.ods"_s);
    const QByteArray two = R"(table:number-rows-spanned="2")";
    const QByteArray across = R"(table:number-columns-spanned="2")";
    const QByteArray covered = "<table:covered-table-cell/>";
    writeFile(path,
              mergedOds("<table:table-row>" + odsCell("Service", two) + odsCell("Title", two)
                        + odsCell("People", across) + covered + "</table:table-row><table:table-row>" + covered
                        + covered + odsCell("Owner") + odsCell("Sponsor") + "</table:table-row><table:table-row>"
                        + odsCell("Mail", two) + odsCell("One thing") + odsCell("Ann") + odsCell("Bob")
                        + "</table:table-row><table:table-row>" + covered + odsCell("Another thing") + odsCell("Cid")
                        + odsCell("Bob") + "</table:table-row>"));
    const TextTable table = valueOf(readSpreadsheet(path));
    CHECK(table.header == QStringList{u"Service"_s, u"Title"_s, u"People / Owner"_s, u"People / Sponsor"_s});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].line == 3);
    CHECK(table.rows[1].cells == QStringList{u"Mail"_s, u"Another thing"_s, u"Cid"_s, u"Bob"_s});
}

TEST_CASE("a number that is merged over rows stands once: it may be their sum")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hours.ods"_s);
    const QByteArray two = R"(table:number-rows-spanned="2")";
    writeFile(path,
              mergedOds("<table:table-row>" + odsCell("Person") + odsCell("Hours")
                        + "</table:table-row><table:table-row>" + odsCell("Ann", two) + odsCell("8", two)
                        + "</table:table-row><table:table-row>"
                          "<table:covered-table-cell/><table:covered-table-cell/>"
                        + odsCell("sick") + "</table:table-row>"));
    const TextTable table = valueOf(readSpreadsheet(path));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[1].cells == QStringList{u"Ann"_s, QString(), u"sick"_s});
}

TEST_CASE("equal names in a header are told apart by a number, and nothing overwrites anything")
{
    CHECK(distinctNames({u"Lead"_s, u"A"_s, u"Lead"_s, QString(), u"Lead"_s, QString()})
          == QStringList{u"Lead"_s, u"A"_s, u"Lead (2)"_s, QString(), u"Lead (3)"_s, QString()});
    CHECK(distinctNames({u"Lead"_s, u"Lead (2)"_s, u"Lead"_s}) == QStringList{u"Lead"_s, u"Lead (2)"_s, u"Lead (3)"_s});
    CHECK(distinctNames({u"Lead"_s, u"lead"_s}) == QStringList{u"Lead"_s, u"lead"_s});
    CHECK(distinctNames({u"Lead"_s, u"lead"_s}, Qt::CaseInsensitive) == QStringList{u"Lead"_s, u"lead (2)"_s});
    Importing in;
    const ImportPlan plan = in.import(EntityKind::RaciEntry, u"Activity,Lead,Analyst,Lead\nKeep,A,R,C\n"_s);
    CHECK(linesOf(in.reg) == QStringList{u"activity,Lead,Analyst,Lead (2)"_s, u"Keep,A,R,C"_s});
    CHECK(plan.notes == QStringList{u"Several columns bear one name. They are told apart as: Lead (2)"_s});
    const ImportPlan again = in.import(EntityKind::RaciEntry, u"Activity,Lead,Analyst,Lead\nKeep,A,R,C\n"_s);
    CHECK(again.count(RowAction::Unchanged) == 1);
    Importing folded;
    folded.import(EntityKind::RaciEntry, u"Activity,Lead,lead\nKeep,A,R\n"_s);
    CHECK(linesOf(folded.reg) == QStringList{u"activity,Lead,lead (2)"_s, u"Keep,A,R"_s});
}

TEST_CASE("of two columns of one name in a list the first counts and the other is told, or either is chosen")
{
    const QString text = u"Ref,Title,Owner,Owner\nA-1,Runbook,Ann,Bob\n"_s;
    Importing in;
    const ImportPlan plan = in.import(EntityKind::Improvement, text);
    CHECK(plan.ignoredColumns.isEmpty());
    REQUIRE(plan.notices.size() == 1);
    CHECK(plan.notices[0].reason == u"Other columns \"Owner\" have: Bob. The first that is filled counts."_s);
    CHECK(in.reg.find(in.only<Improvement>(u"A-1"_s).owner)->name == u"Ann"_s);
    Importing second;
    ImportMapping mapping;
    mapping.columns = {
        {u"Ref"_s, u"reference"_s}, {u"Title"_s, u"title"_s}, {u"Owner"_s, u"sponsor"_s}, {u"Owner (2)"_s, u"owner"_s}};
    CHECK(second.import(EntityKind::Improvement, text, mapping).ignoredColumns.isEmpty());
    CHECK(second.reg.find(second.only<Improvement>(u"A-1"_s).owner)->name == u"Bob"_s);
}

TEST_CASE("a row of data below a header with gaps or repeated names is data")
{
    const QStringList gaps{u"ID"_s, u"Owner"_s, QString(), u"Status"_s};
    CHECK_FALSE(isSecondHeaderRow(gaps, {QString(), u"Ann"_s, u"Bob"_s, u"open"_s}));
    CHECK_FALSE(isSecondHeaderRow(gaps, {u"A"_s, u"Ann"_s, u"Bob"_s, QString()}));
    CHECK_FALSE(isSecondHeaderRow(gaps, {QString(), u"Ann"_s, QString(), QString()}));
    CHECK_FALSE(isSecondHeaderRow(gaps, {QString(), u"Ann"_s, u"2"_s, QString()}));
    CHECK(isSecondHeaderRow(gaps, {QString(), u"Name"_s, u"Team"_s, QString()}));
    CHECK(joinedNames(gaps, {QString(), u"Name"_s, u"Team"_s, QString()})
          == QStringList{u"ID"_s, u"Owner / Name"_s, u"Owner / Team"_s, u"Status"_s});
    const TextTable table = tableOf(u"ID,Owner,Owner,Status\n,Ann,Bob,open\n"_s);
    CHECK(table.header == QStringList{u"ID"_s, u"Owner"_s, u"Owner"_s, u"Status"_s});
    CHECK(table.rows.size() == 1);
}

TEST_CASE("columns of notes and numbers are no roles, and a role without a name is told as that")
{
    Importing in;
    const ImportPlan plan = in.import(EntityKind::RaciEntry,
                                      u"No.,Work,Owner,Team,Comments\n1,Plan it,A,R,agreed in the board\n"
                                      "2,Build it,R,A,as before\n"_s);
    CHECK(problemsOf(plan).isEmpty());
    CHECK(plan.ignoredColumns == QStringList{u"No."_s, u"Comments"_s});
    CHECK(linesOf(in.reg) == QStringList{u"activity,Owner,Team"_s, u"Plan it,A,R"_s, u"Build it,R,A"_s});
    Importing nameless;
    const ImportPlan refused = nameless.import(EntityKind::RaciEntry, u"Activity,Owner,\nPlan it,A,R\n"_s);
    REQUIRE(refused.problems.size() == 1);
    CHECK(refused.problems[0].column == 3);
    CHECK(refused.problems[0].reason == u"The column has no name, so that nobody knows whose code \"R\" is."_s);
    CHECK(missingColumn(EntityKind::RaciEntry, {}, refused) == nullptr); // the reason is another one
}
