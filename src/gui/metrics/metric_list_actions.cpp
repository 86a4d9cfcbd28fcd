// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_list_actions.h"

#include <answers/questions/metric_overview.h>
#include <core/entities/metric.h>
#include <gui/import/table_export.h>
#include <gui/workspace/workspace.h>
#include <models/grids/metric_list_model.h>
#include <widgets/answer_table.h>
#include <widgets/ask.h>
#include <widgets/copy_cells.h>
#include <widgets/progress_job.h>

#include <QAction>
#include <QMenu>
#include <QTreeView>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// As the pack has it, with a column for the units: a file holds numbers without them.
AnswerTable tableOf(const std::vector<MetricSummary> &metrics, const QLocale &locale)
{
    AnswerTable table = metricOverview(metrics, locale);
    table.columns.insert(table.columns.begin() + 1, Column{MetricListActions::tr("Unit")});
    for (size_t row = 0; row < metrics.size(); ++row) {
        auto &cells = table.rows[row].cells;
        cells.insert(cells.begin() + 1, textCell(metrics[row].unit));
    }
    return table;
}

} // namespace

MetricListActions::MetricListActions(Workspace &workspace, const MetricFilterModel &metrics, QTreeView &view)
    : QObject(&view)
    , m_workspace(workspace)
    , m_metrics(metrics)
    , m_view(view)
    , m_open(new QAction(tr("&Open"), this))
    , m_copy(new QAction(tr("&Copy rows"), this))
    , m_export(new QAction(tr("E&xport…"), this))
{
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_export->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    m_export->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view.addAction(m_copy);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_open, &QAction::triggered, this, &MetricListActions::openAsked);
    connect(m_copy, &QAction::triggered, this, &MetricListActions::copyRows);
    connect(m_export, &QAction::triggered, this, &MetricListActions::chooseFile);
    connect(&view, &QTreeView::customContextMenuRequested, this, &MetricListActions::showMenu);
}

void MetricListActions::showMenu(const QPoint &at)
{
    const bool hasMetric = m_view.currentIndex().isValid();
    m_open->setEnabled(hasMetric);
    m_copy->setEnabled(hasMetric);
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open);
    menu->addSeparator();
    menu->addActions({m_copy, m_export});
    menu->popup(m_view.viewport()->mapToGlobal(at));
}

void MetricListActions::copyRows()
{
    QModelIndexList rows = m_view.selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row); // as they stand, not as they were selected
    std::vector<MetricSummary> metrics;
    for (const QModelIndex &row : rows)
        metrics.push_back(m_metrics.metric(row));
    if (metrics.size() > 1)
        copyCells(cellsOf(tableOf(metrics, QLocale())));
    else if (m_view.currentIndex().isValid())
        copyCell(m_view.currentIndex().data().toString());
}

void MetricListActions::chooseFile()
{
    m_workspace.ask().fileToSave(m_view.window(), tr("Export what is shown"), u"metrics.csv"_s,
                                 tr("CSV (*.csv);;Excel (*.xlsx)"), [this](const QString &path) { writeTo(path); });
}

void MetricListActions::writeTo(const QString &path)
{
    const QLocale locale;
    runJob<QString>(
        m_view.window(), tr("Exporting the list…"),
        [metrics = m_metrics.shown(), path, locale](const JobProgress &) {
            return exportTable(tableOf(metrics, locale), path);
        },
        [this](const Result<QString> &written) {
            if (!written && written.error().code != ErrorCode::Cancelled)
                m_workspace.ask().tellError(m_view.window(), tr("Nothing was exported"), written.error());
        });
}

} // namespace Ratchet
