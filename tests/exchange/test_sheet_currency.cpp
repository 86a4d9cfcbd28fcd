// SPDX-License-Identifier: GPL-3.0-or-later
// The currency that stands in a number format only: .xlsx and .ods give it alike, and imports ask about it.
#include "import_support.h"
#include "zip_file.h"

#include <core/entities/improvement.h>
#include <core/entities/settings.h>
#include <exchange/mapping/typed_number.h>
#include <exchange/sheets/sheet_currency.h>
#include <exchange/sheets/spreadsheet_reader.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

TextTable readMoney(const QString &name, const QByteArray &content)
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(name), content);
    return valueOf(readSpreadsheet(folder.filePath(name)));
}

// Three columns, title, benefit and a number, one row for each format code.
TextTable xlsxMoney(const QStringList &codes)
{
    QByteArray formats;
    QByteArray cellFormats = R"(<xf numFmtId="0"/>)";
    QByteArray rows = R"(<row><c t="str"><v>Title</v></c><c t="str"><v>Benefit</v></c></row>)";
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QByteArray id = QByteArray::number(164 + i);
        formats += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + codes[i].toHtmlEscaped().toUtf8() + "\"/>";
        cellFormats += "<xf numFmtId=\"" + id + "\"/>";
        rows += "<row><c t=\"str\"><v>Row " + QByteArray::number(i) + "</v></c><c s=\"" + QByteArray::number(i + 1)
            + "\"><v>8200.5</v></c></row>";
    }
    return readMoney(
        u"a.xlsx"_s,
        zipOf({{u"xl/workbook.xml"_s, R"(<workbook><sheets><sheet name="a" id="r1"/></sheets></workbook>)"},
               {u"xl/worksheets/one.xml"_s, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
               {u"xl/styles.xml"_s,
                "<styleSheet><numFmts>" + formats + "</numFmts><cellXfs>" + cellFormats + "</cellXfs></styleSheet>"},
               {u"xl/_rels/workbook.xml.rels"_s,
                R"(<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/one.xml"/>)"
                R"(<Relationship Id="r3" Type="x/styles" Target="styles.xml"/></Relationships>)"}}));
}

struct OdsMoney {
    QByteArray format; // the element, named N
    QByteArray cell = R"( o:value-type="currency")"; // more attributes of the cell
};

TextTable odsMoney(const std::vector<OdsMoney> &amounts)
{
    QByteArray styles;
    QByteArray rows = R"(<t:table-row><t:table-cell o:value-type="string"><p:p>Title</p:p></t:table-cell>)"
                      R"(<t:table-cell o:value-type="string"><p:p>Benefit</p:p></t:table-cell></t:table-row>)";
    for (size_t i = 0; i < amounts.size(); ++i) {
        const QByteArray number = QByteArray::number(int(i));
        styles += QByteArray(amounts[i].format).replace("\"N\"", QByteArray("\"N" + number + '"'))
            + R"(<s:style s:name="ce)" + number + R"(" s:family="table-cell" s:data-style-name="N)" + number + R"("/>)";
        rows += R"(<t:table-row><t:table-cell o:value-type="string"><p:p>Row )" + number
            + R"(</p:p></t:table-cell><t:table-cell t:style-name="ce)" + number + R"(" o:value="8200.5")"
            + amounts[i].cell + "/></t:table-row>";
    }
    return readMoney(
        u"a.ods"_s,
        zipOf({{u"content.xml"_s,
                R"(<o:c xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                R"(xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
                R"(xmlns:s="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
                R"(xmlns:n="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" )"
                R"(xmlns:p="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:automatic-styles>)"
                    + styles + "</o:automatic-styles><o:body><t:table>" + rows + "</t:table></o:body></o:c>"}}));
}

QStringList amountCells(const TextTable &table)
{
    QStringList cells;
    for (const TextTable::Row &row : table.rows) {
        CHECK(row.isTyped(1));
        cells += row.cells[1];
    }
    return cells;
}

const QByteArray euroStyle =
    R"(<n:currency-style s:name="N"><n:number/><n:text> </n:text>)"
    R"(<n:currency-symbol n:language="de" n:country="DE">€</n:currency-symbol></n:currency-style>)";
const QByteArray canadianStyle = R"(<n:currency-style s:name="N"><n:currency-symbol n:language="en" n:country="CA">$)"
                                 R"(</n:currency-symbol><n:number/></n:currency-style>)";
