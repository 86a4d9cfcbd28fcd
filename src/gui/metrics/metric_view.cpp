// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_view.h"

#include "ui_metric_view.h"

#include <charts/metric_chart.h>
#include <core/entities/metric.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/metrics/claim_on_chart.h>
#include <gui/metrics/metric_cards.h>
#include <gui/metrics/open_readings.h>
#include <gui/records/claim_dialogs.h>
#include <gui/records/record_dialog.h>
#include <gui/slides/presentation.h>
#include <gui/workspace/accountable_head.h>
#include <widgets/ask.h>
#include <widgets/card.h>
#include <widgets/form_looks.h>
#include <widgets/when_shown.h>

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QTextDocument>

#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownPeriods[] = {0, 12, 24, 36}; // latest readings; 0: all

} // namespace

MetricView::MetricView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::MetricView>())
    , m_claims(new QComboBox(this))
    , m_copy(new QAction(tr("&Copy chart"), this))
    , m_add(new QAction(tr("Add &readings…"), this))
    , m_more(new QAction(tr("&More"), this))
{
    m_ui->setupUi(this);
    applyLooks(this);
    buildActions();
    new AccountableHead(workspace, 4, *m_ui->header);
    m_ui->header->addButton(m_copy);
    m_ui->header->addButton(m_more)->setMenu(m_more->menu());
    m_ui->header->addPrimaryButton(m_add);
    prepareChart();
    m_ui->quarters->setCompact();
    m_ui->targets->setCompact();
    connect(m_ui->targets, &AnswerTableView::recordActivated, &workspace, &Workspace::showRecord);
    m_claims->hide();
    m_claims->setAccessibleName(tr("Improvement"));
    m_claims->view()->setAccessibleName(m_claims->accessibleName());
    connect(m_ui->back, &QPushButton::clicked, this, &MetricView::closed);
    connect(m_claims, &QComboBox::activated, this, [this] {
        showChart();
        showClaim();
    });
    connect(&workspace, &Workspace::answersChanged, new WhenShown(this, [this] { recompute(); }), &WhenShown::ask);
}

MetricView::~MetricView() = default;

void MetricView::prepareChart()
{
    m_ui->views->setExpanding(false);
    m_ui->views->setDrawBase(false);
    for (const QString &name :
         {tr("Control chart"), tr("Moving ranges"), tr("Run chart")}) // as MetricChartKind has them
        m_ui->views->addTab(name);
    for (const int period : shownPeriods)
        m_ui->period->addItem(period == 0 ? tr("All readings") : tr("Latest %Ln reading(s)", nullptr, period), period);
    m_ui->period->view()->setAccessibleName(m_ui->period->accessibleName());
    connect(m_ui->views, &QTabBar::currentChanged, this, &MetricView::showChart);
    connect(m_ui->period, &QComboBox::activated, this,
            [this](int chosen) { m_ui->chart->showLatest(size_t(shownPeriods[chosen])); });
    connect(m_ui->chart, &ControlChartView::periodChanged, this, [this] {
        const ControlChart &chart = m_ui->chart->chart();
        const bool isOfLatest = chart.count == 0 || chart.first + chart.count == chart.process.points.size();
        m_ui->period->setCurrentIndex(isOfLatest ? m_ui->period->findData(int(chart.count)) : -1);
    });
}

void MetricView::setMetric(Id<Metric> metric)
{
    m_metric = metric;
    m_isOpening = true;
    recompute();
}

void MetricView::recompute()
{
    if (!m_metric)
        return;
    m_latest.run([reg = Register(m_workspace.reg()), metric = m_metric, asOf = m_workspace.view().asOf()](
                     const Cancellation &) { return metricDossier(reg, metric, asOf, QLocale()); },
                 [this](MetricDossier dossier) {
                     m_dossier = std::move(dossier);
                     showDossier();
                 });
}

void MetricView::wait() { m_latest.wait(); }

const SteeringDossier *MetricView::claim() const
{
    const auto chosen = size_t(std::max(0, m_claims->currentIndex()));
    return chosen < m_dossier.steering.size() ? &m_dossier.steering[chosen] : nullptr;
}

void MetricView::showDossier()
{
    const bool isOpening = std::exchange(m_isOpening, false);
    if (m_dossier.metric.record == 0)
        return Q_EMIT closed(); // deleted meanwhile
    if (isOpening) {
        m_ui->views->setCurrentIndex(int(MetricChartKind::Values));
        m_ui->chart->showLatest(0);
    }
    m_ui->header->setTitle(m_dossier.title);
    m_ui->header->setSubtitle(m_dossier.subtitle);
    const QString chosen = claim() ? claim()->reference : QString();
    m_claims->clear();
    for (const SteeringDossier &one : m_dossier.steering)
        m_claims->addItem(one.reference, one.reference);
    m_claims->setCurrentIndex(std::max(0, m_claims->findText(m_claims->findText(chosen) >= 0 ? chosen : QString())));
    m_ui->method->setToolTip(m_dossier.rules);
    m_ui->quarters->setTable(m_dossier.quarters);
    m_ui->quartersCard->setVisible(!m_dossier.quarters.rows.empty());
    m_ui->targets->setTable(m_dossier.targetTable);
    m_ui->targetsCard->setVisible(!m_dossier.targetTable.rows.empty());
    m_ui->readings->setTable(m_dossier.readings);
    const bool isEditable = m_workspace.view().isEditable();
    for (QAction *action : m_editing)
        action->setEnabled(isEditable);
    m_lock->setEnabled(isEditable && !m_dossier.steering.empty());
    showChart();
    showClaim();
    if (isOpening)
        Q_EMIT opened();
}

