// SPDX-License-Identifier: GPL-3.0-or-later
#include "as_kept.h"

#include <calendar/cadence_dates.h>
#include <calendar/zone_rules.h>
#include <core/entities/cadence.h>
#include <exchange/calendar/ics_writer.h>

namespace Ratchet {

QString ruleAsKept(const QString &rrule, const Ceremony *before)
{
    const QString kept = before ? before->rrule.section(u'\n', 0, 0) : QString();
    const QString read = rrule.section(u'\n', 0, 0);
    const QString written = writtenRule(kept);
    return written.isEmpty() || written != writtenRule(read) ? rrule : kept + rrule.sliced(read.size());
}

QString zoneRulesAsKept(const CalendarZone &zone, const Ceremony *before)
{
    if (!before || before->timeZone != zone.name || before->zoneRules == zone.rules)
        return zone.rules;
    const Result<ZoneRules> kept = ZoneRules::read(before->zoneRules);
    const Result<ZoneRules> read = ZoneRules::read(zone.rules);
    return kept && read && kept->changes() == read->changes() ? before->zoneRules : zone.rules;
}

Value durationAsKept(const ReadEvent &event, const Ceremony *before)
{
    const bool isOfDays = event.isAllDay && before && before->isAllDay;
    if (isOfDays && qint64(daysOf(*before)) * minutesOfDay == event.minutes)
        return fieldOf<&Ceremony::durationMinutes>().read(before);
    const bool isTold = event.isAllDay ? event.minutes > minutesOfDay : event.minutes > 0;
    return isTold ? Value(event.minutes) : Value();
}

} // namespace Ratchet
