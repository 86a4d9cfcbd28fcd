// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that cannot be read: named by their column, and left empty one by one or all at once, so that the rest of the
// row comes in.
#include "open_workspace.h"

#include <core/entities/improvement.h>
#include <core/register.h>
#include <gui/import/import_dialog.h>

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct UnreadCells : OpenWorkspace {
    UnreadCells()
        : dialog(workspace, EntityKind::Improvement, nullptr)
    {
        show(dialog);
        dialog.readPasted(u"Ref\tTitle\tTarget\tExpected benefit\n"
                          "A-1\tOne\tASAP\t10-15k\nA-2\tTwo\tFY27\t400\nA-3\tThree\t2027-01-31\t500\n"
                          "A-4\t\tlater\t1\nA-5\tFive\t2027-02-01\t2\nA-6\tSix\t2027-03-01\t3\n"_s);
        QTest::mouseClick(part<QPushButton>(u"next"_s), Qt::LeftButton);
        REQUIRE(part<QStackedWidget>(u"steps"_s)->currentIndex() == 2);
    }
    template <class Widget> Widget *part(const QString &name)
    {
        auto *found = dialog.findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    QString row(int at)
    {
        const QAbstractItemModel *model = part<QTreeView>(u"table"_s)->model();
        return model->index(at, 1).data().toString() + u'|' + model->index(at, 3).data().toString();
    }
    void choose(int at)
    {
        auto *table = part<QTreeView>(u"table"_s);
        table->setCurrentIndex(table->model()->index(at, 0));
        table->setFocus();
    }
    const Improvement &made(const QString &reference)
    {
        for (const Improvement &improvement : reg().all<Improvement>()) {
            if (improvement.reference == reference)
                return improvement;
        }
        FAIL(reference.toStdString());
        throw 0;
    }

    ImportDialog dialog;
};

} // namespace

TEST_CASE("a cell that cannot be read is named by its column, and may stay empty so that its row comes in")
{
    UnreadCells c;
    CHECK(c.row(0).startsWith(u"refused|"_s));
    CHECK(c.row(0).contains(u"Target: \"ASAP\" is not a date such as 2026-09-30."_s));
    CHECK(c.row(0).contains(u"Expected benefit: \"10-15k\" is not a number."_s));
    auto *all = c.part<QPushButton>(u"leaveEmpty"_s);
    CHECK(all->isVisible());
    CHECK(all->text().startsWith(u"Leave 4 unreadable cell"_s));
    c.choose(1);
    QTest::keyClick(c.part<QTreeView>(u"table"_s), Qt::Key_Delete);
    QTest::qWait(1);
    CHECK(c.row(1).startsWith(u"added|"_s));
    CHECK(c.row(1).startsWith(u"added|Target stays empty: \"FY27\" is not read. · "_s));
    CHECK(c.row(0).startsWith(u"refused|"_s));
    QTest::mouseClick(all, Qt::LeftButton);
    QTest::qWait(1);
    CHECK(c.row(0).startsWith(u"added|"_s));
    CHECK(c.row(3).startsWith(u"refused|"_s)); // it has no title
    CHECK_FALSE(c.row(3).contains(u"is not a date"_s));
    CHECK_FALSE(all->isVisible());
    c.part<QAbstractButton>(u"leaveOut"_s)->click();
    c.part<QPushButton>(u"next"_s)->click();
    CHECK(c.reg().all<Improvement>().size() == 5);
    CHECK_FALSE(c.made(u"A-1"_s).targetOn.isValid());
    CHECK(c.made(u"A-3"_s).targetOn == QDate(2027, 1, 31));
    REQUIRE(c.reg().referring<&Benefit::improvement>(c.made(u"A-2"_s).id.value).size() == 1);
    CHECK(c.reg().referring<&Benefit::improvement>(c.made(u"A-2"_s).id.value)[0]->expected == 400);
    CHECK(c.reg().referring<&Benefit::improvement>(c.made(u"A-1"_s).id.value).empty());
}

TEST_CASE("which cells of a row stay empty is chosen in its context menu, and taken back there")
{
    UnreadCells c;
    c.choose(0);
    auto *table = c.part<QTreeView>(u"table"_s);
    const auto actions = [&] {
        Q_EMIT table->customContextMenuRequested(table->visualRect(table->currentIndex()).center());
        return table->findChildren<QMenu *>().last()->actions();
    };
    REQUIRE(actions().size() == 2);
    CHECK(actions()[0]->text() == u"Leave \"Target\" empty"_s);
    actions()[0]->trigger();
    QTest::qWait(1);
    CHECK(c.row(0).startsWith(u"refused|"_s));
    CHECK(c.row(0).contains(u"Target stays empty"_s));
    REQUIRE(actions().size() == 2);
    CHECK(actions()[0]->isChecked() != actions()[1]->isChecked());
    for (QAction *action : actions()) {
        if (action->isChecked())
            action->trigger();
    }
    QTest::qWait(1);
    CHECK(c.row(0).contains(u"\"ASAP\" is not a date"_s));
    for (QMenu *menu : table->findChildren<QMenu *>())
        menu->close();
}
