// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include "measure.h"
#include "stall_meter.h"
#include "unattended.h"

#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/metrics/readings_dialog.h>
#include <gui/window/main_window.h>
#include <gui/window/pages.h>
#include <gui/workspace/page.h>
#include <gui/workspace/workspace.h>
#include <widgets/ask.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
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

namespace {

constexpr size_t printedStalls = 25;
constexpr int removed = 1'000; // improvements

class Walk {
public:
    explicit Walk(const QString &path);

    void walkPages(const QString &only);
    void useRegister();
    void showStates();
    void removeRecords();
    void print() const;

private:
    double step(const QString &name, const std::function<void()> &action)
    {
        return m_meter.step(m_where + name, action);
    }
    void keys(QWidget *target, const QString &text);
    void walkTabs();
    void useView();
    void openMenus();
    void useTable(QTreeView *table);
    void openEditors(QTreeView *table);
    void runCommands(const QList<QAction *> &commands);
    void closeDialogs();
    [[nodiscard]] QWidget *page() const { return m_window.openPage(m_window.currentPage()); }
    template <class Widget> [[nodiscard]] QList<Widget *> shown() const;

    Unattended m_ask;
    mutable MainWindow m_window;
    StallMeter m_meter;
    QString m_where;
};

template <class Widget> QList<Widget *> Walk::shown() const
{
    QList<Widget *> found = page()->findChildren<Widget *>();
    found.removeIf([](const Widget *widget) { return !widget->isVisible(); });
    return found;
}

Walk::Walk(const QString &path)
    : m_window(m_ask)
{
    m_window.resize(1366, 768);
    m_window.show();
    step(u"start"_s, [] {});
    m_where = u"opening: "_s;
    step(u"the file"_s, [&] { m_window.openFile(path); });
    if (!m_window.workspace())
        qFatal("the walk cannot open %s", qPrintable(path));
}

void Walk::keys(QWidget *target, const QString &text)
{
    for (const QChar key : text)
        step(u"key '%1'"_s.arg(key),
             [&] { QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, key, Qt::NoModifier); });
}

void Walk::closeDialogs()
{
    for (int i = 0; i < 5; ++i) {
        QWidget *top = QApplication::activePopupWidget();
        if (!top)
            top = QApplication::activeModalWidget();
        if (!top) {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (widget != &m_window && widget->isVisible() && widget->isWindow() && !qobject_cast<QMenu *>(widget))
                    top = widget;
            }
        }
        if (!top)
            return;
        const QString name = QString::fromLatin1(top->metaObject()->className());
        step(u"closing %1"_s.arg(name), [&] {
            if (auto *dialog = qobject_cast<QDialog *>(top))
                dialog->done(QDialog::Rejected);
            else
                top->close();
        });
    }
}

void Walk::openMenus()
{
    const auto buttons = shown<QToolButton>();
    for (const QPointer<QToolButton> button : buttons) {
        if (!button || !button->menu() || !button->isEnabled())
            continue;
        step(u"menu '%1'"_s.arg(button->text()),
             [&] { button->menu()->popup(button->mapToGlobal(QPoint(0, button->height()))); });
        closeDialogs();
    }
}

void Walk::openEditors(QTreeView *table)
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
        step(u"editor of '%1'"_s.arg(title), [&] {
            table->setCurrentIndex(cell);
            table->edit(cell);
        });
        QWidget *editor = QApplication::focusWidget();
        if (editor && editor != table && table->isAncestorOf(editor)) {
            m_where += u"editor of '%1': "_s.arg(title);
            keys(editor, u"re"_s);
            step(u"Escape"_s, [&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); });
            m_where.chop(title.size() + int(u"editor of '': "_s.size()));
        }
        closeDialogs();
    }
}

void Walk::useTable(QTreeView *table)
{
    QHeaderView *header = table->header();
    const QString where = m_where;
    m_where += QString::fromLatin1(table->metaObject()->className()) + u": "_s;
    for (int shownAt = 0; shownAt < header->count(); ++shownAt) {
        const int column = header->logicalIndex(shownAt);
        if (header->isSectionHidden(column) || !header->sectionsClickable() || !table->isSortingEnabled())
            continue;
        const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
        const auto click = [&] {
            const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(x, header->height() / 2));
        };
        step(u"header '%1'"_s.arg(title), click);
        step(u"header '%1' again"_s.arg(title), click);
    }
    if (table->model()->rowCount() > 0) {
        step(u"first row"_s, [&] {
            table->setFocus();
            table->setCurrentIndex(table->model()->index(0, 0));
        });
        for (int i = 0; i < 3; ++i)
            step(u"Down"_s, [&] { QTest::keyClick(table, Qt::Key_Down); });
        step(u"End"_s, [&] { QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier); });
        step(u"Ctrl+A"_s, [&] { QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier); });
        step(u"Ctrl+C"_s, [&] { QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier); });
        step(u"Home"_s, [&] { QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier); });
        openEditors(table);
    }
    m_where = where;
}

