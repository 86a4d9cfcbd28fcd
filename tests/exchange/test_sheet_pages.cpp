// SPDX-License-Identifier: GPL-3.0-or-later
// Every sheet of a spreadsheet file, in its order and with its cells where they stand.
#include <exchange/sheets/spreadsheet_reader.h>
#include <exchange/sheets/xlsx_writer.h>

#include "zip_file.h"

#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("every sheet of a workbook is read, and the names alone where they suffice")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"two.xlsx"_s);
    valueOf(writeWorkbook(
        path,
        {{.name = u"First"_s, .header = {u"a"_s}, .rows = {{Value(u"=1+1"_s)}, {Value(QDate(2026, 11, 30))}}},
         {.name = u"Second/third"_s, .header = {u"b"_s}, .rows = {{Value(qint64(7))}}}}));
    CHECK(valueOf(sheetNames(path)) == QStringList{u"First"_s, u"Second third"_s});
    const std::vector<NamedSheet> sheets = valueOf(readSheets(path));
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].sheet.rows[1][0] == Value(u"=1+1"_s));
    CHECK(sheets[0].sheet.rows[2][0] == Value(QDateTime(QDate(2026, 11, 30), QTime(0, 0), Qt::UTC)));
    CHECK(sheets[1].name == u"Second third"_s);
    CHECK(cellText(sheets[1].sheet.rows[1][0]) == u"7"_s);
}

TEST_CASE("every table of an OpenDocument spreadsheet is read, and a damaged one is an error")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"two.ods"_s);
    const QByteArray head = R"(<o:c xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                            R"(xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
                            R"(xmlns:p="urn:oasis:names:tc:opendocument:xmlns:text:1.0">)";
    const QByteArray tables = R"(<t:table t:name="A"><t:table-row><t:table-cell><p:p>x</p:p></t:table-cell>)"
                              R"(</t:table-row></t:table><t:table t:name="B"/>)";
    writeFile(path, zipOf({{u"content.xml"_s, head + tables + "</o:c>"}}));
    CHECK(valueOf(sheetNames(path)) == QStringList{u"A"_s, u"B"_s});
    const std::vector<NamedSheet> sheets = valueOf(readSheets(path));
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].sheet.rows[0][0] == Value(u"x"_s));
    CHECK(sheets[1].sheet.rows.empty());
    writeFile(path, zipOf({{u"content.xml"_s, head + tables}}));
    CHECK_FALSE(readSheets(path));
    CHECK_FALSE(sheetNames(path));
    CHECK_FALSE(readSheets(folder.filePath(u"missing.ods"_s)));
}
