// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell's type and format say, as a table holds it: alike from both kinds of spreadsheet.
#include <exchange/sheets/spreadsheet_reader.h>
#include <support/test.h>

#include "zip_file.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

Result<TextTable> readAs(const QString &name, const QByteArray &content)
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(name), content);
    return readSpreadsheet(folder.filePath(name));
}

// One column under a header, each cell with its format.
TextTable xlsxColumn(const QByteArray &rows)
{
    const QByteArray styles = R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/>)"
                              R"(<numFmt numFmtId="165" formatCode="[h]:mm"/>)"
                              R"(<numFmt numFmtId="166" formatCode="0.00&quot; h&quot;"/>)"
                              R"(<numFmt numFmtId="167" formatCode="[$-407]mmmm\ yyyy;@"/>)"
                              R"(<numFmt numFmtId="168" formatCode="yyyy"/></numFmts><cellXfs>)"
                              R"(<xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/>)"
                              R"(<xf numFmtId="21"/><xf numFmtId="14"/><xf numFmtId="166"/>)"
                              R"(<xf numFmtId="17"/><xf numFmtId="167"/><xf numFmtId="168"/></cellXfs></styleSheet>)";
    return valueOf(readAs(
        u"a.xlsx"_s,
        zipOf({{u"xl/workbook.xml"_s, R"(<workbook><sheets><sheet name="a" id="r1"/></sheets></workbook>)"},
               {u"xl/worksheets/one.xml"_s,
                R"(<worksheet><sheetData><row><c t="str"><v>n</v></c></row>)" + rows + "</sheetData></worksheet>"},
               {u"xl/styles.xml"_s, styles},
               {u"xl/_rels/workbook.xml.rels"_s,
                R"(<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/one.xml"/>)"
                R"(<Relationship Id="r3" Type="x/styles" Target="styles.xml"/></Relationships>)"}})));
}

TextTable odsColumn(const QByteArray &rows)
{
    return valueOf(
        readAs(u"a.ods"_s,
               zipOf({{u"content.xml"_s,
                       R"(<office:document-content xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
                       R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                       R"(xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" )"
                       R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
                       R"(xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" )"
                       R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles>)"
                       R"(<number:number-style style:name="N1"><number:number/><number:text> h</number:text>)"
                       R"(</number:number-style><style:style style:name="ce1" style:data-style-name="N1"/>)"
                       R"(<number:date-style style:name="N2"><number:month number:textual="true"/><number:text>-)"
                       R"(</number:text><number:year/></number:date-style>)"
                       R"(<number:date-style style:name="N3"><number:year number:style="long"/></number:date-style>)"
                       R"(<number:date-style style:name="N4"><number:quarter/><number:text> </number:text>)"
                       R"(<number:year/></number:date-style>)"
                       R"(<style:style style:name="ce2" style:data-style-name="N2"/>)"
                       R"(<style:style style:name="ce3" style:data-style-name="N3"/>)"
                       R"(<style:style style:name="ce4" style:data-style-name="N4"/>)"
                       R"(</office:automatic-styles><office:body><table:table>)"
                       R"(<table:table-column table:default-cell-style-name="ce1"/><table:table-row><table:table-cell )"
                       R"(office:value-type="string"><text:p>n</text:p></table:table-cell></table:table-row>)"
                           + rows + "</table:table></office:body></office:document-content>"}})));
}

QByteArray xlsxCell(const QByteArray &attributes, const QByteArray &value)
{
    return "<row><c " + attributes + "><v>" + value + "</v></c></row>";
}

QByteArray odsCell(const QByteArray &attributes, const QByteArray &text = {})
{
    return "<table:table-row><table:table-cell " + attributes + "><text:p>" + text
        + "</text:p></table:table-cell></table:table-row>";
}

QStringList firstCells(const TextTable &table)
{
    QStringList cells;
    for (const TextTable::Row &row : table.rows)
        cells += row.cells[0];
    return cells;
}

