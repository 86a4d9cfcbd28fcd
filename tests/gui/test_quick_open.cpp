// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <core/register.h>
#include <gui/window/quick_open.h>
#include <support/wait.h>

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("what begins with the words comes first, then where words begin so, then the rest")
{
    QuickIndex index;
    index.addCommand(u"Go to the overview"_s, 0);
    index.addCommand(u"Overtake"_s, 1);
    index.addCommand(u"Handover"_s, 2);
    index.addCommand(u"Nothing"_s, 3);
    CHECK(index.find(u"over"_s, 50) == std::vector<int>{1, 0, 2});
    CHECK(index.find(u"OVÉR"_s, 50) == std::vector<int>{1, 0, 2});
    CHECK(index.find(u"view  go"_s, 50) == std::vector<int>{0});
    CHECK(index.find(u"absent"_s, 50).empty());
    CHECK(index.find(u""_s, 50).size() == 4);
    CHECK(index.find(u"o"_s, 2).size() == 2);
}

TEST_CASE("records are found by reference and by title")
{
    OpenWorkspace open;
    const auto first = open.addImprovement(u"CSI-0001"_s, u"Runbook for restores"_s);
    open.addImprovement(u"CSI-0012"_s, u"Alert noise"_s);
    QuickIndex index;
    index.addRecords(open.reg());
    REQUIRE(index.find(u"csi"_s, 50).size() == 2);
    const std::vector<int> hits = index.find(u"restore run"_s, 50);
    REQUIRE(hits.size() == 1);
    CHECK(index.at(hits.front()).kind == EntityKind::Improvement);
    CHECK(index.at(hits.front()).record == first.value);
    CHECK(index.find(u""_s, 50).empty()); // records only where something is typed
}

TEST_CASE("Ctrl+K opens what Enter stands on")
{
    OpenWorkspace open;
    open.addImprovement(u"CSI-0001"_s, u"Runbook for restores"_s);
    const auto second = open.addImprovement(u"CSI-0002"_s, u"Runbook for releases"_s);
    QAction command(u"&Find a runbook"_s);
    QAction disabled(u"Runbook that is out of reach"_s);
    disabled.setEnabled(false);
    QuickOpen dialog(&open.workspace, {&command, &disabled}, {});
    show(dialog);
    CHECK(unnamedControls(dialog) == QStringList());
    auto *line = dialog.findChild<QLineEdit *>();
    const auto *list = dialog.findChild<QListWidget *>();
    CHECK(list->count() == 1);
    QTest::keyClicks(line, u"runbook"_s);
    REQUIRE(waitFor([list] { return list->count() == 3; })); // the records are gathered in a worker
    QSignalSpy triggered(&command, &QAction::triggered);
    QSignalSpy record(&open.workspace, &Workspace::recordRequested);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(record.size() == 1);
    CHECK(record.first().first().value<RecordRef>().record == second.value);
    CHECK_FALSE(dialog.isVisible());

    QuickOpen again(&open.workspace, {&command}, {});
    show(again);
    QTest::keyClick(again.findChild<QLineEdit *>(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(triggered.size() == 1);
}
