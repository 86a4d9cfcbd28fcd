// SPDX-License-Identifier: GPL-3.0-or-later
// What styles, repetitions and hiding in an OpenDocument sheet make of its cells: the same as in an Excel workbook.
#include <exchange/sheets/spreadsheet_reader.h>
#include <support/test.h>

#include "zip_file.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray styledBegin = R"(<o:c xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                               R"(xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
                               R"(xmlns:s="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
                               R"(xmlns:n="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" )"
                               R"(xmlns:p="urn:oasis:names:tc:opendocument:xmlns:text:1.0">)";

// A sheet of one column under a header "n".
struct Styled {
    QByteArray common; // of the styles part
    QByteArray automatic; // of the content part
    QByteArray rows;
};

Result<TextTable> readStyledFile(const QString &name, const QByteArray &content, const QString &sheet = {})
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(name), content);
    return readSpreadsheet(folder.filePath(name), sheet);
}

QByteArray wordCell(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<t:table-cell" + attributes + R"( o:value-type="string"><p:p>)" + text + "</p:p></t:table-cell>";
}

QByteArray rowWith(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<t:table-row" + attributes + ">" + cells + "</t:table-row>";
}

QByteArray numberCellOf(const QByteArray &value, const QByteArray &style, const QByteArray &type = "float")
{
    return R"(<t:table-cell t:style-name=")" + style + R"(" o:value-type=")" + type + R"(" o:value=")" + value
        + R"("/>)";
}

QByteArray styledOds(const QByteArray &content, const QByteArray &styles = {})
{
    return zipOf(
        {{u"content.xml"_s, styledBegin + content + "</o:c>"}, {u"styles.xml"_s, styledBegin + styles + "</o:c>"}});
}

TextTable readStyled(const Styled &styled)
{
    return valueOf(readStyledFile(u"a.ods"_s,
                                  styledOds("<o:automatic-styles>" + styled.automatic
                                                + R"(</o:automatic-styles><o:body><t:table t:name="A">)"
                                                + rowWith(wordCell("n")) + styled.rows + "</t:table></o:body>",
                                            "<o:styles>" + styled.common + "</o:styles>")));
}

QStringList rowTexts(const TextTable &table)
{
    QStringList cells;
    for (const TextTable::Row &row : table.rows)
        cells += row.cells.join(u'|');
    return cells;
}

QStringList noticeTexts(const TextTable &table)
{
    QStringList notices;
    for (const Error &notice : table.notices)
        notices += u"%1:%2 %3"_s.arg(notice.where.line).arg(notice.where.column).arg(notice.what);
    return notices;
}

QByteArray namedStyle(const QByteArray &name, const QByteArray &more)
{
    return R"(<s:style s:name=")" + name + R"(" s:family="table-cell" )" + more + "/>";
}

TextTable workbookOfSheets(const QByteArray &sheets, const std::vector<QByteArray> &contents)
{
    std::vector<ZipEntry> entries{{u"xl/workbook.xml"_s, "<workbook><sheets>" + sheets + "</sheets></workbook>"}};
    QByteArray relations;
    for (size_t i = 0; i < contents.size(); ++i) {
        const QByteArray number = QByteArray::number(int(i) + 1);
        relations +=
            R"(<Relationship Id="r)" + number + R"(" Type="x/worksheet" Target="worksheets/)" + number + R"(.xml"/>)";
        entries.push_back({u"xl/worksheets/%1.xml"_s.arg(i + 1), "<worksheet>" + contents[i] + "</worksheet>"});
    }
    entries.push_back({u"xl/_rels/workbook.xml.rels"_s, "<Relationships>" + relations + "</Relationships>"});
    return valueOf(readStyledFile(u"a.xlsx"_s, zipOf(entries)));
}

} // namespace