void MetricView::showChart()
{
    if (const Metric *metric = m_workspace.reg().find(m_metric))
        m_ui->chart->setChart(
            controlChartOf(m_dossier, *metric, QLocale(), MetricChartKind(m_ui->views->currentIndex()), claim()),
            screenPalette(), QLocale());
    m_ui->method->setText(claim() ? claim()->method : m_dossier.method);
}

void MetricView::showClaim()
{
    m_claims->setParent(this);
    m_claims->hide();
    clearLayout(m_ui->side);
    const SteeringDossier *shown = claim();
    m_ui->headline->setText(shown ? shown->headline : m_dossier.headline);
    m_ui->badge->setChip(shown ? shown->badge : m_dossier.badge, shown ? shown->tone : m_dossier.tone);
    m_ui->badge->setVisible(!(shown ? shown->badge : m_dossier.badge).isEmpty());
    if (!shown) {
        QVBoxLayout *card = addCardTo(m_ui->side, tr("Nobody steers this metric"));
        addParagraph(card,
                     tr("Link the improvement that is meant to move it, with the day on which it takes effect. Then "
                        "its readings are compared with those before."));
        auto *link = new QPushButton(tr("Link an improvement…"));
        link->setEnabled(m_workspace.view().isEditable());
        connect(link, &QPushButton::clicked, this, &MetricView::linkImprovement);
        card->addWidget(link, 0, Qt::AlignLeading);
        addParagraph(card, m_dossier.nextReading);
        return;
    }
    QVBoxLayout *evidence = addCardTo(m_ui->side, tr("How do you know?"));
    if (m_dossier.steering.size() > 1) {
        evidence->addWidget(m_claims);
        m_claims->show();
    }
    addEvidence(evidence, *shown);
    addSteering(addCardTo(m_ui->side, tr("Steered by")), m_dossier.steering, m_workspace);
    QVBoxLayout *turn = addCardTo(m_ui->side, tr("What would change this verdict"));
    addParagraph(turn, shown->whatWouldChange);
    addParagraph(turn, m_dossier.nextReading);
    if (!shown->interrupted.empty())
        addInterrupted(addCardTo(m_ui->side, tr("Interrupted time series")), *shown);
    if (!shown->amendments.rows.empty()) {
        auto *table = new AnswerTableView;
        table->setCompact();
        table->setTable(shown->amendments);
        addCardTo(m_ui->side, tr("Amended after it was registered"))->addWidget(table);
    }
}

void MetricView::focusChart() { m_ui->chart->setFocus(); }

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
        QMetaObject::invokeMethod(this, &MetricView::showDossier, Qt::QueuedConnection);
}

void MetricView::buildActions()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, auto slot, bool isEditing) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, slot);
        if (isEditing)
            m_editing.push_back(action);
        return action;
    };
    add(tr("&Save chart as picture…"), &MetricView::saveChart, false);
    QAction *slide = add(
        tr("&Present"), [this] { presentMetric(m_workspace, window(), m_metric); }, false);
    slide->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    slide->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    menu->addSeparator();
    add(
        tr("&Edit metric…"),
        [this] {
            openRecord(m_workspace, {EntityKind::Metric, m_metric.value}, window());
        },
        true);
    add(tr("Link an &improvement…"), &MetricView::linkImprovement, true);
    m_lock = add(tr("Register the &claim…"), &MetricView::lockClaim, true);
    add(tr("&New limits…"), &MetricView::rebase, true);
    add(
        tr("Set a &target…"), [this] { addRecord<&Target::metric>(); }, true);
    add(
        tr("&Annotate…"), [this] { addRecord<&Annotation::metric>(); }, true);
    m_more->setMenu(menu);
    m_editing.push_back(m_add);
    connect(m_copy, &QAction::triggered, m_ui->chart, &ControlChartView::copyImage);
    connect(m_add, &QAction::triggered, this, &MetricView::addReadings);
    addActions({m_copy, slide, m_add});
}

void MetricView::saveChart()
{
    const auto save = [this](const QString &path) {
        if (const Status saved = m_ui->chart->save(path); !saved)
            m_workspace.ask().tellError(window(), tr("The chart was not saved"), saved.error());
    };
    m_workspace.ask().fileToSave(this, tr("Save chart"), m_dossier.title + u".png"_s,
                                 tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)"), save);
}

void MetricView::addReadings() { openReadings(m_workspace, m_metric, window()); }

template <auto Member> void MetricView::addRecord()
{
    openNewRecord(m_workspace, kindOf<RecordWith<Member>>, window(), {{fieldIndex<Member>(), Value(m_metric.value)}});
}

void MetricView::rebase()
{
    const SteeringDossier *shown = claim();
    askRebase(m_workspace, m_metric, shown ? shown->interventionOn : QDate(), window());
}

void MetricView::linkImprovement() { linkOnChart(m_workspace, m_dossier, {}, window()); }

// On the chart as long as it can be changed there; one that is locked says so.
void MetricView::lockClaim()
{
    const SteeringDossier *shown = claim();
    const Steering *held = shown ? m_workspace.reg().find(Id<Steering>(shown->record.record)) : nullptr;
    if (held && held->lockedOn.isValid())
        askLock(m_workspace, held->id, window());
    else if (held)
        linkOnChart(m_workspace, m_dossier, held->id, window());
}

} // namespace Ratchet
