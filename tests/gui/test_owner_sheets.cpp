// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets for owners by the window: made by a dialog, brought back by import and drop, decided field by field.
#include "open_window.h"
#include "open_workspace.h"

#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <gui/import/import_dialog.h>
#include <gui/owners/open_owner_sheets.h>
#include <gui/owners/owner_sheets_dialog.h>
#include <gui/owners/returned_sheet_dialog.h>
#include <owners/edited_workbook.h>
#include <owners/owner_sheet_writer.h>
#include <support/wait.h>
#include <widgets/field_problem.h>

#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

void addActions(Workspace &workspace, Id<Person> &priya, Id<Action> &runbook)
{
    ChangeBuilder builder = workspace.document().builder();
    priya = builder.create<Person>();
    builder.set<&Person::name>(priya, u"Priya <b>Nair</b>"_s);
    const auto omar = builder.create<Person>();
    builder.set<&Person::name>(omar, u"Omar"_s);
    int number = 1;
    for (const Id<Person> owner : {priya, priya, omar}) {
        const auto action = builder.create<Action>();
        builder.set<&Action::reference>(action, u"ACT-000%1"_s.arg(number));
        builder.set<&Action::title>(action, u"Action %1"_s.arg(number++));
        builder.set<&Action::owner>(action, owner.value);
        builder.set<&Action::status>(action, qint64(ActionStatus::Open));
        if (!runbook)
            runbook = action;
    }
    REQUIRE(workspace.apply(std::move(builder), u"made"_s));
}

QPushButton *buttonSaying(const QWidget &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

struct Returning : OpenWorkspace {
    Returning()
    {
        addActions(workspace, priya, runbook);
        const SheetOrigin origin = valueOf(sheetOrigin(workspace.document()));
        valueOf(writeOwnerSheet(path, ownerSheetOf(reg(), priya, origin)));
        show(window);
    }
    // Fills in ACT-0001 and ACT-0002, and changes ACT-0001 here too.
    void conflict()
    {
        EditedWorkbook workbook(path);
        workbook.cell(u"Actions"_s, u"ACT-0001"_s, u"Note"_s) = u"theirs"_s;
        workbook.cell(u"Actions"_s, u"ACT-0002"_s, u"Note"_s) = u"new"_s;
        workbook.cell(u"Actions"_s, u"ACT-0002"_s, u"Status"_s) = u"Verified"_s;
        workbook.saveXlsx(path);
        valueOf(workspace.document().setField(EntityKind::Action, runbook.value,
                                              fieldNamed(EntityKind::Action, u"note"), u"ours"_s));
    }
    [[nodiscard]] ReturnedSheetDialog *open()
    {
        openReturnedSheet(workspace, path, &window);
        REQUIRE(waitFor([] { return openDialog<ReturnedSheetDialog>() != nullptr; }));
        return openDialog<ReturnedSheetDialog>();
    }
    [[nodiscard]] const Action &action() const { return *reg().find(runbook); }

    QWidget window;
    Id<Person> priya;
    Id<Action> runbook;
    QString path = folder.filePath(u"sheet.xlsx"_s);
};

} // namespace

TEST_CASE("sheets are written for the owners that are ticked, and not over files unasked")
{
    Returning open;
    openOwnerSheets(open.workspace, &open.window);
    auto *dialog = openDialog<OwnerSheetsDialog>();
    REQUIRE(dialog);
    CHECK(unnamedControls(*dialog).isEmpty());
    auto *list = dialog->findChild<QTreeWidget *>(u"list"_s);
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(list->topLevelItem(1)->text(0) == u"Priya <b>Nair</b>"_s);
    CHECK(list->topLevelItem(1)->text(1) == u"2"_s);
    QPushButton *write = buttonSaying(*dialog, u"Write"_s);
    REQUIRE(write);
    CHECK(write->text() == u"&Write 2 sheets"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"none"_s), Qt::LeftButton);
    CHECK_FALSE(write->isEnabled());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(write->text() == u"&Write 1 sheet"_s);
    const QString path = open.folder.filePath(u"Sheet of Priya b Nair b.xlsx"_s);
    writeFile(path, "mine");
    open.ask.isConfirmed = false;
    QTest::mouseClick(write, Qt::LeftButton);
    REQUIRE(open.ask.told.size() == 1);
    CHECK(open.ask.told[0].contains(u"Sheet of Priya b Nair b.xlsx"_s));
    CHECK(contentOf(path) == "mine");
    open.ask.isConfirmed = true;
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(waitFor([&] { return open.ask.told.size() == 3; }));
    CHECK(open.ask.told[2].startsWith(u"1 sheet is in "_s));
    CHECK(isOwnerSheet(path));
}

