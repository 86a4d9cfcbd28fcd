// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <edits/carry_over.h>
#include <support/clock.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A replicable improvement of Payments that moves one metric, and other services: two live, one retired.
struct Replicable {
    QTemporaryDir folder;
    std::unique_ptr<Document> document =
        valueOf(Document::create(folder.filePath(u"r.ratchet"_s), u"Ada"_s, clockOfTests()));
    Id<Person> owner;
    Id<Service> payments;
    Id<Service> mail;
    Id<Service> desk;
    Id<Service> old;
    Id<Improvement> original;

    Replicable()
    {
        ChangeBuilder builder = document->builder();
        owner = builder.create<Person>();
        builder.set<&Person::name>(owner, u"Dora"_s);
        payments = service(builder, u"Payments"_s);
        mail = service(builder, u"Mail"_s);
        desk = service(builder, u"Desk"_s);
        old = service(builder, u"Old"_s);
        builder.set<&Service::owner>(mail, owner.value);
        builder.set<&Service::retiredOn>(old, QDate(2020, 1, 1));
        original = builder.create<Improvement>();
        builder.set<&Improvement::reference>(original, u"CSI-0007"_s);
        builder.set<&Improvement::title>(original, u"Runbook automation"_s);
        builder.set<&Improvement::service>(original, payments.value);
        builder.set<&Improvement::control>(original, u"Monthly restore test"_s);
        builder.set<&Improvement::replicable>(original, true);
        const auto metric = builder.create<Metric>();
        builder.set<&Metric::name>(metric, u"Restore time"_s);
        builder.set<&Metric::unit>(metric, u"h"_s);
        builder.set<&Metric::target>(metric, 4.0);
        builder.set<&Metric::direction>(metric, qint64(Direction::Down));
        const auto claim = builder.create<Steering>();
        builder.set<&Steering::improvement>(claim, original.value);
        builder.set<&Steering::metric>(claim, metric.value);
        builder.set<&Steering::role>(claim, qint64(SteeringRole::Primary));
        builder.set<&Steering::expectedChange>(claim, -2.0);
        builder.set<&Steering::baselineFrom>(claim, QDate(2025, 1, 1));
        REQUIRE(valueOf(document->apply(std::move(builder), u"made"_s)) > 0);
    }
    static Id<Service> service(ChangeBuilder &builder, const QString &name)
    {
        const auto made = builder.create<Service>();
        builder.set<&Service::name>(made, name);
        return made;
    }
    Status carry(const std::vector<Id<Service>> &services)
    {
        ChangeBuilder builder = document->builder();
        const Status status = carryOver(builder, document->reg(), original, services, document->today());
        if (status)
            REQUIRE(valueOf(document->apply(std::move(builder), u"carried"_s)) > 0);
        return status;
    }
    [[nodiscard]] const Improvement *copyFor(Id<Service> service) const
    {
        for (const Improvement *copy : document->reg().referring<&Improvement::copiedFrom>(original.value)) {
            if (copy->service == service)
                return copy;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("an improvement can be carried over to every other live service once")
{
    Replicable c;
    const QDate today = c.document->today();
    CHECK(servicesToCarryTo(c.document->reg(), c.original, today) == std::vector{c.desk, c.mail});
    CHECK(c.carry({c.mail}).has_value());
    CHECK(servicesToCarryTo(c.document->reg(), c.original, today) == std::vector{c.desk});
    CHECK_FALSE(c.carry({c.mail}).has_value());
    CHECK_FALSE(c.carry({c.payments}).has_value());
    CHECK_FALSE(c.carry({c.old}).has_value());
    CHECK_FALSE(c.carry({}).has_value());
}

TEST_CASE("a copy is an improvement of its own, with a claim and a metric of its service, and nothing is proven of it")
{
    Replicable c;
    REQUIRE(c.carry({c.mail, c.desk}).has_value());
    const Register &reg = c.document->reg();
    const Improvement *mail = c.copyFor(c.mail);
    const Improvement *desk = c.copyFor(c.desk);
    REQUIRE(mail);
    REQUIRE(desk);
    CHECK(mail->reference == u"CSI-0008"_s);
    CHECK(desk->reference == u"CSI-0009"_s);
    CHECK(mail->title == u"Runbook automation"_s);
    CHECK(mail->control == u"Monthly restore test"_s);
    CHECK(mail->sourceReference == u"CSI-0007"_s);
    CHECK(mail->status == ImprovementStatus::Proposed);
    CHECK(mail->raisedOn == c.document->today());
    CHECK(mail->owner == c.owner);
    CHECK_FALSE(desk->owner); // the service has none
    CHECK_FALSE(mail->replicable);
    const auto claims = reg.referring<&Steering::improvement>(mail->id.value);
    REQUIRE(claims.size() == 1);
    CHECK(claims.front()->role == SteeringRole::Primary);
    CHECK(claims.front()->expectedChange == -2.0);
    CHECK_FALSE(claims.front()->baselineFrom.isValid()); // to be registered before the work
    const Metric *metric = reg.find(claims.front()->metric);
    CHECK(metric->name == u"Restore time (Mail)"_s);
    CHECK(metric->service == c.mail);
    CHECK(metric->unit == u"h"_s);
    CHECK(metric->direction == Direction::Down);
    CHECK(std::isnan(metric->target));
    CHECK(valueOf(c.document->undo()) > 0); // one change
    CHECK(c.document->reg().all<Improvement>().size() == 1);
    CHECK(c.document->reg().all<Metric>().size() == 1);
}

TEST_CASE("the metric that a service has already is claimed, not made again")
{
    Replicable c;
    ChangeBuilder builder = c.document->builder();
    const auto held = builder.create<Metric>();
    builder.set<&Metric::name>(held, u"restore time (mail)"_s);
    REQUIRE(valueOf(c.document->apply(std::move(builder), u"metric"_s)) > 0);
    REQUIRE(c.carry({c.mail}).has_value());
    CHECK(c.document->reg().all<Metric>().size() == 2);
    CHECK(c.document->reg().referring<&Steering::metric>(held.value).size() == 1);
}

TEST_CASE("what is not marked as replicable is not carried over")
{
    Replicable c;
    ChangeBuilder builder = c.document->builder();
    builder.set<&Improvement::replicable>(c.original, false);
    REQUIRE(valueOf(c.document->apply(std::move(builder), u"unmarked"_s)) > 0);
    const Status refused = c.carry({c.mail});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().what == u"Only what is marked as replicable can be carried over."_s);
}
