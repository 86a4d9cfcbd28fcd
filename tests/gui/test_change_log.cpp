// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <core/entities/improvement.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/history/change_log_model.h>
#include <gui/history/change_log_page.h>
#include <gui/history/history_view.h>
#include <models/model_check.h>
#include <support/wait.h>

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeView>
#include <QTreeWidget>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

LedgerEntry entry(qint64 number, const QString &who, const QString &reason)
{
    LedgerEntry made;
    made.number = number;
    made.at = QDateTime(QDate(2026, 3, 4), QTime(9, 30), Qt::UTC);
    made.who = who;
    made.reason = reason;
    made.edits = qsizetype(number);
    return made;
}

} // namespace

TEST_CASE("the change log shows the latest change first and finds authors and words")
{
    ChangeLogModel model;
    const ModelCheck check(model);
    CHECK(model.rowCount() == 0);
    model.setLog(changeLogOf({entry(1, u"Ada"_s, u"Imported\nthe log"_s), entry(2, u"Börge"_s, u"New owner"_s),
                              entry(3, u"Ada"_s, u"Target date"_s)}));
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data(Qt::DisplayRole).toString();
    };
    REQUIRE(model.rowCount() == 3);
    CHECK(model.changeAt(model.index(0, 0)) == 3);
    CHECK(text(0, ChangeLogModel::What) == u"Target date"_s);
    CHECK(text(2, ChangeLogModel::What) == u"Imported the log"_s); // in one line
    CHECK(text(1, ChangeLogModel::Edits) == u"2"_s);
    model.setSearch(u"ada log"_s);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.changeAt(model.index(0, 0)) == 1);
    model.setSearch(u"borge"_s); // as people type it
    CHECK(model.rowCount() == 1);
    model.setSearch(u"nobody"_s);
    CHECK(model.rowCount() == 0);
    CHECK(model.totalCount() == 3);
    CHECK(model.changeAt({}) == 0);
}

TEST_CASE("the page of the change log reads the ledger when it is shown, and shows the edits of a change")
{
    OpenWorkspace open;
    const auto improvement = open.addImprovement(u"CSI-1"_s, u"Runbook"_s);
    ChangeLogPage page(open.workspace);
    auto *list = page.findChild<QTreeView *>(u"list"_s);
    REQUIRE(list);
    page.wait();
    CHECK(list->model()->rowCount() == 0); // nobody looks yet
    show(page);
    page.wait();
    const int changes = list->model()->rowCount();
    REQUIRE(changes == int(open.workspace.document().change()));
    CHECK(unnamedControls(page) == QStringList());
    auto *edits = page.findChild<QTreeWidget *>(u"edits"_s);
    REQUIRE(edits->topLevelItemCount() > 1);
    CHECK(edits->topLevelItem(0)->text(0).contains(u"CSI-1"_s));
    valueOf(open.workspace.document().setField(EntityKind::Improvement, improvement.value,
                                               fieldIndex<&Improvement::title>(), Value(u"Better"_s)));
    page.wait();
    REQUIRE(list->model()->rowCount() == changes + 1);
    const auto renamed = edits->findItems(u"Better"_s, Qt::MatchExactly, 3); // beside the stamps of the change
    REQUIRE(renamed.size() == 1);
    CHECK(renamed.front()->text(2) == u"Runbook"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    for (QAction *action : page.actions())
        action->trigger(); // shows the register after this change
    CHECK(waitFor([&] { return open.workspace.view().earlierChange() == changes; }));
    CHECK(open.reg().find(improvement)->title == u"Runbook"_s);
}

TEST_CASE("a page of the change log that nobody sees does not read the ledger again")
{
    OpenWorkspace open;
    ChangeLogPage page(open.workspace);
    show(page);
    page.wait();
    QSignalSpy resets(page.findChild<QTreeView *>(u"list"_s)->model(), &QAbstractItemModel::modelReset);
    page.hide();
    for (int i = 0; i < 3; ++i)
        open.addImprovement(u"CSI-%1"_s.arg(i), u"One"_s);
    page.wait();
    CHECK(resets.isEmpty());
    page.show();
    page.wait();
    CHECK(resets.size() == 1); // for all three
}

TEST_CASE("the history of a record is told a line for each change, the latest first")
{
    OpenWorkspace open;
    const auto improvement = open.addImprovement(u"CSI-1"_s, u"Runbook <b>"_s);
    HistoryView view(open.workspace, nullptr);
    view.setRecord({EntityKind::Improvement, improvement.value});
    REQUIRE(view.count() == 1);
    valueOf(open.workspace.document().setField(EntityKind::Improvement, improvement.value,
                                               fieldIndex<&Improvement::title>(), Value(u"Better"_s)));
    view.setRecord({EntityKind::Improvement, improvement.value});
    REQUIRE(view.count() == 2);
    CHECK(view.item(0)->text().contains(u"Ada"_s));
    CHECK(view.item(0)->text().contains(u"Runbook <b>"_s));
    CHECK(view.item(0)->text().contains(u"Better"_s));
    view.setRecord({EntityKind::Improvement, 0});
    CHECK(view.count() == 0);
}
