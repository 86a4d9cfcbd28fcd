// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets to owners and back, by the commands.
#include "program.h"
#include "schema.h"

#include <owners/edited_workbook.h>

#include <QFile>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Sheets : Program {
    Sheets()
    {
        expect(0, {u"new"_s, u"r.ratchet"_s});
        write(u"actions.csv"_s,
              "reference,title,owner,status,due_on\nACT-0001,Write the runbook,Priya Nair,open,2026-03-01\n"
              "ACT-0002,Alert on depth,Priya Nair,in_progress,\nACT-0003,Train the desk,Omar,open,\n");
        expect(0, {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"actions"_s, u"--from"_s, u"actions.csv"_s});
    }

    [[nodiscard]] QString sheet() const { return path(u"out/Sheet of Priya Nair.xlsx"_s); }
    void writeSheets() const { expect(0, {u"owner-sheets"_s, u"r.ratchet"_s, u"--output"_s, u"out"_s}); }
    [[nodiscard]] static QStringList back(const QStringList &more = {})
    {
        return QStringList{u"import"_s, u"r.ratchet"_s, u"--what"_s, u"owner_sheet"_s, u"--from"_s, u"back.xlsx"_s}
        + more;
    }
    void fillIn(const QString &reference, const QString &header, const Value &value) const
    {
        EditedWorkbook workbook(sheet());
        workbook.cell(u"Actions"_s, reference, header) = value;
        workbook.saveXlsx(path(u"back.xlsx"_s));
    }
    void setNote(const QByteArray &note) const
    {
        write(u"note.csv"_s, "reference,title,note\nACT-0001,Write the runbook," + note + "\n");
        expect(0, {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"actions"_s, u"--from"_s, u"note.csv"_s});
    }
    [[nodiscard]] QByteArray actions() const
    {
        expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"actions"_s, u"--to"_s, u"out.csv"_s});
        return content(u"out.csv"_s);
    }
    [[nodiscard]] qsizetype changes() const
    {
        return expect(0, {u"log"_s, u"r.ratchet"_s, u"--json"_s}).array().size();
    }
};

} // namespace

TEST_CASE("a workbook for each owner, never over one that is there")
{
    const Sheets sheets;
    const QByteArray out = sheets.expect(0, {u"owner-sheets"_s, u"r.ratchet"_s, u"--output"_s, u"out"_s}).out;
    CHECK(out.contains("Sheet of Priya Nair.xlsx  2 open actions, 0 open improvements"));
    CHECK(out.contains("Sheet of Omar.xlsx  1 open action, 0 open improvements"));
    CHECK(QFile::exists(sheets.sheet()));
    const QStringList again{u"owner-sheets"_s, u"r.ratchet"_s, u"--output"_s, u"out"_s, u"--owner"_s, u"omar"_s};
    CHECK(sheets.expect(1, again).err.contains("is there already, so that nothing was written"));
    CHECK(sheets.expect(0, again + QStringList{u"--overwrite"_s}).out.count('\n') == 1);
    CHECK(sheets.expect(2, {u"owner-sheets"_s, u"r.ratchet"_s, u"--output"_s, u"o"_s, u"--owner"_s, u"Zoe"_s})
              .err.contains("Nobody called \"Zoe\" has anything open."));
    sheets.expect(0, {u"new"_s, u"empty.ratchet"_s});
    CHECK(sheets.expect(0, {u"owner-sheets"_s, u"empty.ratchet"_s, u"--output"_s, u"o"_s}).out.trimmed()
          == "Nobody has an open action or improvement.");
}

TEST_CASE("what an owner filled in is one change; read again there is nothing to do")
{
    const Sheets sheets;
    sheets.writeSheets();
    sheets.fillIn(u"ACT-0001"_s, u"Status"_s, u"Delivered"_s);
    const qsizetype before = sheets.changes();
    const QByteArray preview = sheets.expect(0, Sheets::back({u"--dry-run"_s})).out;
    CHECK(preview.contains("ACT-0001, Status: was Open, register Open, sheet Delivered: taken over"));
    CHECK(preview.contains("Nothing was changed: this was a dry run."));
    CHECK(sheets.changes() == before);
    sheets.expect(0, Sheets::back());
    CHECK(sheets.changes() == before + 1);
    CHECK(sheets.actions().contains("delivered"));
    // Under the name of a list it is known by its mark.
    const QByteArray again =
        sheets.expect(0, {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"people"_s, u"--from"_s, u"back.xlsx"_s}).out;
    CHECK(again.contains("There is nothing to do."));
    CHECK(sheets.changes() == before + 1);
}

