// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration register: complete, believable at any date, and with the cases that it is there to show.
#include <core/entities/cadence.h>
#include <core/entities/capacity.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <core/entities/settings.h>
#include <exchange/import/sample.h>

#include "import_support.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

Register sampleAt(QDate today)
{
    Register reg;
    ChangeBuilder builder(reg, 1);
    valueOf(addSample(builder, reg, today));
    valueOf(builder.validate());
    valueOf(reg.apply(builder.take()));
    return reg;
}

int accountables(const Register &reg, Id<RaciActivity> activity)
{
    return int(std::ranges::count_if(reg.all<RaciEntry>(), [activity](const RaciEntry &entry) {
        return entry.activity == activity && entry.codes.contains(u'A');
    }));
}

template <class Record> qsizetype countOf(const Register &reg, auto fits)
{
    return std::ranges::count_if(reg.all<Record>(), fits);
}

} // namespace

TEST_CASE("date tokens move with today and everything else stays")
{
    const QDate today(2026, 3, 18); // a Wednesday
    CHECK(withDates(u"{d-12}"_s, today) == u"2026-03-06");
    CHECK(withDates(u"{d+3}"_s, today) == u"2026-03-21");
    CHECK(withDates(u"{m-3}"_s, today) == u"2025-12-01");
    CHECK(withDates(u"{m-3+14}"_s, today) == u"2025-12-15");
    CHECK(withDates(u"{q-1+5}"_s, today) == u"2025-10-06");
    CHECK(withDates(u"{w-1:TU}T10:00:00"_s, today) == u"2026-03-10T10:00:00");
    CHECK(withDates(u"{m-2:1TH}"_s, today) == u"2026-01-01");
    CHECK(withDates(u"{m+0:3WE}"_s, today) == u"2026-03-18");
    CHECK(withDates(u"a {b} {d} {x-1}"_s, today) == u"a {b} {d} {x-1}");
}

TEST_CASE("the demonstration goes in without a refusal on any day, and says the same of each")
{
    for (const QDate today : {QDate(2026, 1, 1), QDate(2026, 3, 31), QDate(2028, 2, 29), QDate(2026, 11, 23)}) {
        const Register reg = sampleAt(today);
        INFO(today);
        CHECK(reg.settings().organisation == u"Halden Logistics IT"_s);
        CHECK(reg.all<Service>().size() == 12);
        CHECK(reg.all<Person>().size() == 25);
        CHECK(reg.all<Improvement>().size() == 62);
        CHECK(reg.all<Pir>().size() == 9);
        CHECK(reg.all<Lesson>().size() >= 30);
        CHECK(reg.all<Action>().size() >= 45);
        CHECK(reg.all<Metric>().size() == 20);
        CHECK(reg.all<Reading>().size() == 720);
        CHECK(reg.all<RaciActivity>().size() == 12);
        CHECK(reg.all<Ceremony>().size() == 6);
        for (const Reading &reading : reg.all<Reading>())
            CHECK(reading.on <= today);
        for (const Occurrence &occurrence : reg.all<Occurrence>())
            CHECK(occurrence.dueAt.date() <= today);
        for (const Improvement &improvement : reg.all<Improvement>()) {
            INFO(improvement.reference);
            CHECK(improvement.raisedOn.isValid());
            CHECK(improvement.updatedOn <= today);
            CHECK(improvement.updatedOn >= improvement.raisedOn);
            CHECK(!(improvement.deliveredOn > today));
            CHECK(!(improvement.closedOn > today));
        }
        for (const Action &action : reg.all<Action>()) {
            INFO(action.reference);
            CHECK(action.owner != action.verifiedBy);
            CHECK((action.status == ActionStatus::Verified) == action.verifiedOn.isValid());
            CHECK(!(action.verifiedOn > today));
        }
    }
}

TEST_CASE("the demonstration has a case of each kind")
{
    const QDate today(2026, 11, 23);
    const Register reg = sampleAt(today);
    for (size_t status = 1; status <= std::size(improvementStatusOptions); ++status)
        CHECK(countOf<Improvement>(reg, [status](const Improvement &item) { return size_t(item.status) == status; })
              > 0);
    CHECK(
        countOf<RaciActivity>(reg, [&reg](const RaciActivity &activity) { return accountables(reg, activity.id) == 2; })
        == 1);
    CHECK(
        countOf<RaciActivity>(reg, [&reg](const RaciActivity &activity) { return accountables(reg, activity.id) == 1; })
        == 11);
    CHECK(countOf<Raid>(reg, [](const Raid &raid) { return !raid.agreedBy; }) > 0);
    CHECK(countOf<Person>(reg, [](const Person &person) { return person.leftOn.isValid(); }) == 1);
    CHECK(countOf<Lesson>(reg, [](const Lesson &lesson) { return lesson.disposition == Disposition::Unlanded; }) == 2);
    CHECK(countOf<Steering>(reg, [](const Steering &steering) { return steering.role == SteeringRole::Balancing; })
          == 3);
    CHECK(countOf<Steering>(
              reg, [](const Steering &steering) { return steering.lockedOn.isValid() && steering.targetOn.isValid(); })
          > 10);
    CHECK(countOf<Amendment>(reg,
                             [&reg](const Amendment &amendment) {
                                 return reg.find(amendment.steering) && !amendment.reason.isEmpty();
                             })
          == 1);
    CHECK(countOf<Improvement>(reg,
                               [](const Improvement &item) {
                                   return item.overrideBy && !item.overrideReason.isEmpty()
                                       && item.overrideOn.isValid();
                               })
          == 1);

    std::map<QString, std::vector<const Occurrence *>> held;
    for (const Occurrence &occurrence : reg.all<Occurrence>())
        held[reg.find(occurrence.ceremony)->name].push_back(&occurrence);
    for (auto &[name, occurrences] : held)
        std::ranges::sort(occurrences, {}, [](const Occurrence *occurrence) { return occurrence->dueAt; });
    const auto &ritual = held[u"Metric review"_s];
    for (size_t i = ritual.size() - 3; i < ritual.size(); ++i)
        CHECK((ritual[i]->status == OccurrenceStatus::Held && ritual[i]->decisions.isEmpty()));
    CHECK(held[u"CSI board"_s].back()->status == OccurrenceStatus::Skipped);
    int missed = 0;
    for (const Occurrence *occurrence : held[u"PIR follow-up"_s])
        missed += occurrence->status == OccurrenceStatus::Skipped;
    CHECK(missed == 2);
}

TEST_CASE("no text of the demonstration stands in it twice")
{
    const Register reg = sampleAt(QDate(2026, 11, 23));
    QSet<QString> seen;
    const auto check = [&seen](const QString &text) {
        INFO(text);
        CHECK((text.isEmpty() || !seen.contains(text)));
        seen.insert(text);
    };
    for (const Improvement &item : reg.all<Improvement>()) {
        check(item.title);
        check(item.description);
        check(item.outcome);
    }
    for (const Pir &pir : reg.all<Pir>())
        check(pir.summary);
    for (const Lesson &lesson : reg.all<Lesson>())
        check(lesson.text);
    for (const Action &action : reg.all<Action>())
        check(action.title);
    for (const Occurrence &occurrence : reg.all<Occurrence>())
        check(occurrence.decisions);
}
