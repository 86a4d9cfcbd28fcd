// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_event.h"

#include <calendar/recurrence_rule.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr qint64 minutesOfDay = 1440;

tl::unexpected<Error> refused(const QString &what, int line)
{
    return failure(ErrorCode::Malformed, what, {}, Place{.line = line});
}

// A date or time as it is written, with the zone that it names.
struct Moment {
    QDateTime at; // a wall clock
    QString zone; // IANA name; "UTC"; empty: whatever the clock shows where one is
    RecurrenceLimit::Form form = RecurrenceLimit::Form::WallClock;
};

// Names of zones are written in many ways: with a path before them, as Windows has them, or with a dash.
QString knownZone(const QString &name, const QMap<QString, QString> &zones)
{
    static const QMap<QString, QString> older{
        {u"US/Eastern"_s, u"America/New_York"_s}, {u"US/Central"_s, u"America/Chicago"_s},
        {u"US/Mountain"_s, u"America/Denver"_s},  {u"US/Pacific"_s, u"America/Los_Angeles"_s},
        {u"US/Arizona"_s, u"America/Phoenix"_s},  {u"US/Alaska"_s, u"America/Anchorage"_s},
        {u"US/Hawaii"_s, u"Pacific/Honolulu"_s}}; // left out of some installations
    QStringList candidates{name,
                           older.value(QString(name).replace(u'-', u'/')),
                           zones.value(name),
                           name.section(u'/', -2),
                           name.section(u'/', -3),
                           QString(name).replace(u'-', u'/'),
                           QString::fromLatin1(QTimeZone::windowsIdToDefaultIanaId(name.toUtf8()))};
    for (const QString &candidate : std::as_const(candidates)) {
        if (!candidate.isEmpty() && QTimeZone::isTimeZoneIdAvailable(candidate.toUtf8()))
            return candidate;
    }
    return {};
}

Result<Moment> readMoment(const QString &text, const CalendarProperty &property, const QMap<QString, QString> &zones)
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
    const QString named = property.parameters.value(u"TZID"_s);
    if (isDay || !match.captured(3).isEmpty()) {
        moment.zone = u"UTC"_s;
    } else if (!named.isEmpty()) {
        moment.zone = knownZone(named, zones);
        if (moment.zone.isEmpty())
            return refused(App::translate("Calendar", "The time zone \"%1\" is not known.").arg(named.left(60)),
                           property.line);
    }
    return moment;
}

// The same moment on the clock of another zone.
QDateTime inZone(const Moment &moment, const QString &zone)
{
    if (moment.zone == zone || moment.form == RecurrenceLimit::Form::Day || moment.zone.isEmpty())
        return moment.at;
    const QTimeZone target = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone.toUtf8());
    const QDateTime there = instantOf(moment.at, QTimeZone(moment.zone.toUtf8())).toTimeZone(target);
    return {there.date(), there.time(), Qt::UTC};
}

Result<qint64> readDuration(const CalendarComponent &component, const Moment &start,
                            const QMap<QString, QString> &zones)
{
    static const QRegularExpression form(
        u"^\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?$"_s);
    if (const CalendarProperty *end = component.find(u"DTEND")) {
        const Result<Moment> read = readMoment(end->value, *end, zones);
        if (!read)
            return tl::unexpected<Error>(read.error());
        return start.at.secsTo(inZone(*read, start.zone)) / 60;
    }
    const CalendarProperty *duration = component.find(u"DURATION");
    if (!duration)
        return start.form == RecurrenceLimit::Form::Day ? minutesOfDay : qint64(0);
    const QRegularExpressionMatch match = form.match(duration->value.trimmed());
    if (!match.hasMatch())
        return refused(
            App::translate("Calendar", "DURATION is \"%1\", which is no length of time.").arg(duration->value.left(40)),
            duration->line);
    const auto part = [&match](int number) { return match.captured(number).toLongLong(); };
    return (part(1) * 7 + part(2)) * minutesOfDay + part(3) * 60 + part(4) + part(5) / 60;
}

// The rule of the event with the dates that it leaves out.
Result<QString> readRule(const CalendarComponent &component, const ReadEvent &event,
                         const QMap<QString, QString> &zones)
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
    QString rule = rules.empty() ? u"FREQ=DAILY;COUNT=1"_s : rules.front()->value.trimmed();
    QStringList exceptions;
    for (const CalendarProperty *property : component.all(u"EXDATE")) {
        for (const QString &text : property->value.split(u',', Qt::SkipEmptyParts)) {
            const Result<Moment> read = readMoment(text, *property, zones);
            if (!read)
                return tl::unexpected<Error>(read.error());
            exceptions +=
                (event.isAllDay ? read->at : inZone(*read, event.zone))
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
Status readReplaced(const CalendarProperty &replaced, const QMap<QString, QString> &zones, ReadEvent &event)
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

Result<ReadEvent> readEvent(const CalendarComponent &component, const QMap<QString, QString> &zones)
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
    event.isAllDay = startsAt->form == RecurrenceLimit::Form::Day;
    const Result<qint64> minutes = readDuration(component, *startsAt, zones);
    if (!minutes)
        return tl::unexpected<Error>(minutes.error());
    if (*minutes < 0)
        return refused(App::translate("Calendar", "The event ends before it starts."), component.line);
    event.minutes = *minutes;
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

QDateTime wallClockIn(const QDateTime &at, const QString &from, const QString &zone, RecurrenceLimit::Form form)
{
    return inZone({at, from, form}, zone);
}

} // namespace Ratchet
