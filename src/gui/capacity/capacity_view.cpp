// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity_view.h"

#include <answers/questions/answer.h>
#include <answers/questions/capacity_tables.h>
#include <charts/chart_view.h>
#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/entities/settings.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/capacity/capacity_grid.h>
#include <gui/capacity/timesheet_dialog.h>
#include <gui/records/record_dialog.h>
#include <widgets/answer_table.h>
#include <widgets/artefact_tabs.h>
#include <widgets/card.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

enum class Hours { Improvement, Bau, Project, Available, All };
enum class Shown { Planned, Used, Both };

std::vector<CapacityMeasure> measuresOf(Hours hours, Shown shown)
{
    using enum CapacityMeasure;
    if (hours == Hours::Available)
        return {Available};
    const bool isPlanned = shown != Shown::Used;
    const bool isUsed = shown != Shown::Planned;
    const CapacityMeasure planned[] = {PlannedImprovement, PlannedBau, PlannedProject};
    const CapacityMeasure used[] = {UsedImprovement, UsedBau, UsedProject};
    std::vector<CapacityMeasure> measures;
    if (hours == Hours::All)
        measures.push_back(Available);
    for (int category = 0; category < 3; ++category) {
        if (isPlanned && (hours == Hours::All || int(hours) == category))
            measures.push_back(planned[category]);
    }
    for (int category = 0; category < 3; ++category) {
        if (isUsed && (hours == Hours::All || int(hours) == category))
            measures.push_back(used[category]);
    }
    if (isUsed)
        measures.push_back(Source);
    return measures;
}

QToolButton *stepButton(Qt::ArrowType arrow, const QString &name)
{
    auto *button = new QToolButton;
    button->setArrowType(arrow);
    button->setProperty("button", true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

AnswerTableView *addTable(ArtefactTabs *tabs, const QString &title)
{
    auto *table = new AnswerTableView;
    table->setCompact();
    tabs->addTab(table, title);
    return table;
}

} // namespace

CapacityView::CapacityView(Workspace &workspace, QWidget *parent)
    : PageView(workspace, parent)
    , m_model(workspace.view(), QLocale())
    , m_grid(new CapacityGrid(m_model))
    , m_hours(new QComboBox)
    , m_shown(new QComboBox)
    , m_months(new QComboBox)
    , m_source(new QToolButton)
    , m_period(new QLabel)
    , m_chartTitle(new QLabel)
    , m_chart(new ChartView)
    , m_tabs(new ArtefactTabs)
    , m_teams(addTable(m_tabs, tr("By team")))
    , m_raids(addTable(m_tabs, tr("Raids")))
    , m_balance(addTable(m_tabs, tr("Raids beside the plan")))
    , m_timesheet(new QAction(tr("From a &timesheet…"), this))
    , m_book(new QAction(tr("&Book a raid…"), this))
    , m_team(new QAction(tr("Add a &team…"), this))
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
    setGaps(rows, 0, Space::medium);
    QVBoxLayout *card = addCardTo(rows, {});
    buildTools(card);
    buildGrid(card);
    buildResults(rows);
    rows->addStretch(1);
    connect(m_book, &QAction::triggered, this, &CapacityView::bookRaidHere);
    connect(m_team, &QAction::triggered, this, &CapacityView::addTeam);
    connect(m_timesheet, &QAction::triggered, this, [this] { TimesheetDialog(this->workspace(), window()).exec(); });
    addActions({m_timesheet, m_book, m_team, m_grid->copyAction(), m_grid->pasteAction()});
    connect(&workspace.view(), &RegisterView::changed, this, &CapacityView::takeChange);
    connect(&workspace.view(), &RegisterView::reset, this, &CapacityView::takeChange);
    connect(&workspace, &Workspace::answersChanged, this, &CapacityView::summaryChanged);
    m_hours->setCurrentIndex(int(Hours::Improvement));
    m_shown->setCurrentIndex(int(Shown::Both));
    showMeasures();
    showMonths(m_model.firstMonth());
}

