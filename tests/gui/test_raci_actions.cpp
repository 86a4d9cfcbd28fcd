// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the responsibility matrix by themselves, on a table of their own.
#include "open_workspace.h"

#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/raci/raci_actions.h>
#include <gui/records/record_dialog.h>

#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct MatrixActions : OpenWorkspace {
    MatrixActions()
        : model(workspace.view())
    {
        table.setModel(&model);
        actions = new RaciActions(workspace, model, table, table);
        actions->applyTemplate(RaciVariant::Raci);
        show(table);
    }
    QAction *action(const QString &text) const
    {
        for (QAction *one : table.actions()) {
            if (QString(one->text()).remove(u'&').startsWith(text))
                return one;
        }
        FAIL("no such action");
        return nullptr;
    }

    RaciModel model;
    QTableView table;
    RaciActions *actions = nullptr;
};

} // namespace

TEST_CASE("a new activity of the matrix is made in a dialog, stands last and is announced")
{
    MatrixActions c;
    const int rows = c.model.rowCount();
    QSignalSpy made(c.actions, &RaciActions::recordMade);
    c.action(u"New activity"_s)->trigger();
    auto *dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QWidget *>(u"name"_s)->findChild<QLineEdit *>(), u"Audit"_s);
    dialog->accept();
    REQUIRE(made.size() == 1);
    REQUIRE(c.model.rowCount() == rows + 1);
    CHECK(c.model.headerData(rows, Qt::Vertical, Qt::DisplayRole).toString().contains(u"Audit"_s));
}

TEST_CASE("a row is deleted once that is confirmed, and a state that cannot be changed allows nothing")
{
    MatrixActions c;
    const int rows = c.model.rowCount();
    c.table.setCurrentIndex(c.model.index(0, 0));
    c.ask.isConfirmed = false;
    c.action(u"Delete activity"_s)->trigger();
    CHECK(c.model.rowCount() == rows);
    c.ask.isConfirmed = true;
    c.action(u"Delete activity"_s)->trigger();
    CHECK(c.model.rowCount() == rows - 1);
    REQUIRE(c.workspace.view().setRecordedAt(2));
    c.actions->updateState();
    CHECK_FALSE(c.action(u"Delete activity"_s)->isEnabled());
    CHECK(c.action(u"Copy"_s)->isEnabled());
}

TEST_CASE("cells that are copied and pasted elsewhere hold the same codes")
{
    MatrixActions c;
    c.table.selectionModel()->select({c.model.index(0, 0), c.model.index(0, 2)}, QItemSelectionModel::ClearAndSelect);
    c.action(u"Copy"_s)->trigger();
    const QString codes = QGuiApplication::clipboard()->text();
    CHECK(codes.contains(u'\t'));
    c.table.setCurrentIndex(c.model.index(5, 0));
    c.action(u"Paste codes"_s)->trigger();
    for (int column = 0; column < 3; ++column)
        CHECK(c.model.codesAt(5, column) == c.model.codesAt(0, column));
}
