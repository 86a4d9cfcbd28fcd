// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <core/entities/evidence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <support/test.h>

#include <answers/evaluation/pir_reviews.h>
#include <answers/gates/action_gate.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate gateDay(2026, 6, 30);

Register people() { return registerOf("person name=Ada\nperson name=Grace\n"); }

Id<Person> personAt(const Register &reg, int position) { return std::next(reg.all<Person>().begin(), position)->id; }

} // namespace

TEST_CASE("verified means that somebody else looked; not done means that there is a reason")
{
    const Register reg = people();
    Action action;
    action.owner = personAt(reg, 0);
    const auto fieldOf = [&](ActionStatus status) {
        const Status allowed = mayMoveTo(reg, action, status);
        return allowed ? QString() : allowed.error().where.field;
    };
    CHECK(fieldOf(ActionStatus::Verified) == u"verified_by"_s);
    action.verifiedBy = personAt(reg, 0);
    CHECK(fieldOf(ActionStatus::Verified) == u"verified_by"_s);
    action.verifiedBy = personAt(reg, 1);
    CHECK(fieldOf(ActionStatus::Verified).isEmpty());
    CHECK(fieldOf(ActionStatus::NotDoing) == u"reason"_s);
    action.reason = u"  "_s;
    CHECK(fieldOf(ActionStatus::Cancelled) == u"reason"_s);
    action.reason = u"the supplier ended it"_s;
    CHECK(fieldOf(ActionStatus::Cancelled).isEmpty());
    action = Action();
    CHECK(fieldOf(ActionStatus::Delivered).isEmpty());
    CHECK(fieldOf(ActionStatus::Open).isEmpty());
    action.verifiedBy = personAt(reg, 0); // an action of nobody may be verified by anybody
    CHECK(fieldOf(ActionStatus::Verified).isEmpty());
}

TEST_CASE("a state that is reached has its dates, those that were given stay, and going back empties them")
{
    Action action;
    action.status = ActionStatus::Verified;
    action.deliveredOn = QDate(2026, 5, 1);
    using Dates = std::vector<std::pair<FieldIndex, Value>>;
    const auto field = [](QStringView name) { return entityType<Action>().indexOf(name); };
    CHECK(datesOfMove(ActionStatus::Delivered, action, gateDay)
          == Dates{{field(u"closed_on"), gateDay}, {field(u"verified_on"), gateDay}});
    action.status = ActionStatus::Open;
    CHECK(datesOfMove(ActionStatus::Verified, action, gateDay)
          == Dates{{field(u"delivered_on"), Value()},
                   {field(u"closed_on"), Value()},
                   {field(u"verified_on"), Value()},
                   {field(u"verified_by"), Value()}});
    CHECK(datesOfMove(ActionStatus::InProgress, action, gateDay).empty());
    action.status = ActionStatus::Cancelled;
    CHECK(datesOfMove(ActionStatus::Open, action, gateDay).empty());
}

TEST_CASE("an action counts under every state it has reached by the day")
{
    const Register reg = registerOf(
        "action reference=OPEN title=x status=open due_on=2026-06-30\n"
        "action reference=LATE title=x status=in_progress due_on=2026-06-29\n"
        "action reference=LEFT title=x status=not_doing reason=no due_on=2026-01-01\n"
        "action reference=DONE title=x status=verified due_on=2026-01-01 delivered_on=2026-05-01 closed_on=2026-05-02 "
        "verified_on=2026-07-01\n");
    PirActions actions;
    for (const Action &action : reg.all<Action>())
        add(actions, action, gateDay);
    CHECK(names(reg, actions.all) == u"OPEN LATE LEFT DONE"_s);
    CHECK(names(reg, actions.open) == u"OPEN LATE"_s);
    CHECK(names(reg, actions.late) == u"LATE"_s); // due gateDay is not late
    CHECK(names(reg, actions.notDoing) == u"LEFT"_s);
    CHECK(names(reg, actions.delivered) == u"DONE"_s);
    CHECK(names(reg, actions.closed) == u"DONE"_s);
    CHECK(actions.verified.empty()); // that is tomorrow
}
