// SPDX-License-Identifier: GPL-3.0-or-later
#include "edited_workbook.h"

#include <exchange/sheets/spreadsheet_reader.h>
#include <exchange/zip_file.h>

#include <support/test.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ratchet::Test {

namespace {

const QString hiddenPage = u"ratchet-owner-sheet"_s;

QByteArray escaped(const QString &text) { return text.toHtmlEscaped().toUtf8(); }

QByteArray columnName(size_t column) { return QByteArray(1, char('A' + column)); }

class SharedTexts {
public:
    QByteArray indexOf(const QString &text)
    {
        if (!m_texts.contains(text))
            m_texts += text;
        return QByteArray::number(m_texts.indexOf(text));
    }
    [[nodiscard]] QByteArray part() const
    {
        QByteArray xml = R"(<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)";
        for (const QString &text : m_texts)
            xml += "<si><t xml:space=\"preserve\">" + escaped(text) + "</t></si>";
        return xml + "</sst>";
    }

private:
    QStringList m_texts;
};

QByteArray xlsxCell(const QByteArray &address, const Value &value, SharedTexts &texts)
{
    if (const auto *moment = std::get_if<QDateTime>(&value))
        return "<c r=\"" + address + "\" s=\"1\"><v>" + QByteArray::number(QDate(1899, 12, 30).daysTo(moment->date()))
            + "</v></c>";
    if (const auto *number = std::get_if<double>(&value))
        return "<c r=\"" + address + "\" s=\"0\"><v>" + QByteArray::number(*number) + "</v></c>";
    return "<c r=\"" + address + "\" s=\"0\" t=\"s\"><v>" + texts.indexOf(valueOr<QString>(value)) + "</v></c>";
}

QByteArray xlsxSheet(const ImportedSheet &sheet, SharedTexts &texts)
{
    QByteArray xml =
        R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetProtection sheet="true"/><sheetData>)";
    for (size_t row = 0; row < sheet.rows.size(); ++row) {
        const QByteArray number = QByteArray::number(qsizetype(row) + 1);
        xml += "<row r=\"" + number + "\">";
        for (size_t column = 0; column < sheet.rows[row].size(); ++column) {
            const Value &value = sheet.rows[row][column];
            xml += isEmpty(value) ? "<c r=\"" + columnName(column) + number + "\" s=\"0\"/>"
                                  : xlsxCell(columnName(column) + number, value, texts);
        }
        xml += "</row>";
    }
    return xml + "</sheetData></worksheet>";
}

QByteArray odsCell(const Value &value)
{
    if (const auto *moment = std::get_if<QDateTime>(&value)) {
        const QByteArray date = moment->date().toString(Qt::ISODate).toLatin1();
        return R"(<table:table-cell office:value-type="date" office:date-value=")" + date + "\"><text:p>" + date
            + "</text:p></table:table-cell>";
    }
    if (const auto *number = std::get_if<double>(&value))
        return R"(<table:table-cell office:value-type="float" office:value=")" + QByteArray::number(*number) + "\"/>";
    if (isEmpty(value))
        return "<table:table-cell/>";
    QByteArray xml = R"(<table:table-cell office:value-type="string">)";
    for (const QString &line : valueOr<QString>(value).split(u'\n'))
        xml += "<text:p>" + escaped(line) + "</text:p>";
    return xml + "</table:table-cell>";
}

} // namespace

EditedWorkbook::EditedWorkbook(const QString &path)
    : m_sheets(valueOf(readSheets(path)))
{
}

std::vector<std::vector<Value>> &EditedWorkbook::rows(const QString &sheet)
{
    const auto found = std::ranges::find(m_sheets, sheet, &NamedSheet::name);
    INFO(sheet);
    REQUIRE(found != m_sheets.end());
    return found->sheet.rows;
}

Value &EditedWorkbook::cell(const QString &sheet, const QString &reference, const QString &header)
{
    std::vector<std::vector<Value>> &all = rows(sheet);
    const auto column = std::ranges::find(all.front(), Value(header));
    INFO(header);
    REQUIRE(column != all.front().end());
    const size_t at = size_t(column - all.front().begin());
    const auto row = std::ranges::find_if(
        all, [&reference](const std::vector<Value> &cells) { return !cells.empty() && cells[0] == Value(reference); });
    REQUIRE(row != all.end());
    row->resize(std::max(row->size(), at + 1));
    return (*row)[at];
}

void EditedWorkbook::removeRow(const QString &sheet, const QString &reference)
{
    std::erase_if(rows(sheet), [&reference](const std::vector<Value> &cells) {
        return !cells.empty() && cells[0] == Value(reference);
    });
}

void EditedWorkbook::saveXlsx(const QString &path) const
{
    SharedTexts texts;
    QByteArray list = R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
                      R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>)";
    QByteArray relations = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
                           R"(<Relationship Id="rId1" Type="http://x/relationships/styles" Target="styles.xml"/>)"
                           R"(<Relationship Id="rId2" Type="http://x/relationships/sharedStrings" )"
                           R"(Target="sharedStrings.xml"/>)";
    std::vector<ZipEntry> entries;
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(qsizetype(i) + 3);
        const QByteArray state = m_sheets[i].name == hiddenPage ? "hidden" : "visible";
        list += "<sheet name=\"" + escaped(m_sheets[i].name) + "\" sheetId=\"" + number + "\" state=\"" + state
            + "\" r:id=\"rId" + number + "\"/>";
        relations += "<Relationship Id=\"rId" + number
            + "\" Type=\"http://x/relationships/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        entries.push_back(
            {u"xl/worksheets/sheet%1.xml"_s.arg(QLatin1StringView(number)), xlsxSheet(m_sheets[i].sheet, texts)});
    }
    entries.push_back({u"_rels/.rels"_s,
                       R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
                       R"(<Relationship Id="rId1" Type="http://x/relationships/officeDocument" )"
                       R"(Target="xl/workbook.xml"/></Relationships>)"});
    entries.push_back({u"xl/workbook.xml"_s, list + "</sheets></workbook>"});
    entries.push_back({u"xl/_rels/workbook.xml.rels"_s, relations + "</Relationships>"});
    entries.push_back({u"xl/styles.xml"_s,
                       R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
                       R"(<numFmts count="1"><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>)"
                       R"(<cellXfs count="2"><xf numFmtId="49"/><xf numFmtId="165"/></cellXfs></styleSheet>)"});
    entries.push_back({u"xl/sharedStrings.xml"_s, texts.part()});
    writeFile(path, zipOf(entries));
}

void EditedWorkbook::saveOds(const QString &path) const
{
    QByteArray xml = R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                     R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
                     R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">)"
                     R"(<office:body><office:spreadsheet>)";
    for (const NamedSheet &sheet : m_sheets) {
        xml += "<table:table table:name=\"" + escaped(sheet.name) + "\" table:style-name=\"ta1\">";
        for (const std::vector<Value> &row : sheet.sheet.rows) {
            xml += "<table:table-row>";
            for (const Value &value : row)
                xml += odsCell(value);
            xml += "</table:table-row>";
        }
        xml += "</table:table>";
    }
    xml += "</office:spreadsheet></office:body></office:document-content>";
    writeFile(path,
              zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, xml}}));
}

} // namespace Ratchet::Test