TEST_CASE("the folder is chosen or typed, and has to be there")
{
    Returning open;
    openOwnerSheets(open.workspace, &open.window, {open.priya});
    auto *dialog = openDialog<OwnerSheetsDialog>();
    REQUIRE(dialog);
    CHECK(buttonSaying(*dialog, u"Write"_s)->text() == u"&Write 1 sheet"_s);
    QApplication::setActiveWindow(dialog);
    auto *folder = dialog->findChild<QLineEdit *>(u"folder"_s);
    open.ask.answer = open.folder.filePath(u"missing"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"choose"_s), Qt::LeftButton);
    CHECK(folder->text().endsWith(u"missing"_s));
    QTest::mouseClick(buttonSaying(*dialog, u"Write"_s), Qt::LeftButton);
    const auto *problem = dialog->findChild<FieldProblem *>(u"folderProblem"_s);
    CHECK(problem->said().startsWith(u"There is no folder"_s));
    CHECK(folder->accessibleDescription().startsWith(problem->said()));
    CHECK(folder->hasFocus());
    CHECK(open.ask.told.isEmpty()); // no box in front of it
    folder->clear();
    CHECK(problem->said().isEmpty());
    CHECK_FALSE(buttonSaying(*dialog, u"Write"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
}

TEST_CASE("a conflict is decided by keys, then everything is one change and one undo")
{
    Returning open;
    open.conflict();
    ReturnedSheetDialog *dialog = open.open();
    CHECK(unnamedControls(*dialog).isEmpty());
    CHECK(dialog->findChild<QLabel *>(u"title"_s)->text() == u"Sheet of Priya <b>Nair</b>"_s);
    CHECK(dialog->findChild<QLabel *>(u"counts"_s)->text() == u"1 to take over · 1 to be decided · 1 refused"_s);
    auto *table = dialog->findChild<QTreeView *>(u"table"_s);
    const auto text = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    REQUIRE(table->model()->rowCount() == 3);
    CHECK(table->currentIndex().row() == 0); // the one that is to be decided
    CHECK(text(0, 0) == u"ACT-0001 Action 1"_s);
    CHECK(text(0, 1) == u"Note"_s);
    CHECK(text(0, 2) == u"–"_s);
    CHECK(text(0, 3) == u"ours"_s);
    CHECK(text(0, 4) == u"theirs"_s);
    CHECK(text(0, 5) == u"both changed it: to be decided"_s);
    CHECK(text(1, 5).startsWith(u"Actions, row 3, column F: An action is verified by somebody"_s));
    CHECK(text(2, 5) == u"taken over"_s);
    QPushButton *take = buttonSaying(*dialog, u"Take over"_s);
    REQUIRE(take);
    CHECK_FALSE(take->isEnabled());
    QPushButton *theirs = buttonSaying(*dialog, u"Sheet counts"_s);
    REQUIRE(theirs);
    CHECK(theirs->isEnabled());
    CHECK(theirs->shortcut() == QKeySequence(Qt::ALT | Qt::Key_S));
    QTest::keyClick(theirs, Qt::Key_Space);
    CHECK(text(0, 5) == u"decided: the sheet's"_s);
    CHECK(take->text() == u"&Take over 2 fields"_s);
    const qint64 before = open.workspace.document().change();
    CHECK(take->shortcut() == QKeySequence(Qt::ALT | Qt::Key_T));
    QTest::keyClick(take, Qt::Key_Space);
    CHECK(open.workspace.document().change() == before + 1);
    CHECK(open.action().note == u"theirs"_s);
    CHECK(open.ask.told.last().contains(u"One undo takes it all back."_s));
    CHECK(open.workspace.document().undoText().startsWith(u"Sheet of Priya"_s));
    valueOf(open.workspace.document().undo());
    CHECK(open.action().note == u"ours"_s);
}

TEST_CASE("what was decided about a conflict is not gone by Escape")
{
    Returning open;
    open.conflict();
    ReturnedSheetDialog *dialog = open.open();
    open.ask.isConfirmed = false; // keeps deciding
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible()); // nothing is decided yet
    CHECK(open.ask.told.isEmpty());
    QTest::qWait(1);
    dialog = open.open();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"theirs"_s), Qt::LeftButton);
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(dialog->isVisible());
    CHECK(open.ask.told.size() == 1);
    open.ask.isConfirmed = true;
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("by the mouse the register's side counts, and what is new can be left as it is")
{
    Returning open;
    open.conflict();
    ReturnedSheetDialog *dialog = open.open();
    auto *table = dialog->findChild<QTreeView *>(u"table"_s);
    QPushButton *take = buttonSaying(*dialog, u"Take over"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"ours"_s), Qt::LeftButton);
    CHECK(take->text() == u"&Take over 1 field"_s);
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"ours"_s), Qt::LeftButton);
    CHECK(table->model()->index(2, 5).data().toString() == u"left as it is"_s);
    CHECK_FALSE(take->isEnabled());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"theirs"_s), Qt::LeftButton);
    QTest::mouseClick(take, Qt::LeftButton);
    CHECK(open.action().note == u"ours"_s);
    CHECK(open.ask.told.last().contains(u"1 field of 1 record"_s));
}

