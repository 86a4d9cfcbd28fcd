// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include "measure.h"
#include "page_walk.h"

#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/metrics/readings_dialog.h>
#include <gui/window/pages.h>
#include <gui/workspace/page.h>
#include <gui/workspace/workspace.h>

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace Ratchet::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int removed = 1'000; // improvements

void useRegister(WalkedWindow &walked)
{
    walked.where = u"register: "_s;
    walked.step(u"opened"_s, [&] { walked.window().openPage(u"register"_s); });
    const auto tables = walked.shown<QTreeView>();
    if (tables.isEmpty())
        qFatal("the register page shows no table");
    QTreeView *table = tables.first();
    for (QToolButton *button : walked.shown<QToolButton>()) {
        if (!button->text().startsWith(u"Group by"_s))
            continue;
        walked.step(u"menu of groups"_s, [&] { button->menu()->popup(QPoint()); });
        walked.closeDialogs();
        const QList<QAction *> ways = button->menu()->actions();
        for (qsizetype i = 0; i < ways.size() && i < button->menu()->actions().size(); ++i) {
            const QString text = button->menu()->actions()[i]->text();
            walked.step(u"grouped '%1'"_s.arg(text), [&] { button->menu()->actions()[i]->trigger(); });
            walked.step(u"Ctrl+A in groups"_s, [&] { QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier); });
        }
        walked.step(u"not grouped"_s, [&] { button->menu()->actions().first()->trigger(); });
        break;
    }
    const QTreeView *const shownTable = table;
    printRow("Ctrl+A in the register, painted",
             walked.step(u"Ctrl+A, once more"_s, [&] { QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier); }),
             "ms");
    QHeaderView *header = shownTable->header();
    for (const int at : {1, 2}) {
        const int column = header->logicalIndex(at);
        printRow("a click on a header, painted",
                 walked.step(u"header, once more"_s,
                             [&] {
                                 QTest::mouseClick(
                                     header->viewport(), Qt::LeftButton, Qt::NoModifier,
                                     QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                                            header->height() / 2));
                             }),
                 "ms");
    }
    const Register &reg = walked.window().workspace()->reg();
    const Id<Metric> metric = reg.all<Metric>().begin()->id;
    walked.where = u"readings: "_s;
    printRow("1,000 readings open in the grid, painted",
             walked.step(u"grid opened"_s,
                         [&] {
                             auto *dialog = new ReadingsDialog(*walked.window().workspace(), metric, &walked.window());
                             dialog->setAttribute(Qt::WA_DeleteOnClose);
                             dialog->open();
                         }),
             "ms");
    walked.closeDialogs();
    walked.where = u"edit: "_s;
    const RecordId first = reg.all<Improvement>().begin()->id.value;
    Document &document = walked.window().workspace()->document();
    walked.step(u"a title"_s, [&] {
        static_cast<void>(
            document.setField(EntityKind::Improvement, first, fieldIndex<&Improvement::title>(), u"Another title"_s));
    });
    walked.step(u"undone"_s, [&] { static_cast<void>(document.undo()); });
}

// With every page and tab made, that follow.
void showStates(WalkedWindow &walked)
{
    walked.where = u"states: "_s;
    for (const PageInfo &info : pages()) {
        walked.window().openPage(info.id);
        const auto bars = walked.shown<QTabBar>();
        for (const QPointer<QTabBar> bar : bars) {
            for (int tab = 0; bar && tab < bar->count(); ++tab) {
                bar->setCurrentIndex(tab);
                QApplication::processEvents();
            }
        }
        walked.step(u"%1 made"_s.arg(info.id), [] {});
    }
    const auto show = [&](const QString &name, QDate day, std::optional<qint64> change) {
        walked.step(name, [&] {
            walked.window().workspace()->showState(day, change, &walked.window(), [](const Status &) {});
        });
    };
    show(u"another day"_s, walked.window().workspace()->document().today().addDays(-30), {});
    show(u"an earlier change"_s, {}, 1);
    show(u"the present again"_s, {}, {});
    walked.where = u"edit with every page made: "_s;
    const RecordId first = walked.window().workspace()->reg().all<Improvement>().begin()->id.value;
    Document &document = walked.window().workspace()->document();
    walked.step(u"a title"_s, [&] {
        static_cast<void>(
            document.setField(EntityKind::Improvement, first, fieldIndex<&Improvement::title>(), u"Another title"_s));
    });
    walked.step(u"undone"_s, [&] { static_cast<void>(document.undo()); });
}

void removeRecords(WalkedWindow &walked)
{
    walked.where = u"deleting: "_s;
    walked.step(u"register"_s, [&] { walked.window().openPage(u"register"_s); });
    QTreeView *table = walked.shown<QTreeView>().first();
    walked.step(u"rows chosen"_s, [&] {
        table->setFocus();
        const QAbstractItemModel &model = *table->model();
        table->selectionModel()->select(
            QItemSelection(model.index(0, 0), model.index(removed - 1, model.columnCount() - 1)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    });
    const int before = table->model()->rowCount();
    const double taken = milliseconds([&] {
        QTest::keyClick(table, Qt::Key_Delete);
        while (table->model()->rowCount() > before - removed)
            QApplication::processEvents(); // a worker writes and arranges
        table->repaint();
    });
    printRow("1,000 improvements deleted, the list painted", taken, "ms");
    walked.step(u"answered anew"_s, [] {});
    walked.step(u"undone"_s, [&] { static_cast<void>(walked.window().workspace()->document().undo()); });
}

} // namespace

void measureWalk(const QString &path)
{
    const QString only = qEnvironmentVariable("RATCHET_BENCH_PAGE"); // a page or a part, for who looks at one
    const auto isAsked = [&](QLatin1StringView part) { return only.isEmpty() || only == part; };
    WalkedWindow walked(path);
    PageWalk(walked).walk(only);
    if (isAsked("register"_L1))
        useRegister(walked);
    if (isAsked("states"_L1))
        showStates(walked);
    if (isAsked("deleting"_L1))
        removeRecords(walked);
    walked.where = u"window: "_s;
    walked.step(u"register closed"_s, [&] { walked.window().setDocument(nullptr); });
    walked.printStalls();
}

} // namespace Ratchet::Bench
