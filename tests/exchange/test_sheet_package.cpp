// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets that are broken or hostile: what is wrong is said, and no file gets the memory it asks for.
#include <exchange/sheets/ods_import.h>
#include <exchange/sheets/sheet_package.h>
#include <exchange/sheets/xlsx_import.h>
#include <support/test.h>

#include "zip_file.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"x/" + type + "\" Target=\"" + target + "\"/>";
}

// A workbook of one cell that holds the first shared text.
std::vector<ZipEntry> workbookParts()
{
    return {{u"_rels/.rels"_s,
             "<Relationships>" + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
            {u"xl/workbook.xml"_s, "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>"},
            {u"xl/_rels/workbook.xml.rels"_s,
             "<Relationships>" + relation("r1", "worksheet", "worksheets/sheet1.xml")
                 + relation("r2", "sharedStrings", "sharedStrings.xml") + "</Relationships>"},
            {u"xl/sharedStrings.xml"_s, "<sst><si><t>Payments</t></si></sst>"},
            {u"xl/worksheets/sheet1.xml"_s,
             "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>"}};
}

std::vector<ZipEntry> workbookWithout(const QString &part)
{
    std::vector<ZipEntry> entries = workbookParts();
    REQUIRE(std::erase_if(entries, [&part](const ZipEntry &entry) { return entry.name == part; }) == 1);
    return entries;
}

template <class T> QString refusalOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::Malformed);
    return result.error().what;
}

} // namespace

TEST_CASE("a workbook of a few parts is read")
{
    const ImportedSheet sheet = valueOf(importXlsxSheets(zipOf(workbookParts()))).front().sheet;
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.rows[0] == std::vector<Value>{u"Payments"_s});
}

TEST_CASE("names of parts may differ in case")
{
    std::vector<ZipEntry> entries = workbookParts();
    entries[3].name = u"xl/SharedStrings.xml"_s;
    CHECK(valueOf(importXlsxSheets(zipOf(entries))).front().sheet.rows[0] == std::vector<Value>{u"Payments"_s});
}

TEST_CASE("a spreadsheet that lacks a part says which")
{
    for (const QString &part : {u"xl/workbook.xml"_s, u"xl/sharedStrings.xml"_s, u"xl/worksheets/sheet1.xml"_s})
        CHECK(refusalOf(importXlsxSheets(zipOf(workbookWithout(part)))).contains(part));
    CHECK(refusalOf(importOdsSheets(zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}})))
              .contains(u"content.xml"));
    // Without the list of relations nothing says where the sheet is.
    CHECK(valueOf(importXlsxSheets(zipOf(workbookWithout(u"xl/_rels/workbook.xml.rels"_s)))).empty());
}

TEST_CASE("a part that unpacks to more than its share is refused")
{
    const SheetPackage::Limits limits{.part = 64'000, .allParts = 80'000, .unsuspected = 1'000, .shrinking = 50};
    const QByteArray shrunk = zipOf({{u"blanks"_s, QByteArray(40'000, ' ')}, {u"few"_s, QByteArray(900, ' ')}});
    SheetPackage package = valueOf(SheetPackage::open(shrunk, limits));
    CHECK(refusalOf(package.part(u"blanks"_s)).contains(u"blanks"));
    CHECK(valueOf(package.part(u"few"_s)).size() == 900); // nobody minds a small one

    QByteArray plain; // which hardly shrinks
    for (quint32 number = 1; plain.size() < 35'000; number = number * 1'664'525 + 1'013'904'223)
        plain += char(number >> 24);
    const QByteArray honest = zipOf({{u"one"_s, plain}, {u"two"_s, plain}, {u"three"_s, plain + plain}});
    SheetPackage second = valueOf(SheetPackage::open(honest, limits));
    CHECK(refusalOf(second.part(u"three"_s)).contains(u"three")); // larger than a part may be
    CHECK(valueOf(second.part(u"one"_s)) == plain);
    CHECK(valueOf(second.part(u"two"_s)) == plain);
    CHECK(refusalOf(second.part(u"one"_s)).contains(u"one")); // all in all too much
}

TEST_CASE("a sheet that would unpack a thousandfold is refused")
{
    std::vector<ZipEntry> entries = workbookParts();
    entries[4].content = "<worksheet>" + QByteArray(32 << 20, ' ') + "</worksheet>";
    const QByteArray bomb = zipOf(entries);
    CHECK(bomb.size() < 100'000);
    CHECK(refusalOf(importXlsxSheets(bomb)).contains(u"xl/worksheets/sheet1.xml"));
}

TEST_CASE("an archive that is cut short is no spreadsheet")
{
    const QByteArray whole = zipOf(workbookParts());
    for (qsizetype size = 0; size < whole.size(); size += 7)
        CHECK_FALSE(importXlsxSheets(whole.first(size)).has_value());
    CHECK_FALSE(SheetPackage::open("no archive").has_value());
}

TEST_CASE("a part whose content was changed is named as damaged")
{
    QByteArray bytes = zipOf({{u"a"_s, "text that is stored as it is, for it is too short to shrink"}});
    SheetPackage sound = valueOf(SheetPackage::open(bytes));
    CHECK(valueOf(sound.part(u"a"_s)).startsWith("text"));
    CHECK(valueOf(sound.partIfThere(u"b"_s)).isEmpty());
    CHECK(refusalOf(sound.part(u"b"_s)).contains(u"\"b\""));
    const qsizetype content = bytes.indexOf("PK\x03\x04") + 31; // behind the header and a name of one letter
    bytes[content + 5] = char(bytes[content + 5] ^ 1);
    SheetPackage changed = valueOf(SheetPackage::open(bytes));
    CHECK(refusalOf(changed.part(u"a"_s)).contains(u"\"a\""));
}
