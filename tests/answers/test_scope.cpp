// SPDX-License-Identifier: GPL-3.0-or-later
// A pack about one service or unit: what stays in the register, and what goes.
#include "fixture.h"

#include <core/entities/cadence.h>
#include <core/entities/capacity.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <support/test.h>

#include <answers/evaluation/scope.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const char company[] =
    "person name=Ada\nunit name=Desk\nunit name=Platform\n"
    "service name=Mail unit=Desk\nservice name=Chat unit=Desk\nservice name=Orders unit=Platform\n"
    "improvement reference=MAIL title=x service=Mail\nimprovement reference=CHAT title=x service=Chat\n"
    "improvement reference=ORDERS title=x service=Orders\nimprovement reference=NONE title=x\n"
    "milestone improvement=MAIL title=One\nmilestone improvement=ORDERS title=Two\n"
    "task milestone=One title=First\ntask milestone=Two title=Second\n"
    "metric name=Restores service=Mail\nmetric name=Waits service=Orders\n"
    "reading metric=Restores on=2026-01-31 value=1\nreading metric=Waits on=2026-01-31 value=1\n"
    "steering improvement=MAIL metric=Restores\nsteering improvement=MAIL metric=Waits\n"
    "pir reference=PIR-1 title=x service=Mail\npir reference=PIR-2 title=x service=Orders\n"
    "lesson reference=L-1 pir=PIR-1 text=x\nlesson reference=L-2 pir=PIR-2 text=x\n"
    "action reference=A-1 title=x lesson=L-1\naction reference=A-2 title=x pir=PIR-2\n"
    "action reference=A-3 title=x improvement=CHAT\naction reference=A-4 title=x\n"
    "allocation unit=Desk month=2026-01-01 available_hours=10\n"
    "allocation unit=Platform month=2026-01-01 available_hours=20\n"
    "ceremony name=Board rrule=FREQ=WEEKLY starts_at=2026-01-05T09:00:00\n";

template <class Record> QString namesOf(const Register &reg)
{
    std::vector<RecordRef> rows;
    for (const Record &record : reg.all<Record>())
        rows.push_back({kindOf<Record>, record.id.value});
    return names(reg, rows);
}

} // namespace

TEST_CASE("nothing named is everything")
{
    const Register reg = registerOf(company);
    CHECK(namesOf<Improvement>(valueOf(registerInScope(reg, {}, {}))) == u"MAIL CHAT ORDERS NONE"_s);
}

TEST_CASE("of a service there stays what hangs on it, and what is everybody's")
{
    const Register reg = registerOf(company);
    const Register mail = valueOf(registerInScope(reg, {u"Mail"_s}, {}));
    CHECK(namesOf<Service>(mail) == u"Mail"_s);
    CHECK(namesOf<Improvement>(mail) == u"MAIL"_s);
    CHECK(namesOf<Milestone>(mail) == u"One"_s);
    CHECK(namesOf<Task>(mail) == u"First"_s);
    CHECK(namesOf<Metric>(mail) == u"Restores"_s);
    CHECK(mail.all<Reading>().size() == 1);
    CHECK(mail.all<Steering>().size() == 1); // the other metric is gone
    CHECK(namesOf<Pir>(mail) == u"PIR-1"_s);
    CHECK(namesOf<Lesson>(mail) == u"L-1"_s);
    CHECK(namesOf<Action>(mail) == u"A-1"_s);
    CHECK(mail.all<Allocation>().size() == 2); // no unit was named
    CHECK(mail.all<Person>().size() == 1);
    CHECK(mail.all<Ceremony>().size() == 1);
    CHECK(namesOf<Service>(reg) == u"Mail Chat Orders"_s); // the register itself is untouched
}

TEST_CASE("a unit brings the services that it keeps and its own hours; units and services add up")
{
    const Register reg = registerOf(company);
    const Register desk = valueOf(registerInScope(reg, {}, {u"Desk"_s}));
    CHECK(namesOf<Service>(desk) == u"Mail Chat"_s);
    CHECK(namesOf<Improvement>(desk) == u"MAIL CHAT"_s);
    CHECK(namesOf<Action>(desk) == u"A-1 A-3"_s);
    REQUIRE(desk.all<Allocation>().size() == 1);
    CHECK(desk.all<Allocation>().begin()->availableHours == 10);
    const Register both = valueOf(registerInScope(reg, {u"Mail"_s}, {u"Platform"_s}));
    CHECK(namesOf<Service>(both) == u"Mail Orders"_s);
    CHECK(both.all<Steering>().size() == 2);
    REQUIRE(both.all<Allocation>().size() == 1);
    CHECK(both.all<Allocation>().begin()->availableHours == 20);
}

TEST_CASE("a name that nothing has is said")
{
    const Register reg = registerOf(company);
    const auto service = registerInScope(reg, {u"Payroll"_s}, {});
    REQUIRE_FALSE(service);
    CHECK(service.error().code == ErrorCode::UnknownReference);
    CHECK(service.error().what == u"There is no service \"Payroll\"."_s);
    const auto unit = registerInScope(reg, {}, {u"Mail"_s});
    REQUIRE_FALSE(unit);
    CHECK(unit.error().what == u"There is no unit \"Mail\"."_s);
}
