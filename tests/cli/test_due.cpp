// SPDX-License-Identifier: GPL-3.0-or-later
// What is due by owner, as text, as JSON and as a calendar.
#include "program.h"

using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

void makeRegister(const Program &program, const QString &name)
{
    program.expect(0, {u"new"_s, name});
    program.write(u"people.csv"_s, "name,email\nAda,ada@example.org\nBob,\n");
    program.write(u"actions.csv"_s,
                  "reference,title,owner,status,due_on\nA-1,Restore,Ada,open,2026-03-09\n"
                  "A-2,Alerts,Bob,open,2026-03-12\nA-3,Names,,open,2026-04-09\nA-4,Done,Ada,delivered,2026-03-09\n");
    for (const QString &kind : {u"people"_s, u"actions"_s})
        program.expect(0, {u"import"_s, name, u"--what"_s, kind, u"--from"_s, kind + u".csv"_s});
}

QStringList dueOf(const QString &name, const QStringList &more = {})
{
    return QStringList{u"due"_s, name, u"--as-of"_s, u"2026-03-10"_s} + more;
}

QByteArray uidIn(const QByteArray &calendar)
{
    const qsizetype at = calendar.indexOf("UID:");
    return calendar.sliced(at, calendar.indexOf('\r', at) - at);
}

} // namespace

TEST_CASE("due work is printed by owner, nobody last")
{
    const Program program;
    makeRegister(program, u"r.ratchet"_s);
    const QStringList lines = QString::fromUtf8(program.expect(0, dueOf(u"r.ratchet"_s)).out).trimmed().split(u'\n');
    REQUIRE(lines.size() == 11);
    CHECK(lines[0] == u"Ada: 1 overdue"_s);
    CHECK(lines[1] == u"  Overdue"_s);
    CHECK(lines[2].startsWith(u"  - A-1 Restore · due "_s));
    CHECK(lines[2].endsWith(u" late"_s));
    CHECK(lines[4] == u"Bob: 1 within a week"_s);
    CHECK(lines[8] == u"nobody: 1 later"_s);
    CHECK(program.expect(0, dueOf(u"r.ratchet"_s, {u"--owner"_s, u"bob"_s})).out.startsWith("Bob: "));
    const QJsonObject json = program.expect(0, dueOf(u"r.ratchet"_s, {u"--json"_s, u"--days"_s, u"7"_s})).object();
    CHECK(json[u"overdue"_s].toInt() == 1);
    CHECK(json[u"week"_s].toInt() == 1);
    CHECK(json[u"later"_s].toInt() == 0);
    CHECK(json[u"owners"_s].toArray().size() == 2);
    CHECK(program.expect(2, dueOf(u"r.ratchet"_s, {u"--owner"_s, u"Zoe"_s}))
              .err.contains("There is nobody called \"Zoe\"."));
    CHECK(program.expect(2, dueOf(u"r.ratchet"_s, {u"--days"_s, u"0"_s})).err.contains("from 1 to 3660, not \"0\""));
}

TEST_CASE("due dates of two registers do not meet in one calendar, those of one register do")
{
    const Program program;
    makeRegister(program, u"r.ratchet"_s);
    makeRegister(program, u"s.ratchet"_s);
    const auto calendarOf = [&program](const QString &name, const QString &out) {
        program.expect(0, dueOf(name, {u"--owner"_s, u"Ada"_s, u"--ics"_s, out}));
        return program.content(out);
    };
    const QByteArray one = calendarOf(u"r.ratchet"_s, u"a.ics"_s);
    CHECK(one.count("BEGIN:VEVENT") == 1);
    CHECK(one.contains("SUMMARY:Due: A-1 Restore\r\n"));
    CHECK(one.contains("DTSTART;VALUE=DATE:20260309\r\n"));
    CHECK(uidIn(one) == uidIn(calendarOf(u"r.ratchet"_s, u"b.ics"_s)));
    CHECK(uidIn(one) != uidIn(calendarOf(u"s.ratchet"_s, u"c.ics"_s)));
}
