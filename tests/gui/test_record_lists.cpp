// SPDX-License-Identifier: GPL-3.0-or-later
// A list of records in use: sorted, grouped and arranged by the user, empty, pasted into, copied and deleted from.
#include "open_workspace.h"

#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/import/import_dialog.h>
#include <gui/records/column_dialog.h>
#include <gui/records/record_panel.h>

#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct ListInUse : OpenWorkspace {
    ListInUse()
    {
        beta = add<Service>({{u"name"_s, u"Beta"_s}, {u"criticality"_s, qint64(1)}});
        alpha = add<Service>({{u"name"_s, u"Alpha"_s}, {u"criticality"_s, qint64(2)}});
        gamma = add<Service>({{u"name"_s, u"Gamma"_s}, {u"criticality"_s, qint64(1)}});
        panel.model().setShownColumns({u"name"_s, u"criticality"_s});
        show(panel);
    }
    // A click on the head of a column.
    void clickHead(int column)
    {
        const QHeaderView *head = panel.view().header();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          {head->sectionViewportPosition(column) + 10, head->height() / 2});
    }
    [[nodiscard]] std::vector<RecordId> shown() { return panel.model().shownRecords(); }
    [[nodiscard]] std::vector<RecordId> ids(const std::vector<Id<Service>> &services) const
    {
        std::vector<RecordId> found;
        std::ranges::transform(services, std::back_inserter(found), &Id<Service>::value);
        return found;
    }
    QToolButton *tool(const QString &name)
    {
        const auto all = panel.findChildren<QToolButton *>();
        const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
        REQUIRE(found != all.end());
        return *found;
    }
    // What stands in place of the list.
    [[nodiscard]] QString emptyText()
    {
        return panel.findChild<QStackedWidget *>()->currentWidget()->findChild<QLabel *>()->text();
    }

    Id<Service> alpha, beta, gamma;
    RecordPanel panel{workspace, EntityKind::Service, u"services"_s};
};

} // namespace

TEST_CASE("a click on a head sorts, a second one turns round, and the column before stays the second order")
{
    ListInUse open;
    open.clickHead(0);
    const auto isUp = open.panel.model().definition().sorting.front().order == Qt::AscendingOrder;
    if (!isUp)
        open.clickHead(0); // it was sorted by the name before
    CHECK(open.shown() == open.ids({open.alpha, open.beta, open.gamma}));
    CHECK(open.panel.view().header()->sortIndicatorSection() == 0);
    open.clickHead(0);
    CHECK(open.shown() == open.ids({open.gamma, open.beta, open.alpha}));
    CHECK(open.panel.view().header()->sortIndicatorOrder() == Qt::DescendingOrder);
    open.clickHead(1); // of the same criticality, Z before A as it was
    CHECK(open.shown() == open.ids({open.gamma, open.beta, open.alpha}));
    CHECK(open.panel.view().header()->sortIndicatorSection() == 1);
    open.clickHead(1);
    CHECK(open.shown() == open.ids({open.alpha, open.gamma, open.beta}));
    open.panel.model().setShownColumns({u"name"_s}); // what it is sorted by is not shown
    CHECK(open.shown() == open.ids({open.alpha, open.gamma, open.beta}));
    CHECK(open.panel.view().header()->sortIndicatorSection() == -1);
}

