// SPDX-License-Identifier: GPL-3.0-or-later
// The time zones that one calendar file names: by what the database knows, what the file defines, and what the user
// said.
#pragma once

#include <calendar/clock_zone.h>
#include <exchange/calendar/ics_reader.h>

#include <QHash>
#include <QPair>

namespace Ratchet {

// As a ceremony keeps it: a name of the database, or one of the file with the definition that goes with it.
struct CalendarZone {
    QString name; // empty: whatever the clock shows where one is
    QString rules; // ZoneRules::read(); empty for a name of the database

    bool operator==(const CalendarZone &) const = default;
    // The computer's own where it has no name.
    [[nodiscard]] ClockZone clock() const;
};

class CalendarZones {
public:
    // `answers`: names of the file to zones that zoneNamed() knows, as the user gave them.
    explicit CalendarZones(const CalendarFile &file, const QMap<QString, QString> &answers = {});

    // What the file means by a TZID in an event that begins in the year of that time. A name with a region
    // (Europe/Kyiv) is the same everywhere. By any other the file means what it defines; where that is what the
    // database says of it, the name of the database stands for it. ErrorCode::UnknownReference for a zone that nobody
    // knows.
    [[nodiscard]] Result<CalendarZone> find(const QString &name, const QDateTime &begins) const;

private:
    [[nodiscard]] Result<CalendarZone> findOut(const QString &name, const QDateTime &begins) const;
    [[nodiscard]] Result<CalendarZone> defined(const QString &name, const QString &definition,
                                               const QDateTime &begins) const;

    QMap<QString, QString> m_regions; // TZID → the name that its definition tells beside it
    QMap<QString, QString> m_definitions;
    QMap<QString, QString> m_answers;
    mutable QHash<QPair<QString, int>, CalendarZone> m_known; // by name and year: thousands of events name a few zones
};

} // namespace Ratchet