void CapacityView::buildTools(QVBoxLayout *card)
{
    auto *tools = new QHBoxLayout;
    setGaps(tools, 0, Space::small);
    const auto addBox = [&](QComboBox *box, const QString &name, const QStringList &items) {
        box->addItems(items);
        box->setAccessibleName(name);
        box->view()->setAccessibleName(name);
        box->setToolTip(name);
        tools->addWidget(box);
    };
    addBox(m_hours, tr("Which hours"),
           {tr("Improvement"), tr("BAU"), tr("Project"), tr("Available hours"), tr("All hours")}); // as Hours has them
    addBox(m_shown, tr("Planned or used"), {tr("Planned"), tr("Used"), tr("Planned and used")}); // as Shown has them
    m_source->setText(tr("&Source of the month"));
    m_source->setProperty("button", true);
    m_source->setFocusPolicy(Qt::StrongFocus);
    m_source->setPopupMode(QToolButton::InstantPopup);
    m_source->setToolTip(tr("Says for every team where the hours used in the month of the current cell come from."));
    auto *sources = new QMenu(m_source);
    m_source->setMenu(sources);
    connect(sources, &QMenu::aboutToShow, this, &CapacityView::fillSources);
    tools->addWidget(m_source);
    tools->addStretch(1);
    QToolButton *back = stepButton(Qt::LeftArrow, tr("A month earlier"));
    QToolButton *on = stepButton(Qt::RightArrow, tr("A month later"));
    if (isRightToLeft()) {
        back->setArrowType(Qt::RightArrow);
        on->setArrowType(Qt::LeftArrow);
    }
    m_period->setTextFormat(Qt::PlainText);
    tools->addWidget(back);
    tools->addWidget(m_period);
    tools->addWidget(on);
    for (const int months : {3, 6, 12})
        m_months->addItem(tr("%Ln month(s)", nullptr, months), months);
    m_months->setCurrentIndex(1);
    m_months->setAccessibleName(tr("Months shown"));
    m_months->view()->setAccessibleName(m_months->accessibleName());
    tools->addWidget(m_months);
    card->addLayout(tools);
    connect(m_hours, &QComboBox::activated, this, &CapacityView::showMeasures);
    connect(m_shown, &QComboBox::activated, this, &CapacityView::showMeasures);
    connect(m_months, &QComboBox::activated, this,
            [this] { showMonths(m_model.lastMonth().addMonths(1 - m_months->currentData().toInt())); });
    connect(back, &QToolButton::clicked, this, [this] { showMonths(m_model.firstMonth().addMonths(-1)); });
    connect(on, &QToolButton::clicked, this, [this] { showMonths(m_model.firstMonth().addMonths(1)); });
}

void CapacityView::buildGrid(QVBoxLayout *card)
{
    card->addWidget(m_grid);
    m_noTeams = new QWidget;
    auto *inside = new QVBoxLayout(m_noTeams);
    setGaps(inside, Space::card, Space::medium);
    addParagraph(inside,
                 tr("No team yet. Add the teams that support your services; then type or paste the hours they have, "
                    "plan for improvement and use, month by month."));
    auto *add = new QPushButton(tr("Add a team…"));
    connect(add, &QPushButton::clicked, m_team, &QAction::trigger);
    inside->addWidget(add, 0, Qt::AlignLeading);
    card->addWidget(m_noTeams);
    connect(m_grid, &CapacityGrid::refused, this, &CapacityView::refuse);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CapacityView::updateState);
}

