// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_view.h"

#include "ui_cadence_view.h"

#include <calendar/date_words.h>
#include <calendar/recurrence_rule.h>
#include <calendar/recurrence_words.h>
#include <core/clock_text.h>
#include <core/entities/cadence.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/cadence/cadence_actions.h>
#include <gui/cadence/cadence_marks.h>
#include <gui/cadence/cadence_tiles.h>
#include <gui/cadence/period_adherence.h>
#include <widgets/cell_delegate.h>
#include <widgets/form_looks.h>
#include <widgets/when_shown.h>

#include <QAction>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysLookedFor = 800; // where a ceremony is asked for, from the reporting date on

class StateDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        option->icon = markIcon(DateState(index.data(CadenceModel::StateRole).toInt()),
                                option->widget ? option->widget->devicePixelRatioF() : 1.0);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {14, 14};
    }
};

// A button that says and does what the action does.
void follow(QPushButton *button, QAction *action)
{
    button->setText(action->text());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
}

} // namespace

CadenceView::CadenceView(Workspace &workspace, QWidget *parent)
    : PageView(workspace, parent)
    , m_ui(std::make_unique<Ui::CadenceView>())
    , m_model(QLocale())
    , m_day(workspace.view().asOf())
    , m_actions(new CadenceActions(workspace, *this))
    , m_tiles(new CadenceTiles(workspace))
    , m_adherence(new PeriodAdherence(workspace))
{
    m_ui->setupUi(this);
    m_ui->rows->insertWidget(0, m_tiles);
    m_ui->calendarRows->insertWidget(0, m_adherence);
    applyLooks(this);
    prepareTools();
    prepareList();
    const std::pair<QPushButton *, QAction *> buttons[] = {
        {m_ui->record, m_actions->record()}, {m_ui->agenda, m_actions->agenda()},
        {m_ui->slides, m_actions->slides()}, {m_ui->edit, m_actions->edit()},
        {m_ui->add, m_actions->add()},       {m_ui->bringIn, m_actions->bringIn()}};
    for (const auto &[button, action] : buttons)
        follow(button, action);
    connectParts();
    m_ui->calendar->setCurrent(m_day);
    refresh();
    if (const int row = m_model.rowFrom(m_day); row >= 0) // what comes next can be acted on at once
        m_ui->agendaList->setCurrentIndex(m_model.index(row, 0));
}

CadenceView::~CadenceView() = default;

