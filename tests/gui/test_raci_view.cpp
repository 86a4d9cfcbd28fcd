// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_matrix.h"

#include <core/entities/raci.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/window/pages.h>

#include <QClipboard>
#include <QListWidget>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("an empty matrix offers the template, and everything has a name")
{
    OpenMatrix open;
    CHECK(open.table->model()->rowCount() == 12);
    CHECK(unnamedControls(open.view) == QStringList());
    CHECK(open.view.summary().contains(u"12"_s));
}

TEST_CASE("codes are typed, cycled and emptied by keys, each as one change that undo takes back")
{
    OpenMatrix open;
    open.at(0, 1);
    CHECK(open.cell() == "A/R"_L1);
    QTest::keyClick(open.table, Qt::Key_R);
    CHECK(open.cell() == "A"_L1);
    QTest::keyClick(open.table, Qt::Key_C);
    CHECK(open.cell() == "C"_L1);
    QTest::keyClick(open.table, Qt::Key_Space);
    CHECK(open.cell() == "I"_L1);
    QTest::keyClick(open.table, Qt::Key_Space, Qt::ShiftModifier);
    CHECK(open.cell() == "C"_L1);
    QTest::keyClick(open.table, Qt::Key_Delete);
    CHECK(open.cell().isEmpty());
    CHECK(open.view.findChild<QListWidget *>()->item(0)->text().contains(u"Nobody is accountable"_s));
    for (int i = 0; i < 5; ++i)
        valueOf(open.workspace.document().undo());
    CHECK(open.cell() == "A/R"_L1);
}

TEST_CASE("a click selects a cell and changes nothing; its letter is typed, or a double click goes on")
{
    OpenMatrix open;
    const QModelIndex at = open.table->model()->index(0, 0);
    const QPoint middle = open.table->visualRect(at).center();
    open.at(3, 3);
    const qint64 change = open.workspace.document().change();
    CHECK(at.data().toString() == "I"_L1);
    QTest::mouseClick(open.table->viewport(), Qt::LeftButton, {}, middle);
    CHECK(open.table->currentIndex() == at);
    CHECK(open.workspace.document().change() == change);
    QTest::keyClick(open.table, Qt::Key_A); // after a click the letter that was typed, and no other
    CHECK(at.data().toString() == "A"_L1);
    QTest::mouseDClick(open.table->viewport(), Qt::LeftButton, {}, middle);
    CHECK(at.data().toString() == "C"_L1);
    CHECK(open.workspace.document().change() == change + 2);
}

TEST_CASE("a finding leads to its row")
{
    OpenMatrix open;
    open.at(3, 2);
    QTest::keyClick(open.table, Qt::Key_Delete); // nobody accountable for delivery
    open.at(0, 0);
    auto *findings = open.view.findChild<QListWidget *>();
    const auto found = findings->findItems(u"Nobody is accountable"_s, Qt::MatchContains);
    REQUIRE(found.size() == 1);
    findings->setCurrentItem(found.front());
    CHECK(open.table->currentIndex().row() == 3);
}

TEST_CASE("rows move by Alt and arrows, and the selection goes with them")
{
    OpenMatrix open;
    open.at(2, 0);
    const QString name = open.table->model()->headerData(2, Qt::Vertical).toString();
    QTest::keyClick(open.table, Qt::Key_Up, Qt::AltModifier);
    CHECK(open.table->model()->headerData(1, Qt::Vertical).toString() == name);
    CHECK(open.table->currentIndex().row() == 1);
}

TEST_CASE("a whole matrix is pasted, and one with a word that is no code changes nothing")
{
    OpenMatrix open;
    const auto paste = [&](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        for (QAction *action : open.view.actions()) {
            if (action->shortcut() == QKeySequence(QKeySequence::Paste))
                action->trigger();
        }
    };
    paste(u"Activity\tCIO\tAuditor\nAudit the register\tI\tA/R\n"_s);
    CHECK(open.table->model()->rowCount() == 13);
    CHECK(open.table->model()->columnCount() == 7);
    const qint64 change = open.workspace.document().change();
    paste(u"Activity\tCIO\nAudit it again\tnobody\n"_s);
    CHECK(open.workspace.document().change() == change);
    CHECK(open.ask.told.last().contains(u"Line 2"_s));
}

TEST_CASE("reviewing marks every row, and a register that cannot be changed takes no key")
{
    OpenMatrix open;
    for (QAction *action : open.view.headActions()) {
        if (action->text().contains(u"eviewed"_s))
            action->trigger();
    }
    for (const RaciActivity &activity : open.reg().all<RaciActivity>())
        CHECK(activity.reviewedOn == open.workspace.view().asOf());
    REQUIRE(open.workspace.view().setRecordedAt(1));
    const qint64 change = open.workspace.document().change();
    open.at(0, 0);
    QTest::keyClick(open.table, Qt::Key_R);
    QTest::keyClick(open.table, Qt::Key_Delete);
    QTest::keyClick(open.table, Qt::Key_Down, Qt::AltModifier);
    CHECK(open.workspace.document().change() == change);
}