TEST_CASE("the menu of groups offers what groups, and its button says by what the list is grouped")
{
    ListInUse open;
    const auto ada = open.add<Person>({{u"name"_s, u"Ada"_s}});
    valueOf(open.workspace.document().setField(EntityKind::Service, open.gamma.value, fieldIndex<&Service::owner>(),
                                               Value(ada.value)));
    QToolButton *group = open.tool(u"Group by"_s);
    const auto choose = [&](const QString &text) {
        Q_EMIT group->menu()->aboutToShow();
        QStringList texts;
        for (QAction *action : group->menu()->actions()) {
            texts += action->text();
            if (action->text() == text)
                action->trigger();
        }
        return texts;
    };
    open.panel.showRecord(open.beta.value);
    const QStringList texts = choose(u"Service owner"_s);
    CHECK(texts.first() == u"Nothing"_s);
    CHECK_FALSE(texts.contains(u"Name"_s)); // a group each says nothing
    CHECK(group->text() == u"Group by: Service owner"_s);
    CHECK(open.panel.model().rowCount() == 2); // Ada, and without owner
    CHECK(open.panel.view().isExpanded(open.panel.model().groupIndex(0)));
    CHECK(open.panel.view().currentRecord() == open.beta.value);
    Q_EMIT group->menu()->aboutToShow();
    const auto checked = std::ranges::count_if(group->menu()->actions(), &QAction::isChecked);
    CHECK(checked == 1);
    choose(u"Nothing"_s);
    CHECK(group->text() == u"Group by"_s);
    CHECK(open.panel.model().rowCount() == 3);
    CHECK(open.panel.view().selectedRecords() == std::vector{open.beta.value});
}

TEST_CASE("columns are chosen and put in order in a dialog, which does not let all of them go")
{
    ListInUse open;
    open.panel.actionsOf().columns->trigger();
    auto *dialog = openDialog<ColumnDialog>();
    REQUIRE(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    const auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    auto *up = dialog->findChild<QPushButton *>(u"up"_s);
    auto *down = dialog->findChild<QPushButton *>(u"down"_s);
    REQUIRE(list->count() == int(open.panel.model().allColumns().size()));
    CHECK(dialog->shown() == QStringList{u"name"_s, u"criticality"_s}); // those that are shown stand first
    CHECK(list->item(2)->checkState() == Qt::Unchecked);
    list->item(0)->setCheckState(Qt::Unchecked);
    CHECK(ok->isEnabled());
    list->item(1)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(ok->isEnabled());
    list->item(0)->setCheckState(Qt::Checked);
    list->item(1)->setCheckState(Qt::Checked);
    CHECK(ok->isEnabled());
    list->setCurrentRow(0);
    up->click(); // there is nothing above
    CHECK(dialog->shown() == QStringList{u"name"_s, u"criticality"_s});
    down->click();
    CHECK(list->currentRow() == 1);
    CHECK(dialog->shown() == QStringList{u"criticality"_s, u"name"_s});
    list->setCurrentRow(list->count() - 1);
    down->click();
    CHECK(list->currentRow() == list->count() - 1);
    dialog->accept();
    CHECK(open.panel.model().definition().columns == QStringList{u"criticality"_s, u"name"_s});
}

TEST_CASE("columns that somebody gave up choosing stay as they were")
{
    ListInUse open;
    open.panel.actionsOf().columns->trigger();
    auto *dialog = openDialog<ColumnDialog>();
    REQUIRE(dialog);
    dialog->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Unchecked);
    dialog->reject();
    CHECK(open.panel.model().definition().columns == QStringList{u"name"_s, u"criticality"_s});
}

