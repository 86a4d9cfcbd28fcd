// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of an owner: what it holds, how it is written, and what its files are called.
#include "open_owners.h"

#include <owners/owner_fields.h>
#include <owners/owner_sheet_names.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a sheet holds what is open, by due date, and nobody else's")
{
    const OpenOwners open;
    const SheetOrigin origin = valueOf(sheetOrigin(*open.document));
    CHECK(origin.registerId.size() == 64);
    CHECK(origin.registerName == u"csi"_s);
    CHECK(origin.change == open.document->change());
    CHECK(origin.day == dayOfTests);
    const OwnerSheet sheet = ownerSheetOf(open.reg(), open.priya, origin);
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.rows[0].reference == u"ACT-0001"_s);
    CHECK(sheet.rows[0].from == u"PIR-0001 Outage of payments"_s);
    CHECK(sheet.rows[1].reference == u"ACT-0002"_s); // without a date
    CHECK(sheet.rows[2].reference == u"CSI-0001"_s);
    CHECK(ownerSheetOf(open.reg(), open.omar, origin).rows.empty());
    const std::vector<OpenItems> owners = ownersWithOpenItems(open.reg());
    REQUIRE(owners.size() == 1);
    CHECK(owners[0].name == u"Priya Nair"_s);
    CHECK(owners[0].actions == 2);
    CHECK(owners[0].improvements == 1);
}

TEST_CASE("the workbook has a page of instructions, one of each kind, and a hidden one")
{
    const OpenOwners open;
    EditedWorkbook workbook(open.write());
    QStringList names;
    for (const NamedSheet &sheet : workbook.sheets())
        names += sheet.name;
    CHECK(names == QStringList{u"What to do"_s, u"Actions"_s, u"Improvements"_s, u"ratchet-owner-sheet"_s});
    const auto &instructions = workbook.rows(u"What to do"_s);
    CHECK(instructions[0][0] == Value(u"Open actions and improvements of Priya Nair"_s));
    CHECK(instructions[1][0] == Value(u"Register: csi"_s));
    CHECK(instructions[3][0] == Value(u"Made on: Monday, 23 November 2026"_s));
    const auto &actions = workbook.rows(u"Actions"_s);
    const std::vector<Value> header{u"Reference"_s, u"Title"_s,  u"Comes of"_s,     u"Service"_s, u"Due so far"_s,
                                    u"Status"_s,    u"Due on"_s, u"Delivered on"_s, u"Reason"_s,  u"Note"_s};
    CHECK(actions[0] == header);
    CHECK(actions[1][5] == Value(u"Open"_s));
    CHECK(actions[1][6] == Value(QDateTime(QDate(2026, 11, 30), QTime(0, 0), Qt::UTC)));
    CHECK(actions[1][9] == Value(u"=1+1 is not a formula"_s));
    CHECK(actions.size() == 3);
}

TEST_CASE("only what an owner may say is offered")
{
    for (const EntityKind kind : ownerKinds) {
        CHECK(ownerFields(kind).size() == 5);
        CHECK(statusField(kind) == fieldNamed(kind, u"status"));
        for (const qint64 option : offeredStates(kind)) {
            const QString name = optionName(entityType(kind).fields[size_t(statusField(kind))], option);
            CHECK(name != u"verified"_s);
            CHECK(name != u"embedded"_s);
            CHECK_FALSE(name.isEmpty());
        }
    }
    CHECK(ownerFields(EntityKind::Metric).empty());
}

TEST_CASE("file names can be written on every system, and no two are the same")
{
    CHECK(ownerFileNames({u"Priya Nair"_s}) == QStringList{u"Sheet of Priya Nair.xlsx"_s});
    CHECK(ownerFileNames({u"Ada"_s, u"ADA"_s, u"ada"_s})
          == QStringList{u"Sheet of Ada.xlsx"_s, u"Sheet of ADA 2.xlsx"_s, u"Sheet of ada 3.xlsx"_s});
    CHECK(ownerFileNames({u"../a\\b:c*?"_s, u"CON"_s, u"  "_s, u"dot."_s, u"\u202Eevil\u0007"_s})
          == QStringList{u"Sheet of .. a b c.xlsx"_s, u"Sheet of CON.xlsx"_s, u"Sheet.xlsx"_s, u"Sheet of dot.xlsx"_s,
                         u"Sheet of evil.xlsx"_s});
    CHECK(ownerFileNames({QString(300, u'x')}).first().size() < 80);
    CHECK(ownerFileNames({u"Zoë 王 😀"_s}) == QStringList{u"Sheet of Zoë 王 😀.xlsx"_s});
}

TEST_CASE("a note that no cell can hold is an error that names it, and leaves no file")
{
    const OpenOwners open;
    open.edit(open.runbook, u"note", QString(40'000, u'n'));
    const QString path = open.folder.filePath(u"sheet.xlsx"_s);
    const Status written =
        writeOwnerSheet(path, ownerSheetOf(open.reg(), open.priya, valueOf(sheetOrigin(*open.document))));
    REQUIRE_FALSE(written);
    CHECK(written.error().what.startsWith(u"ACT-0001, Note: "_s));
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(writeOwnerSheet(open.folder.filePath(u"no/such/folder.xlsx"_s), {}));
}
