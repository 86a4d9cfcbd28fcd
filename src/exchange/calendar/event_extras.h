// SPDX-License-Identifier: GPL-3.0-or-later
// What an event says beside its times: who called it, who is asked, where it is.
#pragma once

#include <exchange/calendar/ics_reader.h>

#include <QStringList>

namespace Ratchet {

struct CalendarPerson {
    QString name; // empty where only the address is known
    QString email;

    bool operator==(const CalendarPerson &) const = default;
    [[nodiscard]] const QString &label() const { return name.isEmpty() ? email : name; }
};

struct EventExtras {
    CalendarPerson organizer;
    QStringList attendees; // without the organizer
    QString location;

    bool operator==(const EventExtras &) const = default;
};

[[nodiscard]] EventExtras extrasOf(const CalendarComponent &component);

// What of it a ceremony has no place for, translated; empty where there is nothing. `hasChair`: the organizer is one.
[[nodiscard]] QString withoutPlace(const EventExtras &extras, bool hasChair, bool hasDescription);

} // namespace Ratchet