void Walk::runCommands(const QList<QAction *> &commands)
{
    for (const QPointer<QAction> command : commands) {
        if (!command || !command->isEnabled() || command->isSeparator() || command->menu())
            continue;
        if (command->text().contains(u"Delete"_s))
            continue; // has a part of its own
        const QString current = m_window.currentPage();
        step(u"command '%1'"_s.arg(QString(command->text()).remove(u'&')), [&] { command->trigger(); });
        closeDialogs();
        if (m_window.currentPage() != current)
            step(u"back"_s, [&] { m_window.openPage(current); });
    }
}

void Walk::useView()
{
    for (QLineEdit *line : shown<QLineEdit>()) {
        if (line->isReadOnly() || !line->isEnabled() || qobject_cast<QAbstractItemView *>(line->parentWidget()))
            continue;
        const QString before = line->text();
        step(u"focus on '%1'"_s.arg(line->accessibleName()), [&] { line->setFocus(); });
        keys(line, u"re"_s);
        step(u"line emptied"_s, [&] {
            line->selectAll();
            QTest::keyClick(line, Qt::Key_Backspace);
            line->setText(before);
        });
    }
    openMenus();
    for (const QPointer<QTreeView> table : shown<QTreeView>()) {
        if (table)
            useTable(table);
    }
    for (const QPointer<QAbstractItemView> list : shown<QAbstractItemView>()) {
        if (!list || qobject_cast<QTreeView *>(list) || !list->model() || list->model()->rowCount() == 0)
            continue;
        step(u"%1 Down"_s.arg(QString::fromLatin1(list->metaObject()->className())), [&] {
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Down);
        });
    }
}

void Walk::walkTabs()
{
    useView();
    const auto bars = shown<QTabBar>();
    for (const QPointer<QTabBar> bar : bars) {
        const QString where = m_where;
        for (int tab = 0; bar && tab < bar->count(); ++tab) {
            if (tab == bar->currentIndex() && tab == 0)
                continue;
            m_where = where + u"tab '%1': "_s.arg(bar->tabText(tab));
            step(u"opened"_s, [&] { bar->setCurrentIndex(tab); });
            useView();
        }
        m_where = where;
        if (bar && bar->currentIndex() != 0)
            step(u"first tab"_s, [&] { bar->setCurrentIndex(0); });
    }
}

// All of them, or the one of that id.
void Walk::walkPages(const QString &only)
{
    for (const PageInfo &info : pages()) {
        if (!only.isEmpty() && info.id != only)
            continue;
        m_where = info.id + u": "_s;
        step(u"opened"_s, [&] { m_window.openPage(info.id); });
        walkTabs();
        step(u"opened again"_s, [&] { m_window.openPage(info.id); });
        runCommands(page()->actions());
    }
    if (!only.isEmpty())
        return;
    m_where = u"window: "_s;
    const std::vector<QAction *> all = m_window.commands().all();
    runCommands(QList<QAction *>(all.begin(), all.end()));
}

void Walk::useRegister()
{
    m_where = u"register: "_s;
    step(u"opened"_s, [&] { m_window.openPage(u"register"_s); });
    const auto tables = shown<QTreeView>();
    if (tables.isEmpty())
        qFatal("the register page shows no table");
    QTreeView *table = tables.first();
    for (QToolButton *button : shown<QToolButton>()) {
        if (!button->text().startsWith(u"Group by"_s))
            continue;
        step(u"menu of groups"_s, [&] { button->menu()->popup(QPoint()); });
        closeDialogs();
        const QList<QAction *> ways = button->menu()->actions();
        for (qsizetype i = 0; i < ways.size() && i < button->menu()->actions().size(); ++i) {
            const QString text = button->menu()->actions()[i]->text();
            step(u"grouped '%1'"_s.arg(text), [&] { button->menu()->actions()[i]->trigger(); });
            step(u"Ctrl+A in groups"_s, [&] { QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier); });
        }
        step(u"not grouped"_s, [&] { button->menu()->actions().first()->trigger(); });
        break;
    }
    const QTreeView *const shownTable = table;
    printRow("Ctrl+A in the register, painted",
             step(u"Ctrl+A, once more"_s, [&] { QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier); }), "ms");
    QHeaderView *header = shownTable->header();
    for (const int at : {1, 2}) {
        const int column = header->logicalIndex(at);
        printRow("a click on a header, painted",
                 step(u"header, once more"_s,
                      [&] {
                          QTest::mouseClick(
                              header->viewport(), Qt::LeftButton, Qt::NoModifier,
                              QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                                     header->height() / 2));
                      }),
                 "ms");
    }
    const Register &reg = m_window.workspace()->reg();
    const Id<Metric> metric = reg.all<Metric>().begin()->id;
    m_where = u"readings: "_s;
    printRow("1,000 readings open in the grid, painted",
             step(u"grid opened"_s,
                  [&] {
                      auto *dialog = new ReadingsDialog(*m_window.workspace(), metric, &m_window);
                      dialog->setAttribute(Qt::WA_DeleteOnClose);
                      dialog->open();
                  }),
             "ms");
    closeDialogs();
    m_where = u"edit: "_s;
    const RecordId first = reg.all<Improvement>().begin()->id.value;
    Document &document = m_window.workspace()->document();
    step(u"a title"_s, [&] {
        static_cast<void>(
            document.setField(EntityKind::Improvement, first, fieldIndex<&Improvement::title>(), u"Another title"_s));
    });
    step(u"undone"_s, [&] { static_cast<void>(document.undo()); });
}

