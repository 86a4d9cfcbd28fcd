// SPDX-License-Identifier: GPL-3.0-or-later
#include "ics_writer.h"

#include <calendar/database_zone.h>
#include <calendar/named_clock.h>
#include <calendar/recurrence.h>
#include <exchange/calendar/ical_component.h>
#include <exchange/calendar/time_zone_component.h>

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

// Control characters other than the line end have no form in a TEXT and become blanks.
QByteArray plainText(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t')
            letter = u' ';
    }
    return text.toUtf8();
}

Result<ClockZone> zoneOf(const CalendarEvent &event)
{
    return event.zone.isEmpty() ? ClockZone(QTimeZone::utc())
                                : clockZone(QString::fromUtf8(event.zone), event.zoneRules);
}

Status checked(const CalendarEvent &event)
{
    static const QRegularExpression rule(u"^FREQ=[A-Z]+(?:;[A-Z]+=[A-Z0-9,+-]+)*$"_s);
    if (event.uid.isEmpty())
        return failure(
            ErrorCode::MissingValue,
            QCoreApplication::translate("Exchange", "The meeting \"%1\" has no identifier.").arg(event.summary));
    if (!event.startsAt.isValid() || event.minutes < 1)
        return failure(ErrorCode::InvalidValue,
                       QCoreApplication::translate("Exchange", "The meeting \"%1\" has no start or no length.")
                           .arg(event.summary));
    const Result<ClockZone> zone = zoneOf(event);
    if (!zone)
        return failure(ErrorCode::InvalidValue,
                       QCoreApplication::translate("Exchange", "The time zone \"%1\" is not known.")
                           .arg(QString::fromUtf8(event.zone)));
    if (!event.rrule.isEmpty() && (!rule.match(event.rrule).hasMatch() || writtenRule(event.rrule).isEmpty()))
        return failure(ErrorCode::InvalidValue,
                       QCoreApplication::translate("Exchange", "\"%1\" is not a recurrence rule.").arg(event.rrule));
    if (!event.isAllDay && !instantOf(event.startsAt, *zone).isValid())
        return failure(ErrorCode::InvalidValue,
                       QCoreApplication::translate("Exchange", "The clocks skip the start of \"%1\" in its time zone.")
                           .arg(event.summary));
    return {};
}

bool keepsZone(const CalendarEvent &event)
{
    return !event.isAllDay && !event.rrule.isEmpty() && !event.zone.isEmpty() && event.zone != "UTC"
        && event.zone != "Etc/UTC";
}

void addDay(icalcomponent *component, icalproperty_kind kind, const QDateTime &wall)
{
    icalproperty *property = icalproperty_new(kind);
    icaltimetype day = icalTime(wall);
    day.is_date = 1;
    icalproperty_set_value(property, icalvalue_new_date(day));
    icalproperty_add_parameter(property, icalparameter_new_value(ICAL_VALUE_DATE));
    icalcomponent_add_property(component, property);
}

// A DTSTART or an EXDATE.
void addTime(icalcomponent *component, icalproperty_kind kind, const CalendarEvent &event, const QDateTime &wall)
{
    if (event.isAllDay)
        return addDay(component, kind, wall);
    icalproperty *property = icalproperty_new(kind);
    if (keepsZone(event)) {
        icalproperty_set_value(property, icalvalue_new_datetime(icalTime(wall)));
        icalproperty_add_parameter(property, icalparameter_new_tzid(event.zone.constData()));
    } else {
        icalproperty_set_value(property, icalvalue_new_datetime(icalInstant(instantOf(wall, *zoneOf(event)))));
    }
    icalcomponent_add_property(component, property);
}

// The last day of a series of days is a day.
QString ruleOf(const CalendarEvent &event)
{
    static const QRegularExpression time(u"(UNTIL=\\d{8})T\\d{6}Z?"_s);
    return event.isAllDay ? QString(event.rrule).replace(time, u"\\1"_s) : event.rrule;
}

