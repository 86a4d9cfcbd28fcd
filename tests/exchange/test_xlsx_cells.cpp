// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a workbook mean, in hand-made parts: texts of several runs, kinds of cells, places, days, sheets.
#include <exchange/sheets/spreadsheet_reader.h>
#include <exchange/sheets/xlsx_import.h>
#include <support/test.h>

#include "zip_file.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The parts of a workbook with one sheet; what is empty is left out.
struct HandMade {
    QByteArray sheet; // what stands in sheetData
    QByteArray sharedTexts = {};
    QByteArray styles = {};
    QByteArray before = {}; // what stands in the workbook before its sheets
    QByteArray sheets = "<sheet name=\"a\" id=\"r1\"/>";

    [[nodiscard]] QByteArray file() const
    {
        QByteArray relations = R"(<Relationship Id="r1" Type="x/worksheet" Target="/xl/worksheets/one.xml"/>)"
                               R"(<Relationship Id="r4" Type="x/chartsheet" Target="worksheets/chart.xml"/>)"
                               R"(<Relationship Id="r5" Type="x/worksheet" Target="worksheets/two.xml"/>)";
        std::vector<ZipEntry> entries{
            {u"xl/workbook.xml"_s, "<workbook>" + before + "<sheets>" + sheets + "</sheets></workbook>"},
            {u"xl/worksheets/one.xml"_s, "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>"},
            {u"xl/worksheets/two.xml"_s,
             R"(<worksheet><sheetData><row><c t="str"><v>second</v></c></row></sheetData></worksheet>)"}};
        if (!sharedTexts.isEmpty()) {
            relations += R"(<Relationship Id="r2" Type="x/sharedStrings" Target="texts.xml"/>)";
            entries.push_back({u"xl/texts.xml"_s, "<sst>" + sharedTexts + "</sst>"});
        }
        if (!styles.isEmpty()) {
            relations += R"(<Relationship Id="r3" Type="x/styles" Target="styles.xml"/>)";
            entries.push_back({u"xl/styles.xml"_s, "<styleSheet>" + styles + "</styleSheet>"});
        }
        entries.push_back({u"xl/_rels/workbook.xml.rels"_s, "<Relationships>" + relations + "</Relationships>"});
        return zipOf(entries);
    }
    [[nodiscard]] std::vector<std::vector<Value>> rows() const
    {
        return valueOf(importXlsxSheets(file())).front().sheet.rows;
    }
    // As the one door has it.
    [[nodiscard]] Result<TextTable> table() const
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"a.xlsx"_s), file());
        return readSpreadsheet(folder.filePath(u"a.xlsx"_s));
    }
};

using CellRow = std::vector<Value>;
using CellRows = std::vector<CellRow>;

// Formats 0: number, 1: built-in day, 2: built-in time of day, 3: a day of its own, 4: a duration.
const QByteArray fiveLooks =
    R"(<numFmts><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy"/>)"
    R"(<numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>)"
    R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>)"
    R"(<xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>)";

CellRow datedRow(const QByteArray &cells, const QByteArray &before = {})
{
    const auto rows = HandMade{.sheet = "<row>" + cells + "</row>", .styles = fiveLooks, .before = before}.rows();
    REQUIRE(rows.size() == 1);
    return rows[0];
}

Value dayValue(int year, int month, int day, QTime time = QTime(0, 0))
{
    return QDateTime(QDate(year, month, day), time, Qt::UTC);
}

} // namespace

TEST_CASE("a text in several runs is one text, without hints how to say it, and its escaped letters are read")
{
    const HandMade book{
        .sheet = R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>9</v></c></row>)",
        .sharedTexts = "<si><r><t>Pay</t></r><r><rPr/><t>ments</t></r><rPh sb=\"0\" eb=\"1\"><t>hint</t></rPh></si>"
                       "<si><t>two_x000A_lines</t></si><si><t>_x005F_x0041_</t></si>"};
    CHECK(book.rows() == CellRows{CellRow{u"Payments"_s, u"two\nlines"_s, u"_x0041_"_s}});
}

TEST_CASE("a cell says what it holds: a formula its value, an error its name, a truth true or false")
{
    const HandMade book{.sheet = R"(<row><c><f>1+1</f><v>2</v></c><c t="str"><f>A1</f><v>text</v></c>)"
                                 R"(<c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c>)"
                                 R"(<c t="inlineStr"><is><r><t>in</t></r><r><t>side</t></r></is></c>)"
                                 R"(<c t="d"><v>2026-03-05T14:30:00</v></c><c t="d"><v>soon</v></c>)"
                                 R"(<c t="n"><v>-1.5e3</v></c><c><v>much</v></c></row>)"};
    CHECK(book.rows()
          == CellRows{CellRow{2.0, u"text"_s, u"#N/A"_s, true, false, u"inside"_s, dayValue(2026, 3, 5, QTime(14, 30)),
                              u"soon"_s, -1500.0, u"much"_s}});
}