const QByteArray crownStyle = R"(<n:currency-style s:name="N"><n:currency-symbol n:language="da" n:country="DK">kr.)"
                              R"(</n:currency-symbol><n:text> </n:text><n:number/></n:currency-style>)";
const QByteArray francStyle = R"(<n:number-style s:name="N"><n:number/><n:text> CHF</n:text></n:number-style>)";

} // namespace

TEST_CASE("the currency of a number format comes with the number, alike from .xlsx and .ods")
{
    const QStringList expected{u"8200.5 €"_s, u"8200.5 CAD"_s, u"8200.5 DKK"_s, u"8200.5 CHF"_s};
    CHECK(amountCells(xlsxMoney({u"#,##0.00\\ [$€-407];[Red]-#,##0.00\\ [$€-407]"_s, u"[$$-1009]#,##0.00"_s,
                                 u"[$kr.-406] #,##0.00"_s, u"#,##0.00\\ \"CHF\""_s}))
          == expected);
    CHECK(amountCells(odsMoney({{euroStyle}, {canadianStyle}, {crownStyle}, {francStyle, R"( o:value-type="float")"}}))
          == expected);
}

TEST_CASE("an OpenDocument cell says its currency where its style does not say which")
{
    const QByteArray dollars =
        R"(<n:currency-style s:name="N"><n:currency-symbol>$</n:currency-symbol><n:number/></n:currency-style>)";
    const QByteArray plain = R"(<n:number-style s:name="N"><n:number/></n:number-style>)";
    const QByteArray australian = R"( o:value-type="currency" o:currency="AUD")";
    CHECK(amountCells(odsMoney(
              {{dollars, australian}, {plain, australian}, {dollars}, {euroStyle, R"( o:value-type="float")"}}))
          == QStringList{u"8200.5 AUD"_s, u"8200.5 AUD"_s, u"8200.5 $"_s, u"8200.5 €"_s});
}

TEST_CASE("what a format code says of money, in the ways that programs write it")
{
    CHECK(currencyOfFormat(u"\"£\"#,##0"_s) == u"£"_s);
    CHECK(currencyOfFormat(u"_-* #,##0.00\\ \"€\"_-;\\-* #,##0.00\\ \"€\"_-"_s) == u"€"_s);
    CHECK(currencyOfFormat(u"$#,##0_);($#,##0)"_s) == u"$"_s);
    CHECK(currencyOfFormat(u"#,##0.00 €"_s) == u"€"_s);
    CHECK(currencyOfFormat(u"[$USD] #,##0.00"_s) == u"USD"_s);
    CHECK(currencyOfFormat(u"[$€-2] #,##0"_s) == u"€"_s);
    CHECK(currencyOfFormat(u"#,##0.00 [$zł-415]"_s) == u"PLN"_s);
    CHECK(currencyOfFormat(u"#,##0"_s).isEmpty());
    CHECK(currencyOfFormat(u"0.00 \"h\""_s).isEmpty());
    CHECK(currencyOfFormat(u"[$-407]d. mmmm yyyy"_s).isEmpty());
    CHECK(currencyOfFormat(u"[Red]0.0%"_s).isEmpty());
}

TEST_CASE("amounts whose formats say several currencies are asked about, and the number is what is kept")
{
    const TextTable table = xlsxMoney({u"#,##0.00\\ [$€-407]"_s, u"\"£\"#,##0.00"_s, u"0.00"_s});
    Importing in;
    in.import(EntityKind::Settings, u"organisation,currency\nUs,EUR\n"_s);
    const ImportPlan plan = in.import(EntityKind::Improvement, table);
    REQUIRE(plan.questions.size() == 1);
    CHECK(plan.questions[0].kind == ImportQuestion::Kind::Currency);
    CHECK(plan.questions[0].values == QStringList{u"GBP"_s});
    CHECK(plan.count(RowAction::Add) == 2);
    REQUIRE(plan.count(RowAction::Refused) == 1);
    CHECK(problemsOf(plan).constFirst().contains(u"\"8200.5 £\" is in GBP, and not in EUR"_s));
    for (const Benefit &benefit : in.reg.all<Benefit>())
        CHECK(benefit.expected == 8200.5);
    CHECK(in.reg.all<Benefit>().size() == 2);
    CHECK(typedNumberIn(u"8200.5 £"_s)->number == 8200.5);
    CHECK_FALSE(typedNumberIn(u"8200.5 bananas"_s));
}
