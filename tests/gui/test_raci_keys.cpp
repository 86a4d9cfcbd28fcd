// SPDX-License-Identifier: GPL-3.0-or-later
// The responsibility matrix by keys and menus: columns, several cells at once, other letters, the template twice, and
// what is said beside it.
#include "open_matrix.h"

#include <core/entities/raci.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/records/record_dialog.h>

#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTreeWidget>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The name at the head of a row or column, without the mark of a finding.
QString headOf(const OpenMatrix &open, int section, Qt::Orientation orientation)
{
    const QString head = open.table->model()->headerData(section, orientation).toString().section(u'\n', 0, 0);
    return head.startsWith(u'✕') || head.startsWith(u'▲') ? head.mid(2) : head;
}

// What the matrix offers under that text, in its menus, too.
QAction *offered(const OpenMatrix &open, const QString &text)
{
    QList<QAction *> all = open.view.actions() + open.view.headActions();
    for (const QAction *action : open.view.headActions()) {
        if (action->menu())
            all += action->menu()->actions();
    }
    for (QAction *action : all) {
        if (QString(action->text()).remove(u'&').startsWith(text))
            return action;
    }
    return nullptr;
}

} // namespace

TEST_CASE("columns move by Alt and arrows in the direction of reading, and not beyond the edge")
{
    OpenMatrix open;
    const QString second = headOf(open, 1, Qt::Horizontal);
    const bool isMirrored = GENERATE(false, true);
    if (isMirrored)
        open.view.setLayoutDirection(Qt::RightToLeft);
    const Qt::Key on = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key back = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    open.at(3, 1);
    const QString code = open.cell();
    QTest::keyClick(open.table, on, Qt::AltModifier);
    CHECK(headOf(open, 2, Qt::Horizontal) == second);
    CHECK(open.table->currentIndex().column() == 2);
    CHECK(open.cell() == code); // the codes go along
    QTest::keyClick(open.table, back, Qt::AltModifier);
    QTest::keyClick(open.table, back, Qt::AltModifier);
    CHECK(headOf(open, 0, Qt::Horizontal) == second);
    const qint64 change = open.workspace.document().change();
    QTest::keyClick(open.table, back, Qt::AltModifier);
    CHECK(open.workspace.document().change() == change);
    open.at(0, 0);
    QTest::keyClick(open.table, Qt::Key_Up, Qt::AltModifier);
    CHECK(open.workspace.document().change() == change);
    CHECK(open.workspace.document().undoText().startsWith(u"Role \""_s));
}

TEST_CASE("several cells are emptied as one change, and letters that are none change nothing")
{
    OpenMatrix open;
    auto *model = open.table->model();
    open.at(0, 0);
    open.table->selectionModel()->select({model->index(0, 0), model->index(2, 1)}, QItemSelectionModel::ClearAndSelect);
    const QString before = model->index(1, 1).data().toString();
    const qint64 change = open.workspace.document().change();
    QTest::keyClick(open.table, Qt::Key_Backspace);
    for (int row = 0; row < 3; ++row) {
        CHECK(model->index(row, 0).data().toString().isEmpty());
        CHECK(model->index(row, 1).data().toString().isEmpty());
    }
    CHECK(open.workspace.document().change() == change + 1);
    QTest::keyClick(open.table, Qt::Key_Delete); // they are empty
    CHECK(open.workspace.document().change() == change + 1);
    valueOf(open.workspace.document().undo());
    CHECK(model->index(1, 1).data().toString() == before);
    open.at(0, 0);
    const qint64 undone = open.workspace.document().change();
    QTest::keyClick(open.table, Qt::Key_X);
    QTest::keyClick(open.table, Qt::Key_A, Qt::ControlModifier); // selects, and sets no A
    CHECK(open.workspace.document().change() == undone);
    CHECK(open.workspace.document().canRedo());
}

TEST_CASE("other letters are chosen from the menu: their keys work, and the page explains them")
{
    OpenMatrix open;
    REQUIRE(offered(open, u"Use the letters of DACI"_s));
    offered(open, u"Use the letters of DACI"_s)->trigger();
    CHECK(open.reg().settings().raciVariant == RaciVariant::Daci);
    open.at(0, 0);
    QTest::keyClick(open.table, Qt::Key_Delete);
    QTest::keyClick(open.table, Qt::Key_A);
    QTest::keyClick(open.table, Qt::Key_D);
    CHECK(open.cell() == u"A/D"_s); // who approves may drive
    QTest::keyClick(open.table, Qt::Key_D);
    CHECK(open.cell() == u"A"_s);
    QTest::keyClick(open.table, Qt::Key_Q); // no letter of it
    CHECK(open.cell() == u"A"_s);
    QTest::keyClick(open.table, Qt::Key_C);
    CHECK(open.cell() == u"C"_s);
    QString explained;
    for (const QLabel *label : open.view.findChildren<QLabel *>())
        explained += label->text();
    CHECK(explained.contains(u"The letters of DACI"_s));
    CHECK(explained.contains(u"D – Driver: "_s));
    const auto *roles = open.view.findChild<QTreeWidget *>(u"roles"_s);
    REQUIRE(roles);
    CHECK(roles->headerItem()->text(1) == u"D"_s);
    const qint64 change = open.workspace.document().change();
    offered(open, u"Use the letters of DACI"_s)->trigger(); // they are
    CHECK(open.workspace.document().change() == change);
}

