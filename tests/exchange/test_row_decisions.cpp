// SPDX-License-Identifier: GPL-3.0-or-later
// What the user decides about single rows of an import, and why a row is no record of its own.
#include "import_support.h"

#include <core/entities/improvement.h>
#include <core/record_text.h>
#include <exchange/import/import_planner.h>
#include <exchange/import/refused_rows.h>
#include <exchange/import/row_changes.h>
#include <exchange/sheets/spreadsheet_reader.h>

#include <QTemporaryDir>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const FieldIndex improvementTitle = fieldIndex<&Improvement::title>();

// A register with CSI-1, and a file that changes it, adds one, and says one of them twice.
struct Deciding : Importing {
    Deciding() { import(EntityKind::Improvement, u"reference,title,effort\nCSI-1,Runbook,3\n"_s); }

    ImportPlan plan(const RowChoices &choices = {})
    {
        const std::shared_ptr<const Register> held(std::shared_ptr<void>(), &reg);
        ImportPlanner planner(held, EntityKind::Improvement, table, {});
        builder.emplace(reg, nextId);
        ImportPlan made = valueOf(planner.plan(*builder, {.today = today, .choices = choices}));
        valueOf(builder->validate());
        return made;
    }
    // "3 add Alarm", and why not.
    QStringList rows(const RowChoices &choices = {})
    {
        const ImportPlan made = plan(choices);
        QStringList lines;
        for (const ImportRow &row : made.rows)
            lines +=
                u"%1 %2 %3 %4"_s
                    .arg(QString::number(row.line), rowActionName(row.action), rowTitle(reg, made, row), row.reason)
                    .trimmed();
        return lines;
    }

    TextTable table = tableOf(u"reference,title,effort\n"
                              "csi-1,Run-book,5\n"
                              "CSI-7,Alarm,2\n"
                              "CSI-7,Alarm bell,2\n"
                              "CSI-8,Alarm,2\n"_s);
    std::optional<ChangeBuilder> builder;
};

} // namespace

TEST_CASE("a row that repeats another says which one counts, and what it says otherwise")
{
    Deciding in;
    const QStringList rows = in.rows();
    CHECK(rows[0] == u"2 update CSI-1 Runbook"_s);
    CHECK(rows[1] == u"3 add Alarm"_s);
    CHECK(rows[2] == u"4 duplicate Alarm bell The same record as line 3, which counts; different: title."_s);
    CHECK(rows[3] == u"5 add Alarm"_s);
    in.table = tableOf(u"title,effort\nRunbook,5\nBell,1\nbell,1\n"_s);
    const QStringList byTitle = in.rows();
    CHECK(byTitle[0] == u"2 update CSI-1 Runbook"_s);
    CHECK(byTitle[2].endsWith(u"The same record as line 3, which counts."_s));
}

TEST_CASE("only updates, or only additions: the others are left out with their reason")
{
    Deciding in;
    const QStringList updates = in.rows({.only = RowChoices::Only::Updates});
    CHECK(updates[0] == u"2 update CSI-1 Runbook"_s);
    CHECK(updates[1] == u"3 skipped Alarm It would be new, and only updates are wanted."_s);
    const QStringList additions = in.rows({.only = RowChoices::Only::Additions});
    CHECK(additions[0] == u"2 skipped CSI-1 Runbook It is there already, and only additions are wanted."_s);
    CHECK(additions[1] == u"3 add Alarm"_s);
    CHECK(in.plan({.only = RowChoices::Only::Additions}).isComplete());
}

TEST_CASE("a row that is left out gives its place to the one that repeats it")
{
    Deciding in;
    const QStringList rows = in.rows({.skipped = {3}});
    CHECK(rows[1] == u"3 skipped Alarm You left it out."_s);
    CHECK(rows[2] == u"4 add Alarm bell"_s);
    in.table = tableOf(u"reference,title,effort\nCSI-9,Alarm,much\n"_s);
    CHECK(in.rows()[0].startsWith(u"2 refused"_s));
    CHECK(in.rows({.skipped = {2}})[0] == u"2 skipped Alarm You left it out."_s);
    CHECK(in.plan({.skipped = {2}}).problems.empty());
}

TEST_CASE("a repeated row taken for itself gets a reference of its own")
{
    Deciding in;
    const QStringList rows = in.rows({.asNew = {4}});
    CHECK(rows[1] == u"3 add Alarm"_s);
    CHECK(rows[2] == u"4 add Alarm bell"_s);
    const auto edits = in.builder->take();
    QStringList references;
    for (const Edit &edit : edits) {
        if (edit.field == fieldIndex<&Improvement::reference>() && isEmpty(edit.before))
            references += valueOr<QString>(edit.after);
    }
    CHECK(references.size() == 3);
    CHECK(references.removeDuplicates() == 0);
}

TEST_CASE("a field that stays is not written, and the others of its row are")
{
    Deciding in;
    const ImportPlan all = in.plan();
    const auto changes = fieldChanges(*in.builder, all, all.rows[0]);
    const auto renamed = std::ranges::find(changes, improvementTitle, &FieldChange::field);
    REQUIRE(renamed != changes.end());
    CHECK(renamed->before == Value(u"Runbook"_s));
    CHECK(renamed->after == Value(u"Run-book"_s));
    const ImportPlan kept = in.plan({.untouched = {{2, {improvementTitle}}}});
    CHECK(kept.rows[0].action == RowAction::Update);
    for (const FieldChange &change : fieldChanges(*in.builder, kept, kept.rows[0]))
        CHECK(change.field != improvementTitle);
    // Of a new record it stays blank.
    const ImportPlan blank = in.plan({.untouched = {{3, {fieldIndex<&Improvement::effort>()}}}});
    for (const FieldChange &change : fieldChanges(*in.builder, blank, blank.rows[1]))
        CHECK(change.field != fieldIndex<&Improvement::effort>());
}

