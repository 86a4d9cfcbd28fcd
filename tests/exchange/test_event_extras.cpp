// SPDX-License-Identifier: GPL-3.0-or-later
// Who called a meeting, who is asked and where it is: taken where a ceremony has a place for it, else told.
#include <core/entities/organisation.h>

#include "calendar_register.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendarWith(const QByteArray &lines, const QByteArray &more = {})
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:a\nSUMMARY:CSI weekly\n"
           "DTSTART:20261005T093000\nRRULE:FREQ=WEEKLY\n"
        + lines + "END:VEVENT\n" + more + "END:VCALENDAR\n";
}

const QByteArray outlook = "ORGANIZER;CN=\"Okafor, Hannah\":mailto:Hannah.Okafor@example.com\n"
                           "ATTENDEE;CN=Marcus Feld:mailto:marcus.feld@example.com\n"
                           "ATTENDEE;CN=Hannah Okafor:mailto:hannah.okafor@example.com\n"
                           "ATTENDEE:mailto:lena@example.com\nLOCATION:Room 4.12\\; Teams\n";

CalendarRegister withPeople(const QString &email)
{
    CalendarRegister in;
    ChangeBuilder builder(in.reg, in.next);
    for (const QString &name : {u"Hannah Okafor"_s, u"Somebody Else"_s}) {
        const auto person = builder.create<Person>();
        builder.set<&Person::name>(person, Value(name));
        if (name.startsWith(u"Hannah") && !email.isEmpty())
            builder.set<&Person::email>(person, Value(email));
    }
    in.next = builder.nextId();
    valueOf(in.reg.apply(builder.take()));
    return in;
}

QString chairOf(const CalendarRegister &in)
{
    const Person *chair = in.reg.find(in.named(u"CSI weekly"_s).chair);
    return chair ? chair->name : QString();
}

QStringList noticesIn(const ImportPlan &plan)
{
    QStringList notices;
    for (const ImportProblem &notice : plan.notices)
        notices += u"%1 %2"_s.arg(notice.line).arg(notice.reason);
    return notices;
}

} // namespace

TEST_CASE("the organiser of an event chairs the ceremony, found by address or by name, and the rest is told")
{
    for (const QString &email : {u"hannah.okafor@example.com"_s, QString()}) {
        CalendarRegister in = withPeople(email);
        const ImportPlan plan = in.take(calendarWith(outlook));
        CHECK(chairOf(in) == u"Hannah Okafor"_s);
        CHECK(noticesIn(plan)
              == QStringList{u"4 CSI weekly: Not taken: 2 attendees: Marcus Feld, lena@example.com; the location Room "
                             "4.12; Teams."_s});
        CHECK(in.take(calendarWith(outlook)).count(RowAction::Unchanged) == 1);
    }
}

TEST_CASE("an organiser whom the register does not know is told, and a chair that was chosen here stays")
{
    CalendarRegister none;
    CHECK(noticesIn(none.take(calendarWith("ORGANIZER:mailto:boss@example.com\n")))
          == QStringList{u"4 CSI weekly: Not taken: the organiser boss@example.com."_s});
    CHECK(chairOf(none).isEmpty());
    CHECK(none.take(calendarWith({})).notices.empty());

    CalendarRegister in = withPeople({});
    in.take(calendarWith(outlook));
    ChangeBuilder builder(in.reg, in.next);
    for (const Person &person : in.reg.all<Person>()) {
        if (person.name == u"Somebody Else"_s)
            builder.set<&Ceremony::chair>(in.named(u"CSI weekly"_s).id, Value(person.id.value));
    }
    builder.set<&Ceremony::agenda>(in.named(u"CSI weekly"_s).id, Value(u"Ours"_s));
    valueOf(in.reg.apply(builder.take()));
    const ImportPlan again = in.take(calendarWith(outlook + "DESCRIPTION:Weekly look\n"));
    CHECK(chairOf(in) == u"Somebody Else"_s);
    CHECK(in.named(u"CSI weekly"_s).agenda == u"Ours"_s);
    CHECK(noticesIn(again).join(QString()).contains(u"the organiser Okafor, Hannah"_s));
    CHECK(noticesIn(again).join(QString()).contains(u"the description"_s));
}

TEST_CASE("a moved date tells what it says otherwise than its series, and nothing twice")
{
    const auto moved = [](const QByteArray &lines) -> QByteArray {
        return "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20261012T093000\nDTSTART:20261013T093000\nSUMMARY:CSI weekly\n"
            + lines + "END:VEVENT\n";
    };
    CalendarRegister same = withPeople({});
    CHECK(same.take(calendarWith(outlook, moved(outlook))).notices.size() == 2); // the second: that it is moved
    CalendarRegister other = withPeople({});
    const ImportPlan plan = other.take(calendarWith(outlook, moved("LOCATION:Lobby\n")));
    REQUIRE(plan.notices.size() == 3);
    CHECK(plan.notices[1].reason == u"CSI weekly: Not taken: the location Lobby."_s);
}
