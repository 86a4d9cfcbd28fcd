// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_zone_component.h"

#include <QDateTime>

#include <map>
#include <tuple>

namespace Ratchet {
namespace {

constexpr int yearsAhead = 30;

// What two changes share so that one component can hold both.
struct ChangeKind {
    bool isDaylight = false;
    int from = 0;
    int to = 0;
    QString name;

    bool operator<(const ChangeKind &other) const
    {
        return std::tie(isDaylight, from, to, name) < std::tie(other.isDaylight, other.from, other.to, other.name);
    }
};

// By their kind the onsets, each as the clock showed it until then.
using Changes = std::map<ChangeKind, std::vector<QDateTime>>;

Changes changesOf(const QTimeZone &zone, int firstYear)
{
    const QDateTime begin(QDate(firstYear, 1, 1), QTime(0, 0), Qt::UTC);
    const QTimeZone::OffsetData first = zone.offsetData(begin);
    Changes changes;
    int offset = first.offsetFromUtc;
    changes[{first.daylightTimeOffset != 0, offset, offset, first.abbreviation}].push_back(begin);
    const QDateTime end = begin.addYears(yearsAhead);
    // transitions() ends with what the zone's file lists, often in 2037. Asked from behind a change, Qt goes by the
    // rule.
    for (QTimeZone::OffsetData change = zone.nextTransition(begin); change.atUtc.isValid() && change.atUtc <= end;
         change = zone.nextTransition(change.atUtc.addMSecs(1))) {
        const ChangeKind kind{change.daylightTimeOffset != 0, offset, change.offsetFromUtc, change.abbreviation};
        changes[kind].push_back(change.atUtc.toUTC().addSecs(offset));
        offset = change.offsetFromUtc;
    }
    return changes;
}

IcalComponent changeComponent(const ChangeKind &kind, const std::vector<QDateTime> &onsets)
{
    IcalComponent component(icalcomponent_new(kind.isDaylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT));
    icalcomponent_add_property(component.get(), icalproperty_new_dtstart(icalTime(onsets.front())));
    for (size_t i = 1; i < onsets.size(); ++i) {
        icaldatetimeperiodtype repeated;
        repeated.time = icalTime(onsets[i]);
        repeated.period = icalperiodtype_null_period();
        icalcomponent_add_property(component.get(), icalproperty_new_rdate(repeated));
    }
    icalcomponent_add_property(component.get(), icalproperty_new_tzoffsetfrom(kind.from));
    icalcomponent_add_property(component.get(), icalproperty_new_tzoffsetto(kind.to));
    if (!kind.name.isEmpty())
        icalcomponent_add_property(component.get(), icalproperty_new_tzname(kind.name.toUtf8().constData()));
    return component;
}

} // namespace

IcalComponent timeZoneComponent(const QTimeZone &zone, int firstYear)
{
    IcalComponent component(icalcomponent_new(ICAL_VTIMEZONE_COMPONENT));
    icalcomponent_add_property(component.get(), icalproperty_new_tzid(zone.id().constData()));
    for (const auto &[kind, onsets] : changesOf(zone, firstYear))
        icalcomponent_add_component(component.get(), changeComponent(kind, onsets).release());
    return component;
}

} // namespace Ratchet
