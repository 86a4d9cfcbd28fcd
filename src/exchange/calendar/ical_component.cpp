// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical_component.h"

namespace Ratchet {

icaltimetype icalTime(const QDateTime &wallClock)
{
    const QDate day = wallClock.date();
    const QTime clock = wallClock.time();
    icaltimetype time = icaltime_null_time();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.hour = clock.hour();
    time.minute = clock.minute();
    time.second = clock.second();
    return time;
}

icaltimetype icalInstant(const QDateTime &instant)
{
    icaltimetype time = icalTime(instant.toUTC());
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

QByteArray icalText(const IcalComponent &component)
{
    const std::unique_ptr<char, void (*)(char *)> text(icalcomponent_as_ical_string_r(component.get()),
                                                       [](char *held) { icalmemory_free_buffer(held); });
    return QByteArray(text.get());
}

} // namespace Ratchet
