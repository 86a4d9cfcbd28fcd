// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet read back: what is taken, kept, asked about and refused, and that nothing is doubled.
#include "open_owners.h"

#include <core/record_text.h>
#include <owners/sheet_words.h>

#include <random>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// "ACT-0001 status conflict" a line.
QStringList linesOf(const std::vector<SheetLine> &lines)
{
    static const QStringList states{u"untouched"_s, u"taken"_s, u"kept"_s, u"same"_s, u"conflict"_s, u"refused"_s};
    QStringList texts;
    for (const SheetLine &line : lines) {
        const QString field =
            line.field < 0 ? u"row"_s : QString::fromLatin1(entityType(line.kind).fields[size_t(line.field)].name);
        texts += u"%1 %2 %3"_s.arg(line.reference, field, states[int(line.state)]);
    }
    return texts;
}

// Every value of both kinds, to compare registers with.
QStringList contentOf(const Register &reg)
{
    QStringList texts;
    for (const EntityKind kind : {EntityKind::Action, EntityKind::Improvement}) {
        reg.table(kind).forEach([&](RecordId record, const void *) {
            const auto fields = entityType(kind).fields;
            for (size_t i = 0; i < fields.size(); ++i)
                texts += fileText(reg, fields[i], reg.value(kind, record, FieldIndex(i)));
        });
    }
    return texts;
}

} // namespace

TEST_CASE("a field is merged by what it was, what it is and what the owner made of it")
{
    struct Case {
        const char *base;
        const char *ours;
        const char *theirs;
        SheetLineState state;
    };
    const Case cases[] = {
        {"a", "a", "a", SheetLineState::Untouched}, {"", "", "", SheetLineState::Untouched},
        {"a", "a", "b", SheetLineState::Taken},     {"", "", "b", SheetLineState::Taken},
        {"a", "a", "", SheetLineState::Taken},      {"a", "b", "a", SheetLineState::Kept},
        {"a", "", "a", SheetLineState::Kept},       {"", "b", "", SheetLineState::Kept},
        {"a", "b", "b", SheetLineState::Same},      {"a", "", "", SheetLineState::Same},
        {"", "b", "b", SheetLineState::Same},       {"a", "b", "c", SheetLineState::Conflict},
        {"", "b", "c", SheetLineState::Conflict},   {"a", "", "c", SheetLineState::Conflict},
        {"a", "b", "", SheetLineState::Conflict},
    };
    const auto value = [](const char *text) { return *text ? Value(QString::fromLatin1(text)) : Value(); };
    for (const Case &tried : cases) {
        INFO(tried.base << " " << tried.ours << " " << tried.theirs);
        CHECK(mergedState(value(tried.base), value(tried.ours), value(tried.theirs)) == tried.state);
        // Whoever changed it is a matter of names.
        const SheetLineState turned = mergedState(value(tried.base), value(tried.theirs), value(tried.ours));
        CHECK((turned == SheetLineState::Taken) == (tried.state == SheetLineState::Kept));
        CHECK((turned == SheetLineState::Conflict) == (tried.state == SheetLineState::Conflict));
    }
}

TEST_CASE("a sheet that comes back as it went has nothing to do, whichever program saved it")
{
    const OpenOwners open;
    const QString path = open.write();
    CHECK(valueOf(open.read(path)).lines.empty());
    const EditedWorkbook workbook(path);
    CHECK(open.readEdited(workbook).lines.empty());
    const QString ods = open.folder.filePath(u"back.ods"_s);
    workbook.saveOds(ods);
    CHECK(isOwnerSheet(ods));
    CHECK(valueOf(open.read(ods)).lines.empty());
}

TEST_CASE("what the owner filled in is one change, is not doubled, and one undo takes it back")
{
    const OpenOwners open;
    EditedWorkbook workbook(open.write());
    workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Status"_s) = u"Delivered"_s;
    workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Delivered on"_s) = QDateTime(QDate(2026, 11, 20), QTime(), Qt::UTC);
    workbook.cell(u"Actions"_s, u"ACT-0002"_s, u"Due on"_s) = u"24.12.2026"_s; // typed as a text
    workbook.cell(u"Improvements"_s, u"CSI-0001"_s, u"Note"_s) = u"Half of it is done.\nThe rest in January."_s;
    const SheetMerge merge = open.readEdited(workbook);
    CHECK(linesOf(merge.lines)
          == QStringList{u"ACT-0001 status taken"_s, u"ACT-0001 delivered_on taken"_s, u"ACT-0002 due_on taken"_s,
                         u"CSI-0001 note taken"_s});
    const QStringList before = contentOf(open.reg());
    const qint64 change = open.document->change();
    const SheetPlan plan = open.apply(merge);
    CHECK(plan.fields == 4);
    CHECK(plan.records == 3);
    CHECK(open.document->change() == change + 1);
    CHECK(open.action(open.runbook).status == ActionStatus::Delivered);
    CHECK(open.action(open.runbook).deliveredOn == QDate(2026, 11, 20));
    CHECK(open.action(open.runbook).note == u"=1+1 is not a formula"_s);
    CHECK(open.action(open.alerts).dueOn == QDate(2026, 12, 24));
    CHECK(open.action(open.alerts).updatedOn == dayOfTests);
    CHECK(open.reg().find(open.restore)->note == u"Half of it is done.\nThe rest in January."_s);

    const SheetMerge again = open.readEdited(workbook);
    ChangeBuilder builder = open.document->builder();
    const SheetPlan second = planSheet(builder, open.reg(), again.lines, dayOfTests);
    CHECK(builder.isEmpty());
    CHECK(second.fields == 0);
    CHECK(second.count(SheetLineState::Same) == 4);

    valueOf(open.document->undo());
    CHECK(contentOf(open.reg()) == before);
}