bool areAllTyped(const TextTable &table)
{
    return std::ranges::all_of(table.rows, [](const TextTable::Row &row) { return row.isTyped(0); });
}

} // namespace

TEST_CASE("numbers, shares, lengths of time, days, truths and errors are alike from .xlsx and .ods, and typed")
{
    const QStringList expected{u"0.952"_s,    u"100 %"_s,      u"95.2 %"_s, u"0.5 %"_s, u"37:05:24"_s,
                               u"07:30:00"_s, u"2026-03-05"_s, u"true"_s,   u"#N/A"_s,  u"7.5 h"_s};
    const TextTable xlsx = xlsxColumn(
        xlsxCell("", "0.952") + xlsxCell("s=\"1\"", "1") + xlsxCell("s=\"2\"", "0.952") + xlsxCell("s=\"1\"", "0.005")
        + xlsxCell("s=\"3\"", "1.54541666666667") + xlsxCell("s=\"4\"", "0.3125") + xlsxCell("s=\"5\"", "46086")
        + xlsxCell("t=\"b\"", "1") + xlsxCell("t=\"e\"", "#N/A") + xlsxCell("s=\"6\"", "7.5"));
    CHECK(firstCells(xlsx) == expected);
    CHECK(areAllTyped(xlsx));
    const TextTable ods =
        odsColumn(odsCell(R"(table:style-name="Default" office:value-type="float" office:value="0.952")")
                  + odsCell(R"(office:value-type="percentage" office:value="1" calcext:value-type="percentage")")
                  + odsCell(R"(office:value-type="percentage" office:value="0.952")")
                  + odsCell(R"(office:value-type="percentage" office:value="0.005")")
                  + odsCell(R"(office:value-type="time" office:time-value="PT37H05M24S")")
                  + odsCell(R"(office:value-type="time" office:time-value="PT07H30M00S")")
                  + odsCell(R"(office:value-type="date" office:date-value="2026-03-05")")
                  + odsCell(R"(office:value-type="boolean" office:boolean-value="true")")
                  + odsCell(R"(office:value-type="string" office:string-value="" calcext:value-type="error")", "#N/A")
                  + odsCell(R"(office:value-type="float" office:value="7.5")"));
    CHECK(firstCells(ods) == expected);
    CHECK(areAllTyped(ods));
}

TEST_CASE("texts that look like numbers stay texts, and a time of day over a day is a length")
{
    const TextTable table = xlsxColumn(xlsxCell("t=\"str\"", "95,2") + xlsxCell("s=\"4\"", "1.5")
                                       + xlsxCell("s=\"4\"", "46086.5") + xlsxCell("s=\"3\"", "-0.0625"));
    CHECK(firstCells(table) == QStringList{u"95,2"_s, u"36:00:00"_s, u"2026-03-05 12:00:00"_s, u"-01:30:00"_s});
    CHECK_FALSE(table.rows[0].isTyped(0));
    CHECK(table.rows[1].isTyped(0));
    const TextTable days = odsColumn(odsCell(R"(office:value-type="time" office:time-value="-P1DT2H")"));
    CHECK(firstCells(days) == QStringList{u"-26:00:00"_s});
}

TEST_CASE("a date of which month or year alone are shown is that month or year, alike from .xlsx and .ods")
{
    // 1 January 2027, shown as Jan-27, Januar 2027 and 2027; the last has a day of its own.
    const TextTable xlsx =
        xlsxColumn(xlsxCell("s=\"7\"", "46388") + xlsxCell("s=\"8\"", "46388") + xlsxCell("s=\"9\"", "46388")
                   + xlsxCell("s=\"7\"", "46400") + xlsxCell("s=\"9\"", "46419") + xlsxCell("s=\"7\"", "46388.5"));
    CHECK(firstCells(xlsx)
          == QStringList{u"2027-01"_s, u"2027-01"_s, u"2027"_s, u"2027-01-13"_s, u"2027-02-01"_s,
                         u"2027-01-01 12:00:00"_s});
    CHECK(areAllTyped(xlsx));
    const auto day = [](const QByteArray &style, const QByteArray &date) {
        return odsCell("table:style-name=\"" + style + "\" office:value-type=\"date\" office:date-value=\"" + date
                       + "\"");
    };
    const TextTable ods =
        odsColumn(day("ce2", "2027-01-01") + day("ce3", "2027-01-01") + day("ce4", "2027-01-01")
                  + day("ce2", "2027-01-13") + day("ce4", "2027-02-01") + day("ce2", "2027-01-01T12:00:00"));
    CHECK(firstCells(ods)
          == QStringList{u"2027-01"_s, u"2027"_s, u"Q1 2027"_s, u"2027-01-13"_s, u"2027-02-01"_s,
                         u"2027-01-01 12:00:00"_s});
    CHECK(areAllTyped(ods));
}

