// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity_view.h"

#include "ui_capacity_view.h"

#include <answers/questions/answer.h>
#include <answers/questions/capacity_tables.h>
#include <core/entities/capacity.h>
#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/capacity/capacity_actions.h>
#include <gui/capacity/capacity_grid.h>
#include <models/grids/capacity_measure.h>
#include <widgets/answer_table.h>
#include <widgets/ask.h>
#include <widgets/form_looks.h>
#include <widgets/theme.h>
#include <widgets/when_shown.h>

#include <QMenu>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

enum class Hours { Improvement, Bau, Project, Other, Available, All };
enum class Shown { Planned, Used, Both };

std::vector<CapacityMeasure> measuresOf(Hours hours, Shown shown)
{
    using enum CapacityMeasure;
    if (hours == Hours::Available)
        return {Available};
    const bool isPlanned = shown != Shown::Used;
    const bool isUsed = shown != Shown::Planned;
    const CapacityMeasure planned[] = {PlannedImprovement, PlannedBau, PlannedProject, PlannedOther};
    const CapacityMeasure used[] = {UsedImprovement, UsedBau, UsedProject, UsedOther};
    std::vector<CapacityMeasure> measures;
    if (hours == Hours::All)
        measures.push_back(Available);
    for (int category = 0; category < 4; ++category) {
        if (isPlanned && (hours == Hours::All || int(hours) == category))
            measures.push_back(planned[category]);
    }
    for (int category = 0; category < 4; ++category) {
        if (isUsed && (hours == Hours::All || int(hours) == category))
            measures.push_back(used[category]);
    }
    if (isUsed)
        measures.push_back(Source);
    return measures;
}

} // namespace

CapacityView::CapacityView(Workspace &workspace, QWidget *parent)
    : PageView(workspace, parent)
    , m_ui(std::make_unique<Ui::CapacityView>())
    , m_model(workspace.view(), QLocale())
    , m_grid(new CapacityGrid(m_model))
    , m_actions(new CapacityActions(workspace, m_model, *this))
{
    m_ui->setupUi(this);
    m_ui->gridRows->insertWidget(1, m_grid);
    applyLooks(this);
    setTabOrder(m_ui->months, m_grid);
    m_teams = addTable(tr("By team"));
    m_raids = addTable(tr("Raids"));
    m_balance = addTable(tr("Raids beside the plan"));
    prepareTools();
    connectParts();
    addActions({m_grid->copyAction(), m_grid->pasteAction()});
    m_ui->category->setCurrentIndex(int(Hours::Improvement));
    m_ui->shown->setCurrentIndex(int(Shown::Both));
    showMeasures();
    showMonths(m_model.firstMonth());
}

CapacityView::~CapacityView() = default;

AnswerTableView *CapacityView::addTable(const QString &title)
{
    auto *table = new AnswerTableView;
    table->setCompact();
    m_ui->tabs->addTab(table, title);
    return table;
}

void CapacityView::prepareTools()
{
    m_ui->back->setArrowType(isRightToLeft() ? Qt::RightArrow : Qt::LeftArrow);
    m_ui->on->setArrowType(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    auto *sources = new QMenu(m_ui->source);
    m_ui->source->setMenu(sources);
    connect(sources, &QMenu::aboutToShow, this, &CapacityView::fillSources);
    for (const int months : {3, 6, 12})
        m_ui->months->addItem(tr("%Ln month(s)", nullptr, months), months);
    m_ui->months->setCurrentIndex(1);
}

void CapacityView::connectParts()
{
    connect(m_ui->category, &QComboBox::activated, this, &CapacityView::showMeasures);
    connect(m_ui->shown, &QComboBox::activated, this, &CapacityView::showMeasures);
    connect(m_ui->months, &QComboBox::activated, this,
            [this] { showMonths(m_model.lastMonth().addMonths(1 - m_ui->months->currentData().toInt())); });
    connect(m_ui->back, &QToolButton::clicked, this, [this] { showMonths(m_model.firstMonth().addMonths(-1)); });
    connect(m_ui->on, &QToolButton::clicked, this, [this] { showMonths(m_model.firstMonth().addMonths(1)); });
    connect(m_ui->addTeam, &QPushButton::clicked, m_actions->addTeam(), &QAction::trigger);
    connect(m_grid, &CapacityGrid::refused, this, &CapacityView::refuse);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, m_actions, &CapacityActions::setCell);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CapacityView::updateState);
    connect(m_teams, &AnswerTableView::recordActivated, &workspace(), &Workspace::showRecord);
    connect(m_raids, &AnswerTableView::recordActivated, m_actions, &CapacityActions::editRaid);
    connect(m_balance, &AnswerTableView::recordActivated, m_actions, &CapacityActions::openBalance);
    connect(m_actions, &CapacityActions::raidBooked, this, [this] { m_ui->tabs->setCurrentIndex(1); });
    auto *whenShown = new WhenShown(this, [this] { showResults(); });
    connect(&workspace().view(), &RegisterView::changed, whenShown, &WhenShown::ask);
    connect(&workspace().view(), &RegisterView::reset, whenShown, &WhenShown::ask);
    connect(&workspace(), &Workspace::answersChanged, this, &CapacityView::summaryChanged);
}

QString CapacityView::summary() const
{
    for (const Answer &answer : workspace().answers().questions) {
        if (answer.number == 3)
            return answer.headline;
    }
    return {};
}