TEST_CASE("what hangs on the record is told with it, and a status that stays closes nothing")
{
    Deciding in;
    in.table = tableOf(u"reference,title,status,Benefit (EUR/yr)\nCSI-1,Runbook,closed,1200\n"_s);
    const ImportPlan plan = in.plan();
    QStringList names;
    for (const FieldChange &change : fieldChanges(*in.builder, plan, plan.rows[0]))
        names += changeName(*in.builder, plan, change);
    CHECK(names
          == QStringList{u"closed_on"_s, u"status"_s, u"benefits.expected"_s,
                         u"benefits.recurring"_s}); // the status sets its day
    in.import(EntityKind::Improvement, u"reference,title,status\nCSI-1,Runbook,closed\n"_s);
    const TextTable again = tableOf(u"reference,status,effort\nCSI-1,closed,2\n"_s);
    const auto closureGiven = [&](const RowChoices &choices) {
        ChangeBuilder builder(in.reg, in.nextId);
        ImportMapping mapping;
        mapping.closedHow = u"before_register"_s;
        mapping = completedMapping(in.reg, EntityKind::Improvement, again, mapping);
        valueOf(planImport(builder, in.reg, EntityKind::Improvement, again, mapping,
                           {.today = in.today, .choices = choices}));
        return std::ranges::count(builder.edits(), fieldIndex<&Improvement::closure>(), &Edit::field);
    };
    CHECK(closureGiven({}) == 1);
    CHECK(closureGiven({.untouched = {{2, {fieldIndex<&Improvement::status>()}}}}) == 0);
    CHECK(closureGiven({.untouched = {{2, {fieldIndex<&Improvement::closure>()}}}}) == 0);
}

TEST_CASE("refused rows are saved in the form of their file, and go in once they are mended")
{
    Deciding in;
    in.table = tableOf(
        u"Mood,reference,title,effort\nglad,CSI-2,Alarm,much\nsad,CSI-3,\"Bell, big\",2\ncalm,CSI-4,Horn,-\n"_s);
    const QTemporaryDir folder;
    for (const QString &name : {u"refused.csv"_s, u"refused.xlsx"_s}) {
        const QString path = folder.filePath(name);
        const ImportPlan made = in.plan();
        REQUIRE(made.count(RowAction::Refused) >= 1);
        valueOf(writeRefusedRows(path, in.table, made));
        TextTable refused = valueOf(name.endsWith(u"csv"_s) ? readTextTable(contentOf(path)) : readSpreadsheet(path));
        REQUIRE(refused.header.size() == 5);
        CHECK(refused.header.first(4) == in.table.header);
        REQUIRE(refused.rows.size() == size_t(made.count(RowAction::Refused)));
        CHECK(refused.rows[0].cells.first(4) == QStringList{u"glad"_s, u"CSI-2"_s, u"Alarm"_s, u"much"_s});
        CHECK(refused.rows[0].cells[4] == u"Line 2: \"much\" is not a number."_s);
        refused.rows[0].cells[3] = u"4"_s;
        refused.rows.resize(1);
        in.table = refused;
        CHECK(in.rows() == QStringList{u"2 add Alarm"_s});
        in.table = tableOf(u"Mood,reference,title,effort\nglad,CSI-2,Alarm,much\n"_s);
    }
    CHECK_FALSE(writeRefusedRows(folder.filePath(u"none/refused.csv"_s), in.table, in.plan()));
}

TEST_CASE("a cell that cannot be read and is let go keeps what the register has, and no longer refuses its row")
{
    Importing in;
    in.import(EntityKind::Improvement, u"reference,title,target_on\nCSI-1,Runbook,2026-05-01\n"_s);
    const TextTable table =
        tableOf(u"Ref,Title,Target,Status\nCSI-1,Run-book,soon,\nCSI-2,,soon,\nCSI-3,Bell,2026-01-01,"
                "odd\nCSI-4,Siren,2026-01-02,open\n"_s);
    RowChoices choices;
    for (const int line : {2, 3})
        choices.unread[line] = {u"target_on"_s};
    ImportMapping mapping;
    mapping.columns = {{u"Target"_s, u"target_on"_s}};
    mapping.blanks = ImportMapping::Blanks::Erase;
    const std::shared_ptr<const Register> held(std::shared_ptr<void>(), &in.reg);
    ImportPlanner planner(held, EntityKind::Improvement, table, mapping);
    ChangeBuilder builder(in.reg, in.nextId);
    const ImportPlan plan = valueOf(planner.plan(builder, {.today = in.today, .choices = choices}));
    CHECK(plan.rows[0].action == RowAction::Update);
    CHECK(plan.rows[1].action == RowAction::Refused); // without a title
    CHECK(plan.remarksOn(2) == QStringList{u"Target stays empty: \"soon\" is not read."_s});
    for (const ImportProblem &problem : plan.problems)
        CHECK(problem.field != u"target_on"_s);
    valueOf(in.reg.apply(builder.take()));
    CHECK(in.only<Improvement>(u"CSI-1"_s).title == u"Run-book"_s);
    CHECK(in.only<Improvement>(u"CSI-1"_s).targetOn == QDate(2026, 5, 1));
}
