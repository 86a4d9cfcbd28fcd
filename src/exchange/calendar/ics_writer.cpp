// SPDX-License-Identifier: GPL-3.0-or-later
#include "ics_writer.h"

#include <exchange/calendar/time_zone_text.h>

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

// A content line is at most 75 octets; what is longer goes on behind a line end and a blank, never inside a character.
QByteArray folded(const QByteArray &line)
{
    QByteArray out;
    qsizetype at = 0;
    qsizetype room = 75;
    while (line.size() - at > room) {
        qsizetype length = room;
        while (length > 1 && (static_cast<unsigned char>(line[at + length]) & 0xc0) == 0x80)
            --length;
        out += line.sliced(at, length) + "\r\n ";
        at += length;
        room = 74; // the blank counts
    }
    return out + line.sliced(at) + "\r\n";
}

// RFC 5545 3.3.11. Control characters other than the line end have no form in a TEXT and become blanks.
QByteArray escaped(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QString out;
    for (const QChar letter : std::as_const(text)) {
        if (letter == u'\n')
            out += u"\\n";
        else if (letter == u'\\' || letter == u';' || letter == u',')
            out += QString(u'\\') + letter;
        else
            out += letter.category() == QChar::Other_Control && letter != u'\t' ? QChar(u' ') : letter;
    }
    return out.toUtf8();
}

QByteArray wallClock(const QDateTime &moment) { return moment.toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1(); }

QByteArray inUtc(const QDateTime &wall, const QTimeZone &zone)
{
    return wallClock(QDateTime(wall.date(), wall.time(), zone).toUTC()) + 'Z';
}

bool exists(const QDateTime &wall, const QTimeZone &zone)
{
    const QDateTime moment(wall.date(), wall.time(), zone);
    return moment.isValid() && moment.date() == wall.date() && moment.time() == wall.time();
}

QTimeZone zoneOf(const CalendarEvent &event) { return event.zone.isEmpty() ? QTimeZone::utc() : QTimeZone(event.zone); }

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
    if (!zoneOf(event).isValid())
        return failure(ErrorCode::InvalidValue,
                       QCoreApplication::translate("Exchange", "The time zone \"%1\" is not known.")
                           .arg(QString::fromLatin1(event.zone)));
    if (!event.rrule.isEmpty() && !rule.match(event.rrule).hasMatch())
        return failure(ErrorCode::InvalidValue,
                       QCoreApplication::translate("Exchange", "\"%1\" is not a recurrence rule.").arg(event.rrule));
    if (!exists(event.startsAt, zoneOf(event)))
        return failure(ErrorCode::InvalidValue,
                       QCoreApplication::translate("Exchange", "The clocks skip the start of \"%1\" in its time zone.")
                           .arg(event.summary));
    return {};
}

bool keepsZone(const CalendarEvent &event)
{
    return !event.rrule.isEmpty() && !event.zone.isEmpty() && event.zone != "UTC" && event.zone != "Etc/UTC";
}

void appendTime(QByteArray &out, const QByteArray &name, const CalendarEvent &event, const QDateTime &wall)
{
    if (keepsZone(event))
        out += folded(name + ";TZID=" + event.zone + ':' + wallClock(wall));
    else
        out += folded(name + ':' + inUtc(wall, zoneOf(event)));
}

QByteArray eventText(const CalendarEvent &event, const QDateTime &writtenAt)
{
    QByteArray out = "BEGIN:VEVENT\r\n";
    out += folded("UID:" + escaped(event.uid));
    out += folded("DTSTAMP:" + wallClock(writtenAt.toUTC()) + 'Z');
    out += folded("SEQUENCE:" + QByteArray::number(event.sequence));
    appendTime(out, "DTSTART", event, event.startsAt);
    out += folded("DURATION:PT" + QByteArray::number(event.minutes) + 'M');
    if (!event.rrule.isEmpty())
        out += folded("RRULE:" + event.rrule.toLatin1());
    QList<QDateTime> exceptions = event.exceptions;
    std::sort(exceptions.begin(), exceptions.end());
    for (const QDateTime &exception : std::as_const(exceptions))
        appendTime(out, "EXDATE", event, exception);
    out += folded("SUMMARY:" + escaped(event.summary));
    if (!event.description.isEmpty())
        out += folded("DESCRIPTION:" + escaped(event.description));
    return out + "END:VEVENT\r\n";
}

// For each zone that is named, the year of its first event.
QMap<QByteArray, int> zonesWithYears(const std::vector<CalendarEvent> &events)
{
    QMap<QByteArray, int> years;
    for (const CalendarEvent &event : events) {
        if (!keepsZone(event))
            continue;
        const int year = event.startsAt.date().year();
        years[event.zone] = std::min(years.value(event.zone, year), year);
    }
    return years;
}

} // namespace

Result<QByteArray> writeCalendar(const std::vector<CalendarEvent> &events, const QDateTime &writtenAt)
{
    for (const CalendarEvent &event : events) {
        if (const Status status = checked(event); !status)
            return tl::unexpected(status.error());
    }
    QByteArray out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Ratchet//Ratchet//EN\r\nCALSCALE:GREGORIAN\r\n";
    const QMap<QByteArray, int> years = zonesWithYears(events);
    for (auto zone = years.begin(); zone != years.end(); ++zone) {
        for (const QByteArray &line : timeZoneLines(QTimeZone(zone.key()), zone.value()))
            out += folded(line);
    }
    for (const CalendarEvent &event : events)
        out += eventText(event, writtenAt);
    return out + "END:VCALENDAR\r\n";
}

} // namespace Ratchet