TEST_CASE("what changed on both sides is asked about, what changed here alone is kept")
{
    const OpenOwners open;
    EditedWorkbook workbook(open.write());
    workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Due on"_s) = QDateTime(QDate(2027, 1, 15), QTime(), Qt::UTC);
    workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Note"_s) = Value();
    open.edit(open.runbook, u"due_on", QDate(2026, 12, 15));
    open.edit(open.alerts, u"note", u"Vendor asked"_s);
    SheetMerge merge = open.readEdited(workbook);
    CHECK(linesOf(merge.lines)
          == QStringList{u"ACT-0001 due_on conflict"_s, u"ACT-0001 note taken"_s, u"ACT-0002 note kept"_s});
    CHECK(merge.lines[0].base == Value(QDate(2026, 11, 30)));
    CHECK(merge.lines[0].ours == Value(QDate(2026, 12, 15)));
    CHECK(merge.lines[0].theirs == Value(QDate(2027, 1, 15)));
    CHECK(merge.lines[0].isOpen());

    ChangeBuilder builder = open.document->builder();
    const SheetPlan undecided = planSheet(builder, open.reg(), merge.lines, dayOfTests);
    CHECK(undecided.openConflicts() == 1);
    CHECK(undecided.fields == 1); // the note alone

    merge.lines[0].side = SheetSide::Theirs;
    CHECK(open.apply(merge).openConflicts() == 0);
    CHECK(open.action(open.runbook).dueOn == QDate(2027, 1, 15));
    CHECK(open.action(open.runbook).note.isEmpty());
    CHECK(open.action(open.alerts).note == u"Vendor asked"_s);
}

TEST_CASE("the register's side of a conflict, or of what is new, leaves the register as it is")
{
    const OpenOwners open;
    EditedWorkbook workbook(open.write());
    workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Note"_s) = u"theirs"_s;
    workbook.cell(u"Actions"_s, u"ACT-0002"_s, u"Note"_s) = u"new"_s;
    open.edit(open.runbook, u"note", u"ours"_s);
    SheetMerge merge = open.readEdited(workbook);
    for (SheetLine &line : merge.lines)
        line.side = SheetSide::Ours;
    ChangeBuilder builder = open.document->builder();
    CHECK(planSheet(builder, open.reg(), merge.lines, dayOfTests).fields == 0);
    CHECK(builder.isEmpty());
}

TEST_CASE("a gate refuses a status with its reason, and the other fields of the record are taken")
{
    const OpenOwners open;
    EditedWorkbook workbook(open.write());
    workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Status"_s) = u"Verified"_s;
    workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Note"_s) = u"looks good"_s;
    workbook.cell(u"Actions"_s, u"ACT-0002"_s, u"Status"_s) = u"Not doing"_s;
    workbook.cell(u"Improvements"_s, u"CSI-0001"_s, u"Status"_s) = u"Closed"_s;
    const SheetPlan plan = open.apply(open.readEdited(workbook));
    CHECK(linesOf(plan.lines)
          == QStringList{u"ACT-0001 status refused"_s, u"ACT-0001 note taken"_s, u"ACT-0002 status refused"_s,
                         u"CSI-0001 status refused"_s});
    CHECK(plan.lines[0].problem.contains(u"An action is verified by somebody"_s));
    CHECK(plan.lines[2].problem.contains(u"reason"_s));
    CHECK(plan.lines[3].problem.contains(u"closure note"_s));
    CHECK(plan.lines[0].place.line == 2); // due first
    CHECK(plan.lines[0].place.column == 6);
    CHECK(plan.fields == 1);
    CHECK(open.action(open.runbook).status == ActionStatus::Open);
    CHECK(open.action(open.runbook).note == u"looks good"_s);

    workbook.cell(u"Actions"_s, u"ACT-0002"_s, u"Reason"_s) = u"The queue is gone"_s;
    open.apply(open.readEdited(workbook));
    CHECK(open.action(open.alerts).status == ActionStatus::NotDoing);
}

