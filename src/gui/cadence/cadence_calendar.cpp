// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_calendar.h"

#include <gui/cadence/calendar_painter.h>
#include <widgets/plain_texts.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace Ratchet {

using namespace Qt::StringLiterals;

CadenceCalendar::CadenceCalendar(QWidget *parent)
    : QWidget(parent)
    , PaintedParts(this)
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
    for (const CadenceEntry &entry : m_entries) {
        const QDate last = std::min(entry.lastDay(), lastOfSpan(m_span, m_first));
        for (QDate day = std::max(entry.day(), m_first); day <= last; day = day.addDays(1))
            m_byDay[day].push_back(&entry);
    }
    update();
    tellNewParts();
    tellCurrentPart();
}

int CadenceCalendar::partCount() const
{
    return m_first.isValid() ? int(m_first.daysTo(lastOfSpan(m_span, m_first))) + 1 : 0;
}

PaintedPart CadenceCalendar::part(int index) const
{
    const QDate day = m_first.addDays(index);
    return {.role = QAccessible::Cell,
            .name = wordsOf(day),
            .description = day == m_today ? tr("Today") : QString(),
            .area = dayRect(day),
            .use = PartUse::Press};
}

int CadenceCalendar::currentPart() const
{
    const qint64 current = m_first.isValid() && m_current.isValid() ? m_first.daysTo(m_current) : -1;
    return current < partCount() ? int(std::max<qint64>(current, -1)) : -1;
}

int CadenceCalendar::firstPartColumn() const
{
    return (m_first.dayOfWeek() - QLocale().firstDayOfWeek() + CalendarGrid::week) % CalendarGrid::week;
}

QString CadenceCalendar::partColumnName(int column) const
{
    const int weekDay = (QLocale().firstDayOfWeek() - 1 + column) % CalendarGrid::week + 1;
    return QLocale().standaloneDayName(weekDay);
}

void CadenceCalendar::setCurrent(QDate day)
{
    m_current = day;
    tellCurrentPart();
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

CalendarGrid CadenceCalendar::grid() const
{
    return {m_span, m_first, size(), QFontMetrics(calendarFont()).height() + 1, isRightToLeft()};
}

void CadenceCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CalendarPainter(painter, grid(), {m_today, m_current, hasFocus(), m_byDay}).paint();
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
        return moveTo(m_current.addDays(-CalendarGrid::week));
    case Qt::Key_Down:
        return moveTo(m_current.addDays(CalendarGrid::week));
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
    tellCurrentPart();
    update();
}

bool CadenceCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        if (m_byDay.contains(day))
            showTip(help->globalPos(), wordsOf(day), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace Ratchet