void CadenceView::prepareTools()
{
    m_ui->back->setArrowType(isRightToLeft() ? Qt::RightArrow : Qt::LeftArrow);
    m_ui->on->setArrowType(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_ui->split->setStretchFactor(0, 3);
    m_ui->split->setStretchFactor(1, 2);
    m_ui->split->setSizes({670, 430});
}

void CadenceView::prepareList()
{
    QTreeView *list = m_ui->agendaList;
    list->setModel(&m_model);
    list->setItemDelegate(new CellDelegate(list));
    list->setItemDelegateForColumn(CadenceModel::State, new StateDelegate(list));
    list->header()->setAccessibleName(tr("Columns"));
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    for (const int column : {CadenceModel::CeremonyName, CadenceModel::Outcome})
        list->header()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void CadenceView::connectParts()
{
    connect(m_ui->back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_ui->on, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_ui->today, &QToolButton::clicked, this, &CadenceView::goToToday);
    connect(m_ui->spans, &QComboBox::activated, this, &CadenceView::setSpan);
    connect(m_ui->ceremonies, &QComboBox::activated, this, &CadenceView::refresh);
    auto *whenShown = new WhenShown(this, [this] { refresh(); });
    connect(&workspace().view(), &RegisterView::changed, whenShown, &WhenShown::ask);
    connect(&workspace().view(), &RegisterView::reset, whenShown, &WhenShown::ask);
    connect(m_ui->calendar, &CadenceCalendar::currentChanged, this, &CadenceView::dayChosen);
    connect(m_ui->calendar, &CadenceCalendar::activated, this, &CadenceView::dayActivated);
    connect(m_ui->agendaList->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CadenceView::rowChosen);
    connect(m_ui->agendaList, &QTreeView::activated, m_actions, &CadenceActions::actOnEntry);
    connect(m_actions, &CadenceActions::ceremonyAdded, this, &CadenceView::showRecord);
}

QString CadenceView::summary() const
{
    const Register &reg = workspace().reg();
    const auto next = upcomingDates(reg, workspace().view().asOf(), 1);
    const QString ceremonies = tr("%Ln ceremony(ies)", nullptr, int(reg.all<Ceremony>().size()));
    if (next.empty())
        return ceremonies;
    const QLocale locale;
    return tr("%1 · next: %2, %3")
        .arg(ceremonies, reg.find(next.front().ceremony)->name, dayAndTimeWords(next.front(), locale));
}

QList<QAction *> CadenceView::headActions() const
{
    return {m_actions->bringIn(), m_actions->exportAll(), m_actions->add()};
}

void CadenceView::focusView()
{
    if (m_ui->stack->currentIndex() == 0)
        m_ui->calendar->setFocus();
    else
        m_ui->stack->currentWidget()->findChild<QPushButton *>()->setFocus();
}

void CadenceView::fillCeremonies()
{
    const Id<Ceremony> shown = filtered();
    m_ui->ceremonies->clear();
    m_ui->ceremonies->addItem(tr("All ceremonies"), qint64(0));
    std::vector<const Ceremony *> ceremonies;
    for (const Ceremony &ceremony : workspace().reg().all<Ceremony>())
        ceremonies.push_back(&ceremony);
    std::ranges::stable_sort(ceremonies, [](const Ceremony *one, const Ceremony *other) {
        return one->name.localeAwareCompare(other->name) < 0;
    });
    for (const Ceremony *ceremony : ceremonies)
        m_ui->ceremonies->addItem(ceremony->name, ceremony->id.value);
    m_ui->ceremonies->setCurrentIndex(std::max(0, m_ui->ceremonies->findData(shown.value)));
}

void CadenceView::refresh()
{
    fillCeremonies();
    const Register &reg = workspace().reg();
    m_ui->stack->setCurrentIndex(reg.all<Ceremony>().isEmpty() && reg.all<Snapshot>().isEmpty() ? 1 : 0);
    m_tiles->showFigures(filtered());
    showPeriod(m_day);
    Q_EMIT summaryChanged();
}

void CadenceView::showPeriod(QDate day)
{
    const std::optional<CeremonyDate> kept = currentEntry() ? std::optional(currentEntry()->date) : std::nullopt;
    const QLocale locale;
    m_day = day;
    const QDate first = firstOfSpan(m_span, day);
    const QDate last = lastOfSpan(m_span, day);
    const QDate asOf = workspace().view().asOf();
    m_adherence->showPeriod(first, last, filtered());
    m_model.setEntries(cadenceEntries(workspace().reg(), first, last, asOf, filtered()));
    m_ui->calendar->setPeriod(m_span, day, asOf);
    m_ui->calendar->setEntries(m_model.entries());
    const QString from = locale.standaloneMonthName(first.month());
    const QString year = locale.toString(first, u"yyyy"_s);
    m_ui->period->setText(
        m_span == CalendarSpan::Month ? tr("%1 %2", "March 2026").arg(from, year)
            : m_span == CalendarSpan::Year
            ? year
            : tr("%1 – %2 %3", "January – March 2026").arg(from, locale.standaloneMonthName(last.month()), year));
    if (kept && m_model.rowOf(*kept) >= 0)
        select(*kept);
    else
        dayChosen(m_ui->calendar->current());
    showDetails();
}

Id<Ceremony> CadenceView::filtered() const { return Id<Ceremony>(m_ui->ceremonies->currentData().toLongLong()); }

const CadenceEntry *CadenceView::currentEntry() const
{
    const QModelIndex index = m_ui->agendaList->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.entries()[size_t(index.row())] : nullptr;
}

Id<Ceremony> CadenceView::currentCeremony() const
{
    const CadenceEntry *entry = currentEntry();
    return entry ? entry->date.ceremony : filtered();
}

void CadenceView::step(int by)
{
    m_ui->calendar->setCurrent(m_ui->calendar->current().addMonths(by * monthsOf(m_span)));
    dayChosen(m_ui->calendar->current());
}

void CadenceView::goToToday()
{
    m_ui->calendar->setCurrent(workspace().view().asOf());
    dayChosen(m_ui->calendar->current());
}

void CadenceView::setSpan(int span)
{
    m_span = CalendarSpan(span);
    m_ui->split->setSizes(m_span == CalendarSpan::Year ? QList<int>{760, 340}
                                                       : QList<int>{670, 430}); // twelve months need the room
    m_ui->agendaList->setColumnHidden(CadenceModel::Outcome, m_span == CalendarSpan::Year);
    showPeriod(m_day);
}

void CadenceView::dayChosen(QDate day)
{
    if (firstOfSpan(m_span, day) != firstOfSpan(m_span, m_day))
        return showPeriod(day);
    m_day = day;
    const int row = m_model.rowFrom(day);
    const bool isThere = row >= 0 && m_model.entries()[size_t(row)].day() == day;
    m_ui->agendaList->setCurrentIndex(isThere ? m_model.index(row, 0) : QModelIndex());
    if (row >= 0)
        m_ui->agendaList->scrollTo(m_model.index(row, 0));
    showDetails();
}

// Of several on one day the list lets choose.
void CadenceView::dayActivated(QDate day)
{
    const CadenceEntry *entry = currentEntry();
    const int row = m_model.rowFrom(day);
    if (row < 0 || !entry || entry->day() != day)
        return;
    const bool isOnly = row + 1 >= m_model.rowCount() || m_model.entries()[size_t(row) + 1].day() != day;
    if (isOnly)
        m_actions->actOnEntry();
    else
        m_ui->agendaList->setFocus();
}

void CadenceView::rowChosen()
{
    if (const CadenceEntry *entry = currentEntry()) {
        m_day = entry->day();
        m_ui->calendar->setCurrent(entry->day());
    }
    showDetails();
}

void CadenceView::select(const CeremonyDate &date)
{
    if (const int row = m_model.rowOf(date); row >= 0)
        m_ui->agendaList->setCurrentIndex(m_model.index(row, 0));
}

void CadenceView::showDetails()
{
    const QLocale locale;
    const Register &reg = workspace().reg();
    const CadenceEntry *entry = currentEntry();
    const Ceremony *ceremony = reg.find(currentCeremony());
    m_actions->setSubject(entry, currentCeremony());
    m_ui->rule->setVisible(ceremony);
    for (QLabel *label : {m_ui->name, m_ui->last})
        label->setVisible(ceremony || entry);
    if (!ceremony && entry) {
        m_ui->name->setText(entry->ceremony);
        m_ui->last->setText(entryWords(*entry, locale));
    }
    if (!ceremony)
        return;
    m_ui->name->setText(ceremony->name);
    const Result<Recurrence> rule = parseRecurrence(ceremony->rrule);
    const QString words = rule ? recurrenceWords(*rule, ceremony->startsAt, locale) : describe(rule.error());
    const Person *chair = reg.find(ceremony->chair);
    const QString who = chair ? chair->name : tr("nobody");
    QString about = ceremony->isAllDay
        ? tr("%1, all day · chair: %2").arg(words, who)
        : tr("%1, at %2 · chair: %3").arg(words, clockText(ceremony->startsAt.time(), locale), who);
    if (ceremony->countsFrom.isValid())
        about = tr("%1 · counts from %2").arg(about, locale.toString(ceremony->countsFrom, QLocale::ShortFormat));
    m_ui->rule->setText(about);
    const Occurrence *recorded = entry ? reg.find(entry->date.record) : nullptr;
    const QString decided = recorded ? recorded->decisions.simplified() : QString();
    m_ui->last->setText(!entry                  ? QString()
                            : decided.isEmpty() ? entryWords(*entry, locale)
                                                : tr("%1 – %2").arg(entryWords(*entry, locale), decided));
}

bool CadenceView::showRecord(const RecordRef &record)
{
    const Register &reg = workspace().reg();
    if (record.entity == EntityKind::Occurrence) {
        const Occurrence *occurrence = reg.find(Id<Occurrence>(record.record));
        const bool isMoved =
            occurrence && occurrence->status == OccurrenceStatus::Moved && occurrence->heldAt.isValid();
        return occurrence
            && showEntry((isMoved ? occurrence->heldAt : occurrence->dueAt).date(),
                         [occurrence](const CadenceEntry &entry) { return entry.date.record == occurrence->id; });
    }
    const Id<Ceremony> ceremony(record.entity == EntityKind::Ceremony ? record.record : 0);
    const QDate asOf = workspace().view().asOf();
    const auto dates = ceremonyDates(reg, ceremony, asOf, asOf.addDays(daysLookedFor));
    return !dates.empty() && showEntry(dates.front().at().date(), [&dates](const CadenceEntry &entry) {
        return entry.date.ceremony == dates.front().ceremony && entry.date.dueAt == dates.front().dueAt;
    });
}

bool CadenceView::showEntry(QDate day, const std::function<bool(const CadenceEntry &)> &isMeant)
{
    m_ui->ceremonies->setCurrentIndex(0);
    m_day = day;
    m_ui->calendar->setCurrent(m_day);
    refresh();
    const auto found = std::ranges::find_if(m_model.entries(), isMeant);
    if (found == m_model.entries().end())
        return false;
    m_ui->agendaList->setCurrentIndex(m_model.index(int(found - m_model.entries().begin()), 0));
    return true;
}

void CadenceView::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(m_ui->agendaList->viewport(), qOverload<>(&QWidget::update), Qt::QueuedConnection);
}

} // namespace Ratchet
