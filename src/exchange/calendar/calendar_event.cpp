// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_event.h"

#include <calendar/recurrence_rule.h>
#include <core/entities/cadence.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

tl::unexpected<Error> refused(const QString &what, int line)
{
    return failure(ErrorCode::Malformed, what, {}, Place{.line = line});
}

// A date or time as it is written, with the zone that it names.
struct Moment {
    QDateTime at; // a wall clock
    CalendarZone zone; // without a name: whatever the clock shows where one is
    RecurrenceLimit::Form form = RecurrenceLimit::Form::WallClock;
};

Result<Moment> readMoment(const QString &text, const CalendarProperty &property, const CalendarZones &zones)
{
    static const QRegularExpression form(u"^(\\d{8})(?:T(\\d{6})(Z?))?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const QDate day = QDate::fromString(match.captured(1), u"yyyyMMdd"_s);
    const bool isDay = match.captured(2).isEmpty();
    const QTime time = isDay ? QTime(0, 0) : QTime::fromString(match.captured(2), u"HHmmss"_s);
    if (!match.hasMatch() || !day.isValid() || !time.isValid())
        return refused(
            App::translate("Calendar", "%1 is \"%2\", which is no date or time.").arg(property.name, text.left(40)),
            property.line);
    Moment moment{
        QDateTime(day, time, Qt::UTC), {}, isDay ? RecurrenceLimit::Form::Day : RecurrenceLimit::Form::WallClock};
    const QString named = zoneNameOf(property);
    if (isDay)
        return moment;
    if (!match.captured(3).isEmpty()) {
        moment.zone.name = u"UTC"_s;
    } else if (!named.isEmpty()) {
        const Result<CalendarZone> zone = zones.find(named, moment.at);
        if (!zone)
            return refused(zone.error().what, property.line);
        moment.zone = *zone;
    }
    return moment;
}

// The same moment on the clock of another zone.
QDateTime inZone(const Moment &moment, const CalendarZone &zone)
{
    if (moment.zone == zone || moment.form == RecurrenceLimit::Form::Day || moment.zone.name.isEmpty())
        return moment.at;
    return zone.clock().wallClock(instantOf(moment.at, moment.zone.clock()));
}

Result<qint64> minutesOf(const CalendarProperty &duration)
{
    static const QRegularExpression form(
        u"^\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?$"_s);
    const QRegularExpressionMatch match = form.match(duration.value.trimmed());
    if (!match.hasMatch())
        return refused(
            App::translate("Calendar", "DURATION is \"%1\", which is no length of time.").arg(duration.value.left(40)),
            duration.line);
    const auto part = [&match](int number) { return match.captured(number).toLongLong(); };
    return (part(1) * 7 + part(2)) * minutesOfDay + part(3) * 60 + part(4) + part(5) / 60;
}

Result<qint64> readDuration(const CalendarComponent &component, const Moment &start, const CalendarZones &zones)
{
    if (const CalendarProperty *end = component.find(u"DTEND")) {
        const Result<Moment> read = readMoment(end->value, *end, zones);
        if (!read)
            return tl::unexpected<Error>(read.error());
        const bool isDay = start.form == RecurrenceLimit::Form::Day;
        return start.at.secsTo(isDay ? read->at : inZone(*read, start.zone)) / 60;
    }
    const CalendarProperty *duration = component.find(u"DURATION");
    return duration ? minutesOf(*duration) : qint64(0);
}

// The end of a day is not part of it; a day without an end, or with its own beginning for one, is a day.
qint64 wholeDays(qint64 minutes)
{
    return std::max<qint64>((minutes + minutesOfDay - 1) / minutesOfDay, 1) * minutesOfDay;
}

// A date, or from midnight on in a calendar of Microsoft that says so beside it.
bool isAllDay(const CalendarComponent &component, const Moment &start)
{
    if (start.form == RecurrenceLimit::Form::Day)
        return true;
    if (start.at.time() != QTime(0, 0))
        return false;
    return std::ranges::any_of(std::array{u"X-MICROSOFT-CDO-ALLDAYEVENT"_s, u"X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT"_s},
                               [&component](const QString &name) {
                                   const CalendarProperty *mark = component.find(name);
                                   return mark && mark->value.trimmed().compare("TRUE"_L1, Qt::CaseInsensitive) == 0;
                               });
}

// The end of a rule of days is a day, too.
QString withUntilDay(const QString &rule, const CalendarZone &zone)
{
    static const QRegularExpression until(u"UNTIL=(\\d{8}T\\d{6})Z"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = until.match(rule);
    QDateTime at = QDateTime::fromString(match.captured(1), u"yyyyMMdd'T'HHmmss"_s);
    at.setTimeSpec(Qt::UTC);
    if (!at.isValid() || zone.name.isEmpty())
        return rule;
    return QString(rule).replace(match.captured(0), u"UNTIL="_s + zone.clock().wallClock(at).toString(u"yyyyMMdd"_s));
}

// The rule of the event with the dates that it leaves out.
Result<QString> readRule(const CalendarComponent &component, const ReadEvent &event, const CalendarZones &zones)
{
    auto rules = component.all(u"RRULE");
    std::erase_if(rules, [](const CalendarProperty *rule) { return rule->value.trimmed().isEmpty(); });
    if (rules.size() > 1)
        return refused(App::translate("Calendar", "The event has several rules; a ceremony has one."), rules[1]->line);
    for (const QStringView name : {QStringView(u"RDATE"), QStringView(u"EXRULE")}) {
        if (const CalendarProperty *property = component.find(name))
            return refused(
                App::translate("Calendar", "The event has %1, which a ceremony cannot hold.").arg(property->name),
                property->line);
    }
    QString rule = rules.empty() ? QString(happensOnce) : rules.front()->value.trimmed();
    if (event.isAllDay)
        rule = withUntilDay(rule, event.zone);
    QStringList exceptions;
    for (const CalendarProperty *property : component.all(u"EXDATE")) {
        for (const QString &text : property->value.split(u',', Qt::SkipEmptyParts)) {
            const Result<Moment> read = readMoment(text, *property, zones);
            if (!read)
                return tl::unexpected<Error>(read.error());
            const bool isDay = event.isAllDay && event.zone.name.isEmpty();
            exceptions +=
                (isDay ? read->at : inZone(*read, event.zone))
                    .toString(event.isAllDay || read->form == RecurrenceLimit::Form::Day ? u"yyyyMMdd"_s
                                                                                         : u"yyyyMMdd'T'HHmmss"_s);
        }
    }
    exceptions.removeDuplicates();
    if (!exceptions.isEmpty())
        rule += u"\nEXDATE:"_s + exceptions.join(u',');
    if (const Result<Recurrence> read = parseRecurrence(rule); !read)
        return refused(read.error().what, rules.empty() ? component.line : rules.front()->line);
    return rule;
}

// The date of its series that a single event stands for.
Status readReplaced(const CalendarProperty &replaced, const CalendarZones &zones, ReadEvent &event)
{
    const Result<Moment> read = readMoment(replaced.value, replaced, zones);
    if (!read)
        return tl::unexpected<Error>(read.error());
    if (replaced.parameters.contains(u"RANGE"_s))
        return refused(
            App::translate("Calendar", "The change holds for all later dates too, which a ceremony cannot hold."),
            replaced.line);
    event.replaces = read->at;
    event.replacesZone = read->zone;
    event.replacesForm = read->form;
    return {};
}

} // namespace

// "Amsterdam\\, Berlin": some escape a name as if it were a text.
QString zoneNameOf(const CalendarProperty &property)
{
    return property.parameters.value(u"TZID"_s).replace(u"\\,"_s, u","_s).replace(u"\\;"_s, u";"_s);
}

Result<ReadEvent> readEvent(const CalendarComponent &component, const CalendarZones &zones)
{
    if (component.brokenLine > 0)
        return refused(App::translate("Calendar", "The line is not of the form NAME:VALUE."), component.brokenLine);
    const auto text = [&component](QStringView name) {
        const CalendarProperty *property = component.find(name);
        return property ? property->text() : QString();
    };
    ReadEvent event{component.line,
                    text(u"UID"),
                    text(u"SUMMARY"),
                    text(u"DESCRIPTION"),
                    {},
                    {},
                    0,
                    {},
                    text(u"SEQUENCE").toInt(),
                    text(u"STATUS").compare(u"CANCELLED"_s, Qt::CaseInsensitive) == 0,
                    false,
                    {},
                    {},
                    {}};
    event.extras = extrasOf(component);
    // A class that nobody knows counts as private (RFC 5545, CLASS).
    const QString eventClass = text(u"CLASS").trimmed();
    event.isPrivate = !eventClass.isEmpty() && eventClass.compare("PUBLIC"_L1, Qt::CaseInsensitive) != 0;
    static const QRegularExpression position(u"^-?\\d+(\\.\\d+)?;-?\\d+(\\.\\d+)?$"_s);
    if (const CalendarProperty *geo = component.find(u"GEO"); geo && !position.match(geo->value.trimmed()).hasMatch())
        return refused(App::translate("Calendar", "GEO is \"%1\", which is no place.").arg(geo->value.left(40)),
                       geo->line);
    const CalendarProperty *start = component.find(u"DTSTART");
    if (event.uid.isEmpty())
        return refused(App::translate("Calendar", "The event has no UID, so that a second import would make it again."),
                       component.line);
    if (!start)
        return refused(App::translate("Calendar", "The event does not say when it starts."), component.line);
    const Result<Moment> startsAt = readMoment(start->value, *start, zones);
    if (!startsAt)
        return tl::unexpected<Error>(startsAt.error());
    event.startsAt = startsAt->at;
    event.zone = startsAt->zone;
    event.isAllDay = isAllDay(component, *startsAt);
    const Result<qint64> minutes = readDuration(component, *startsAt, zones);
    if (!minutes)
        return tl::unexpected<Error>(minutes.error());
    if (*minutes < 0)
        return refused(App::translate("Calendar", "The event ends before it starts."), component.line);
    event.minutes = event.isAllDay ? wholeDays(*minutes) : *minutes;
    if (const CalendarProperty *replaced = component.find(u"RECURRENCE-ID")) {
        if (const Status read = readReplaced(*replaced, zones, event); !read)
            return tl::unexpected<Error>(read.error());
        return event;
    }
    const Result<QString> rule = readRule(component, event, zones);
    if (!rule)
        return tl::unexpected<Error>(rule.error());
    event.rrule = *rule;
    return event;
}

QDateTime wallClockIn(const QDateTime &at, const CalendarZone &from, const CalendarZone &zone,
                      RecurrenceLimit::Form form)
{
    return inZone({at, from, form}, zone);
}

std::vector<ImportQuestion> zoneQuestions(const CalendarFile &file, const CalendarZones &zones)
{
    std::vector<ImportQuestion> questions;
    QSet<QString> asked;
    for (const CalendarComponent &component : file.events) {
        for (const CalendarProperty &property : component.properties) {
            const QString name = zoneNameOf(property);
            if (name.isEmpty() || asked.contains(name) || zones.find(name, QDateTime(QDate(2026, 1, 1), {}, Qt::UTC)))
                continue;
            asked.insert(name);
            questions.push_back(
                {ImportQuestion::Kind::UnknownValues,
                 u"TZID"_s,
                 QString::fromLatin1(fieldOf<&Ceremony::timeZone>().name),
                 App::translate("Calendar", "Which time zone is \"%1\"? Such as Europe/London.").arg(name.left(60)),
                 {},
                 {name}});
        }
    }
    return questions;
}

} // namespace Ratchet