void CapacityView::buildResults(QVBoxLayout *rows)
{
    QVBoxLayout *chart = addCardTo(rows, {});
    m_chartTitle->setTextFormat(Qt::PlainText);
    setTextLook(m_chartTitle, LabelLook::CardTitle);
    chart->addWidget(m_chartTitle);
    m_chart->setMinimumHeight(230);
    chart->addWidget(m_chart);
    QVBoxLayout *tables = addCardTo(rows, {});
    tables->addWidget(m_tabs);
    connect(m_teams, &AnswerTableView::recordActivated, &workspace(), &Workspace::showRecord);
    connect(m_raids, &AnswerTableView::recordActivated, this, [this](const RecordRef &raid) {
        if (workspace().view().isEditable())
            RecordDialog(workspace(), raid, window()).exec();
    });
    connect(m_balance, &AnswerTableView::recordActivated, this, &CapacityView::openBalance);
}

QString CapacityView::summary() const
{
    for (const Answer &answer : workspace().answers().questions) {
        if (answer.number == 3)
            return answer.headline;
    }
    return {};
}

QList<QAction *> CapacityView::headActions() const { return {m_timesheet, m_book}; }

void CapacityView::focusView()
{
    if (!m_model.hasTeams())
        return m_noTeams->findChild<QPushButton *>()->setFocus();
    m_grid->setFocus();
    if (!m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_model.index(0, 0));
}

void CapacityView::showMeasures()
{
    const QModelIndex at = m_grid->currentIndex();
    const Id<Unit> unit = m_model.unitAt(at);
    const int column = at.column();
    m_model.setMeasures(measuresOf(Hours(m_hours->currentIndex()), Shown(m_shown->currentIndex())));
    m_shown->setEnabled(m_hours->currentIndex() != int(Hours::Available));
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
    m_model.setMonths(first, m_months->currentData().toInt());
    const QLocale locale;
    m_period->setText(tr("%1 – %2").arg(locale.toString(m_model.firstMonth(), u"MMM yyyy"_s),
                                        locale.toString(m_model.lastMonth(), u"MMM yyyy"_s)));
    if (row >= 0)
        m_grid->setCurrentIndex(m_model.index(row, std::min(column, m_model.columnCount() - 1)));
    showResults();
}

void CapacityView::takeChange()
{
    if (isVisible())
        showResults();
    else
        m_isOutdated = true; // until somebody looks
}

void CapacityView::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    if (m_isOutdated)
        showResults();
}

void CapacityView::showResults()
{
    m_isOutdated = false;
    const Register &reg = workspace().reg();
    const QLocale locale;
    const CapacityPeriod period(reg, m_model.firstMonth(), m_model.lastMonth());
    m_teams->setTable(capacityByTeam(reg, period, locale));
    m_raids->setTable(raidTable(reg, period, locale));
    m_balance->setTable(raidBalanceTable(reg, period, locale));
    const HoursShown shown = m_shown->currentIndex() == int(Shown::Planned) ? HoursShown::Planned : HoursShown::Used;
    const double target = reg.threshold(u"plannedShare", reg.settings().improvementTimeTarget);
    const AnswerChart chart = hoursChart(period, shown, target, locale);
    m_chartTitle->setText(chart.title);
    m_chart->setAnswerChart(chart, screenPalette(), locale);
    updateState();
}

void CapacityView::updateState()
{
    const bool hasTeams = m_model.hasTeams();
    m_grid->setVisible(hasTeams);
    m_noTeams->setVisible(!hasTeams);
    m_tabs->parentWidget()->setVisible(hasTeams);
    m_chart->parentWidget()->setVisible(hasTeams);
    const bool isEditable = workspace().view().isEditable();
    m_book->setEnabled(isEditable && hasTeams);
    m_team->setEnabled(isEditable);
    m_timesheet->setEnabled(isEditable && hasTeams);
    m_grid->pasteAction()->setEnabled(isEditable);
    m_source->setEnabled(isEditable && hasTeams);
}

void CapacityView::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    // Not at once: Qt is telling the children of this view, some of which are drawn anew.
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &CapacityView::showResults, Qt::QueuedConnection);
}

} // namespace Ratchet
