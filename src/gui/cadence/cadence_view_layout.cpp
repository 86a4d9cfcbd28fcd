// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the cadence is made of.
#include <document/register_view.h>
#include <gui/cadence/cadence_view.h>

#include <gui/cadence/cadence_legend.h>
#include <gui/cadence/cadence_marks.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

class StateDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->icon = markIcon(DateState(index.data(CadenceModel::StateRole).toInt()),
                                option->widget ? option->widget->devicePixelRatioF() : 1.0);
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
    for (QWidget *widget : {static_cast<QWidget *>(back), static_cast<QWidget *>(today), static_cast<QWidget *>(on),
                            static_cast<QWidget *>(m_period)})
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
        m_split->setSizes(m_span == CalendarSpan::Year ? QList<int>{760, 340}
                                                       : QList<int>{670, 430}); // twelve months need the room
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
    for (QAction *action : {m_record, m_agenda, m_slides, m_edit}) {
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
    text->setText(tr("A rhythm needs reviews that recur: a board, a service review, a metric review, an executive "
                     "review. Add one, or bring in the calendar that you have."));
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

} // namespace Ratchet
