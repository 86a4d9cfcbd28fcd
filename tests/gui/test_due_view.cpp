// SPDX-License-Identifier: GPL-3.0-or-later
// What is due by owner, by the keys: who is chosen, how far ahead, and the draft, calendar and copy of a list.
#include "open_workspace.h"

#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <gui/cadence/due_view.h>
#include <gui/owners/owner_sheets_dialog.h>
#include <widgets/answer_table.h>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Stands in for the desktop's mail program.
class MailProgram final : public QTextBrowser {
public:
    MailProgram() { QDesktopServices::setUrlHandler(u"mailto"_s, this, "setSource"); }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(u"mailto"_s); }
    QList<QUrl> drafts;

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType) override { drafts += url; }
};

struct OpenDue : OpenWorkspace {
    OpenDue()
    {
        const auto ada = add<Person>({{u"name"_s, u"Ada"_s}, {u"email"_s, u"ada@example.org"_s}});
        const auto bob = add<Person>({{u"name"_s, u"Bob/Ops"_s}});
        addAction(u"ACT-0001"_s, u"Restore"_s, ada.value, dayOfTests.addDays(-2));
        addAction(u"ACT-0002"_s, u"Alerts"_s, ada.value, dayOfTests.addDays(60));
        addAction(u"ACT-0003"_s, u"Names"_s, bob.value, dayOfTests);
        addAction(u"ACT-0004"_s, u"Free"_s, 0, dayOfTests.addDays(3));
        view = std::make_unique<DueView>(workspace);
        show(*view);
        view->wait();
        view->focusView();
    }
    void addAction(const QString &reference, const QString &title, RecordId owner, QDate dueOn)
    {
        add<Action>({{u"reference"_s, reference},
                     {u"title"_s, title},
                     {u"status"_s, qint64(ActionStatus::Open)},
                     {u"owner"_s, owner == 0 ? Value() : Value(owner)},
                     {u"due_on"_s, dueOn}});
    }
    template <class Widget> [[nodiscard]] Widget *part(const char *name) const
    {
        auto *found = view->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QStringList column(const char *table, int column = 0) const
    {
        const QAbstractItemModel *model = part<AnswerTableView>(table)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts += model->index(row, column).data().toString();
        return texts;
    }
    void press(const char *button) const { QTest::keyClick(part<QPushButton>(button), Qt::Key_Space); }

    std::unique_ptr<DueView> view;
};

} // namespace

TEST_CASE("the keys go from owner to owner, and the period says how far ahead")
{
    OpenDue open;
    auto *owners = open.part<AnswerTableView>("owners");
    CHECK(open.column("owners") == QStringList{u"Ada"_s, u"Bob/Ops"_s, u"✕ nobody"_s});
    CHECK(open.column("list") == QStringList{u"ACT-0001 Restore"_s});
    CHECK(open.column("list", 2) == QStringList{u"2 days late"_s});
    QTest::keyClick(owners, Qt::Key_Down);
    CHECK(open.column("list") == QStringList{u"ACT-0003 Names"_s});
    CHECK(open.column("list", 2) == QStringList{u"today"_s});
    QTest::keyClick(owners, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(open.part<QComboBox>("period"), Qt::Key_Down);
    open.view->wait();
    CHECK(open.column("list") == QStringList{u"ACT-0001 Restore"_s, u"ACT-0002 Alerts"_s});
    CHECK(open.view->summary().endsWith(u"1 overdue, 2 within a week, 1 later"_s));
    QSignalSpy requested(&open.workspace, &Workspace::recordRequested);
    auto *list = open.part<AnswerTableView>("list");
    list->selectRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(requested.size() == 1);
    CHECK(requested[0][0].value<RecordRef>().entity == EntityKind::Action);
    CHECK(unnamedControls(*open.view).isEmpty());
}

TEST_CASE("the owner that is chosen stays chosen while the register changes")
{
    OpenDue open;
    QTest::keyClick(open.part<AnswerTableView>("owners"), Qt::Key_Down);
    open.addAction(u"ACT-0005"_s, u"More"_s, 0, dayOfTests);
    open.view->wait();
    CHECK(open.column("list") == QStringList{u"ACT-0003 Names"_s});
}

TEST_CASE("a draft goes to who has an address; who has none is told so, and the list can be copied")
{
    OpenDue open;
    MailProgram program;
    open.press("mail");
    REQUIRE(program.drafts.size() == 1);
    CHECK(program.drafts[0].toEncoded().startsWith("mailto:ada@example.org?subject=Due%3A%201%20overdue&body="));
    CHECK(program.drafts[0].toEncoded().contains("ACT-0001%20Restore"));
    CHECK(program.drafts[0].toEncoded().contains("%0D%0A"));
    CHECK_FALSE(open.part<QLabel>("why")->isVisible());
    auto *owners = open.part<AnswerTableView>("owners");
    QTest::keyClick(owners, Qt::Key_Down);
    CHECK_FALSE(open.part<QPushButton>("mail")->isEnabled());
    CHECK(open.part<QLabel>("why")->text() == u"The register holds no e-mail address of Bob/Ops."_s);
    open.press("copy");
    CHECK(QApplication::clipboard()->text().startsWith(u"In the next 7 days\n- ACT-0003 Names · due "_s));
    QTest::keyClick(owners, Qt::Key_Down);
    CHECK(open.part<QLabel>("why")->text().startsWith(u"Nobody owns these"_s));
    CHECK(program.drafts.size() == 1);
}

TEST_CASE("the dates of an owner are saved, and those of all into a folder, one file each")
{
    OpenDue open;
    open.ask.answer = open.folder.filePath(u"ada.ics"_s);
    open.press("save");
    CHECK(contentOf(open.ask.answer).count("BEGIN:VEVENT") == 1);
    CHECK(contentOf(open.ask.answer).contains("SUMMARY:Due: ACT-0001 Restore\r\n"));
    const QDir out(open.folder.filePath(u"all"_s));
    REQUIRE(QDir().mkpath(out.path()));
    open.ask.answer = out.path();
    open.view->headActions().front()->trigger();
    CHECK(out.entryList({u"*.ics"_s}, QDir::Files, QDir::Name)
          == QStringList{u"Due dates of Ada.ics"_s, u"Due dates of Bob-Ops.ics"_s, u"Due dates of nobody.ics"_s});
    CHECK(contentOf(out.filePath(u"Due dates of nobody.ics"_s)).contains("ACT-0004 Free"));
    // Once more: what is there is replaced, after a question.
    open.ask.told.clear();
    open.ask.isConfirmed = false;
    open.view->headActions().front()->trigger();
    CHECK(open.ask.told == QStringList{u"3 calendar files in that folder will be replaced."_s});
}

TEST_CASE("the sheet to fill in is made for the owner that is chosen, and for nobody there is none")
{
    OpenDue open;
    open.press("sheet");
    auto *dialog = open.view->window()->findChild<OwnerSheetsDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    dialog->reject();
    QTest::keyClick(open.part<AnswerTableView>("owners"), Qt::Key_End, Qt::ControlModifier);
    CHECK(open.part<AnswerTableView>("owners")->currentIndex().siblingAtColumn(0).data().toString() == u"✕ nobody"_s);
    CHECK_FALSE(open.part<QPushButton>("sheet")->isEnabled());
}

TEST_CASE("with nothing due the page says what would stand there")
{
    OpenWorkspace open;
    DueView view(open.workspace);
    show(view);
    view.wait();
    CHECK(view.findChild<QLabel *>(u"nothingText"_s)->isVisible());
    CHECK_FALSE(view.headActions().front()->isEnabled());
}
