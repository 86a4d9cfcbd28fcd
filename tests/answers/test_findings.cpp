// SPDX-License-Identifier: GPL-3.0-or-later
// What needs a decision, and what comes next.
#include "today.h"

#include <answers/questions/findings.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Finding> found(const Register &reg, QDate asOf = today)
{
    return findings(Evaluation(reg, asOf, QLocale::c())).first;
}

QStringList said(const std::vector<Finding> &list)
{
    QStringList lines;
    for (const Finding &finding : list)
        lines += finding.title + u": "_s + finding.what + u" → "_s + finding.todo;
    return lines;
}

const QByteArray staff = "person name=Ada\nperson name=Gone left_on=2026-01-01\n";

} // namespace

TEST_CASE("a register in order needs nobody")
{
    CHECK(found(Register()).empty());
    CHECK(found(registerOf(staff
                           + "improvement reference=CSI-1 title=x status=in_progress owner=Ada "
                             "raised_on=2026-01-05 target_on=2026-12-31\n"))
              .empty());
}

TEST_CASE("what runs without an owner in post goes before what is late, and is told once")
{
    const Register reg = registerOf(staff
                                    + "improvement reference=CSI-1 title=Late status=in_progress owner=Ada "
                                      "raised_on=2026-01-05 target_on=2026-11-01\n"
                                      "improvement reference=CSI-2 title=Later status=in_progress owner=Ada "
                                      "raised_on=2026-01-05 target_on=2026-10-01\n"
                                      "improvement reference=CSI-3 title=Nobody status=in_progress owner=Gone "
                                      "raised_on=2026-01-05 target_on=2026-10-01\n");
    const QStringList lines = said(found(reg));
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].contains(u"CSI-3"_s));
    CHECK(lines[0].endsWith(u"name an owner"_s));
    CHECK(lines[1].contains(u"CSI-2"_s)); // the longest first
    CHECK(lines[1].contains(u"52 day"_s));
    CHECK(lines[2].contains(u"CSI-1"_s));
}

TEST_CASE("an action that is late names who is to act, while in post")
{
    const Register reg =
        registerOf(staff
                   + "action reference=ACT-1 title=Labels status=open owner=Ada raised_on=2026-09-01 "
                     "due_on=2026-11-20\n"
                     "action reference=ACT-2 title=Cables status=in_progress owner=Gone "
                     "raised_on=2026-09-01 due_on=2026-11-21\n"
                     "action reference=ACT-3 title=Done status=verified owner=Ada raised_on=2026-09-01 "
                     "due_on=2026-11-01\n"
                     "action reference=ACT-4 title=Today status=open owner=Ada raised_on=2026-09-01 "
                     "due_on=2026-11-22\n"
                     "action reference=ACT-5 title=Future status=open owner=Ada raised_on=2026-12-01 "
                     "due_on=2026-11-01\n");
    const QStringList lines = said(found(reg));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].contains(u"ACT-1"_s));
    CHECK(lines[0].endsWith(u"→ Ada"_s));
    CHECK(lines[1].contains(u"ACT-2"_s));
    CHECK(lines[1].endsWith(u"name an owner"_s));
}

TEST_CASE("a ceremony that was not held is told for a month, and not on its day")
{
    const QByteArray board =
        "ceremony name=Board rrule=FREQ=DAILY;COUNT=1 starts_at=2026-10-22T10:00:00 time_zone=UTC\n";
    const Register reg = registerOf(board);
    CHECK(found(reg, QDate(2026, 10, 22)).empty());
    CHECK(said(found(reg, QDate(2026, 10, 23))).value(0).contains(u"not held on"_s));
    CHECK(found(reg, QDate(2026, 11, 22)).size() == 1); // the 31st day
    CHECK(found(reg, QDate(2026, 11, 23)).empty());
    const Register held = registerOf(
        board + "occurrence ceremony=Board due_at=2026-10-22T10:00:00 status=held held_at=2026-10-22T10:00:00\n");
    CHECK(found(held, QDate(2026, 10, 23)).empty());
}

TEST_CASE("an owner who used to confirm is asked to, one who never did is not told here")
{
    const Register reg =
        registerOf(staff
                   + "service name=Payments owner=Ada owner_confirmed_on=2026-08-01\n"
                     "service name=Email owner=Gone owner_confirmed_on=2026-07-01\n"
                     "service name=Never owner=Ada\n"
                     "service name=Retired owner=Ada owner_confirmed_on=2025-07-01 retired_on=2026-01-01\n");
    const QStringList lines = said(found(reg));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(u"Email"_s));
    CHECK(lines[0].endsWith(u"name an owner"_s));
    CHECK(lines[1].startsWith(u"Payments"_s));
    CHECK(lines[1].endsWith(u"ask Ada to confirm it"_s));
}

TEST_CASE("no more than twelve are told, the most urgent of them")
{
    QByteArray lines = staff;
    for (int i = 1; i <= 30; ++i)
        lines += "improvement reference=CSI-" + QByteArray::number(i)
            + " title=x status=in_progress owner=Ada raised_on=2026-01-05 target_on="
            + today.addDays(-i).toString(Qt::ISODate).toLatin1() + '\n';
    const std::vector<Finding> list = found(registerOf(lines));
    REQUIRE(list.size() == 12);
    CHECK(list.front().title.contains(u"CSI-30"_s));
    CHECK(list.back().title.contains(u"CSI-19"_s));
}

TEST_CASE("what comes next stands in the order of its days, and none that is past")
{
    const Register reg =
        registerOf(staff
                   + "ceremony name=Board rrule=FREQ=MONTHLY;BYMONTHDAY=1 starts_at=2026-01-01T10:00:00 time_zone=UTC\n"
                     "improvement reference=CSI-1 title=Soon status=in_progress owner=Ada raised_on=2026-01-05 "
                     "target_on=2026-11-28\n");
    const std::vector<NextEvent> events = nextEvents(Evaluation(reg, today, QLocale::c()));
    REQUIRE_FALSE(events.empty());
    CHECK(events.size() <= 6);
    for (size_t i = 0; i < events.size(); ++i) {
        CHECK(events[i].at.date() >= today);
        if (i > 0)
            CHECK(events[i - 1].at <= events[i].at);
        CHECK_FALSE(events[i].title.isEmpty());
    }
    CHECK(std::ranges::any_of(events, [](const NextEvent &event) {
        return event.at.date() == QDate(2026, 12, 1) && event.record.entity == EntityKind::Ceremony;
    }));
    CHECK(nextEvents(Evaluation(Register(), today, QLocale::c())).empty());
}
