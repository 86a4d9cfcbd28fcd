// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_grid.h"

#include <widgets/theme.h>

#include <QLocale>

namespace Ratchet {

namespace {

constexpr int weeks = 6;
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

QRect CalendarGrid::blockRect(int block) const
{
    const int columns = columnsOf(span);
    const int rows = monthsOf(span) / columns;
    const int width = (room.width() - (columns - 1) * gap) / columns;
    const int height = (room.height() - (rows - 1) * Space::tight) / rows;
    const int column = isMirrored ? columns - 1 - block % columns : block % columns;
    return {column * (width + gap), block / columns * (height + Space::tight), width, height};
}

QRect CalendarGrid::daysRect(int block) const
{
    return blockRect(block).adjusted(0, span == CalendarSpan::Month ? line : 2 * line, 0, 0);
}

QRect CalendarGrid::dayRect(QDate day) const
{
    const int block = (day.year() - first.year()) * 12 + day.month() - first.month();
    if (!day.isValid() || block < 0 || block >= monthsOf(span))
        return {};
    const QRect grid = daysRect(block);
    const QDate monthStart(day.year(), day.month(), 1);
    const int place = (monthStart.dayOfWeek() - QLocale().firstDayOfWeek() + week) % week + day.day() - 1;
    const int column = isMirrored ? week - 1 - place % week : place % week;
    const int row = place / week;
    const int left = grid.left() + column * grid.width() / week;
    const int top = grid.top() + row * grid.height() / weeks;
    return {left, top, (column + 1) * grid.width() / week - column * grid.width() / week,
            (row + 1) * grid.height() / weeks - row * grid.height() / weeks};
}

QDate CalendarGrid::dayAt(const QPoint &place) const
{
    for (QDate day = first; day < first.addMonths(monthsOf(span)); day = day.addDays(1)) {
        if (dayRect(day).contains(place))
            return day;
    }
    return {};
}

} // namespace Ratchet
