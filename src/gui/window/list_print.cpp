// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_print.h"

#include <core/entity_types.h>
#include <gui/import/list_export.h>
#include <gui/metrics/metric_list.h>
#include <gui/paper/table_print.h>
#include <gui/records/record_panel.h>
#include <gui/workspace/page.h>
#include <widgets/answer_table.h>
#include <widgets/ask.h>
#include <widgets/page_header.h>

#include <QApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <functional>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

struct ListPrint {
    Q_DECLARE_TR_FUNCTIONS(ListPrint)
};

// The nearest widget of that kind around it.
template <class T> T *around(QWidget *widget)
{
    for (QWidget *each = widget; each; each = each->parentWidget()) {
        if (auto *found = qobject_cast<T *>(each))
            return found;
    }
    return nullptr;
}

QAbstractItemView *listOf(const Page &page)
{
    const auto isList = [&page](QAbstractItemView *view) {
        return view && view->isVisible() && view->model() && page.isAncestorOf(view)
            && (qobject_cast<QTreeView *>(view) || qobject_cast<QTableView *>(view));
    };
    if (auto *focused = around<QAbstractItemView>(QApplication::focusWidget()); isList(focused))
        return focused;
    QAbstractItemView *largest = nullptr;
    const auto area = [](const QWidget *widget) { return widget->width() * widget->height(); };
    for (auto *view : page.findChildren<QAbstractItemView *>()) {
        if (isList(view) && (!largest || area(view) > area(largest)))
            largest = view;
    }
    return largest;
}

QHeaderView *headerOf(QAbstractItemView *view)
{
    if (auto *table = qobject_cast<QTableView *>(view))
        return table->horizontalHeader();
    return qobject_cast<QTreeView *>(view)->header();
}

// The columns that are seen, from the first on.
std::vector<int> columnsOf(QAbstractItemView *view)
{
    const QHeaderView *header = headerOf(view);
    std::vector<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

// Rows of a view that are read in the window's thread.
constexpr qsizetype mostRows = 2'000;

// Of a view that has no table behind it: its rows with all that hang on them, and the titles of its rows where it shows
// some.
AnswerTable tableShown(QAbstractItemView *view)
{
    const QAbstractItemModel &model = *view->model();
    const auto *grid = qobject_cast<QTableView *>(view);
    const bool hasRowTitles = grid && !grid->verticalHeader()->isHidden();
    const std::vector<int> columns = columnsOf(view);
    AnswerTable table;
    if (hasRowTitles)
        table.column({}, 2);
    for (const int column : columns) {
        const QString title = model.headerData(column, Qt::Horizontal).toString();
        const auto alignment = Qt::Alignment(model.index(0, column).data(Qt::TextAlignmentRole).toInt());
        if (alignment & Qt::AlignRight)
            table.number(title);
        else
            table.column(title, headerOf(view)->sectionSize(column) > 200 ? 3 : 1);
    }
    const std::function<void(const QModelIndex &)> add = [&](const QModelIndex &parent) {
        for (int row = 0; row < model.rowCount(parent) && std::ssize(table.rows) < mostRows; ++row) {
            std::vector<Cell> cells;
            if (hasRowTitles)
                cells.push_back({model.headerData(row, Qt::Vertical).toString()});
            for (const int column : columns)
                cells.push_back({model.index(row, column, parent).data().toString()});
            table.row(std::move(cells));
            add(model.index(row, 0, parent));
        }
    };
    add({});
    return table;
}

QString titleOf(const Page &page, const QString &part)
{
    const QList<PageHeader *> headers = page.findChildren<PageHeader *>();
    const auto seen = std::ranges::find_if(headers, &QWidget::isVisible);
    const QString title = seen == headers.end() ? QString() : (*seen)->title();
    if (title.isEmpty() || part.isEmpty() || title == part)
        return title.isEmpty() ? part : title;
    return ListPrint::tr("%1 · %2").arg(title, part);
}

} // namespace

void printList(Workspace &workspace, const Page &page)
{
    QAbstractItemView *view = listOf(page);
    if (!view)
        return workspace.ask().tell(page.window(), ListPrint::tr("Nothing to print"),
                                    ListPrint::tr("This page shows no list. The evidence pack and the slides print "
                                                  "what is not a list."));
    QWidget *window = page.window();
    if (auto *panel = around<RecordPanel>(view); panel && view == &panel->view()) {
        RecordModel &model = panel->model();
        return printTable(workspace, window,
                          {titleOf(page, pluralLabel(entityType(panel->kind()))), panel->filters()->activeText(),
                           panel->countText(),
                           [shown = model.shown(model.shownRecords())] { return listAsTable(shown); }});
    }
    if (const auto *answered = qobject_cast<AnswerTableView *>(view)) {
        const AnswerTable &table = answered->table();
        return printTable(workspace, window, {titleOf(page, table.title), {}, table.caption, [table] {
                                                  return Result<AnswerTable>(table);
                                              }});
    }
    const auto *metrics = around<MetricList>(view);
    const AnswerTable table = tableShown(view);
    const int rows = view->model()->rowCount();
    const QString count = rows > mostRows
        ? ListPrint::tr("The first %1 of %2 rows").arg(QLocale().toString(mostRows), QLocale().toString(rows))
        : QString();
    printTable(workspace, window,
               {titleOf(page, metrics ? QString() : view->accessibleName()),
                metrics ? metrics->activeText() : QString(), count, [table] { return Result<AnswerTable>(table); }});
}

} // namespace Ratchet