TEST_CASE("a conflict changes nothing until somebody says which side counts")
{
    const Sheets sheets;
    sheets.writeSheets();
    sheets.fillIn(u"ACT-0001"_s, u"Note"_s, u"from the owner"_s);
    sheets.setNote("from the register");
    const qsizetype before = sheets.changes();
    const Ran asked = sheets.expect(1, Sheets::back());
    CHECK(asked.out.contains("register from the register, sheet from the owner: both changed it: to be decided"));
    CHECK(asked.err.contains("1 field changed in the register too, so that nothing was changed"));
    sheets.expect(2, Sheets::back({u"--ours"_s, u"--theirs"_s}));
    sheets.expect(0, Sheets::back({u"--ours"_s}));
    CHECK(sheets.changes() == before);
    sheets.expect(0, Sheets::back({u"--theirs"_s}));
    CHECK(sheets.changes() == before + 1);
    CHECK(sheets.actions().contains("from the owner"));
}

TEST_CASE("what is refused is told with its cell, and left out only where that is asked for")
{
    const Sheets sheets;
    sheets.writeSheets();
    EditedWorkbook workbook(sheets.sheet());
    workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Status"_s) = u"Verified"_s;
    workbook.cell(u"Actions"_s, u"ACT-0002"_s, u"Note"_s) = u"half of it"_s;
    workbook.saveXlsx(sheets.path(u"back.xlsx"_s));
    const Ran refused = sheets.expect(1, Sheets::back());
    CHECK(refused.out.contains("Actions, row 2, column F: An action is verified by somebody"));
    CHECK(refused.err.contains("1 line cannot be taken, so that nothing was changed"));
    CHECK_FALSE(sheets.actions().contains("half of it"));
    CHECK(sheets.expect(1, Sheets::back({u"--accept-partial"_s})).err.contains("1 line was left out."));
    CHECK(sheets.actions().contains("half of it"));

    sheets.expect(0, {u"new"_s, u"other.ratchet"_s});
    CHECK(
        sheets.expect(3, {u"import"_s, u"other.ratchet"_s, u"--what"_s, u"owner_sheet"_s, u"--from"_s, u"back.xlsx"_s})
            .err.contains("was made from another register"));
    CHECK(sheets.expect(3, {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"owner_sheet"_s, u"--from"_s, u"actions.csv"_s})
              .err.contains("not a sheet that Ratchet made for an owner"));
}

TEST_CASE("what an owner's sheet reports is what the schema says")
{
    const auto validator = SchemaValidator::find();
    if (!validator)
        return;
    const Sheets sheets;
    sheets.writeSheets();
    EditedWorkbook workbook(sheets.sheet());
    workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Status"_s) = u"Verified"_s;
    workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Note"_s) = u"from the owner"_s;
    workbook.cell(u"Actions"_s, u"ACT-0002"_s, u"Note"_s) = u"half of it"_s;
    workbook.saveXlsx(sheets.path(u"back.xlsx"_s));
    sheets.setNote("from the register");
    const Ran ran = sheets.expect(1, Sheets::back({u"--json"_s}));
    const QStringList faults = validator->faults(u"import"_s, {ran.out});
    INFO(faults.join(u'\n'));
    CHECK(faults.isEmpty());
    const QJsonObject report = ran.object();
    CHECK(report[u"conflicts"_s] == 1);
    CHECK(report[u"refused"_s] == 1);
    CHECK(report[u"fields"_s] == 1);
    CHECK(report[u"change"_s].isNull());
    CHECK(report[u"lines"_s].toArray().size() == 3);
}

TEST_CASE("rows of a sheet are left out by their references, and what a word for nothing does is told")
{
    const Sheets sheets;
    sheets.writeSheets();
    EditedWorkbook workbook(sheets.sheet());
    workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Due on"_s) = u"TBC"_s;
    workbook.cell(u"Actions"_s, u"ACT-0002"_s, u"Status"_s) = u"Verified"_s; // which is refused
    workbook.saveXlsx(sheets.path(u"back.xlsx"_s));
    const Ran told = sheets.expect(0, Sheets::back({u"--dry-run"_s, u"--skip"_s, u"act-0002"_s}));
    CHECK(told.out.contains("taken over; \"TBC\" in Due on is read as nothing"));
    CHECK(told.out.contains("ACT-0002, Status: was In progress, register In progress, sheet Verified: left as it is"));
    const QJsonObject json =
        sheets.expect(0, Sheets::back({u"--skip"_s, u"ACT-0001,ACT-0002"_s, u"--json"_s})).object();
    CHECK(json[u"fields"_s].toInt() == 0);
    CHECK(json[u"lines"_s].toArray()[0].toObject()[u"remark"_s].toString().contains(u"TBC"_s));
    CHECK(sheets.expect(2, Sheets::back({u"--skip"_s, u"ACT-0009"_s})).err.contains("names ACT-0009"));
}