// With every page and tab made, that follow.
void Walk::showStates()
{
    m_where = u"states: "_s;
    for (const PageInfo &info : pages()) {
        m_window.openPage(info.id);
        const auto bars = shown<QTabBar>();
        for (const QPointer<QTabBar> bar : bars) {
            for (int tab = 0; bar && tab < bar->count(); ++tab) {
                bar->setCurrentIndex(tab);
                QApplication::processEvents();
            }
        }
        step(u"%1 made"_s.arg(info.id), [] {});
    }
    const auto show = [&](const QString &name, QDate day, std::optional<qint64> change) {
        step(name, [&] { m_window.workspace()->showState(day, change, &m_window, [](const Status &) {}); });
    };
    show(u"another day"_s, m_window.workspace()->document().today().addDays(-30), {});
    show(u"an earlier change"_s, {}, 1);
    show(u"the present again"_s, {}, {});
    m_where = u"edit with every page made: "_s;
    const RecordId first = m_window.workspace()->reg().all<Improvement>().begin()->id.value;
    Document &document = m_window.workspace()->document();
    step(u"a title"_s, [&] {
        static_cast<void>(
            document.setField(EntityKind::Improvement, first, fieldIndex<&Improvement::title>(), u"Another title"_s));
    });
    step(u"undone"_s, [&] { static_cast<void>(document.undo()); });
}

void Walk::removeRecords()
{
    m_where = u"deleting: "_s;
    step(u"register"_s, [&] { m_window.openPage(u"register"_s); });
    QTreeView *table = shown<QTreeView>().first();
    step(u"rows chosen"_s, [&] {
        table->setFocus();
        const QAbstractItemModel &model = *table->model();
        table->selectionModel()->select(
            QItemSelection(model.index(0, 0), model.index(removed - 1, model.columnCount() - 1)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    });
    for (QAction *command : page()->findChildren<QAction *>()) {
        if (!command->text().contains(u"Delete"_s) || !command->isEnabled())
            continue;
        const int before = table->model()->rowCount();
        const double taken = milliseconds([&] {
            command->trigger();
            while (table->model()->rowCount() > before - removed)
                QApplication::processEvents(); // a worker writes and arranges
            table->repaint();
        });
        printRow("1,000 improvements deleted, the list painted", taken, "ms");
        step(u"answered anew"_s, [] {});
        break;
    }
    step(u"undone"_s, [&] { static_cast<void>(m_window.workspace()->document().undo()); });
}

void Walk::print() const
{
    const std::vector<Stall> stalls = m_meter.longest(printedStalls);
    printRow("longest stall of the window", stalls.front().milliseconds, "ms");
    std::printf("  in %zu steps; the longest:\n", m_meter.steps());
    for (const Stall &stall : stalls)
        std::printf("  %8.1f ms  %s\n", stall.milliseconds, qPrintable(stall.place));
}

} // namespace

void measureWalk(const QString &path)
{
    const QString only = qEnvironmentVariable("RATCHET_BENCH_PAGE"); // a page or a part, for who looks at one
    const auto isAsked = [&](QLatin1StringView part) { return only.isEmpty() || only == part; };
    Walk walk(path);
    walk.walkPages(only);
    if (isAsked("register"_L1))
        walk.useRegister();
    if (isAsked("states"_L1))
        walk.showStates();
    if (isAsked("deleting"_L1))
        walk.removeRecords();
    walk.print();
}

} // namespace Ratchet::Bench
