// SPDX-License-Identifier: GPL-3.0-or-later
// What goes in and out of an open register by the window's commands.
#include "open_workspace.h"

#include <core/register.h>
#include <document/document.h>
#include <gui/history/restore_dialog.h>
#include <gui/packs/pack_dialog.h>
#include <gui/packs/pack_export.h>
#include <gui/window/transfer_commands.h>
#include <report/paper/pack_choices.h>
#include <store/store.h>
#include <support/wait.h>
#include <widgets/progress_job.h>

#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTreeWidget>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Transfer : OpenWorkspace {
    Transfer()
    {
        transfer.setWorkspace(&workspace);
        show(window);
    }
    [[nodiscard]] bool waitForFile(const QString &path) const
    {
        return waitFor([&path] { return QFileInfo(path).size() > 0; });
    }

    QWidget window;
    Commands commands;
    TransferCommands transfer{commands, ask, &window};
};

} // namespace

TEST_CASE("a whole list is exported in the format that the name asks for")
{
    Transfer open;
    open.addImprovement(u"CSI-0001"_s, u"=Runbook"_s);
    open.ask.answer = open.folder.filePath(u"out.csv"_s);
    open.commands[u"export.improvements"_s]->trigger();
    REQUIRE(open.waitForFile(open.ask.answer));
    CHECK(contentOf(open.ask.answer).contains("CSI-0001"));
    CHECK(contentOf(open.ask.answer).contains("'=Runbook")); // no spreadsheet may run it

    open.ask.answer = open.folder.filePath(u"out.json"_s);
    open.commands[u"export.improvements"_s]->trigger();
    REQUIRE(open.waitForFile(open.ask.answer));
    CHECK(contentOf(open.ask.answer).trimmed().startsWith('['));
    CHECK(open.ask.told.isEmpty());

    open.ask.answer = open.folder.filePath(u"no/such/folder/out.csv"_s);
    open.commands[u"export.improvements"_s]->trigger();
    REQUIRE(waitFor([&open] { return open.ask.told.size() == 1; }));
}

TEST_CASE("the evidence pack is written beside the work")
{
    Transfer open;
    open.addImprovement(u"CSI-0001"_s, u"Runbook"_s);
    open.ask.answer = open.folder.filePath(u"pack.pdf"_s);
    open.ask.choice = {}; // it is not opened
    open.commands[u"file.pack"_s]->trigger();
    auto *dialog = qobject_cast<PackDialog *>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    CHECK(unnamedControls(*dialog) == QStringList());
    dialog->accept();
    REQUIRE(open.waitForFile(open.ask.answer));
    CHECK(contentOf(open.ask.answer).startsWith("%PDF"));
    REQUIRE(waitFor([&open] { return !open.ask.told.isEmpty(); }));
    CHECK(open.ask.told.first() == open.ask.answer);
}

TEST_CASE("no evidence pack is made of a register that was altered beside the program")
{
    Transfer open;
    open.addImprovement(u"CSI-0001"_s, u"Runbook"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forger"_s);
        database.setDatabaseName(open.workspace.document().store().path());
        REQUIRE(database.open());
        REQUIRE(QSqlQuery(database).exec(u"UPDATE improvement SET title = 'better'"_s));
    }
    QSqlDatabase::removeDatabase(u"forger"_s);
    const QString path = open.folder.filePath(u"pack.pdf"_s);
    writePack(open.workspace, nullptr, {}, {}, dayOfTests, path);
    REQUIRE(waitFor([&open] { return !open.ask.told.isEmpty(); }));
    CHECK(open.ask.told.first().contains(u"altered"_s));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("what was deleted comes back, and is shown")
{
    Transfer open;
    const auto record = open.addImprovement(u"CSI-0001"_s, u"Runbook"_s);
    ChangeBuilder builder = open.workspace.document().builder();
    builder.remove(EntityKind::Improvement, record.value);
    REQUIRE(open.workspace.apply(std::move(builder), u"gone"_s));
    RestoreDialog dialog(open.workspace, valueOf(open.workspace.document().deletedReader()({})));
    show(dialog);
    CHECK(unnamedControls(dialog) == QStringList());
    auto *list = dialog.findChild<QTreeWidget *>();
    REQUIRE(list->topLevelItemCount() == 1);
    CHECK(list->topLevelItem(0)->text(0).contains(u"Runbook"_s));
    QSignalSpy shown(&open.workspace, &Workspace::recordRequested);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(waitFor([&shown] { return !shown.isEmpty(); }));
    REQUIRE(open.reg().find(record));
    CHECK(open.reg().find(record)->title == u"Runbook"_s);
    CHECK(shown.size() == 1);
}

TEST_CASE("where nothing was deleted the command says so")
{
    Transfer open;
    open.commands[u"file.restore"_s]->trigger();
    REQUIRE(waitFor([&open] { return !open.ask.told.isEmpty(); }));
    CHECK(open.ask.told.size() == 1);
}

TEST_CASE("a job hands over its result, and stops where it is cancelled")
{
    QWidget window;
    show(window);
    std::optional<int> result;
    runJob<int>(
        &window, u"Counting"_s, [](const JobProgress &progress) -> Result<int> { return progress(1, 2) ? 42 : 0; },
        [&result](const Result<int> &found) { result = found.value(); });
    REQUIRE(waitFor([&result] { return result.has_value(); }));
    CHECK(*result == 42);

    std::optional<ErrorCode> code;
    runJob<int>(
        &window, u"Endless"_s,
        [](const JobProgress &progress) -> Result<int> {
            while (progress(1, 2))
                QThread::msleep(1);
            return failure(ErrorCode::Cancelled, {});
        },
        [&code](const Result<int> &found) { code = found.error().code; });
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QProgressDialog *>(widget); dialog && dialog->labelText() == u"Endless"_s)
            Q_EMIT dialog->canceled(); // as its button does
    }
    REQUIRE(waitFor([&code] { return code.has_value(); }));
    CHECK(*code == ErrorCode::Cancelled);
}
