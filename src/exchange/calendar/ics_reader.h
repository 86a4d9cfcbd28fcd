// SPDX-License-Identifier: GPL-3.0-or-later
// The events of an iCalendar file (RFC 5545) as lines with names, parameters and values; what they mean is read
// elsewhere.
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QMap>

#include <vector>

namespace Ratchet {

struct CalendarProperty {
    QString name; // upper case
    QMap<QString, QString> parameters; // names in upper case, quotes gone
    QString value; // as it is written, unfolded
    int line = 0; // of the file, from 1

    // Of a TEXT: escapes resolved.
    [[nodiscard]] QString text() const;
};

// A VEVENT; what lies in it, such as an alarm, is left out.
struct CalendarComponent {
    int line = 0;
    std::vector<CalendarProperty> properties;
    int brokenLine = 0; // the first line in it that is none of iCalendar; 0: all are

    // The first of that name, or nullptr.
    [[nodiscard]] const CalendarProperty *find(QStringView name) const;
    [[nodiscard]] std::vector<const CalendarProperty *> all(QStringView name) const;
};

struct CalendarFile {
    std::vector<CalendarComponent> events;
    QMap<QString, QString> zones; // TZID of a VTIMEZONE to the IANA name that it tells, where it tells one
    QMap<QString, QString> definitions; // TZID to the lines of its VTIMEZONE, unfolded, for ZoneRules::read()
    QString product; // PRODID
};

// ErrorCode::Malformed with the line where the file is no calendar, ends in the middle, or holds no event.
[[nodiscard]] Result<CalendarFile> readCalendar(const QByteArray &bytes);

} // namespace Ratchet