TEST_CASE("a cell looks like its style, that of a parent, and that of the styles which all sheets share")
{
    const QByteArray formats = R"(<n:number-style s:name="Nh"><n:number/><n:text> h</n:text></n:number-style>)"
                               R"(<n:percentage-style s:name="Np"><n:number/><n:text>%</n:text></n:percentage-style>)"
                               R"(<n:time-style s:name="Nd" n:truncate-on-overflow="false"><n:hours/></n:time-style>)"
                               R"(<n:date-style s:name="Ny"><n:year/></n:date-style>)"
                               R"(<n:currency-style s:name="Nc"><n:number/><n:text> h</n:text></n:currency-style>)";
    const QByteArray common = formats + namedStyle("Hours", R"(s:data-style-name="Nh")")
        + namedStyle("Share", R"(s:data-style-name="Np")") + namedStyle("Bold", R"(s:parent-style-name="Hours")")
        + namedStyle("Circle", R"(s:parent-style-name="Circle")");
    const QByteArray automatic = namedStyle("ce1", R"(s:parent-style-name="Bold")")
        + namedStyle("ce2", R"(s:parent-style-name="Share")") + namedStyle("ce3", R"(s:data-style-name="Nd")")
        + namedStyle("ce4", R"(s:data-style-name="Ny")") + namedStyle("ce5", R"(s:data-style-name="Nc")")
        + namedStyle("ce6", R"(s:parent-style-name="Circle")")
        + R"(<s:style s:name="ce7" s:family="table" s:data-style-name="Nh"/>)";
    QByteArray rows = rowWith(numberCellOf("7.5", "Hours"));
    for (const QByteArray &style : {"ce1"_ba, "ce2"_ba, "ce3"_ba, "ce4"_ba, "ce5"_ba, "ce6"_ba, "ce7"_ba})
        rows += rowWith(numberCellOf(style == "ce4" ? "46086.25" : "1.25", style));
    rows += rowWith(R"(<t:table-cell o:value-type="float" o:value="3"/>)", R"( t:default-cell-style-name="ce1")");
    CHECK(rowTexts(readStyled({.common = common, .automatic = automatic, .rows = rows}))
          == QStringList{u"7.5 h"_s, u"1.25 h"_s, u"125 %"_s, u"30:00:00"_s, u"2026-03-05 06:00:00"_s, u"1.25"_s,
                         u"1.25"_s, u"1.25"_s, u"3 h"_s});
}

TEST_CASE("of a format with sections that of numbers above zero counts, and a style for all cells holds without a name")
{
    const QByteArray formats = R"(<n:number-style s:name="N1P0"><n:number/><n:text> h</n:text></n:number-style>)"
                               R"(<n:number-style s:name="N1"><n:text>-</n:text><n:number/><n:text> h</n:text>)"
                               R"(<s:map s:condition="value()&gt;=0" s:apply-style-name="N1P0"/></n:number-style>)";
    const QByteArray cell = R"(<t:table-cell o:value-type="float" o:value="3"/>)";
    CHECK(rowTexts(readStyled({.common = formats + namedStyle("Default", R"(s:data-style-name="N1")"),
                               .automatic = {},
                               .rows = rowWith(cell)}))
          == QStringList{u"3 h"_s});
    // The automatic styles of the styles part are those of headers and footers.
    const QByteArray other =
        "<o:automatic-styles>" + formats + namedStyle("ce1", R"(s:data-style-name="N1")") + "</o:automatic-styles>";
    CHECK(rowTexts(valueOf(readStyledFile(u"a.ods"_s,
                                          styledOds("<o:body><t:table>" + rowWith(wordCell("n"))
                                                        + rowWith(numberCellOf("3", "ce1")) + "</t:table></o:body>",
                                                    other))))
          == QStringList{u"3"_s});
}

TEST_CASE("a hidden sheet is read only where it is asked for, as in a workbook")
{
    const QByteArray styles = R"(<o:automatic-styles><s:style s:name="ta1" s:family="table">)"
                              R"(<s:table-properties t:display="false"/></s:style>)"
                              R"(<s:style s:name="ta2" s:family="table"><s:table-properties t:display="true"/>)"
                              R"(</s:style></o:automatic-styles>)";
    const auto sheetNamed = [](const QByteArray &name, const QByteArray &style) -> QByteArray {
        return R"(<t:table t:name=")" + name + R"(" t:style-name=")" + style + R"(">)" + rowWith(wordCell("in " + name))
            + "</t:table>";
    };
    const QByteArray cached = "<t:dde-links><t:dde-link>" + sheetNamed("Cache", "ta2") + "</t:dde-link></t:dde-links>";
    const QByteArray ods =
        styledOds(styles + "<o:body>" + sheetNamed("Lists", "ta1") + sheetNamed("Shown", "ta2") + cached + "</o:body>");
    const TextTable shown = valueOf(readStyledFile(u"a.ods"_s, ods));
    CHECK(shown.sheet == u"Shown");
    CHECK(shown.header == QStringList{u"in Shown"_s});
    CHECK(shown.sheets == QStringList{u"Lists"_s, u"Shown"_s});
    CHECK(valueOf(readStyledFile(u"a.ods"_s, ods, u"Lists"_s)).header == QStringList{u"in Lists"_s});
    const auto sheet = [](const QByteArray &text) -> QByteArray {
        return R"(<sheetData><row><c t="str"><v>in )" + text + "</v></c></row></sheetData>";
    };
    const TextTable same =
        workbookOfSheets(R"(<sheet name="Lists" id="r1" state="hidden"/><sheet name="Shown" id="r2"/>)",
                         {sheet("Lists"), sheet("Shown")});
    CHECK(same.sheet == shown.sheet);
    CHECK(same.sheets == shown.sheets);
    CHECK(same.header == shown.header);
}

