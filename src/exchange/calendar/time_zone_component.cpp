// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_zone_component.h"

#include <QDateTime>

#include <algorithm>
#include <map>
#include <tuple>

namespace Ratchet {

using namespace Qt::StringLiterals;

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

// The rule that these onsets follow, one a year: "BYDAY=-1SU;BYMONTH=3". Empty where none fits.
QByteArray ruleOf(const std::vector<QDateTime> &onsets)
{
    static const char *const weekDays[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    const QDateTime &first = onsets.front();
    int earliest = first.date().day();
    int latest = earliest;
    bool isLast = true;
    for (size_t i = 0; i < onsets.size(); ++i) {
        const QDate day = onsets[i].date();
        if (day.year() != first.date().year() + int(i) || day.month() != first.date().month()
            || day.dayOfWeek() != first.date().dayOfWeek() || onsets[i].time() != first.time())
            return {};
        earliest = std::min(earliest, day.day());
        latest = std::max(latest, day.day());
        isLast = isLast && day.day() + 7 > day.daysInMonth();
    }
    const QByteArray month = ";BYMONTH=" + QByteArray::number(first.date().month());
    const QByteArray weekDay = weekDays[first.date().dayOfWeek() - 1];
    if (isLast)
        return "FREQ=YEARLY;BYDAY=-1" + weekDay + month;
    if (earliest % 7 == 1 && latest < earliest + 7)
        return "FREQ=YEARLY;BYDAY=" + QByteArray::number(earliest / 7 + 1) + weekDay + month;
    if (latest != earliest + 6)
        return {};
    QByteArrayList days; // the weekday on or after a day of the month
    for (int day = earliest; day <= latest; ++day)
        days += QByteArray::number(day);
    return "FREQ=YEARLY;BYDAY=" + weekDay + ";BYMONTHDAY=" + days.join(',') + month;
}

IcalComponent changeComponent(const ChangeKind &kind, const QDateTime &first)
{
    IcalComponent component(icalcomponent_new(kind.isDaylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT));
    icalcomponent_add_property(component.get(), icalproperty_new_dtstart(icalTime(first)));
    icalcomponent_add_property(component.get(), icalproperty_new_tzoffsetfrom(kind.from));
    icalcomponent_add_property(component.get(), icalproperty_new_tzoffsetto(kind.to));
    if (!kind.name.isEmpty())
        icalcomponent_add_property(component.get(), icalproperty_new_tzname(kind.name.toUtf8().constData()));
    return component;
}

IcalComponent byDate(const ChangeKind &kind, const std::vector<QDateTime> &onsets)
{
    IcalComponent component = changeComponent(kind, onsets.front());
    for (size_t i = 1; i < onsets.size(); ++i) {
        icaldatetimeperiodtype repeated;
        repeated.time = icalTime(onsets[i]);
        repeated.period = icalperiodtype_null_period();
        icalcomponent_add_property(component.get(), icalproperty_new_rdate(repeated));
    }
    return component;
}

IcalComponent byRule(const ChangeKind &kind, const QDateTime &first, const QByteArray &rule)
{
    IcalComponent component = changeComponent(kind, first);
    icalcomponent_add_property(component.get(),
                               icalproperty_new_rrule(icalrecurrencetype_from_string(rule.constData())));
    return component;
}

// The rule that holds at the end takes over as early as the changes follow it.
void addChanges(icalcomponent *zone, const ChangeKind &kind, const std::vector<QDateTime> &onsets, int lastYear)
{
    constexpr size_t leastYears = 12; // fewer do not show every day of a month that a rule can fall on
    size_t ruled = onsets.size();
    QByteArray rule;
    const bool goesOn = onsets.back().date().year() >= lastYear;
    for (size_t first = 0; goesOn && rule.isEmpty() && onsets.size() >= first + leastYears; ++first) {
        rule = ruleOf({onsets.begin() + std::ptrdiff_t(first), onsets.end()});
        ruled = rule.isEmpty() ? ruled : first;
    }
    if (ruled > 0)
        icalcomponent_add_component(zone,
                                    byDate(kind, {onsets.begin(), onsets.begin() + std::ptrdiff_t(ruled)}).release());
    if (ruled < onsets.size())
        icalcomponent_add_component(zone, byRule(kind, onsets[ruled], rule).release());
}

} // namespace

IcalComponent timeZoneComponent(const QTimeZone &zone, int firstYear)
{
    IcalComponent component(icalcomponent_new(ICAL_VTIMEZONE_COMPONENT));
    icalcomponent_add_property(component.get(), icalproperty_new_tzid(zone.id().constData()));
    for (const auto &[kind, onsets] : changesOf(zone, firstYear))
        addChanges(component.get(), kind, onsets, firstYear + yearsAhead - 1);
    return component;
}

IcalComponent definedTimeZone(const QByteArray &name, const QString &rules)
{
    const QByteArray text = QString(rules).replace(u'\n', u"\r\n"_s).toUtf8();
    IcalComponent component(icalparser_parse_string(text.constData()));
    if (!component)
        return component;
    if (icalproperty *given = icalcomponent_get_first_property(component.get(), ICAL_TZID_PROPERTY))
        icalproperty_set_tzid(given, name.constData());
    return component;
}

} // namespace Ratchet
