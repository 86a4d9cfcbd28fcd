// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_view.h"

#include <charts/control_chart_view.h>
#include <charts/metric_chart.h>
#include <core/entities/metric.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/metrics/metric_cards.h>
#include <widgets/answer_table.h>
#include <widgets/card.h>
#include <widgets/chip.h>
#include <widgets/page_header.h>
#include <widgets/plain_label.h>

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QtConcurrentRun>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 316;
constexpr int periods[] = {0, 12, 24, 36}; // latest readings; 0: all

} // namespace

MetricView::MetricView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader)
    , m_headline(plainLabel({}, LabelLook::CardTitle))
    , m_badge(new Chip)
    , m_views(new QTabBar)
    , m_period(new QComboBox)
    , m_chart(new ControlChartView)
    , m_method(plainLabel({}, LabelLook::Muted))
    , m_quarters(new AnswerTableView)
    , m_readings(new AnswerTableView)
    , m_claims(new QComboBox)
    , m_side(new QVBoxLayout)
    , m_copy(new QAction(tr("&Copy chart"), this))
    , m_add(new QAction(tr("Add &readings…"), this))
    , m_more(new QAction(tr("&More"), this))
{
    auto *outer = new QVBoxLayout(this);
    setGaps(outer, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto *scrolled = new QWidget;
    scrolled->setObjectName(u"scrolled"_s);
    scroll->setWidget(scrolled);
    auto *rows = new QVBoxLayout(scrolled);
    rows->setContentsMargins(Space::page, Space::card, Space::page, Space::page);
    rows->setSpacing(Space::medium);
    buildActions();
    buildHeader(rows);
    auto *columns = new QHBoxLayout;
    setGaps(columns, 0, Space::medium);
    auto *left = new QVBoxLayout;
    setGaps(left, 0, Space::medium);
    buildChart(left);
    m_quarters->setAccessibleName(tr("Quarter on quarter"));
    m_readings->setAccessibleName(tr("Readings"));
    m_quarters->setCompact();
    QVBoxLayout *quarters = addCardTo(left, tr("Quarter on quarter"));
    quarters->addWidget(m_quarters);
    m_quartersCard = qobject_cast<QFrame *>(quarters->parentWidget());
    QVBoxLayout *readings = addCardTo(left, tr("Readings"));
    readings->addWidget(m_readings);
    left->addStretch(1);
    columns->addLayout(left, 1);
    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    side->setLayout(m_side);
    setGaps(m_side, 0, Space::medium);
    columns->addWidget(side, 0, Qt::AlignTop);
    rows->addLayout(columns, 1);
    m_claims->setAccessibleName(tr("Improvement"));
    m_claims->view()->setAccessibleName(m_claims->accessibleName());
    connect(m_claims, &QComboBox::activated, this, &MetricView::showClaim);
    connect(&m_watcher, &QFutureWatcher<MetricDossier>::finished, this, [this] {
        if (m_isPending && m_watcher.isFinished())
            take();
    });
    connect(&workspace, &Workspace::answersChanged, this, &MetricView::recompute);
}

MetricView::~MetricView()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void MetricView::buildHeader(QVBoxLayout *rows)
{
    auto *back = new QPushButton(tr("‹ All metrics"));
    setTextLook(back, LabelLook::Small);
    makeLink(back);
    connect(back, &QPushButton::clicked, this, &MetricView::closed);
    rows->addWidget(back, 0, Qt::AlignLeading);
    rows->addWidget(m_header);
    m_header->addButton(m_copy);
    QPushButton *more = m_header->addButton(m_more);
    more->setMenu(m_more->menu());
    m_header->addPrimaryButton(m_add);
}

void MetricView::buildChart(QVBoxLayout *column)
{
    QVBoxLayout *card = addCardTo(column, {});
    auto *head = new QHBoxLayout;
    setGaps(head, 0, Space::medium);
    head->addWidget(m_headline, 1);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    card->addLayout(head);
    auto *tools = new QHBoxLayout;
    setGaps(tools, 0, Space::medium);
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    m_views->setProperty("dense", true);
    m_views->setAccessibleName(tr("Kind of chart"));
    for (const QString &name :
         {tr("Control chart"), tr("Moving ranges"), tr("Run chart")}) // as MetricChartKind has them
        m_views->addTab(name);
    tools->addWidget(m_views);
    tools->addStretch(1);
    for (const int period : periods)
        m_period->addItem(period == 0 ? tr("All readings") : tr("Latest %Ln reading(s)", nullptr, period), period);
    m_period->setAccessibleName(tr("Period shown"));
    m_period->view()->setAccessibleName(m_period->accessibleName());
    m_period->setToolTip(tr("In the chart: + and − zoom, Page Up and Page Down move, 0 shows everything; Ctrl and the "
                            "wheel zoom as well."));
    tools->addWidget(m_period);
    card->addLayout(tools);
    m_chart->setMinimumHeight(300);
    card->addWidget(m_chart, 1);
    card->addWidget(m_method);
    connect(m_views, &QTabBar::currentChanged, this, &MetricView::showChart);
    m_period->setPlaceholderText(tr("A part of them"));
    connect(m_period, &QComboBox::activated, this,
            [this](int chosen) { m_chart->showLatest(size_t(periods[chosen])); });
    connect(m_chart, &ControlChartView::periodChanged, this, [this] {
        const ControlChart &chart = m_chart->chart();
        const bool isOfLatest = chart.count == 0 || chart.first + chart.count == chart.process.points.size();
        m_period->setCurrentIndex(isOfLatest ? m_period->findData(int(chart.count)) : -1);
    });
}

void MetricView::setMetric(Id<Metric> metric)
{
    m_metric = metric;
    m_views->setCurrentIndex(int(MetricChartKind::Values));
    m_chart->showLatest(0);
    recompute();
}

void MetricView::recompute()
{
    if (!m_metric)
        return;
    if (m_isPending) {
        m_isOutdated = true;
        return;
    }
    m_isPending = true;
    m_isOutdated = false;
    m_watcher.setFuture(
        QtConcurrent::run([reg = Register(m_workspace.reg()), metric = m_metric, asOf = m_workspace.view().asOf()] {
            return metricDossier(reg, metric, asOf, QLocale());
        }));
}

void MetricView::take()
{
    m_isPending = false;
    if (m_isOutdated)
        return recompute(); // of another metric, or of before a change
    m_dossier = m_watcher.result();
    show();
}

void MetricView::wait()
{
    while (m_isPending) {
        m_watcher.waitForFinished();
        take();
    }
}

const SteeringDossier *MetricView::claim() const
{
    const auto chosen = size_t(std::max(0, m_claims->currentIndex()));
    return chosen < m_dossier.steering.size() ? &m_dossier.steering[chosen] : nullptr;
}

void MetricView::show()
{
    if (m_dossier.metric.record == 0)
        return Q_EMIT closed(); // deleted meanwhile
    m_header->setTitle(m_dossier.title);
    m_header->setSubtitle(m_dossier.subtitle);
    const QString chosen = claim() ? claim()->reference : QString();
    m_claims->clear();
    for (const SteeringDossier &one : m_dossier.steering)
        m_claims->addItem(one.reference, one.reference);
    m_claims->setCurrentIndex(std::max(0, m_claims->findText(m_claims->findText(chosen) >= 0 ? chosen : QString())));
    m_method->setText(m_dossier.method);
    m_quarters->setTable(m_dossier.quarters);
    m_quartersCard->setVisible(!m_dossier.quarters.rows.empty());
    m_readings->setTable(m_dossier.readings);
    const bool isEditable = m_workspace.view().isEditable();
    for (QAction *action : m_editing)
        action->setEnabled(isEditable);
    m_lock->setEnabled(isEditable && !m_dossier.steering.empty());
    showChart();
    showClaim();
}

void MetricView::showChart()
{
    if (const Metric *metric = m_workspace.reg().find(m_metric))
        m_chart->setChart(controlChartOf(m_dossier, *metric, QLocale(), MetricChartKind(m_views->currentIndex())),
                          screenPalette(), QLocale());
}

void MetricView::showClaim()
{
    m_claims->setParent(this);
    m_claims->hide();
    clearLayout(m_side);
    const SteeringDossier *shown = claim();
    m_headline->setText(shown ? shown->headline : m_dossier.headline);
    m_badge->setChip(shown ? shown->badge : m_dossier.badge, shown ? shown->tone : m_dossier.tone);
    m_badge->setVisible(!(shown ? shown->badge : m_dossier.badge).isEmpty());
    if (!shown) {
        QVBoxLayout *card = addCardTo(m_side, tr("Nobody steers this metric"));
        addParagraph(card,
                     tr("Link the improvement that is meant to move it, with the day on which it takes effect. Then "
                        "its readings are compared with those before."));
        auto *link = new QPushButton(tr("Link an improvement…"));
        link->setEnabled(m_workspace.view().isEditable());
        connect(link, &QPushButton::clicked, this, [this] { addRecord(EntityKind::Steering); });
        card->addWidget(link, 0, Qt::AlignLeading);
        addParagraph(card, m_dossier.nextReading);
        return;
    }
    QVBoxLayout *evidence = addCardTo(m_side, tr("How do you know?"));
    if (m_dossier.steering.size() > 1) {
        evidence->addWidget(m_claims);
        m_claims->show();
    }
    addEvidence(evidence, *shown);
    addSteering(addCardTo(m_side, tr("Steered by")), m_dossier.steering, m_workspace);
    QVBoxLayout *turn = addCardTo(m_side, tr("What would change this verdict"));
    addParagraph(turn, shown->whatWouldChange);
    addParagraph(turn, m_dossier.nextReading);
    if (!shown->interrupted.empty())
        addInterrupted(addCardTo(m_side, tr("Interrupted time series")), *shown);
    if (!shown->amendments.rows.empty()) {
        auto *table = new AnswerTableView;
        table->setCompact();
        table->setTable(shown->amendments);
        addCardTo(m_side, tr("Amended after it was registered"))->addWidget(table);
    }
}

void MetricView::focusChart() { m_chart->setFocus(); }

bool MetricView::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Backspace) {
            Q_EMIT closed();
            return true;
        }
    }
    return QWidget::event(event);
}

void MetricView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Not at once: Qt is telling the children of this view, which are made anew.
    if (event->type() == QEvent::PaletteChange && m_dossier.metric.record != 0)
        QMetaObject::invokeMethod(this, &MetricView::show, Qt::QueuedConnection);
}

} // namespace Ratchet
