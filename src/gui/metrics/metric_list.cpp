// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_list.h"

#include <answers/questions/answer.h>
#include <core/entities/metric.h>
#include <gui/metrics/metric_list_delegate.h>
#include <widgets/flow_layout.h>
#include <widgets/theme.h>

#include <QFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

void setActive(QToolButton *chip, bool isActive)
{
    if (chip->property("active").toBool() == isActive)
        return;
    chip->setProperty("active", isActive);
    chip->style()->unpolish(chip);
    chip->style()->polish(chip);
}

} // namespace

MetricList::MetricList(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_filtered(m_model)
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_empty(new QLabel(this))
{
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, 0, Space::medium);
    auto *line = new QHBoxLayout;
    setGaps(line, 0, Space::small);
    addClearButton(m_search);
    m_search->setPlaceholderText(tr("Find in metrics"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setFixedWidth(m_search->fontMetrics().averageCharWidth() * 25);
    m_search->installEventFilter(this);
    line->addWidget(m_search, 0, Qt::AlignTop);
    auto *chips = new FlowLayout(nullptr, 6);
    line->addLayout(chips, 1);
    rows->addLayout(line);
    m_only = makeChip({});
    chips->addWidget(m_only);
    m_only->setAccessibleName(tr("Certain metrics"));
    m_only->hide();
    for (const MetricFilter filter : allMetricFilters) {
        QToolButton *chip = makeChip(metricFilterLabel(filter));
        chip->setCheckable(true);
        chips->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &QToolButton::toggled, this, [this, chip, filter](bool isOn) {
            setActive(chip, isOn);
            m_filtered.setFilter(filter, isOn);
        });
    }
    m_clear = new QToolButton(this);
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear search and filters"));
    chips->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &MetricList::clearFilters);
    connect(m_only, &QToolButton::clicked, this, &MetricList::clearFilters);
    connect(m_search, &QLineEdit::textChanged, &m_filtered, &MetricFilterModel::setWords);

    auto *card = new QFrame;
    makeCard(card);
    auto *inside = new QVBoxLayout(card);
    setGaps(inside, Space::small, 0);
    m_view->setObjectName(u"metrics"_s);
    m_view->setModel(&m_filtered);
    m_view->setItemDelegate(new MetricListDelegate(m_filtered, m_view));
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setUniformRowHeights(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(MetricListModel::VerdictColumn, Qt::AscendingOrder);
    m_view->setAccessibleName(tr("Metrics"));
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->header()->setHighlightSections(false);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setAccessibleName(tr("Columns"));
    inside->addWidget(m_view, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    setTextLook(m_empty, LabelLook::Muted);
    inside->addWidget(m_empty, 1);
    rows->addWidget(card, 1);

    const auto open = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT opened(m_filtered.metric(index).metric);
    };
    connect(m_view, &QTreeView::activated, this, open);
    connect(&workspace, &Workspace::answersChanged, this, &MetricList::takeMetrics);
    connect(&m_filtered, &QAbstractItemModel::modelReset, this, &MetricList::countChanged);
    connect(&m_filtered, &QAbstractItemModel::rowsInserted, this, &MetricList::countChanged);
    connect(&m_filtered, &QAbstractItemModel::rowsRemoved, this, &MetricList::countChanged);
    connect(this, &MetricList::countChanged, this, [this] {
        const bool isEmpty = m_filtered.rowCount() == 0;
        m_view->setHidden(isEmpty);
        m_empty->setVisible(isEmpty);
        m_empty->setText(m_model.rowCount() == 0
                             ? tr("No metric yet. A metric shows whether an improvement worked: bring readings in from "
                                  "a spreadsheet or a ticket export, or make a metric and type them.")
                             : tr("No metric is like this. Clear the search and the filters to see all."));
    });
    takeMetrics();
}

QToolButton *MetricList::makeChip(const QString &text)
{
    auto *chip = new QToolButton(this);
    chip->setProperty("chip", true);
    chip->setText(text);
    chip->setAccessibleName(text);
    chip->setFocusPolicy(Qt::StrongFocus);
    return chip;
}

void MetricList::takeMetrics()
{
    const Id<Metric> shown = current();
    m_model.setMetrics(m_workspace.answers().metrics);
    fitColumns();
    setCurrent(shown);
    Q_EMIT countChanged();
}

void MetricList::fitColumns()
{
    const auto fit = [this](int column, int least, int most) {
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column), least, most));
    };
    fit(MetricListModel::Name, 190, 246);
    fit(MetricListModel::VerdictColumn, 100, 166);
    for (const int column : {MetricListModel::Recent, MetricListModel::Latest, MetricListModel::Target})
        fit(column, 70, 98);
    fit(MetricListModel::VariationColumn, 90, 130);
    fit(MetricListModel::AssuranceColumn, 90, 146);
}

void MetricList::clearFilters()
{
    m_search->clear();
    for (QToolButton *chip : m_chips)
        chip->setChecked(false);
    m_filtered.setOnly({});
    m_only->hide();
}

void MetricList::showOnly(const QString &why, const QSet<Id<Metric>> &metrics)
{
    clearFilters();
    m_filtered.setOnly(metrics);
    m_only->setText(why.left(60) + u" ✕"_s);
    m_only->setAccessibleName(why);
    setActive(m_only, true);
    m_only->show();
}

Id<Metric> MetricList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_filtered.metric(index).metric : Id<Metric>();
}

void MetricList::setCurrent(Id<Metric> metric)
{
    const QModelIndex index = m_filtered.indexOf(metric);
    m_view->setCurrentIndex(index.isValid() ? index : m_filtered.index(0, 0));
}

void MetricList::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool MetricList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            clearFilters();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->setFocus();
            if (!m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_filtered.index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Ratchet
