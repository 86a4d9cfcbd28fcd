// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_walk.h"

#include <gui/window/pages.h>
#include <gui/workspace/page.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace Ratchet::Bench {

using namespace Qt::StringLiterals;

void PageWalk::openMenus()
{
    const auto buttons = m_walked.shown<QToolButton>();
    for (const QPointer<QToolButton> button : buttons) {
        if (!button || !button->menu() || !button->isEnabled())
            continue;
        m_walked.step(u"menu '%1'"_s.arg(button->text()),
                      [&] { button->menu()->popup(button->mapToGlobal(QPoint(0, button->height()))); });
        m_walked.closeDialogs();
    }
}

void PageWalk::openEditors(QTreeView *table)
{
    const QAbstractItemModel &model = *table->model();
    QModelIndex row = model.index(0, 0);
    if (model.hasChildren(row))
        row = model.index(0, 0, row);
    for (int column = 0; column < model.columnCount(row.parent()); ++column) {
        const QModelIndex cell = row.siblingAtColumn(column);
        if (table->isColumnHidden(column) || !(cell.flags() & Qt::ItemIsEditable))
            continue;
        const QString title = model.headerData(column, Qt::Horizontal).toString();
        m_walked.step(u"editor of '%1'"_s.arg(title), [&] {
            table->setCurrentIndex(cell);
            table->edit(cell);
        });
        QWidget *editor = QApplication::focusWidget();
        if (editor && editor != table && table->isAncestorOf(editor)) {
            m_walked.where += u"editor of '%1': "_s.arg(title);
            m_walked.keys(editor, u"re"_s);
            m_walked.step(u"Escape"_s, [&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); });
            m_walked.where.chop(title.size() + int(u"editor of '': "_s.size()));
        }
        m_walked.closeDialogs();
    }
}

void PageWalk::useTable(QTreeView *table)
{
    QHeaderView *header = table->header();
    const QString where = m_walked.where;
    m_walked.where += QString::fromLatin1(table->metaObject()->className()) + u": "_s;
    for (int shownAt = 0; shownAt < header->count(); ++shownAt) {
        const int column = header->logicalIndex(shownAt);
        if (header->isSectionHidden(column) || !header->sectionsClickable() || !table->isSortingEnabled())
            continue;
        const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
        const auto click = [&] {
            const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(x, header->height() / 2));
        };
        m_walked.step(u"header '%1'"_s.arg(title), click);
        m_walked.step(u"header '%1' again"_s.arg(title), click);
    }
    if (table->model()->rowCount() > 0) {
        m_walked.step(u"first row"_s, [&] {
            table->setFocus();
            table->setCurrentIndex(table->model()->index(0, 0));
        });
        for (int i = 0; i < 3; ++i)
            m_walked.step(u"Down"_s, [&] { QTest::keyClick(table, Qt::Key_Down); });
        m_walked.step(u"End"_s, [&] { QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier); });
        m_walked.step(u"Ctrl+A"_s, [&] { QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier); });
        m_walked.step(u"Ctrl+C"_s, [&] { QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier); });
        m_walked.step(u"Home"_s, [&] { QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier); });
        openEditors(table);
    }
    m_walked.where = where;
}

void PageWalk::runCommands(const QList<QAction *> &commands)
{
    for (const QPointer<QAction> command : commands) {
        if (!command || !command->isEnabled() || command->isSeparator() || command->menu())
            continue;
        if (command->text().contains(u"Delete"_s))
            continue; // has a part of its own
        const QString current = m_walked.window().currentPage();
        m_walked.step(u"command '%1'"_s.arg(QString(command->text()).remove(u'&')), [&] { command->trigger(); });
        m_walked.closeDialogs();
        if (m_walked.window().currentPage() != current)
            m_walked.step(u"back"_s, [&] { m_walked.window().openPage(current); });
    }
}

void PageWalk::useView()
{
    for (QLineEdit *line : m_walked.shown<QLineEdit>()) {
        if (line->isReadOnly() || !line->isEnabled() || qobject_cast<QAbstractItemView *>(line->parentWidget()))
            continue;
        const QString before = line->text();
        m_walked.step(u"focus on '%1'"_s.arg(line->accessibleName()), [&] { line->setFocus(); });
        m_walked.keys(line, u"re"_s);
        m_walked.step(u"line emptied"_s, [&] {
            line->selectAll();
            QTest::keyClick(line, Qt::Key_Backspace);
            line->setText(before);
        });
    }
    openMenus();
    for (const QPointer<QTreeView> table : m_walked.shown<QTreeView>()) {
        if (table)
            useTable(table);
    }
    for (const QPointer<QAbstractItemView> list : m_walked.shown<QAbstractItemView>()) {
        if (!list || qobject_cast<QTreeView *>(list) || !list->model() || list->model()->rowCount() == 0)
            continue;
        m_walked.step(u"%1 Down"_s.arg(QString::fromLatin1(list->metaObject()->className())), [&] {
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Down);
        });
    }
}

void PageWalk::walkTabs()
{
    useView();
    const auto bars = m_walked.shown<QTabBar>();
    for (const QPointer<QTabBar> bar : bars) {
        const QString where = m_walked.where;
        for (int tab = 0; bar && tab < bar->count(); ++tab) {
            if (tab == bar->currentIndex() && tab == 0)
                continue;
            m_walked.where = where + u"tab '%1': "_s.arg(bar->tabText(tab));
            m_walked.step(u"opened"_s, [&] { bar->setCurrentIndex(tab); });
            useView();
        }
        m_walked.where = where;
        if (bar && bar->currentIndex() != 0)
            m_walked.step(u"first tab"_s, [&] { bar->setCurrentIndex(0); });
    }
}

void PageWalk::walk(const QString &only)
{
    for (const PageInfo &info : pages()) {
        if (!only.isEmpty() && info.id != only)
            continue;
        m_walked.where = info.id + u": "_s;
        m_walked.step(u"opened"_s, [&] { m_walked.window().openPage(info.id); });
        walkTabs();
        m_walked.step(u"opened again"_s, [&] { m_walked.window().openPage(info.id); });
        runCommands(m_walked.page()->actions());
    }
    if (only.isEmpty() || only == "window"_L1)
        runWindowCommands();
}

void PageWalk::runWindowCommands()
{
    m_walked.where = u"window: "_s;
    QList<QAction *> stay; // what ends the window or shows another register has parts of its own
    for (QAction *command : m_walked.window().commands().all()) {
        const QString id = command->objectName();
        if (!QStringList{u"file.demonstration"_s, u"file.close"_s, u"file.quit"_s}.contains(id)
            && !id.startsWith("view.text."_L1))
            stay += command;
    }
    runCommands(stay);
}

} // namespace Ratchet::Bench
