// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_list.h"

#include "ui_metric_list.h"

#include <answers/questions/answer.h>
#include <core/entities/metric.h>
#include <gui/metrics/metric_list_actions.h>
#include <gui/metrics/metric_list_delegate.h>
#include <widgets/button_text.h>
#include <widgets/flow_layout.h>
#include <widgets/form_looks.h>
#include <widgets/when_shown.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMeasured = 60; // for the widths of columns

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
    , m_ui(std::make_unique<Ui::MetricList>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    const QFontMetrics letters = m_ui->search->fontMetrics();
    constexpr int besideTheText = 48; // frame, and the button that clears it
    m_ui->search->setFixedWidth(std::max(letters.averageCharWidth() * 25,
                                         letters.horizontalAdvance(m_ui->search->placeholderText()) + besideTheText));
    m_ui->search->installEventFilter(this);
    addChips();
    m_ui->metrics->setModel(&m_filtered);
    m_ui->metrics->setItemDelegate(new MetricListDelegate(m_filtered, m_ui->metrics));
    m_ui->metrics->sortByColumn(MetricListModel::VerdictColumn, Qt::AscendingOrder);
    m_ui->metrics->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_ui->metrics->header()->setSectionsMovable(false);
    m_ui->metrics->header()->setResizeContentsPrecision(rowsMeasured);
    m_ui->metrics->header()->setAccessibleName(tr("Columns"));
    m_actions = new MetricListActions(workspace, m_filtered, *m_ui->metrics);
    addAction(m_actions->exportShown());
    connect(m_actions, &MetricListActions::openAsked, this, [this] { Q_EMIT opened(current()); });
    connect(m_ui->search, &QLineEdit::textChanged, &m_filtered, &MetricFilterModel::setWords);
    connect(m_ui->metrics, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT opened(m_filtered.metric(index).metric);
    });
    connect(&workspace, &Workspace::answersChanged, new WhenShown(this, [this] { takeMetrics(); }), &WhenShown::ask);
    connect(&m_filtered, &QAbstractItemModel::modelReset, this, &MetricList::countChanged);
    connect(&m_filtered, &QAbstractItemModel::rowsInserted, this, &MetricList::countChanged);
    connect(&m_filtered, &QAbstractItemModel::rowsRemoved, this, &MetricList::countChanged);
    connect(this, &MetricList::countChanged, this, &MetricList::showEmptyState);
    takeMetrics();
}

MetricList::~MetricList() = default;

void MetricList::addChips()
{
    auto *chips = new FlowLayout(nullptr, 6);
    m_ui->chips->addLayout(chips);
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
    auto *clear = new QToolButton(this);
    clear->setText(tr("Clear"));
    clear->setAccessibleName(tr("Clear search and filters"));
    chips->addWidget(clear);
    connect(clear, &QToolButton::clicked, this, &MetricList::clearFilters);
    connect(m_only, &QToolButton::clicked, this, &MetricList::clearFilters);
    QWidget *before = m_ui->search;
    for (QWidget *chip : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        setTabOrder(std::exchange(before, chip), chip);
    setTabOrder(before, m_ui->metrics);
}

QTreeView &MetricList::view() { return *m_ui->metrics; }

QAction *MetricList::exportAction() const { return m_actions->exportShown(); }

QString MetricList::activeText() const
{
    QStringList parts;
    if (const QString search = m_ui->search->text().trimmed(); !search.isEmpty())
        parts += tr("“%1”").arg(search);
    if (!m_only->isHidden())
        parts += m_only->accessibleName();
    for (const QToolButton *chip : m_chips) {
        if (chip->isChecked())
            parts += chip->accessibleName();
    }
    return parts.join(u"; "_s);
}

void MetricList::showEmptyState()
{
    const bool isEmpty = m_filtered.rowCount() == 0;
    m_ui->metrics->setHidden(isEmpty);
    m_ui->empty->setVisible(isEmpty);
    m_actions->exportShown()->setEnabled(!isEmpty);
    m_ui->empty->setText(m_model.rowCount() == 0
                             ? tr("No metric yet. A metric shows whether an improvement worked: bring readings in from "
                                  "a spreadsheet or a ticket export, or make a metric and type them.")
                             : tr("No metric is like this. Clear the search and the filters to see all."));
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
        m_ui->metrics->resizeColumnToContents(column);
        m_ui->metrics->setColumnWidth(column, std::clamp(m_ui->metrics->columnWidth(column), least, most));
    };
    fit(MetricListModel::Name, 180, 214);
    fit(MetricListModel::VerdictColumn, 100, 146);
    fit(MetricListModel::Recent, 70, 104);
    for (const int column : {MetricListModel::Since, MetricListModel::Latest, MetricListModel::Target})
        fit(column, 70, 112);
    fit(MetricListModel::VariationColumn, 90, 220);
    fit(MetricListModel::AssuranceColumn, 90, 190);
}

void MetricList::clearFilters()
{
    m_ui->search->clear();
    for (QToolButton *chip : m_chips)
        chip->setChecked(false);
    m_filtered.setOnly({});
    m_only->hide();
}

void MetricList::showOnly(const QString &why, const QSet<Id<Metric>> &metrics)
{
    clearFilters();
    m_filtered.setOnly(metrics);
    m_only->setText(buttonText(why.left(60) + u" ✕"_s));
    m_only->setAccessibleName(why);
    setActive(m_only, true);
    m_only->show();
}

Id<Metric> MetricList::current() const
{
    const QModelIndex index = m_ui->metrics->currentIndex();
    return index.isValid() ? m_filtered.metric(index).metric : Id<Metric>();
}

void MetricList::setCurrent(Id<Metric> metric)
{
    const QModelIndex index = m_filtered.indexOf(metric);
    m_ui->metrics->setCurrentIndex(index.isValid() ? index : m_filtered.index(0, 0));
}

void MetricList::focusSearch()
{
    m_ui->search->setFocus();
    m_ui->search->selectAll();
}

bool MetricList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            clearFilters();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_ui->metrics->setFocus();
            if (!m_ui->metrics->currentIndex().isValid())
                m_ui->metrics->setCurrentIndex(m_filtered.index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Ratchet