IcalComponent eventComponent(const CalendarEvent &event, const QDateTime &writtenAt)
{
    IcalComponent owned(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    icalcomponent *component = owned.get();
    icalcomponent_add_property(component, icalproperty_new_uid(plainText(event.uid).constData()));
    icalcomponent_add_property(component, icalproperty_new_dtstamp(icalInstant(writtenAt)));
    icalcomponent_add_property(component, icalproperty_new_sequence(event.sequence));
    addTime(component, ICAL_DTSTART_PROPERTY, event, event.startsAt);
    if (event.isAllDay) {
        const int days = (event.minutes + minutesOfDay - 1) / minutesOfDay;
        addDay(component, ICAL_DTEND_PROPERTY, event.startsAt.addDays(days)); // the first day that is not part of it
        icalcomponent_add_property(component, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    } else {
        icaldurationtype duration = icaldurationtype_null_duration();
        duration.minutes = unsigned(event.minutes); // a day of the calendar may have other than 24 hours
        icalcomponent_add_property(component, icalproperty_new_duration(duration));
    }
    if (!event.rrule.isEmpty())
        icalcomponent_add_property(
            component, icalproperty_new_rrule(icalrecurrencetype_from_string(ruleOf(event).toLatin1().constData())));
    QList<QDateTime> exceptions = event.exceptions;
    std::sort(exceptions.begin(), exceptions.end());
    for (const QDateTime &exception : std::as_const(exceptions))
        addTime(component, ICAL_EXDATE_PROPERTY, event, exception);
    icalcomponent_add_property(component, icalproperty_new_summary(plainText(event.summary).constData()));
    if (!event.description.isEmpty())
        icalcomponent_add_property(component, icalproperty_new_description(plainText(event.description).constData()));
    return owned;
}

bool isDefined(const CalendarEvent &event) { return definesZone(event.zoneRules, QString::fromUtf8(event.zone)); }

// Two calendars may have brought two zones of one name: the second gets another.
std::vector<CalendarEvent> withZonesApart(std::vector<CalendarEvent> events)
{
    QMap<QString, QString> definitions;
    for (CalendarEvent &event : events) {
        if (!isDefined(event))
            continue;
        const QString name = QString::fromUtf8(event.zone);
        const QString rules = event.zoneRules;
        for (int number = 2; definitions.value(QString::fromUtf8(event.zone), event.zoneRules) != event.zoneRules;
             ++number) {
            const QString other = name + u' ' + QString::number(number);
            event.zone = other.toUtf8();
            event.zoneRules = QString(rules).replace(u"TZID:"_s + name, u"TZID:"_s + other);
        }
        definitions.insert(QString::fromUtf8(event.zone), event.zoneRules);
    }
    return events;
}

void addComponent(icalcomponent *calendar, IcalComponent component)
{
    if (component)
        icalcomponent_add_component(calendar, component.release());
}

// The zones that events name, each once: as they were defined, or from the year of their first event on.
void addZones(icalcomponent *calendar, const std::vector<CalendarEvent> &events)
{
    QMap<QByteArray, int> years;
    QMap<QByteArray, QString> definitions;
    for (const CalendarEvent &event : events) {
        if (!keepsZone(event))
            continue;
        const int year = event.startsAt.date().year();
        if (isDefined(event))
            definitions.insert(event.zone, event.zoneRules);
        else
            years[event.zone] = std::min(years.value(event.zone, year), year);
    }
    for (auto zone = definitions.begin(); zone != definitions.end(); ++zone)
        addComponent(calendar, definedTimeZone(zone.key(), zone.value()));
    for (auto zone = years.begin(); zone != years.end(); ++zone) {
        if (const auto known = databaseZone(QString::fromUtf8(zone.key())))
            addComponent(calendar, timeZoneComponent(*known, zone.value()));
    }
}

} // namespace

Result<QByteArray> writeCalendar(const std::vector<CalendarEvent> &given, const QDateTime &writtenAt)
{
    const std::vector<CalendarEvent> events = withZonesApart(given);
    for (const CalendarEvent &event : events) {
        if (const Status status = checked(event); !status)
            return tl::unexpected(status.error());
    }
    const IcalComponent calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Ratchet//Ratchet//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    addZones(calendar.get(), events);
    for (const CalendarEvent &event : events)
        icalcomponent_add_component(calendar.get(), eventComponent(event, writtenAt).release());
    return icalText(calendar);
}

QString writtenRule(const QString &rrule)
{
    const QString rule = rrule.section(u'\n', 0, 0).trimmed();
    const QString bare = rule.startsWith("RRULE:"_L1, Qt::CaseInsensitive) ? rule.sliced(6) : rule;
    icalrecurrencetype read = icalrecurrencetype_from_string(bare.toLatin1().constData());
    if (read.freq == ICAL_NO_RECURRENCE)
        return {};
    const std::unique_ptr<char, void (*)(char *)> text(icalrecurrencetype_as_string_r(&read),
                                                       [](char *held) { icalmemory_free_buffer(held); });
    return QString::fromLatin1(text.get());
}

} // namespace Ratchet