QList<QAction *> CapacityView::headActions() const
{
    return {m_actions->addTeam(), m_actions->timesheet(), m_actions->book()};
}

void CapacityView::focusView()
{
    if (!m_model.hasTeams())
        return m_ui->addTeam->setFocus();
    m_grid->setFocus();
    if (m_grid->currentIndex().isValid())
        return;
    const QDate first = m_model.firstMonth();
    const QDate day = workspace().view().asOf(); // what is looked at first is the present month
    const int months = 12 * (day.year() - first.year()) + day.month() - first.month();
    m_grid->setCurrentIndex(m_model.index(0, std::clamp(months, 0, std::max(0, m_model.columnCount() - 1))));
}

void CapacityView::showMeasures()
{
    const QModelIndex at = m_grid->currentIndex();
    const Id<Unit> unit = m_model.unitAt(at);
    const int column = at.column();
    m_model.setMeasures(measuresOf(Hours(m_ui->category->currentIndex()), Shown(m_ui->shown->currentIndex())));
    m_ui->shown->setEnabled(m_ui->category->currentIndex() != int(Hours::Available));
    for (int row = 0; unit && row < m_model.rowCount(); ++row) {
        if (m_model.unitAt(m_model.index(row, 0)) == unit) {
            m_grid->setCurrentIndex(m_model.index(row, column));
            break;
        }
    }
    showResults();
}

void CapacityView::showMonths(QDate first)
{
    const QModelIndex at = m_grid->currentIndex();
    const int row = at.row();
    const int column = at.column();
    m_model.setMonths(first, m_ui->months->currentData().toInt());
    const QLocale locale;
    m_ui->period->setText(tr("%1 – %2").arg(locale.toString(m_model.firstMonth(), u"MMM yyyy"_s),
                                            locale.toString(m_model.lastMonth(), u"MMM yyyy"_s)));
    if (row >= 0)
        m_grid->setCurrentIndex(m_model.index(row, std::min(column, m_model.columnCount() - 1)));
    showResults();
}

void CapacityView::showResults()
{
    const Register &reg = workspace().reg();
    const QLocale locale;
    const CapacityPeriod period(reg, m_model.firstMonth(), m_model.lastMonth());
    m_teams->setTable(capacityByTeam(reg, period, locale));
    m_raids->setTable(raidTable(reg, period, locale));
    m_balance->setTable(raidBalanceTable(reg, period, locale));
    const HoursShown shown =
        m_ui->shown->currentIndex() == int(Shown::Planned) ? HoursShown::Planned : HoursShown::Used;
    const double target = reg.threshold(u"plannedShare", reg.settings().improvementTimeTarget);
    const AnswerChart chart = hoursChart(period, shown, target, locale);
    m_ui->chartTitle->setText(chart.title);
    m_ui->chart->setAnswerChart(chart, screenPalette(), locale);
    updateState();
}

void CapacityView::updateState()
{
    const bool hasTeams = m_model.hasTeams();
    m_grid->setVisible(hasTeams);
    m_ui->noTeams->setVisible(!hasTeams);
    m_ui->tableCard->setVisible(hasTeams);
    m_ui->chartCard->setVisible(hasTeams);
    const bool isEditable = workspace().view().isEditable();
    m_actions->updateState();
    m_grid->pasteAction()->setEnabled(isEditable);
    m_ui->source->setEnabled(isEditable && hasTeams);
}

// The hours of a team and month have their place in the grid.
bool CapacityView::showRecord(const RecordRef &record)
{
    const Allocation *allocation =
        record.entity == EntityKind::Allocation ? workspace().reg().find(Id<Allocation>(record.record)) : nullptr;
    if (!allocation || !allocation->month.isValid())
        return false;
    const QDate month = firstOfMonth(allocation->month);
    if (month < m_model.firstMonth() || month > m_model.lastMonth())
        showMonths(month.addMonths(1 - m_ui->months->currentData().toInt()));
    for (int row = 0; !m_model.isTotal(row); ++row) {
        const QModelIndex first = m_model.index(row, 0);
        if (m_model.unitAt(first) != allocation->unit)
            continue;
        m_grid->setCurrentIndex(m_model.index(
            row, (month.year() - m_model.firstMonth().year()) * 12 + month.month() - m_model.firstMonth().month()));
        return true;
    }
    return false;
}

void CapacityView::refuse(const QString &reason) { workspace().ask().tell(this, tr("Nothing was changed"), reason); }

void CapacityView::fillSources()
{
    QMenu *menu = m_ui->source->menu();
    menu->clear();
    const QDate month = m_model.monthAt(m_grid->currentIndex());
    if (!month.isValid()) {
        menu->addAction(tr("Choose a cell of the month first"))->setEnabled(false);
        return;
    }
    const Field &field = fieldOf(CapacityMeasure::Source);
    for (const ActualSource source : {ActualSource::Timesheet, ActualSource::Sample, ActualSource::Estimate}) {
        QAction *action = menu->addAction(
            tr("%1, all teams: %2").arg(QLocale().toString(month, u"MMM yyyy"_s), optionLabel(field, qint64(source))));
        connect(action, &QAction::triggered, this, [this, month, source] {
            if (const Status written = m_model.setSource(month, source); !written)
                refuse(written.error().what);
        });
    }
}

void CapacityView::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    // Not at once: Qt is telling the children of this view, some of which are drawn anew.
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &CapacityView::showResults, Qt::QueuedConnection);
}

} // namespace Ratchet
