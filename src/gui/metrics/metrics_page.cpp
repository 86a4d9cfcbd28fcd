// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics_page.h"

#include <answers/questions/answer.h>
#include <core/entities/metric.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/import/open_import.h>
#include <gui/metrics/metric_list.h>
#include <gui/metrics/metric_view.h>
#include <gui/records/record_dialog.h>
#include <gui/workspace/accountable_head.h>
#include <widgets/new_key.h>
#include <widgets/page_header.h>
#include <widgets/page_stack.h>
#include <widgets/theme.h>

#include <QAction>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

MetricsPage::MetricsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_stack(new PageStack(this))
    , m_header(new PageHeader)
    , m_list(new MetricList(workspace))
    , m_view(new MetricView(workspace))
    , m_create(new QAction(tr("&New metric"), this))
    , m_import(new QAction(tr("&Import readings…"), this))
    , m_tickets(new QAction(tr("From &tickets…"), this))
{
    auto *outer = new QVBoxLayout(this);
    setGaps(outer, 0, 0);
    outer->addWidget(m_stack);
    auto *all = new QWidget;
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(Space::page, Space::card, Space::page, Space::page);
    rows->setSpacing(Space::medium);
    m_header->setTitle(tr("Metrics"));
    new AccountableHead(workspace, 4, *m_header);
    m_header->addButton(m_list->exportAction());
    m_header->addButton(m_tickets);
    m_header->addButton(m_import);
    m_header->addPrimaryButton(m_create);
    rows->addWidget(m_header);
    rows->addWidget(m_list, 1);
    m_stack->addWidget(all);
    m_stack->addWidget(m_view);
    connect(m_list, &MetricList::opened, this, &MetricsPage::open);
    connect(m_list, &MetricList::countChanged, this, &MetricsPage::updateHeader);
    connect(m_view, &MetricView::opened, this, [this] {
        m_stack->setCurrentWidget(m_view);
        m_view->focusChart();
    });
    connect(m_view, &MetricView::closed, this, &MetricsPage::showList);
    setNewKey(m_create, *this);
    connect(m_create, &QAction::triggered, this, &MetricsPage::addMetric);
    connect(m_tickets, &QAction::triggered, this, [this] { openTicketImport(this->workspace(), window()); });
    connect(m_import, &QAction::triggered, this,
            [this] { openImport(this->workspace(), EntityKind::Reading, window()); });
    updateHeader();
}

void MetricsPage::updateHeader()
{
    const auto &metrics = workspace().answers().metrics;
    const auto count = [&](MetricFilter filter) {
        return int(
            std::ranges::count_if(metrics, [filter](const MetricSummary &metric) { return passes(metric, filter); }));
    };
    m_header->setSubtitle(tr("%1 · %2 · %3")
                              .arg(tr("%Ln metric(s)", nullptr, int(metrics.size())),
                                   tr("%Ln improving", nullptr, count(MetricFilter::Improving)),
                                   tr("%Ln faded or worse", nullptr, count(MetricFilter::Faded))));
    const bool isEditable = workspace().view().isEditable();
    m_create->setEnabled(isEditable);
    m_import->setEnabled(isEditable);
    m_tickets->setEnabled(isEditable);
}

void MetricsPage::open(Id<Metric> metric)
{
    m_list->setCurrent(metric);
    m_view->setMetric(metric); // the list stays until there is something to see
}

void MetricsPage::showList()
{
    m_stack->setCurrentIndex(0);
    m_list->view().setFocus();
}

void MetricsPage::showHome()
{
    if (m_stack->currentIndex() != 0)
        showList();
}

bool MetricsPage::stepBack()
{
    const bool isInside = m_stack->currentIndex() != 0;
    showHome();
    return isInside;
}

void MetricsPage::addMetric()
{
    auto *dialog = openNewRecord(workspace(), EntityKind::Metric, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { open(Id<Metric>(dialog->written())); });
}

void MetricsPage::showRecord(const RecordRef &record)
{
    if (workspace().reg().find(Id<Metric>(record.record)))
        open(Id<Metric>(record.record));
}

void MetricsPage::showRows(const QString &why, const std::vector<RecordRef> &rows)
{
    QSet<Id<Metric>> metrics;
    for (const RecordRef &row : rows)
        metrics.insert(Id<Metric>(row.record));
    showList();
    m_list->showOnly(why, metrics);
}

void MetricsPage::focusSearch()
{
    if (m_stack->currentIndex() == 0)
        m_list->focusSearch();
    else
        m_view->focusChart();
}

} // namespace Ratchet