TEST_CASE("hidden rows are read and told, cells without a header or outside the sheet are told")
{
    const TextTable table =
        xlsxColumn(R"(<row r="2" hidden="1"><c t="str"><v>x</v></c></row>)"
                   R"(<row r="3"><c r="A3" t="str"><v>y</v></c><c r="C3" t="str"><v>aside</v></c></row>)"
                   R"(<row r="4"><c r="A4" t="str"><v>z</v></c><c r="XFE4"><v>1</v></c></row>)");
    CHECK(firstCells(table) == QStringList{u"x"_s, u"y"_s, u"z"_s});
    REQUIRE(table.notices.size() == 3);
    CHECK(table.notices[0].where.line == 2);
    CHECK(table.notices[0].what == u"The row is hidden in the sheet; it is read."_s);
    CHECK(table.notices[1].where.line == 3);
    CHECK(table.notices[1].where.column == 3);
    CHECK(table.notices[1].what.contains(u"aside"));
    CHECK(table.notices[2].where.column == 16'385);
    QByteArray many =
        R"(<row r="1"><c r="A1" t="str"><v>n</v></c><c r="B1" t="str"><v>m</v></c></row>)"; // two columns with a header
    for (int row = 2; row < 9; ++row)
        many += "<row r=\"" + QByteArray::number(row) + R"(" hidden="1"><c r="A)" + QByteArray::number(row)
            + R"("><v>1</v></c><c r="C)" + QByteArray::number(row) + R"("><v>2</v></c></row>)";
    const TextTable filtered = xlsxColumn(many);
    REQUIRE(filtered.notices.size() == 2);
    CHECK(filtered.notices[0].what == u"Rows 2 to 8 are hidden in the sheet; they are read."_s);
    CHECK(filtered.notices[1].what.startsWith(u"7 cell"));
    const TextTable ods = odsColumn(
        R"(<table:table-row table:visibility="filter"><table:table-cell office:value-type="string"><text:p>x</text:p>)"
        R"(</table:table-cell></table:table-row>)");
    REQUIRE(ods.notices.size() == 1);
    CHECK(ods.notices[0].where.line == 2);
}

TEST_CASE("a sheet too is read to its second table, and past its header once more")
{
    const auto texts = [](const QByteArray &first, const QByteArray &second) -> QByteArray {
        return "<row><c t=\"str\"><v>" + first + "</v></c><c t=\"str\"><v>" + second + "</v></c></row>";
    };
    const TextTable table = xlsxColumn(texts("Task", "Hours") + texts("m", "5") + texts("Task", "Hours")
                                       + texts("x", "6") + texts("Task", "Cost") + texts("y", "7"));
    CHECK(firstCells(table) == QStringList{u"m"_s, u"x"_s});
    REQUIRE(table.leftOut.size() == 2);
    CHECK(table.leftOut[0].text == u"n"_s);
    CHECK(table.leftOut[0].reason == u"A line above the header."_s);
    CHECK(table.leftOut[1].line == 4);
    REQUIRE(table.problems.size() == 1);
    CHECK(table.problems[0].where.line == 6);
    CHECK(table.problems[0].what.contains(u"Lines 6 to 7"));
}
