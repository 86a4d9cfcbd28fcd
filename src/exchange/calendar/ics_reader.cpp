// SPDX-License-Identifier: GPL-3.0-or-later
#include "ics_reader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr qsizetype largestFile = qsizetype(20) * 1024 * 1024;
constexpr qsizetype deepest = 8; // components within components

struct Line {
    QByteArray text;
    int number = 0;
};

tl::unexpected<Error> malformed(const QString &what, int line)
{
    return failure(ErrorCode::Malformed, what, {}, Place{.line = line});
}

// Lines joined with those that go on behind a blank.
std::vector<Line> unfolded(const QByteArray &bytes)
{
    std::vector<Line> lines;
    int number = 0;
    for (QByteArray line : bytes.split('\n')) {
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        if (!lines.empty() && (line.startsWith(' ') || line.startsWith('\t')))
            lines.back().text += line.sliced(1);
        else if (!line.trimmed().isEmpty())
            lines.push_back({line, number});
    }
    return lines;
}

// Where the next of these characters stands outside of quotes; the end where there is none.
qsizetype next(const QString &text, qsizetype from, QStringView characters)
{
    bool isQuoted = false;
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && characters.contains(text[at]))
            return at;
    }
    return text.size();
}

// Some write the name of a zone with its colon and without quotes: TZID=(UTC+01:00) Berlin:20260115T130000.
void takeColonOfZone(CalendarProperty &property)
{
    static const QRegularExpression form(u"^(.+):(\\d{8}(?:T\\d{6}Z?)?)$"_s);
    const auto zone = property.parameters.find(u"TZID"_s);
    if (zone == property.parameters.end())
        return;
    if (const QRegularExpressionMatch match = form.match(property.value); match.hasMatch()) {
        *zone += u':' + match.captured(1);
        property.value = match.captured(2);
    }
}