TEST_CASE("cells stand where their addresses say, or else behind the one before")
{
    const HandMade book{.sheet = R"(<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c><c r="AA2"><v>3</v></c></row>)"
                                 R"(<row><c><v>4</v></c><c t="b"/></row>)"
                                 R"(<row r="6"><c r="A6"><v></v></c></row>)"
                                 R"(<row r="7"><c r="XFE7"><v>5</v></c><c r="A7"><v>6</v></c></row>)"
                                 R"(<row r="1048577"><c r="A1"><v>7</v></c></row>)"};
    const auto rows = book.rows();
    REQUIRE(rows.size() == 7);
    CHECK(rows[0].empty());
    REQUIRE(rows[1].size() == 27); // AA
    CHECK(isEmpty(rows[1][0]));
    CHECK(rows[1][1] == Value(1.0));
    CHECK(rows[1][2] == Value(2.0));
    CHECK(rows[1][26] == Value(3.0));
    CHECK(rows[2] == CellRow{4.0});
    CHECK(rows[5].empty()); // a cell without a value is none
    CHECK(rows[6] == CellRow{6.0}); // no sheet has a column XFE, nor a row 1,048,577
}

TEST_CASE("a number is a day where its format shows one, a time of day or a number otherwise")
{
    // 46,086 days after 30 December 1899 is 5 March 2026.
    CHECK(datedRow(R"(<c s="1"><v>46086</v></c><c s="3"><v>46086.75</v></c><c s="0"><v>46086</v></c>)")
          == CellRow{dayValue(2026, 3, 5), dayValue(2026, 3, 5, QTime(18, 0)), 46'086.0});
    CHECK(datedRow(R"(<c s="2"><v>0.5</v></c><c s="2"><v>0</v></c><c s="1"><v>0.25</v></c><c s="4"><v>1.5</v></c>)")
          == CellRow{u"12:00:00"_s, u"00:00:00"_s, u"06:00:00"_s, u"36:00:00"_s});
    CHECK(datedRow(R"(<c s="1"><v>-1</v></c><c s="1"><v>2958466</v></c><c s="99"><v>46086</v></c>)")
          == CellRow{-1.0, 2'958'466.0, 46'086.0});
    // Excel has a 29 February 1900, so that the days before it are one off.
    CHECK(datedRow(R"(<c s="1"><v>1</v></c><c s="1"><v>59</v></c><c s="1"><v>61</v></c><c s="1"><v>2958465</v></c>)")
          == CellRow{dayValue(1900, 1, 1), dayValue(1900, 2, 28), dayValue(1900, 3, 1), dayValue(9999, 12, 31)});
}

TEST_CASE("a workbook may count its days from 1904, which its extensions do not change")
{
    const QByteArray day = R"(<c s="1"><v>44624</v></c>)"; // 5 March 2026 since 1 January 1904
    CHECK(datedRow(day, R"(<workbookPr date1904="1"/>)") == CellRow{dayValue(2026, 3, 5)});
    CHECK(datedRow(day, R"(<workbookPr date1904="true"/><ext><workbookPr chartTrackingRefBase="1"/></ext>)")
          == CellRow{dayValue(2026, 3, 5)});
    CHECK(datedRow(R"(<c s="1"><v>0</v></c>)", R"(<workbookPr date1904="1"/>)") == CellRow{dayValue(1904, 1, 1)});
    CHECK(datedRow(day, R"(<workbookPr date1904="0"/>)") == CellRow{dayValue(2022, 3, 4)}); // 1,462 days before
}

TEST_CASE("the first sheet that is seen and has cells is read")
{
    HandMade book{.sheet = R"(<row><c t="str"><v>first</v></c></row>)"};
    CHECK(valueOf(book.table()).header == QStringList{u"first"_s});
    book.sheets = R"(<sheet id="r4"/><sheet id="r1" state="hidden"/><sheet id="r5" state="visible"/>)";
    CHECK(valueOf(book.table()).header == QStringList{u"second"_s});
    book.sheets = R"(<sheet id="r1" state="veryHidden"/><sheet id="r9"/><sheet id="r4"/>)";
    const auto none = book.table();
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().what == u"There is no sheet with cells in the file."_s);
}

TEST_CASE("a sheet that breaks off in the middle is damaged, not short")
{
    const HandMade book{.sheet = R"(<row><c><v>1</v></c></row><row><c><v>2</x></c></row>)"};
    const auto broken = importXlsxSheets(book.file());
    REQUIRE_FALSE(broken.has_value());
    CHECK(broken.error().code == ErrorCode::Malformed);
    CHECK(broken.error().what == u"The spreadsheet cannot be read; it is damaged."_s);
    CHECK_FALSE(broken.error().cause.isEmpty());
}
