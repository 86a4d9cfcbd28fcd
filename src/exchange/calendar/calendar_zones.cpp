// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_zones.h"

#include <calendar/database_zone.h>
#include <calendar/named_clock.h>
#include <calendar/zone_rules.h>
#include <exchange/calendar/zone_names.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int yearsCompared = 10;

// How far what a file defines can be held against the database: a list of changes without a rule says nothing of what
// comes after it, one that never changes its offset holds for ever.
QDateTime lastCompared(const ZoneRules &rules, const QDateTime &begins)
{
    const auto &changes = rules.changes();
    const bool isFixed =
        std::ranges::all_of(changes, [&changes](const ClockChange &change) { return change.to == changes.front().to; });
    const QDateTime farthest = begins.addYears(yearsCompared);
    const QDateTime last = QDateTime::fromSecsSinceEpoch(changes.back().at, Qt::UTC);
    return isFixed ? farthest : std::clamp(last, begins, farthest);
}

// Whether both show the same from the beginning on: at each change of either, before and after.
bool isSameClock(const ZoneRules &rules, const QTimeZone &zone, const QDateTime &begins)
{
    const QDateTime end = lastCompared(rules, begins);
    const ClockZone clock(rules.changes());
    const auto isSame = [&](const QDateTime &at) { return clock.offsetFromUtc(at) == zone.offsetFromUtc(at); };
    if (!isSame(begins))
        return false;
    for (const ClockChange &change : rules.changes()) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(change.at, Qt::UTC);
        if (at > begins && at <= end && (!isSame(at) || !isSame(at.addSecs(-1))))
            return false;
    }
    for (auto next = zone.nextTransition(begins); next.atUtc.isValid() && next.atUtc < end;
         next = zone.nextTransition(next.atUtc.addMSecs(1))) {
        if (!isSame(next.atUtc) || !isSame(next.atUtc.addSecs(-1)))
            return false;
    }
    return true;
}

// Outlook numbers zones whose name is taken by another in the same file: "Eastern Standard Time 1".
QString withoutNumber(const QString &name)
{
    static const QRegularExpression number(u" \\d{1,2}$"_s);
    return QString(name).remove(number);
}

} // namespace

ClockZone CalendarZone::clock() const
{
    return clockZone(name, rules).value_or(ClockZone(QTimeZone::utc())); // none is made that cannot be read
}

CalendarZones::CalendarZones(const CalendarFile &file, const QMap<QString, QString> &answers)
    : m_regions(file.zones)
    , m_definitions(file.definitions)
    , m_answers(answers)
{
}

Result<CalendarZone> CalendarZones::find(const QString &name, const QDateTime &begins) const
{
    const QPair<QString, int> key(name, begins.date().year());
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    Result<CalendarZone> zone = findOut(name, QDateTime(QDate(key.second, 1, 1), QTime(0, 0), Qt::UTC));
    if (zone)
        m_known.insert(key, *zone);
    return zone;
}

Result<CalendarZone> CalendarZones::findOut(const QString &name, const QDateTime &begins) const
{
    if (const QString answer = zoneNamed(m_answers.value(name)); !answer.isEmpty())
        return CalendarZone{answer, {}};
    for (const QString &zone : {regionalZone(name), regionalZone(m_regions.value(name))}) {
        if (!zone.isEmpty())
            return CalendarZone{zone, {}};
    }
    if (const QString definition = m_definitions.value(name); !definition.isEmpty())
        return defined(name, definition, begins);
    if (const QString zone = zoneNamed(name); !zone.isEmpty())
        return CalendarZone{zone, {}};
    return failure(ErrorCode::UnknownReference,
                   App::translate("Calendar", "The time zone \"%1\" is not known.").arg(name.left(60)));
}

Result<CalendarZone> CalendarZones::defined(const QString &name, const QString &definition,
                                            const QDateTime &begins) const
{
    const Result<ZoneRules> rules = ZoneRules::read(definition);
    const QString named = zoneNamed(name);
    if (!rules) {
        if (!named.isEmpty())
            return CalendarZone{named, {}};
        return failure(
            ErrorCode::UnknownReference,
            App::translate("Calendar", "The time zone \"%1\" is not known. %2").arg(name.left(60), rules.error().what));
    }
    for (const QString &candidate : {named, zoneNamed(withoutNumber(name))}) {
        if (const auto zone = databaseZone(candidate); zone && isSameClock(*rules, *zone, begins))
            return CalendarZone{candidate, {}};
    }
    return CalendarZone{name, definition};
}

} // namespace Ratchet