// Name, parameters, value; false where the line is not of that form.
bool readProperty(const Line &line, CalendarProperty &property)
{
    const QString text = QString::fromUtf8(line.text);
    qsizetype at = next(text, 0, u";:");
    property = {text.first(at).trimmed().toUpper(), {}, {}, line.number};
    const bool isName = !property.name.isEmpty() && std::ranges::all_of(property.name, [](QChar c) {
        return c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
    while (at < text.size() && text[at] == u';') {
        const qsizetype end = next(text, at + 1, u";:");
        const QString parameter = text.sliced(at + 1, end - at - 1);
        const qsizetype equals = parameter.indexOf(u'=');
        if (equals < 1)
            return false;
        property.parameters.insert(parameter.first(equals).trimmed().toUpper(),
                                   parameter.sliced(equals + 1).remove(u'"').trimmed());
        at = end;
    }
    if (!isName || at >= text.size())
        return false;
    property.value = text.sliced(at + 1);
    takeColonOfZone(property);
    return true;
}

class ComponentReader {
public:
    Status read(const std::vector<Line> &lines)
    {
        for (const Line &line : lines) {
            CalendarProperty property;
            const bool isSound = readProperty(line, property);
            if (!isSound && m_open.isEmpty())
                return malformed(
                    App::translate("Calendar", "This is no calendar: a line that is not of the form NAME:VALUE."),
                    line.number);
            if (!isSound)
                noteBroken(line.number);
            else if (const Status taken = take(property); !taken)
                return taken;
        }
        if (!m_open.isEmpty())
            return malformed(
                App::translate("Calendar", "The file ends in the middle of %1.").arg(m_open.back().left(30)),
                lines.empty() ? 0 : lines.back().number);
        if (!m_isCalendar)
            return malformed(App::translate("Calendar", "There is no calendar in the file."), 0);
        if (file.events.empty())
            return malformed(App::translate("Calendar", "There is no event in the calendar."), 0);
        return {};
    }

    CalendarFile file;

private:
    void noteBroken(int line)
    {
        if (m_open.back() == u"VEVENT" && m_event.brokenLine == 0)
            m_event.brokenLine = line;
    }
    Status take(const CalendarProperty &property)
    {
        if (property.name == u"BEGIN")
            return begin(property);
        if (property.name == u"END")
            return end(property);
        if (m_open.isEmpty())
            return malformed(App::translate("Calendar", "This is no calendar: it does not begin with BEGIN:VCALENDAR."),
                             property.line);
        if (m_open.back() == u"VEVENT")
            m_event.properties.push_back(property);
        else if (m_open.back() == u"VCALENDAR" && property.name == u"PRODID")
            file.product = property.text();
        else if (m_open.contains(u"VTIMEZONE"_s))
            takeOfZone(property);
        return {};
    }
    // What tells the name and the rules of a zone; the rest of it is said for people.
    void takeOfZone(const CalendarProperty &property)
    {
        static const QStringList rules{u"DTSTART"_s, u"TZOFFSETFROM"_s, u"TZOFFSETTO"_s, u"RRULE"_s,
                                       u"RDATE"_s,   u"EXDATE"_s,       u"EXRULE"_s,     u"TZNAME"_s};
        const bool isOfZone = m_open.back() == u"VTIMEZONE";
        if (isOfZone && property.name == u"TZID")
            m_zone = property.text();
        else if (isOfZone && property.name == u"X-LIC-LOCATION")
            m_region = property.text();
        else if (!isOfZone && rules.contains(property.name))
            m_rules += property.name + u':' + property.value.trimmed();
    }
    void beginOfZone(const QString &name)
    {
        if (name == u"VTIMEZONE") {
            m_zone.clear();
            m_region.clear();
            m_rules.clear();
        } else if (m_open.contains(u"VTIMEZONE"_s)) {
            m_rules += u"BEGIN:"_s + name;
        }
    }
    void endOfZone(const QString &name)
    {
        if (m_open.contains(u"VTIMEZONE"_s))
            m_rules += u"END:"_s + name;
        if (name != u"VTIMEZONE" || m_zone.isEmpty())
            return;
        if (!m_region.isEmpty())
            file.zones.insert(m_zone, m_region);
        if (!m_rules.isEmpty())
            file.definitions.insert(m_zone,
                                    u"BEGIN:VTIMEZONE\nTZID:"_s + QString(m_zone).replace(u'\n', u' ') + u'\n'
                                        + m_rules.join(u'\n') + u"\nEND:VTIMEZONE"_s);
    }
    Status begin(const CalendarProperty &property)
    {
        const QString name = property.value.trimmed().toUpper();
        if ((name == u"VCALENDAR") != m_open.isEmpty())
            return malformed(m_open.isEmpty() ? App::translate(
                                 "Calendar", "This is no calendar: it does not begin with BEGIN:VCALENDAR.")
                                              : App::translate("Calendar", "A calendar begins within another."),
                             property.line);
        if (m_open.size() >= deepest || (name == u"VEVENT" && m_open.size() != 1))
            return malformed(App::translate("Calendar", "%1 begins where it cannot.").arg(name.left(30)),
                             property.line);
        beginOfZone(name);
        m_open += name;
        m_isCalendar = true;
        if (name == u"VEVENT")
            m_event = {property.line, {}, 0};
        return {};
    }
    Status end(const CalendarProperty &property)
    {
        const QString name = property.value.trimmed().toUpper();
        if (m_open.isEmpty() || m_open.back() != name)
            return malformed(App::translate("Calendar", "%1 ends but did not begin.").arg(name.left(30)),
                             property.line);
        m_open.pop_back();
        endOfZone(name);
        if (name == u"VEVENT")
            file.events.push_back(std::move(m_event));
        return {};
    }

    QStringList m_open;
    CalendarComponent m_event;
    QString m_zone; // the VTIMEZONE that is read: its name, the IANA name beside it, its rules
    QString m_region;
    QStringList m_rules;
    bool m_isCalendar = false;
};

} // namespace

QString CalendarProperty::text() const
{
    QString out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            out += value[i];
            continue;
        }
        const QChar escaped = value[++i];
        out += escaped == u'n' || escaped == u'N' ? QChar(u'\n') : escaped;
    }
    return out.trimmed();
}

const CalendarProperty *CalendarComponent::find(QStringView name) const
{
    const auto found =
        std::ranges::find_if(properties, [name](const CalendarProperty &property) { return property.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

std::vector<const CalendarProperty *> CalendarComponent::all(QStringView name) const
{
    std::vector<const CalendarProperty *> found;
    for (const CalendarProperty &property : properties) {
        if (property.name == name)
            found.push_back(&property);
    }
    return found;
}

Result<CalendarFile> readCalendar(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return malformed(App::translate("Calendar", "The file is larger than any calendar."), 0);
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return malformed(App::translate("Calendar", "This is no calendar: it is no text."),
                         int(bytes.first(nul).count('\n')) + 1);
    ComponentReader reader;
    if (const Status read = reader.read(unfolded(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes)); !read)
        return tl::unexpected<Error>(read.error());
    return std::move(reader.file);
}

} // namespace Ratchet