TEST_CASE("Space goes once round all letters and back to nothing")
{
    OpenMatrix open;
    open.at(0, 0);
    QTest::keyClick(open.table, Qt::Key_Delete);
    QStringList seen;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(open.table, Qt::Key_Space);
        seen += open.cell();
    }
    CHECK(seen == QStringList{u"R"_s, u"A"_s, u"C"_s, u"I"_s, u"A/R"_s, QString()});
    QTest::keyClick(open.table, Qt::Key_Space, Qt::ShiftModifier);
    CHECK(open.cell() == u"A/R"_s);
}

TEST_CASE("the template does not double what is there")
{
    OpenMatrix open;
    const int rows = open.table->model()->rowCount();
    const int columns = open.table->model()->columnCount();
    REQUIRE(offered(open, u"Add the template for improvement as RACI"_s));
    offered(open, u"Add the template for improvement as RACI"_s)->trigger();
    CHECK(open.table->model()->rowCount() == rows);
    CHECK(open.table->model()->columnCount() == columns);
}

TEST_CASE("a role is edited and deleted with its codes, once that is confirmed")
{
    OpenMatrix open;
    open.at(0, 1);
    const QString name = headOf(open, 1, Qt::Horizontal);
    offered(open, u"Edit role"_s)->trigger();
    auto *dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    CHECK(dialog->windowTitle() == name);
    dialog->reject();
    const auto entries = open.reg().all<RaciEntry>().size();
    open.ask.isConfirmed = false;
    offered(open, u"Delete role"_s)->trigger();
    CHECK(open.ask.told.last() == u"\"%1\" is deleted with its codes. Undo brings it back."_s.arg(name));
    CHECK(open.table->model()->columnCount() == 6);
    open.ask.isConfirmed = true;
    offered(open, u"Delete role"_s)->trigger();
    CHECK(open.table->model()->columnCount() == 5);
    CHECK(open.reg().all<RaciEntry>().size() < entries);
    valueOf(open.workspace.document().undo());
    CHECK(open.table->model()->columnCount() == 6);
    CHECK(open.reg().all<RaciEntry>().size() == entries);
}

TEST_CASE("a cell is copied alone; the whole matrix goes with its heads, and pasting it again changes nothing")
{
    OpenMatrix open;
    open.at(0, 0);
    offered(open, u"Copy"_s)->trigger();
    CHECK(QGuiApplication::clipboard()->text() == open.table->model()->index(0, 0).data().toString());
    CHECK_FALSE(QGuiApplication::clipboard()->mimeData()->hasHtml());
    offered(open, u"Copy the whole matrix"_s)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    CHECK(lines.size() == 1 + 12);
    CHECK(lines.first().split(u'\t').size() == 1 + 6);
    const qint64 change = open.workspace.document().change();
    offered(open, u"Paste codes"_s)->trigger();
    CHECK(open.workspace.document().change() == change);
    CHECK(open.ask.told.isEmpty());
    open.at(11, 5);
    QTest::keyClick(open.table, Qt::Key_Delete);
    const qint64 emptied = open.workspace.document().change();
    QGuiApplication::clipboard()->setText(u"I\tA\n\tC\n"_s); // what reaches beyond the last cell is left out
    offered(open, u"Paste codes"_s)->trigger();
    CHECK(open.cell() == u"I"_s);
    CHECK(open.workspace.document().change() == emptied + 1);
    CHECK(open.ask.told.isEmpty());
}

TEST_CASE("the line above counts activities, findings and when it was reviewed")
{
    OpenMatrix open;
    CHECK(open.view.summary().startsWith(u"12 activities · 6 roles · "_s));
    CHECK(open.view.summary().endsWith(u" · not reviewed yet"_s));
    offered(open, u"Reviewed today"_s)->trigger();
    CHECK(open.view.summary().endsWith(u" · reviewed on 23 Nov 2026, again by 23 Nov 2027"_s));
    const auto errors = [&open] { return open.view.summary().section(u" · "_s, 2, 2).section(u' ', 0, 0).toInt(); };
    const int before = errors();
    open.at(3, 2);
    QTest::keyClick(open.table, Qt::Key_Delete); // who was accountable
    CHECK(errors() == before + 1);
    OpenWorkspace empty;
    RaciView view(empty.workspace);
    CHECK(view.summary() == u"0 activities · 0 roles"_s);
}

TEST_CASE("a code, a role and an activity are shown where they stand")
{
    OpenMatrix open;
    open.at(0, 0);
    const RaciEntry &entry = *std::next(open.reg().all<RaciEntry>().begin(), 7);
    REQUIRE(open.view.showRecord({EntityKind::RaciEntry, entry.id.value}));
    CHECK(open.cell() == entry.codes);
    CHECK(headOf(open, open.table->currentIndex().row(), Qt::Vertical) == open.reg().find(entry.activity)->name);
    REQUIRE(open.view.showRecord({EntityKind::RaciRole, entry.role.value}));
    CHECK(headOf(open, open.table->currentIndex().column(), Qt::Horizontal) == open.reg().find(entry.role)->name);
    CHECK_FALSE(open.view.showRecord({EntityKind::RaciEntry, 999'999}));
    CHECK_FALSE(open.view.showRecord({EntityKind::Service, 1}));
}
