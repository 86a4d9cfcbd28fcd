// SPDX-License-Identifier: GPL-3.0-or-later
// A register that calendars are imported into, and what it exports.
#pragma once

#include <calendar/cadence_dates.h>
#include <core/change_builder.h>
#include <exchange/calendar/calendar_import.h>
#include <exchange/calendar/ceremony_events.h>
#include <support/test.h>

namespace Ratchet::Test {

struct CalendarRegister {
    Register reg;
    RecordId next = 1;
    QDate today{2026, 1, 1}; // of the import

    ImportPlan take(const QByteArray &bytes, const QMap<QString, QString> &answers = {})
    {
        ChangeBuilder builder(reg, next);
        const ImportPlan plan = valueOf(planCalendarImport(builder, reg, {}, bytes, today, answers));
        valueOf(builder.validate());
        next = builder.nextId();
        valueOf(reg.apply(builder.take()));
        return plan;
    }
    [[nodiscard]] QByteArray exported() const
    {
        const QDateTime writtenAt(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        return valueOf(writeCalendar(ceremonyEvents(reg, {}), writtenAt)).replace("\r\n ", "");
    }
    [[nodiscard]] const Ceremony &named(const QString &name) const
    {
        for (const Ceremony &ceremony : reg.all<Ceremony>()) {
            if (ceremony.name == name || ceremony.uid == name)
                return ceremony;
        }
        FAIL("no ceremony is called " << name.toStdString());
        return *reg.all<Ceremony>().begin();
    }
};

inline QByteArray calendarOf(const QByteArray &lines) { return "BEGIN:VCALENDAR\n" + lines + "END:VCALENDAR\n"; }

} // namespace Ratchet::Test
