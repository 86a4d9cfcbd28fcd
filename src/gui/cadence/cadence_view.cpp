// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_view.h"

#include <core/clock_text.h>
#include <core/entities/cadence.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/cadence/cadence_tiles.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysLookedFor = 800; // where a ceremony is asked for, from the reporting date on

} // namespace

CadenceView::CadenceView(Workspace &workspace, QWidget *parent)
    : PageView(workspace, parent)
    , m_model(QLocale())
    , m_day(workspace.view().asOf())
    , m_stack(new QStackedWidget(this))
    , m_split(new QSplitter(Qt::Horizontal))
    , m_tiles(new CadenceTiles(workspace))
    , m_calendar(new CadenceCalendar)
    , m_list(new QTreeView)
    , m_spans(new QComboBox)
    , m_ceremonies(new QComboBox)
    , m_period(new QLabel)
{
    auto *outer = new QVBoxLayout(this);
    setGaps(outer, 0, 0);
    outer->addWidget(m_stack);
    buildActions();
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    setGaps(rows, 0, Space::medium);
    rows->addWidget(m_tiles);
    buildTools(rows);
    m_split->setHandleWidth(Space::medium);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeCalendarCard());
    m_split->addWidget(makeSide());
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({670, 430});
    rows->addWidget(m_split, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(makeEmptyState());
    connect(&workspace.view(), &RegisterView::changed, this, &CadenceView::refresh);
    connect(&workspace.view(), &RegisterView::reset, this, &CadenceView::refresh);
    connect(m_calendar, &CadenceCalendar::currentChanged, this, &CadenceView::dayChosen);
    connect(m_calendar, &CadenceCalendar::activated, this, &CadenceView::dayActivated);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CadenceView::rowChosen);
    connect(m_list, &QTreeView::activated, this, &CadenceView::record);
    m_calendar->setCurrent(m_day);
    refresh();
    if (const int row = m_model.rowFrom(m_day); row >= 0) // what comes next can be acted on at once
        m_list->setCurrentIndex(m_model.index(row, 0));
}

QString CadenceView::summary() const
{
    const Register &reg = workspace().reg();
    const auto next = upcomingDates(reg, workspace().view().asOf().addDays(-1), 1);
    const QString ceremonies = tr("%Ln ceremony(ies)", nullptr, int(reg.all<Ceremony>().size()));
    if (next.empty())
        return ceremonies;
    const QLocale locale;
    return tr("%1 · next: %2, %3")
        .arg(ceremonies, reg.find(next.front().ceremony)->name, dayAndClockText(next.front().at(), locale));
}

QList<QAction *> CadenceView::headActions() const { return {m_import, m_export, m_add}; }

void CadenceView::focusView()
{
    if (m_stack->currentIndex() == 0)
        m_calendar->setFocus();
    else
        m_stack->currentWidget()->findChild<QPushButton *>()->setFocus();
}

void CadenceView::fillCeremonies()
{
    const Id<Ceremony> shown = filtered();
    m_ceremonies->clear();
    m_ceremonies->addItem(tr("All ceremonies"), qint64(0));
    std::vector<const Ceremony *> ceremonies;
    for (const Ceremony &ceremony : workspace().reg().all<Ceremony>())
        ceremonies.push_back(&ceremony);
    std::ranges::stable_sort(ceremonies, [](const Ceremony *one, const Ceremony *other) {
        return one->name.localeAwareCompare(other->name) < 0;
    });
    for (const Ceremony *ceremony : ceremonies)
        m_ceremonies->addItem(ceremony->name, ceremony->id.value);
    m_ceremonies->setCurrentIndex(std::max(0, m_ceremonies->findData(shown.value)));
}

void CadenceView::refresh()
{
    fillCeremonies();
    m_stack->setCurrentIndex(workspace().reg().all<Ceremony>().isEmpty() ? 1 : 0);
    m_tiles->showFigures(filtered());
    showPeriod(m_day);
    const bool isEditable = workspace().view().isEditable();
    m_add->setEnabled(isEditable);
    m_import->setEnabled(isEditable);
    m_export->setEnabled(!workspace().reg().all<Ceremony>().isEmpty());
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
    m_model.setEntries(cadenceEntries(workspace().reg(), first, last, asOf, filtered()));
    m_calendar->setPeriod(m_span, day, asOf);
    m_calendar->setEntries(m_model.entries());
    const QString from = locale.standaloneMonthName(first.month());
    const QString year = QString::number(first.year());
    m_period->setText(
        m_span == CalendarSpan::Month ? tr("%1 %2", "March 2026").arg(from, year)
            : m_span == CalendarSpan::Year
            ? year
            : tr("%1 – %2 %3", "January – March 2026").arg(from, locale.standaloneMonthName(last.month()), year));
    if (kept && m_model.rowOf(*kept) >= 0)
        select(*kept);
    else
        dayChosen(m_calendar->current());
    showDetails();
}

bool CadenceView::showRecord(const RecordRef &record)
{
    const Register &reg = workspace().reg();
    const Occurrence *occurrence =
        record.entity == EntityKind::Occurrence ? reg.find(Id<Occurrence>(record.record)) : nullptr;
    const Id<Ceremony> ceremony = occurrence    ? occurrence->ceremony
        : record.entity == EntityKind::Ceremony ? Id<Ceremony>(record.record)
                                                : Id<Ceremony>();
    const QDate from = occurrence ? occurrence->dueAt.date() : workspace().view().asOf();
    if (!ceremony)
        return false;
    const auto dates = ceremonyDates(reg, ceremony, from, from.addDays(daysLookedFor));
    const auto found = std::ranges::find_if(
        dates, [occurrence](const CeremonyDate &date) { return !occurrence || date.record == occurrence->id; });
    if (found == dates.end())
        return false;
    m_ceremonies->setCurrentIndex(0);
    m_day = found->at().date();
    m_calendar->setCurrent(m_day);
    refresh();
    select(*found);
    return true;
}

void CadenceView::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(m_list->viewport(), qOverload<>(&QWidget::update), Qt::QueuedConnection);
}

} // namespace Ratchet
