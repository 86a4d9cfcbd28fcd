// SPDX-License-Identifier: GPL-3.0-or-later
#include "due_events.h"

#include <exchange/calendar/calendar_uid.h>

#include <QCoreApplication>

namespace Ratchet {

std::vector<CalendarEvent> dueEvents(const std::vector<DueDate> &dates, const QString &registerId)
{
    std::vector<CalendarEvent> events;
    for (const DueDate &date : dates) {
        CalendarEvent event;
        event.uid = recordUid(date.kind, date.record, registerId);
        event.summary = QCoreApplication::translate("Calendar", "Due: %1").arg(date.title.simplified());
        event.description = date.note;
        event.startsAt = QDateTime(date.on, QTime(0, 0), Qt::UTC);
        event.isAllDay = true;
        events.push_back(event);
    }
    return events;
}

} // namespace Ratchet
