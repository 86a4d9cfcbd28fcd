// SPDX-License-Identifier: GPL-3.0-or-later
#include "named_clock.h"

#include <calendar/recurrence.h>
#include <calendar/zone_rules.h>

#include <QHash>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Meetings share few definitions and are asked for their dates again and again.
Result<ClockZone> readOnce(const QString &rules)
{
    constexpr qsizetype most = 100;
    thread_local QHash<QString, ClockZone> known;
    if (const auto found = known.constFind(rules); found != known.cend())
        return *found;
    const Result<ZoneRules> read = ZoneRules::read(rules);
    if (!read)
        return failure(read.error().code, read.error().what, {}, Place{.field = u"time_zone"_s});
    if (known.size() >= most)
        known.clear();
    return *known.insert(rules, ClockZone(read->changes()));
}

} // namespace

bool definesZone(const QString &rules, const QString &name)
{
    return !name.isEmpty() && rules.split(u'\n').contains(u"TZID:"_s + name);
}

Result<ClockZone> clockZone(const QString &name, const QString &rules)
{
    if (definesZone(rules, name))
        return readOnce(rules);
    const Result<QTimeZone> zone = timeZoneNamed(name);
    if (!zone)
        return tl::unexpected<Error>(zone.error());
    return ClockZone(*zone);
}

} // namespace Ratchet