TEST_CASE("cells that cannot be read are refused with their page, row and column")
{
    const OpenOwners open;
    EditedWorkbook workbook(open.write());
    workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Due on"_s) = u"soon"_s;
    workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Status"_s) = Value();
    workbook.cell(u"Actions"_s, u"ACT-0002"_s, u"Status"_s) = u"nearly"_s;
    workbook.cell(u"Improvements"_s, u"CSI-0001"_s, u"Target date"_s) = u"03/04/2027"_s;
    const SheetMerge merge = open.readEdited(workbook);
    CHECK(linesOf(merge.lines)
          == QStringList{u"ACT-0001 status refused"_s, u"ACT-0001 due_on refused"_s, u"ACT-0002 status refused"_s,
                         u"CSI-0001 target_on refused"_s});
    CHECK(merge.lines[0].problem == u"A status cannot be emptied."_s);
    CHECK(merge.lines[1].problem == u"\"soon\" is not a date such as 2026-03-31."_s);
    CHECK(merge.lines[1].place == Place{.file = u"Actions"_s, .line = 2, .column = 7, .field = u"due_on"_s});
    CHECK(merge.lines[2].problem == u"\"nearly\" is none of the states of Actions."_s);
    CHECK(merge.lines[3].problem == u"\"03/04/2027\" can be read in two ways; write it like 2026-03-31."_s);
}

TEST_CASE("words that mean a state elsewhere are understood")
{
    const OpenOwners open;
    EditedWorkbook workbook(open.write());
    workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Status"_s) = u"erledigt"_s;
    workbook.cell(u"Improvements"_s, u"CSI-0001"_s, u"Status"_s) = u" DELIVERED "_s;
    const SheetMerge merge = open.readEdited(workbook);
    REQUIRE(merge.lines.size() == 2);
    CHECK(merge.lines[0].theirs == Value(qint64(ActionStatus::Delivered)));
    CHECK(merge.lines[1].theirs == Value(qint64(ImprovementStatus::Delivered)));
}

TEST_CASE("rows that were removed, sorted, copied or typed in, and records that are gone")
{
    const OpenOwners open;
    const QString path = open.write();
    EditedWorkbook workbook(path);
    auto &rows = workbook.rows(u"Actions"_s);
    std::swap(rows[1], rows[2]);
    CHECK(open.readEdited(workbook).lines.empty());
    rows.push_back(rows[1]); // a copy that says the same
    CHECK(open.readEdited(workbook).lines.empty());
    rows.back().resize(10);
    rows.back()[9] = u"another note"_s;
    SheetMerge merge = open.readEdited(workbook);
    REQUIRE(merge.lines.size() == 1);
    CHECK(merge.lines[0].problem == u"ACT-0002 stands in row 2 already, with other values."_s);
    rows.back()[0] = u"ACT-0099"_s;
    merge = open.readEdited(workbook);
    REQUIRE(merge.lines.size() == 1);
    CHECK(merge.lines[0].problem == u"\"ACT-0099\" was not on the sheet when it was made."_s);
    CHECK(merge.lines[0].place.line == 4);
    rows.pop_back();
    workbook.removeRow(u"Actions"_s, u"ACT-0001"_s);
    CHECK(open.readEdited(workbook).lines.empty());

    ChangeBuilder builder = open.document->builder();
    builder.remove(EntityKind::Action, open.alerts.value);
    valueOf(open.document->apply(std::move(builder), u"gone"_s));
    CHECK(open.readEdited(workbook).lines.empty()); // nothing was filled in
    workbook.cell(u"Actions"_s, u"ACT-0002"_s, u"Note"_s) = u"late"_s;
    merge = open.readEdited(workbook);
    REQUIRE(merge.lines.size() == 1);
    CHECK(merge.lines[0].problem == u"ACT-0002 is not in the register any more."_s);
}

