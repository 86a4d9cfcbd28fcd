// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K by its keys: walking the hits, what stands beside them, and what happens where there is none.
#include "open_workspace.h"

#include <core/entities/organisation.h>
#include <core/register.h>
#include <gui/window/quick_open.h>
#include <support/wait.h>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct OpenQuick : OpenWorkspace {
    OpenQuick()
    {
        for (int i = 0; i < 60; ++i)
            commands.push_back(new QAction(u"Command %1"_s.arg(i, 2, 10, QChar(u'0')), &owner));
        commands[0]->setShortcut(QKeySequence(u"Ctrl+7"_s));
        line.setSeparator(true);
        line.setText(u"A line"_s);
        dialog = std::make_unique<QuickOpen>(&workspace, commands, QList<QAction *>{&ofPage, &line});
        show(*dialog);
        typed = dialog->findChild<QLineEdit *>();
        list = dialog->findChild<QListWidget *>();
    }
    void press(Qt::Key key) { QTest::keyClick(typed, key); }
    [[nodiscard]] QString hint() const { return dialog->findChild<QLabel *>(u"hint"_s)->text(); }

    QObject owner;
    std::vector<QAction *> commands;
    QAction ofPage{u"&Archive the page"_s};
    QAction line;
    std::unique_ptr<QuickOpen> dialog;
    QLineEdit *typed = nullptr;
    QListWidget *list = nullptr;
};

} // namespace

TEST_CASE("arrows walk the hits and stop at their ends, pages by as many as are seen")
{
    OpenQuick c;
    REQUIRE(c.list->count() == 50); // no more than anybody reads
    CHECK(c.list->item(0)->text() == u"Archive the page"_s); // what the page can do comes first
    CHECK(c.list->currentRow() == 0);
    c.press(Qt::Key_Up);
    CHECK(c.list->currentRow() == 0);
    c.press(Qt::Key_Down);
    CHECK(c.list->currentRow() == 1);
    c.press(Qt::Key_PageDown);
    const int page = c.list->currentRow() - 1;
    CHECK(page > 1);
    c.press(Qt::Key_PageUp);
    CHECK(c.list->currentRow() == 1);
    for (int i = 0; i < 50; ++i)
        c.press(Qt::Key_PageDown);
    CHECK(c.list->currentRow() == 49);
    CHECK(c.typed->hasFocus());
    QTest::keyClicks(c.typed, u"page"_s); // a new search begins at its first hit
    CHECK(c.list->currentRow() == 0);
    CHECK(c.list->count() == 1);
}

TEST_CASE("a command stands with its keys, a record with what it is, and both are read out so")
{
    OpenQuick c;
    const auto ada = c.add<Person>({{u"name"_s, u"Ada & Co <b>"_s}});
    QuickOpen dialog(&c.workspace, c.commands, {});
    show(dialog);
    auto *list = dialog.findChild<QListWidget *>();
    CHECK(list->item(0)->data(Qt::UserRole).toString() == u"Ctrl+7"_s);
    CHECK(list->item(0)->data(Qt::AccessibleTextRole).toString() == u"Command 00, Ctrl+7"_s);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"ada"_s);
    REQUIRE(waitFor([list] { return list->count() == 1; }));
    CHECK(list->item(0)->text() == u"Ada & Co <b>"_s);
    CHECK(list->item(0)->data(Qt::UserRole).toString() == u"Person"_s);
    QSignalSpy asked(&c.workspace, &Workspace::recordRequested);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<RecordRef>() == RecordRef{EntityKind::Person, ada.value});
}

TEST_CASE("where nothing is found Return opens nothing, and the line below says what helps")
{
    OpenQuick c;
    CHECK(c.hint() == u"↑ ↓ choose · Enter opens · Esc closes"_s);
    QTest::keyClicks(c.typed, u"xyzzy"_s);
    CHECK(c.list->count() == 0);
    CHECK(c.hint() == u"Nothing found. Fewer letters find more."_s);
    c.press(Qt::Key_Return);
    c.press(Qt::Key_Down);
    CHECK(c.dialog->isVisible());
    c.press(Qt::Key_Escape);
    CHECK_FALSE(c.dialog->isVisible());
}

TEST_CASE("a command is carried out once the dialog is gone, one that cannot be is not offered")
{
    OpenQuick c;
    c.commands[1]->setEnabled(false);
    c.commands[2]->setText({});
    QuickOpen dialog(&c.workspace, c.commands, {});
    show(dialog);
    auto *list = dialog.findChild<QListWidget *>();
    CHECK(list->item(1)->text() == u"Command 03"_s);
    bool wasVisible = true;
    QObject::connect(c.commands[3], &QAction::triggered, &dialog, [&] { wasVisible = dialog.isVisible(); });
    QSignalSpy done(c.commands[3], &QAction::triggered);
    QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Down);
    QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    CHECK(done.isEmpty());
    QApplication::processEvents();
    CHECK(done.size() == 1);
    CHECK_FALSE(wasVisible);
}