TEST_CASE("a list without a hit says so and offers the way back, an empty one says what it is")
{
    ListInUse open;
    CHECK(open.panel.countText() == u"3 services"_s);
    open.panel.model().setSearch(u"omega"_s);
    CHECK(open.panel.countText() == u"3 services · 0 shown"_s);
    CHECK(open.emptyText() == u"Nothing matches. Change the search, or take the filters away."_s);
    auto *clear = open.panel.findChild<QStackedWidget *>()->currentWidget()->findChild<QPushButton *>();
    REQUIRE(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(open.panel.countText() == u"3 services"_s);
    CHECK(open.panel.findChild<QStackedWidget *>()->currentWidget() == &open.panel.view());
    RecordPanel units(open.workspace, EntityKind::Unit, u"units"_s);
    show(units);
    const auto text = [&units] {
        return units.findChild<QStackedWidget *>()->currentWidget()->findChild<QLabel *>()->text();
    };
    CHECK(text()
          == u"There are no units in this register yet. Make the first one, or bring in what stands in a "
             "spreadsheet."_s);
    valueOf(open.workspace.view().setRecordedAt(2));
    CHECK(text() == u"There are no units in what is shown, and it cannot be changed."_s);
    CHECK(open.panel.countText() == u"1 service"_s); // Beta: the second change
}

TEST_CASE("several rows are deleted after their number was told, with all that belongs to them")
{
    ListInUse open;
    open.add<Metric>({{u"name"_s, u"Calls"_s}, {u"service"_s, open.alpha.value}});
    open.panel.view().selectAll();
    open.ask.isConfirmed = false;
    open.panel.actionsOf().remove->trigger();
    CHECK(open.ask.told.last() == u"3 services will be deleted. Undo or \"Restore deleted\" brings it back."_s);
    CHECK(open.reg().all<Service>().size() == 3);
    open.ask.isConfirmed = true;
    open.panel.actionsOf().remove->trigger();
    CHECK(open.reg().all<Service>().isEmpty());
    CHECK(open.reg().all<Metric>().begin()->service == Id<Service>()); // it stays, of no service
    CHECK_FALSE(open.panel.actionsOf().remove->isEnabled());
    valueOf(open.workspace.document().undo());
    CHECK(open.reg().all<Service>().size() == 3);
    CHECK(open.reg().all<Metric>().begin()->service == open.alpha);
}

TEST_CASE("an empty clipboard is not pasted; a table is, and shown before anything is written")
{
    ListInUse open;
    QApplication::clipboard()->setText(u" \n "_s);
    open.panel.actionsOf().paste->trigger();
    CHECK(open.ask.told == QStringList{u"Copy cells in a spreadsheet first, their headers included."_s});
    CHECK(openDialog<ImportDialog>() == nullptr);
    QApplication::clipboard()->setText(u"name\tcriticality\nDelta\t3\n"_s);
    const qint64 change = open.workspace.document().change();
    open.panel.actionsOf().paste->trigger();
    auto *dialog = openDialog<ImportDialog>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QStackedWidget *>()->currentIndex() == 1);
    dialog->reject();
    CHECK(open.workspace.document().change() == change);
}

TEST_CASE("a list that cannot be written where it was asked for says so and where")
{
    ListInUse open;
    open.ask.answer = open.folder.filePath(u"no such folder/services.csv"_s);
    open.panel.actionsOf().exportShown->trigger();
    REQUIRE(open.ask.told.size() == 1);
    CHECK(open.ask.told.first().contains(u"services.csv"_s));
    open.ask.told.clear();
    open.ask.answer.clear(); // nobody chose a file
    open.panel.actionsOf().exportShown->trigger();
    CHECK(open.ask.told.isEmpty());
}

TEST_CASE("the menu of a list has what its selection allows")
{
    ListInUse open;
    const auto enabled = [&open] {
        Q_EMIT open.panel.view().customContextMenuRequested({5, 5});
        auto *menu = open.panel.view().findChild<QMenu *>();
        REQUIRE(menu);
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (action->isEnabled() && !action->isSeparator())
                texts += QString(action->text()).remove(u'&');
        }
        delete menu;
        return texts;
    };
    open.panel.view().clearSelection();
    open.panel.view().setCurrentIndex({});
    CHECK(enabled() == QStringList{u"Paste from spreadsheet…"_s, u"New service"_s, u"Columns…"_s});
    open.panel.view().showRecord(open.alpha.value);
    CHECK(enabled()
          == QStringList{u"Edit…"_s, u"Service owner…"_s, u"Copy"_s, u"Copy rows"_s, u"Paste from spreadsheet…"_s,
                         u"Delete…"_s, u"New service"_s, u"Columns…"_s});
    open.panel.view().selectAll();
    CHECK(enabled().contains(u"Edit selected together…"_s));
    valueOf(open.workspace.view().setRecordedAt(open.workspace.document().change() - 1));
    open.panel.view().selectAll();
    CHECK(enabled() == QStringList{u"Copy"_s, u"Copy rows"_s, u"Columns…"_s});
}
