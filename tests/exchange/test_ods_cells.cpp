// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of an OpenDocument sheet mean, and how a sheet of either kind becomes a table with a header.
#include <exchange/sheets/ods_import.h>
#include <exchange/sheets/spreadsheet_reader.h>
#include <support/test.h>

#include "zip_file.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray namespaces = R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
                              R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
                              R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")";

QByteArray odsOf(const QByteArray &tables)
{
    return zipOf({{u"content.xml"_s,
                   "<office:document-content" + namespaces + "><office:body>" + tables
                       + "</office:body></office:document-content>"}});
}

QByteArray tableOfRows(const QByteArray &rows) { return "<table:table>" + rows + "</table:table>"; }

QByteArray rowOfCells(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row" + attributes + ">" + cells + "</table:table-row>";
}

QByteArray textCell(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<table:table-cell" + attributes + R"( office:value-type="string"><text:p>)" + text
        + "</text:p></table:table-cell>";
}

QByteArray typedCell(const QByteArray &attributes) { return "<table:table-cell " + attributes + "/>"; }

std::vector<std::vector<Value>> odsRows(const QByteArray &rows)
{
    return valueOf(importOdsSheets(odsOf(tableOfRows(rows)))).front().sheet.rows;
}

using OdsRow = std::vector<Value>;
using OdsRows = std::vector<OdsRow>;

// As readSpreadsheet() has the file of that content.
Result<TextTable> readAs(const QString &name, const QByteArray &content)
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(name), content);
    return readSpreadsheet(folder.filePath(name));
}

} // namespace

TEST_CASE("the text of a cell has its blanks, tabs and breaks, its paragraphs are lines, remarks are left out")
{
    const QByteArray cell = textCell("a<text:s text:c=\"3\"/>b<text:s/>c<text:tab/><text:span>d</text:span>"
                                     "<text:line-break/>e<office:annotation><text:p>remark</text:p></office:annotation>"
                                     "f</text:p><text:p>second <text:a>link</text:a>");
    CHECK(odsRows(rowOfCells(cell)) == OdsRows{OdsRow{u"a   b c\td\nef\nsecond link"_s}});
    const QByteArray noted = "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>remark</text:p>"
                             "</office:annotation><text:p>itself</text:p></table:table-cell>";
    CHECK(odsRows(rowOfCells(noted)) == OdsRows{OdsRow{u"itself"_s}});
    CHECK(odsRows(rowOfCells(typedCell(R"(office:value-type="string" office:string-value="kept")")))
          == OdsRows{OdsRow{u"kept"_s}});
}

TEST_CASE("a cell has the value that it stores, whatever it shows")
{
    const QByteArray cells = typedCell(R"(office:value-type="float" office:value="-12.5")")
        + typedCell(R"(office:value-type="percentage" office:value="0.25")")
        + typedCell(R"(office:value-type="currency" office:currency="EUR" office:value="1e3")")
        + typedCell(R"(office:value-type="boolean" office:boolean-value="true")")
        + typedCell(R"(office:value-type="boolean" office:boolean-value="false")")
        + typedCell(R"(office:value-type="date" office:date-value="2026-03-05")")
        + typedCell(R"(office:value-type="date" office:date-value="2026-03-05T14:30:00")")
        + typedCell(R"(office:value-type="date" office:date-value="some day")")
        + typedCell(R"(office:value-type="time" office:time-value="PT14H30M05S")")
        + typedCell(R"(office:value-type="time" office:time-value="PT30H00M00S")");
    CHECK(odsRows(rowOfCells(cells))
          == OdsRows{OdsRow{-12.5, 0.25, 1000.0, true, false, QDateTime(QDate(2026, 3, 5), QTime(0, 0), Qt::UTC),
                            QDateTime(QDate(2026, 3, 5), QTime(14, 30), Qt::UTC), u"some day"_s, u"14:30:05"_s,
                            u"30:00:00"_s}});
}

TEST_CASE("repeated cells and rows stand as often as they are said to, filling takes no room")
{
    const QByteArray rows =
        rowOfCells(typedCell(R"(table:number-columns-repeated="2")")
                   + textCell("x", R"( table:number-columns-repeated="3")") + "<table:covered-table-cell/>"
                   + textCell("end") + typedCell(R"(table:number-columns-repeated="16384")"))
        + rowOfCells(typedCell({}), R"( table:number-rows-repeated="2")")
        + rowOfCells(textCell("y"), R"( table:number-rows-repeated="2")")
        + rowOfCells(typedCell({}), R"( table:number-rows-repeated="1048576")") + rowOfCells(textCell("beyond"));
    const auto found = odsRows(rows);
    REQUIRE(found.size() == 5);
    CHECK(found[0] == OdsRow{Value(), Value(), u"x"_s, u"x"_s, u"x"_s, Value(), u"end"_s});
    CHECK(found[1].empty());
    CHECK(found[3] == OdsRow{u"y"_s});
    CHECK(found[4] == OdsRow{u"y"_s});

    // A value in every column to the end is a colour, not data.
    const auto filled = odsRows(rowOfCells(textCell("0", R"( table:number-columns-repeated="16384")"),
                                           R"( table:number-rows-repeated="2000")"));
    CHECK(filled.size() == 1024);
    CHECK(filled[0].size() == 1024);
    CHECK(odsRows(rowOfCells(textCell("z", R"( table:number-columns-repeated="-4")"))) == OdsRows{OdsRow{u"z"_s}});
}

