// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a table sum up others, and which only look like it.
#include <exchange/text/text_table.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

TextTable withoutTotals(const QByteArray &text)
{
    TextTable table = valueOf(readTextTable(text));
    setTotalsAside(table);
    return table;
}

QList<int> linesOut(const TextTable &table)
{
    QList<int> lines;
    for (const TextTable::LeftOut &line : table.leftOut)
        lines += line.line;
    return lines;
}

} // namespace

TEST_CASE("subtotals and totals are left out by line and with the reason")
{
    const TextTable table = withoutTotals("Person,Month,Hours\nPerson 1,2026-07,12.0\nPerson 1,2026-08,8.0\n"
                                          "Subtotal Person 1,,20.0\nPerson 2,2026-07,4.5\nPerson 2,2026-08,3.5\n"
                                          "Zwischensumme Person 2,,8.0\nGrand Total,,28.0\n");
    CHECK(linesOut(table) == QList<int>{4, 7, 8});
    CHECK(table.rows.size() == 4);
    CHECK(table.leftOut[2].text == u"Grand Total"_s);
    CHECK(table.leftOut[2].reason == u"A total of other rows, not a row of its own."_s);
}

TEST_CASE("a total is known by its word wherever it stands, and by the name of rows above it")
{
    CHECK(linesOut(withoutTotals("a;b;c\nx;1;2\ny;3;4\nTOTAL;4;6\n")) == QList<int>{4});
    CHECK(linesOut(withoutTotals("a;b;c\nx;1;2\ny;3;4\n;Summe:;6\n")) == QList<int>{4});
    CHECK(linesOut(withoutTotals("a;b;c\nAnn;1;2\nAnn;3;4\nAnn Total;4;6\nBob;1;1\nTotal Bob;1;1\n"))
          == QList<int>{4, 6});
    CHECK(linesOut(withoutTotals("a;b;c\nx;1;2\ny;3;4\nTotal;-;\n")) == QList<int>{4}); // its sums were never stored
    CHECK(linesOut(withoutTotals("a;b;c;d\nx;1;2;3\ny;3;4;5\nTotal;60\n")) == QList<int>{4}); // shorter than others
    CHECK(linesOut(withoutTotals("a;b;c\nx;0:29;2\ny;0:59;4\nGesamt;1:28;6 h\n")) == QList<int>{4});
}

TEST_CASE("a total that its spreadsheet could not work out is one")
{
    for (const QByteArray &error : {"#VALUE!"_ba, "#N/A"_ba, "#WERT!"_ba, "Err:510"_ba})
        CHECK(linesOut(withoutTotals("Title,Person,Hours\nOne,Ada,1\nTwo,Bob,2\nTotal,," + error + "\n"))
              == QList<int>{4});
    CHECK(linesOut(withoutTotals("Title,Person,Hours\nOne,Ada,1\nTotal,Ada,# many\n")).isEmpty());
}

TEST_CASE("sums without a word are known by the sums")
{
    const TextTable sums = withoutTotals("name,on,hours,cost\nx,2026-01-01,12,1.5\ny,2026-01-02,8,2\n,,20,3.5\n");
    CHECK(linesOut(sums) == QList<int>{4});
    CHECK(sums.leftOut[0].reason == u"The sums of the rows above, not a row of its own."_s);
    CHECK(linesOut(withoutTotals("name,hours\nx,12\ny,8\n,21\n")).isEmpty());
    CHECK(linesOut(withoutTotals("a,b\n1,1\n2,2\n3,3\n")).isEmpty()); // nothing but numbers
    CHECK(linesOut(withoutTotals("a\n1\n2\n3\n")).isEmpty());
    CHECK(linesOut(withoutTotals("name,hours\nx,20\ny,0\n,20\n")).isEmpty()); // one addend proves nothing
}

TEST_CASE("rows that speak of totals are rows")
{
    for (const QByteArray row :
         {"#2 Totals report,28/08/2026,1", "Call,2026-08-28,Total of last week", "Total,2026-08-28,1",
          "Total outage,,5", "Summer party,,", "Total cost review,Ann,3", "Sum insured,5,7", "Result,text,1"}) {
        INFO(row.toStdString());
        CHECK(linesOut(withoutTotals("task,on,note\nx,2026-08-01,1\ny,2026-08-02,2\n" + row + "\n")).isEmpty());
    }
}

TEST_CASE("a report with a title, a total and a second table names every line that is no entry")
{
    const TextTable table =
        withoutTotals("Timesheets:\nTask,Start,User,Note,Approved,Total\n"
                      "\"#1 Tune alerts\",27/08/2026 17:35,Person 1,\"\",No,0:29\n"
                      "\"#1 Tune alerts\",27/08/2026 15:38,Person 1,\"call; done\",No,0:59\n"
                      "\"#2 Totals report\",28/08/2026 09:00,Person 2,\"Total of last week\",No,1:00\n"
                      "\nTotal,,3,,,2:28\n\nPivot:\nTask,Thu 27/08,Fri 28/08,Total\n"
                      "\"#1 Tune alerts\",1:28,,1:28\n\"#2 Totals report\",,1:00,1:00\n\n"
                      "Total,1:28,1:00,2:28\n");
    CHECK(table.rows.size() == 3);
    CHECK(linesOut(table) == QList<int>{1, 7, 14});
    QList<int> problems;
    for (const Error &problem : table.problems)
        problems += problem.where.line;
    CHECK(problems == QList<int>{9, 10, 11, 12});
}

TEST_CASE("the total of a hundred thousand rows is found")
{
    QByteArray text = "Person;Month;Hours;Note\n";
    for (int row = 0; row < 100'000; ++row)
        text += "Person " + QByteArray::number(row % 100) + ";2026-08;7.5;some note\n";
    TextTable table = valueOf(readTextTable(text + "Grand Total;;750000;\n"));
    setTotalsAside(table);
    CHECK(linesOut(table) == QList<int>{100'002});
}

TEST_CASE("totals among pasted cells are left out as those of a file are")
{
    const TextTable pasted = valueOf(readPastedTable(u"Task\tHours\nAlarm\t3\nHorn\t4\nTotal\t7\n"_s));
    CHECK(pasted.rows.size() == 2);
    REQUIRE(pasted.leftOut.size() == 1);
    CHECK(pasted.leftOut[0].line == 4);
    CHECK(pasted.leftOut[0].text == u"Total");
    const TextTable sums = valueOf(readPastedTable(u"Task\tHours\nAlarm\t3\nHorn\t4\nBell\t5\n\t12\n"_s));
    CHECK(linesOut(sums) == QList<int>{5});
}

TEST_CASE("a total that counts its rows in words is one, whatever stands before it")
{
    const TextTable table = withoutTotals("Ref,Title,Status,Cost\nC-1,One,Open,1000\nC-2,Two,Done,2500\n"
                                          ",Total,2 items,3500\n");
    CHECK(linesOut(table) == QList<int>{4});
    CHECK(linesOut(withoutTotals("Title,For,Hours\nTotal,12 months,3\nTotal,of all things,4\n")) == QList<int>{2});
}
