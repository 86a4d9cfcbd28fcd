// SPDX-License-Identifier: GPL-3.0-or-later
// From a review to its lessons, actions and improvements; and settings, which are one record.
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/settings.h>
#include <edits/action_edit.h>
#include <edits/settings_edit.h>

#include "open_register.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate dayOfAction(2026, 3, 10);

struct Review : OpenRegister {
    Id<Service> service = add<Service>({{u"name"_s, u"Mail"_s}});
    Id<Person> ada = add<Person>({{u"name"_s, u"Ada"_s}});
    Id<Pir> pir = add<Pir>({{u"reference"_s, u"PIR-1"_s},
                            {u"title"_s, u"Outage"_s},
                            {u"service"_s, service.value},
                            {u"held_on"_s, QDate(2026, 3, 1)}});

    [[nodiscard]] const Register &reg() const { return document->reg(); }
    template <class Edit> auto apply(Edit edit)
    {
        ChangeBuilder builder = document->builder();
        const auto made = edit(builder);
        valueOf(document->apply(std::move(builder), u"edited"_s));
        return made;
    }
    Id<Lesson> lesson()
    {
        return apply([this](ChangeBuilder &builder) { return addLesson(builder, pir, u"L-1"_s, u"Test restores"_s); });
    }
    Id<Action> action(Id<Lesson> of, QDate day)
    {
        return apply([&](ChangeBuilder &builder) {
            return addAction(builder, reg(), pir, of, u"A-1"_s, u"Restore monthly"_s, day);
        });
    }
};

} // namespace

TEST_CASE("an action lands its lesson, and is due by the rule of days after the review, never in the past")
{
    Review in;
    const auto lesson = in.lesson();
    CHECK(in.reg().find(lesson)->disposition == Disposition::Unlanded);
    const auto action = in.action(lesson, dayOfAction);
    CHECK(in.reg().find(lesson)->disposition == Disposition::Action);
    const Action &made = *in.reg().find(action);
    CHECK(made.status == ActionStatus::Open);
    CHECK(made.raisedOn == dayOfAction);
    const qint64 days = QDate(2026, 3, 1).daysTo(made.dueOn);
    CHECK(days > 0);
    // Long after the review the date of the rule is past.
    CHECK(in.reg().find(in.action({}, QDate(2027, 1, 5)))->dueOn == QDate(2027, 1, 5));
    in.set<&Pir::heldOn>(in.pir, Value());
    CHECK(in.reg().find(in.action({}, dayOfAction))->dueOn == dayOfAction.addDays(days)); // without a day of the review
}

TEST_CASE("an action becomes an improvement once, with all that is known of it")
{
    Review in;
    const auto lesson = in.lesson();
    const auto action = in.action(lesson, dayOfAction);
    in.set<&Action::owner>(action, in.ada.value);
    const auto make = [&](ChangeBuilder &builder) {
        return makeImprovement(builder, in.reg(), action, u"CSI-0001"_s, dayOfAction);
    };
    const Id<Improvement> improvement = valueOf(in.apply(make));
    const Improvement &made = *in.reg().find(improvement);
    CHECK(made.title == u"Restore monthly"_s);
    CHECK(made.status == ImprovementStatus::Proposed);
    CHECK(made.service == in.service);
    CHECK(made.owner == in.ada);
    CHECK(made.source == ImprovementSource::Pir);
    CHECK(made.sourceReference == u"PIR-1"_s);
    CHECK(made.targetOn == in.reg().find(action)->dueOn);
    CHECK(in.reg().find(action)->improvement == improvement);
    CHECK(in.reg().find(lesson)->improvement == improvement);
    CHECK(in.reg().find(lesson)->disposition == Disposition::Improvement);
    ChangeBuilder builder = in.document->builder();
    const auto again = make(builder);
    REQUIRE_FALSE(again);
    CHECK(again.error().what == u"A-1 is part of the improvement CSI-0001 already."_s);
    CHECK(builder.isEmpty());
    CHECK_FALSE(makeImprovement(builder, in.reg(), Id<Action>(12345), u"CSI-2"_s, dayOfAction));
}

TEST_CASE("settings are one record, made with the first of them; an empty text takes one away")
{
    Register reg;
    ChangeBuilder builder(reg, 1);
    setSetting<&Settings::organisation>(builder, reg, u"Halden"_s);
    setSetting<&Settings::currency>(builder, reg, u"EUR"_s);
    valueOf(builder.validate());
    const RecordId next = builder.nextId();
    valueOf(reg.apply(builder.take()));
    CHECK(reg.all<Settings>().size() == 1);
    CHECK(reg.settings().organisation == u"Halden"_s);
    CHECK(reg.settings().currency == u"EUR"_s);
    ChangeBuilder later(reg, next);
    setSetting<&Settings::currency>(later, reg, QString());
    setSetting<&Settings::stalledAfterDays>(later, reg, Value(qint64(30)));
    valueOf(reg.apply(later.take()));
    CHECK(reg.all<Settings>().size() == 1);
    CHECK(reg.settings().currency.isEmpty());
    CHECK(reg.settings().stalledAfterDays == 30);
}