TEST_CASE("hidden columns and rows are read and told, alike from both kinds of spreadsheet")
{
    const TextTable ods = valueOf(readStyledFile(
        u"a.ods"_s,
        styledOds(
            R"(<o:body><t:table><t:table-column/><t:table-column-group t:display="false"><t:table-column/>)"
            R"(</t:table-column-group><t:table-column t:visibility="collapse" t:number-columns-repeated="16382"/>)"
            + rowWith(wordCell("n") + wordCell("m") + wordCell("o")) + rowWith(wordCell("a") + wordCell("b"))
            + R"(<t:table-row-group t:display="false">)" + rowWith(wordCell("c") + wordCell("d") + wordCell("e"))
            + "</t:table-row-group></t:table></o:body>")));
    const auto row = [](const QByteArray &cells, const QByteArray &attributes = {}) -> QByteArray {
        QByteArray made;
        for (const char cell : cells)
            made += R"(<c t="str"><v>)" + QByteArray(1, cell) + "</v></c>";
        return "<row" + attributes + ">" + made + "</row>";
    };
    const TextTable xlsx = workbookOfSheets(R"(<sheet name="A" id="r1"/>)",
                                            {R"(<cols><col min="2" max="16384" hidden="1"/></cols><sheetData>)"
                                             + row("nmo") + row("ab") + row("cde", R"( hidden="1")") + "</sheetData>"});
    CHECK(rowTexts(ods) == QStringList{u"a|b|"_s, u"c|d|e"_s});
    CHECK(rowTexts(xlsx) == rowTexts(ods));
    CHECK(noticeTexts(ods)
          == QStringList{u"1:2 The column \"m\" is hidden in the sheet; it is read."_s,
                         u"1:3 The column \"o\" is hidden in the sheet; it is read."_s,
                         u"3:0 The row is hidden in the sheet; it is read."_s});
    CHECK(noticeTexts(xlsx) == noticeTexts(ods));
}

TEST_CASE("cells that are alike up to the edge of the sheet are cut, and it is told")
{
    const TextTable wide =
        readStyled({.common = {},
                    .automatic = {},
                    .rows = rowWith(wordCell("0", R"( t:number-columns-repeated="1500")") + wordCell("end"))});
    REQUIRE(wide.rows.size() == 1);
    CHECK(wide.rows[0].cells[1500] == u"end");
    CHECK(noticeTexts(wide).contains(u"2:1 1,500 cells are alike; those after the first 1,024 were not read."_s));
    const TextTable beyond = readStyled(
        {.common = {},
         .automatic = {},
         .rows = rowWith(wordCell("x") + R"(<t:table-cell t:number-columns-repeated="16384"/>)" + wordCell("y"))});
    CHECK(noticeTexts(beyond) == QStringList{u"2:16386 A cell outside the sheet was not read."_s});
    const TextTable below =
        readStyled({.common = {},
                    .automatic = {},
                    .rows = rowWith(wordCell("x")) + rowWith("<t:table-cell/>", R"( t:number-rows-repeated="1048576")")
                        + rowWith(wordCell("y"))});
    CHECK(noticeTexts(below) == QStringList{u"1048579:1 A cell outside the sheet was not read."_s});
    CHECK(rowTexts(below) == QStringList{u"x"_s});
}
