// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_view.h"

#include <answers/recurrence_words.h>
#include <gui/cadence_legend.h>
#include <gui/cadence_marks.h>
#include <gui/cadence_tiles.h>
#include <gui/plain_label.h>
#include <gui/theme.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysLookedFor = 800; // where a ceremony is asked for, around the reporting date

class StateDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->icon = markIcon(DateState(index.data(CadenceModel::StateRole).toInt()), option->widget ? option->widget->devicePixelRatioF() : 1.0);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {14, 14};
    }
};

QToolButton *toolButton(const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setProperty("button", true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

CadenceView::CadenceView(Workspace &workspace, QWidget *parent)
    : PageView(workspace, parent), m_model(QLocale()), m_day(workspace.view().asOf()), m_stack(new QStackedWidget(this)), m_split(new QSplitter(Qt::Horizontal)), m_tiles(new CadenceTiles(workspace)), m_calendar(new CadenceCalendar), m_list(new QTreeView),
      m_spans(new QComboBox), m_ceremonies(new QComboBox), m_period(new QLabel)
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

void CadenceView::buildTools(QVBoxLayout *rows)
{
    auto *tools = new QHBoxLayout;
    setGaps(tools, 0, Space::small);
    QToolButton *back = toolButton({}, tr("Earlier"));
    QToolButton *on = toolButton({}, tr("Later"));
    QToolButton *today = toolButton(tr("Today"), tr("Go to today"));
    back->setArrowType(isRightToLeft() ? Qt::RightArrow : Qt::LeftArrow);
    on->setArrowType(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_period->setTextFormat(Qt::PlainText);
    setTextLook(m_period, LabelLook::CardTitle);
    for (QWidget *widget : {static_cast<QWidget *>(back), static_cast<QWidget *>(today), static_cast<QWidget *>(on), static_cast<QWidget *>(m_period)})
        tools->addWidget(widget);
    tools->addStretch(1);
    m_spans->addItems({tr("Month"), tr("Quarter"), tr("Year")}); // as CalendarSpan has them
    m_spans->setAccessibleName(tr("Time shown"));
    m_ceremonies->setAccessibleName(tr("Ceremonies shown"));
    m_ceremonies->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ceremonies->setMinimumContentsLength(24);
    for (QComboBox *box : {m_spans, m_ceremonies}) {
        box->view()->setAccessibleName(box->accessibleName());
        tools->addWidget(box);
    }
    rows->addLayout(tools);
    connect(back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(on, &QToolButton::clicked, this, [this] { step(1); });
    connect(today, &QToolButton::clicked, this, [this] {
        m_calendar->setCurrent(workspace().view().asOf());
        dayChosen(m_calendar->current());
    });
    connect(m_spans, &QComboBox::activated, this, [this](int span) {
        m_span = CalendarSpan(span);
        m_split->setSizes(m_span == CalendarSpan::Year ? QList<int>{760, 340} : QList<int>{670, 430}); // twelve months need the room
        m_list->setColumnHidden(CadenceModel::Outcome, m_span == CalendarSpan::Year);
        showPeriod(m_day);
    });
    connect(m_ceremonies, &QComboBox::activated, this, [this] { refresh(); });
}

QWidget *CadenceView::makeCalendarCard()
{
    auto *card = new QFrame;
    makeCard(card);
    auto *rows = new QVBoxLayout(card);
    setGaps(rows, Space::medium, Space::small);
    rows->addWidget(m_calendar, 1);
    rows->addWidget(new CadenceLegend);
    return card;
}

QWidget *CadenceView::makeSide()
{
    auto *card = new QFrame;
    makeCard(card);
    auto *rows = new QVBoxLayout(card);
    setGaps(rows, Space::small, Space::small);
    m_list->setModel(&m_model);
    m_list->setItemDelegateForColumn(CadenceModel::State, new StateDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Dates of the time shown"));
    m_list->setObjectName(u"agendaList"_s);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->header()->setAccessibleName(tr("Columns"));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    for (const int column : {CadenceModel::CeremonyName, CadenceModel::Outcome})
        m_list->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    rows->addWidget(m_list, 1);
    m_name = plainLabel({}, LabelLook::CardTitle);
    m_rule = plainLabel({}, LabelLook::Muted);
    m_last = plainLabel({}, LabelLook::Body);
    for (QLabel *label : {m_name, m_rule, m_last})
        rows->addWidget(label);
    auto *buttons = new QHBoxLayout;
    setGaps(buttons, 0, Space::small);
    for (QAction *action : {m_record, m_agenda, m_edit}) {
        auto *button = new QPushButton(action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    rows->addLayout(buttons);
    return card;
}

QWidget *CadenceView::makeEmptyState()
{
    auto *empty = new QWidget;
    auto *rows = new QVBoxLayout(empty);
    rows->addStretch(2);
    QLabel *title = plainLabel({}, LabelLook::CardTitle);
    title->setText(tr("No ceremony yet"));
    QLabel *text = plainLabel({}, LabelLook::Muted);
    text->setText(tr("A rhythm needs reviews that recur: a board, a service review, a metric review, an executive review. Add one, or bring in the calendar that you have."));
    for (QLabel *label : {title, text}) {
        label->setAlignment(Qt::AlignHCenter);
        rows->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QAction *action : {m_add, m_import}) {
        auto *button = new QPushButton(action->text());
        if (action == m_add)
            makePrimary(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    rows->addLayout(buttons);
    rows->addStretch(3);
    return empty;
}

QString CadenceView::summary() const
{
    const Register &reg = workspace().reg();
    const auto next = upcomingDates(reg, workspace().view().asOf().addDays(-1), 1);
    const QString ceremonies = tr("%Ln ceremony(ies)", nullptr, int(reg.all<Ceremony>().size()));
    if (next.empty())
        return ceremonies;
    const QLocale locale;
    return tr("%1 · next: %2, %3").arg(ceremonies, reg.find(next.front().ceremony)->name, locale.toString(next.front().at(), QLocale::ShortFormat));
}

QList<QAction *> CadenceView::headActions() const
{
    return {m_import, m_export, m_add};
}

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
    std::ranges::stable_sort(ceremonies, [](const Ceremony *one, const Ceremony *other) { return one->name.localeAwareCompare(other->name) < 0; });
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
    m_period->setText(m_span == CalendarSpan::Month ? tr("%1 %2", "March 2026").arg(from, year)
                      : m_span == CalendarSpan::Year ? year
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
    const Occurrence *occurrence = record.entity == EntityKind::Occurrence ? reg.find(Id<Occurrence>(record.record)) : nullptr;
    const Id<Ceremony> ceremony = occurrence ? occurrence->ceremony : record.entity == EntityKind::Ceremony ? Id<Ceremony>(record.record) : Id<Ceremony>();
    const QDate from = occurrence ? occurrence->dueAt.date() : workspace().view().asOf();
    if (!ceremony)
        return false;
    const auto dates = ceremonyDates(reg, ceremony, from, from.addDays(daysLookedFor));
    const auto found = std::ranges::find_if(dates, [occurrence](const CeremonyDate &date) { return !occurrence || date.record == occurrence->id; });
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