TEST_CASE("an unchanged sheet says that there is nothing to do, and a foreign one why it is refused")
{
    Returning open;
    ReturnedSheetDialog *dialog = open.open();
    CHECK(dialog->findChild<QLabel *>(u"counts"_s)->text()
          == u"There is nothing to do: nobody changed anything since."_s);
    CHECK_FALSE(buttonSaying(*dialog, u"Take over"_s)->isEnabled());
    CHECK_FALSE(dialog->findChild<QTreeView *>(u"table"_s)->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    const Returning other;
    openReturnedSheet(open.workspace, other.path, &open.window);
    REQUIRE(waitFor([&open] { return !open.ask.told.isEmpty(); }));
    CHECK(open.ask.told[0].contains(u"was made from another register"_s));
}

TEST_CASE("the import of a list knows the sheet of an owner by its mark")
{
    Returning open;
    open.conflict();
    auto *import = new ImportDialog(open.workspace, EntityKind::Action, &open.window);
    import->setAttribute(Qt::WA_DeleteOnClose);
    import->show();
    import->readFile(open.path);
    REQUIRE(waitFor([] { return openDialog<ReturnedSheetDialog>() != nullptr; }));
    CHECK(openDialog<ImportDialog>() == nullptr);
    openDialog<ReturnedSheetDialog>()->reject();
}

TEST_CASE("a sheet dropped on the window is opened")
{
    OpenWindow open;
    Id<Person> priya;
    Id<Action> runbook;
    Workspace &workspace = *open.window.workspace();
    addActions(workspace, priya, runbook);
    const QString path = open.folder.filePath(u"sheet.xlsx"_s);
    const SheetOrigin origin = valueOf(sheetOrigin(workspace.document()));
    valueOf(writeOwnerSheet(path, ownerSheetOf(workspace.reg(), priya, origin)));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&open.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&open.window, &drop);
    REQUIRE(waitFor([] { return openDialog<ReturnedSheetDialog>() != nullptr; }));
    openDialog<ReturnedSheetDialog>()->reject();
}