TEST_CASE("the sheet of another register is refused, and so is what is none")
{
    const OpenOwners open;
    const QString path = open.write();
    const OpenOwners other;
    const Result<SheetMerge> merge = other.read(path);
    REQUIRE_FALSE(merge);
    CHECK(merge.error().what.startsWith(u"The sheet of Priya Nair was made from another register."_s));
    EditedWorkbook workbook(path);
    workbook.rows(u"ratchet-owner-sheet"_s)[0][1] = u"2"_s;
    workbook.saveXlsx(path);
    CHECK(readOwnerSheet(path).error().code == ErrorCode::NewerVersion);
    workbook.rows(u"ratchet-owner-sheet"_s)[0][1] = u"1"_s;
    workbook.rows(u"Actions"_s)[0][5] = u"Something else"_s;
    workbook.saveXlsx(path);
    CHECK(readOwnerSheet(path).error().what.contains(u"No row of the page \"Actions\" has the headers"_s));
    workbook.rows(u"ratchet-owner-sheet"_s).resize(1);
    workbook.saveXlsx(path);
    CHECK(readOwnerSheet(path).error().what.contains(u"hidden page"_s));
    const QString none = open.folder.filePath(u"none.xlsx"_s);
    writeFile(none, "PK");
    CHECK_FALSE(isOwnerSheet(none));
    CHECK_FALSE(isOwnerSheet(open.folder.filePath(u"csi.ratchet"_s)));
    CHECK_FALSE(readOwnerSheet(open.folder.filePath(u"missing.xlsx"_s)));
}

TEST_CASE("whatever both sides change, a decided sheet is written once, has nothing to do then, and can be undone")
{
    std::mt19937 random(20261123);
    const auto roll = [&random](int sides) { return int(random() % unsigned(sides)); };
    const QStringList notes{u""_s, u"a"_s, u"b"_s, u"=c"_s, u"two\nlines"_s};
    const std::vector<Value> days{Value(), QDate(2026, 12, 1), QDate(2027, 2, 3), QDate(2028, 2, 29)};
    const auto cellOf = [](const Value &day) {
        return isEmpty(day) ? Value() : Value(QDateTime(std::get<QDate>(day), QTime(0, 0), Qt::UTC));
    };
    for (int round = 0; round < 30; ++round) {
        const OpenOwners open;
        EditedWorkbook workbook(open.write());
        for (const auto &[action, reference] : {std::pair(open.runbook, u"ACT-0001"_s), {open.alerts, u"ACT-0002"_s}}) {
            if (roll(2))
                workbook.cell(u"Actions"_s, reference, u"Note"_s) = Value(notes[roll(5)]);
            if (roll(2))
                workbook.cell(u"Actions"_s, reference, u"Due on"_s) = cellOf(days[size_t(roll(4))]);
            if (roll(2))
                open.edit(action, u"note", Value(notes[roll(5)]));
            if (roll(2))
                open.edit(action, u"due_on", days[size_t(roll(4))]);
        }
        SheetMerge merge = open.readEdited(workbook);
        for (SheetLine &line : merge.lines) {
            if (line.isOpen())
                line.side = SheetSide::Theirs;
        }
        const QStringList before = contentOf(open.reg());
        const qint64 change = open.document->change();
        const SheetPlan plan = open.apply(merge);
        INFO(round << " " << linesOf(plan.lines).join(u'\n'));
        CHECK(open.document->change() == change + (plan.fields > 0 ? 1 : 0));
        for (const SheetLine &line : plan.lines) {
            const Value held = open.reg().value(line.kind, line.record, line.field);
            CHECK(held == (line.state == SheetLineState::Kept ? line.ours : line.theirs));
        }
        for (const SheetLine &line : open.readEdited(workbook).lines)
            CHECK((line.state == SheetLineState::Same || line.state == SheetLineState::Kept));
        if (plan.fields > 0)
            valueOf(open.document->undo());
        CHECK(contentOf(open.reg()) == before);
    }
}

TEST_CASE("a word for nothing and a month in a date are read, and told")
{
    const OpenOwners open;
    EditedWorkbook workbook(open.write());
    workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Due on"_s) = u"TBC"_s;
    workbook.cell(u"Actions"_s, u"ACT-0002"_s, u"Due on"_s) = u"n/a"_s; // it had none
    workbook.cell(u"Improvements"_s, u"CSI-0001"_s, u"Target date"_s) = u"Mar 2027"_s;
    const SheetMerge merge = open.readEdited(workbook);
    REQUIRE(linesOf(merge.lines)
            == QStringList{u"ACT-0001 due_on taken"_s, u"ACT-0002 due_on same"_s, u"CSI-0001 target_on taken"_s});
    CHECK(stateText(merge.lines[0]) == u"taken over; \"TBC\" in Due on is read as nothing"_s);
    CHECK(stateText(merge.lines[1]) == u"the same already; \"n/a\" in Due on is read as nothing"_s);
    CHECK(stateText(merge.lines[2]) == u"taken over; \"Mar 2027\" in Target date is read as 2027-03-31"_s);
    std::ignore = open.apply(merge);
    CHECK_FALSE(open.action(open.runbook).dueOn.isValid());
    CHECK(open.reg().find(open.restore)->targetOn == QDate(2027, 3, 31));
}
