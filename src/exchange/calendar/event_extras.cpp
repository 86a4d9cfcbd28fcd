// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_extras.h"

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

CalendarPerson personIn(const CalendarProperty &property)
{
    QString address = property.value.trimmed();
    if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        address = address.sliced(7);
    const QString email = address.contains(u'@') ? address : property.parameters.value(u"EMAIL"_s);
    return {property.parameters.value(u"CN"_s).trimmed(), email};
}

} // namespace

EventExtras extrasOf(const CalendarComponent &component)
{
    EventExtras extras;
    if (const CalendarProperty *organizer = component.find(u"ORGANIZER"))
        extras.organizer = personIn(*organizer);
    for (const CalendarProperty *attendee : component.all(u"ATTENDEE")) {
        const CalendarPerson person = personIn(*attendee);
        const bool isOrganizer =
            !person.email.isEmpty() && person.email.compare(extras.organizer.email, Qt::CaseInsensitive) == 0;
        if (!isOrganizer && !person.label().isEmpty() && !extras.attendees.contains(person.label()))
            extras.attendees += person.label();
    }
    if (const CalendarProperty *location = component.find(u"LOCATION"))
        extras.location = location->text().simplified();
    return extras;
}

QString withoutPlace(const EventExtras &extras, bool hasChair, bool hasDescription)
{
    constexpr qsizetype named = 6;
    QStringList parts;
    if (!hasChair && !extras.organizer.label().isEmpty())
        parts += App::translate("Calendar", "the organiser %1").arg(extras.organizer.label().left(60));
    if (!extras.attendees.isEmpty()) {
        QString names = extras.attendees.mid(0, named).join(u", "_s);
        if (extras.attendees.size() > named)
            names += u", …"_s;
        parts += App::translate("Calendar", "%Ln attendee(s): %1", nullptr, int(extras.attendees.size())).arg(names);
    }
    if (!extras.location.isEmpty())
        parts += App::translate("Calendar", "the location %1").arg(extras.location.left(80));
    if (hasDescription)
        parts += App::translate("Calendar", "the description");
    return parts.isEmpty() ? QString() : App::translate("Calendar", "Not taken: %1.").arg(parts.join(u"; "_s));
}

} // namespace Ratchet