TEST_CASE("rows stand in groups and header rows too, and those of each table by themselves")
{
    const QByteArray first = tableOfRows("<table:table-column/><table:table-header-rows>" + rowOfCells(textCell("head"))
                                         + "</table:table-header-rows><table:table-row-group><table:table-row-group>"
                                         + rowOfCells(textCell("inner")) + "</table:table-row-group>"
                                         + rowOfCells(textCell("outer")) + "</table:table-row-group><table:table-rows>"
                                         + rowOfCells(textCell("last")) + "</table:table-rows>");
    const auto sheets = valueOf(importOdsSheets(odsOf(first + tableOfRows(rowOfCells(textCell("other"))))));
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[1].sheet.rows == OdsRows{OdsRow{u"other"_s}});
    CHECK(sheets[0].sheet.rows
          == OdsRows{OdsRow{u"head"_s}, OdsRow{u"inner"_s}, OdsRow{u"outer"_s}, OdsRow{u"last"_s}});
}

TEST_CASE("an OpenDocument file without a table, or one that cannot be unlocked, is refused")
{
    const QString reason = u"The spreadsheet cannot be read. It may be damaged or protected by a password."_s;
    CHECK(readAs(u"a.ods"_s, odsOf({})).error().what == u"There is no sheet with cells in the file."_s);
    CHECK(importOdsSheets(zipOf({{u"content.xml"_s, "\x12\x34 encrypted"}})).error().what == reason);
    const QByteArray cut = "<office:document-content" + namespaces + "><table:table><table:table-row>";
    CHECK(importOdsSheets(zipOf({{u"content.xml"_s, cut}})).error().what == reason);
}

TEST_CASE("a title above the table is no header, and lines are those of the sheet")
{
    const QByteArray rows = rowOfCells(textCell("Improvements 2026")) + rowOfCells(typedCell({}))
        + rowOfCells(textCell(" Title ") + textCell("Effort") + textCell("  "))
        + rowOfCells(textCell("Runbook") + typedCell(R"(office:value-type="float" office:value="0.30000000000000004")"))
        + rowOfCells(typedCell({}), R"( table:number-rows-repeated="3")")
        + rowOfCells(textCell("Alerts") + typedCell(R"(office:value-type="float" office:value="1e14")"));
    const TextTable table = valueOf(readAs(u"log.ODS"_s, odsOf(tableOfRows(rows))));
    CHECK(table.header == QStringList{u"Title"_s, u"Effort"_s}); // blanks behind the last text are no column
    CHECK(table.dialect.linesBeforeHeader == 2);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].line == 4);
    CHECK(table.rows[0].cells == QStringList{u"Runbook"_s, u"0.3"_s});
    CHECK(table.rows[1].line == 8);
    CHECK(table.rows[1].cells == QStringList{u"Alerts"_s, u"100000000000000"_s});
}

TEST_CASE("a sheet of one column has its header in the first row, a row that is short is filled up")
{
    const TextTable narrow =
        valueOf(readAs(u"a.ods"_s, odsOf(tableOfRows(rowOfCells(textCell("Name")) + rowOfCells(textCell("Ada"))))));
    CHECK(narrow.header == QStringList{u"Name"_s});
    CHECK(narrow.rows.size() == 1);
    const TextTable uneven =
        valueOf(readAs(u"a.ods"_s,
                       odsOf(tableOfRows(rowOfCells(textCell("a") + textCell("b")) + rowOfCells(textCell("1"))
                                         + rowOfCells(textCell("2") + textCell("3") + textCell("4"))))));
    CHECK(uneven.header == QStringList{u"a"_s, u"b"_s, QString()});
    CHECK(uneven.rows[0].cells == QStringList{u"1"_s, QString(), QString()});
    CHECK(uneven.rows[1].cells == QStringList{u"2"_s, u"3"_s, u"4"_s});
}

TEST_CASE("a file that is no spreadsheet says what it is instead, with its name")
{
    const Error old = readAs(u"old.xlsx"_s, QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8)).error();
    CHECK(old.what == u"The spreadsheet is protected by a password, or in the format of Excel before 2007."_s);
    CHECK(old.where.file.endsWith(u"old.xlsx"_s));
    CHECK(readAs(u"list.ods"_s, "a;b\n").error().what == u"The file is not a spreadsheet."_s);
    const Error blank = readAs(u"list.ods"_s, odsOf(tableOfRows(rowOfCells(textCell(" "))))).error();
    CHECK(blank.what == u"The first sheet is empty."_s);
    CHECK(blank.where.file.endsWith(u"list.ods"_s));
}
