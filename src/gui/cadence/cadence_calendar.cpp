// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_calendar.h"

#include <models/lists/plain_tip.h>
#include <widgets/theme.h>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeks = 6;
constexpr int week = 7;
constexpr int gap = 14;

int columnsOf(CalendarSpan span) { return span == CalendarSpan::Year ? 4 : monthsOf(span); }

} // namespace

int monthsOf(CalendarSpan span) { return span == CalendarSpan::Month ? 1 : span == CalendarSpan::Quarter ? 3 : 12; }

QDate firstOfSpan(CalendarSpan span, QDate day)
{
    const int months = monthsOf(span);
    return {day.year(), (day.month() - 1) / months * months + 1, 1};
}

QDate lastOfSpan(CalendarSpan span, QDate day) { return firstOfSpan(span, day).addMonths(monthsOf(span)).addDays(-1); }

CadenceCalendar::CadenceCalendar(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Calendar of ceremonies"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CadenceCalendar::setPeriod(CalendarSpan span, QDate day, QDate today)
{
    m_span = span;
    m_first = firstOfSpan(span, day);
    m_today = today;
    updateGeometry();
    update();
}

void CadenceCalendar::setEntries(const std::vector<CadenceEntry> &entries)
{
    m_entries = entries;
    m_byDay.clear();
    for (const CadenceEntry &entry : m_entries)
        m_byDay[entry.day()].push_back(&entry);
    update();
}

void CadenceCalendar::setCurrent(QDate day)
{
    m_current = day;
    setAccessibleDescription(wordsOf(day));
    if (hasFocus()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    update();
}

void CadenceCalendar::moveTo(QDate day)
{
    if (!day.isValid())
        return;
    setCurrent(day);
    Q_EMIT currentChanged(day);
}

QString CadenceCalendar::wordsOf(QDate day) const
{
    QStringList lines;
    for (const CadenceEntry *entry : m_byDay.value(day))
        lines += entryWords(*entry, QLocale());
    return lines.isEmpty() ? tr("%1: nothing").arg(QLocale().toString(day, QLocale::LongFormat)) : lines.join(u'\n');
}

QSize CadenceCalendar::sizeHint() const { return {640, 420}; }

QSize CadenceCalendar::minimumSizeHint() const { return {420, m_span == CalendarSpan::Quarter ? 220 : 330}; }

QFont CadenceCalendar::dayFont() const { return textFont(LabelLook::Small); }

QRect CadenceCalendar::blockRect(int block) const
{
    const int columns = columnsOf(m_span);
    const int rows = monthsOf(m_span) / columns;
    const int width = (this->width() - (columns - 1) * gap) / columns;
    const int height = (this->height() - (rows - 1) * Space::tight) / rows;
    const int column = isRightToLeft() ? columns - 1 - block % columns : block % columns;
    return {column * (width + gap), block / columns * (height + Space::tight), width, height};
}

QRect CadenceCalendar::gridRect(int block) const
{
    const int line = QFontMetrics(dayFont()).height() + 1;
    return blockRect(block).adjusted(0, m_span == CalendarSpan::Month ? line : 2 * line, 0, 0);
}

QRect CadenceCalendar::dayRect(QDate day) const
{
    const int block = (day.year() - m_first.year()) * 12 + day.month() - m_first.month();
    if (!day.isValid() || block < 0 || block >= monthsOf(m_span))
        return {};
    const QRect grid = gridRect(block);
    const QDate first(day.year(), day.month(), 1);
    const int place = (first.dayOfWeek() - QLocale().firstDayOfWeek() + week) % week + day.day() - 1;
    const int column = isRightToLeft() ? week - 1 - place % week : place % week;
    const int row = place / week;
    const int left = grid.left() + column * grid.width() / week;
    const int top = grid.top() + row * grid.height() / weeks;
    return {left, top, (column + 1) * grid.width() / week - column * grid.width() / week,
            (row + 1) * grid.height() / weeks - row * grid.height() / weeks};
}

QDate CadenceCalendar::dayAt(const QPoint &place) const
{
    for (QDate day = m_first; day < m_first.addMonths(monthsOf(m_span)); day = day.addDays(1)) {
        if (dayRect(day).contains(place))
            return day;
    }
    return {};
}

void CadenceCalendar::keyPressEvent(QKeyEvent *event)
{
    const int ahead = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current.addDays(-ahead));
    case Qt::Key_Right:
        return moveTo(m_current.addDays(ahead));
    case Qt::Key_Up:
        return moveTo(m_current.addDays(-week));
    case Qt::Key_Down:
        return moveTo(m_current.addDays(week));
    case Qt::Key_PageUp:
        return moveTo(m_current.addMonths(-monthsOf(m_span)));
    case Qt::Key_PageDown:
        return moveTo(m_current.addMonths(monthsOf(m_span)));
    case Qt::Key_Home:
        return moveTo(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CadenceCalendar::mousePressEvent(QMouseEvent *event) { moveTo(dayAt(event->position().toPoint())); }

void CadenceCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QDate day = dayAt(event->position().toPoint()); day.isValid())
        Q_EMIT activated(day);
}

void CadenceCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

bool CadenceCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        if (m_byDay.contains(day))
            QToolTip::showText(help->globalPos(), plainTip(wordsOf(day)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace Ratchet
