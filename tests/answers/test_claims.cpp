// SPDX-License-Identifier: GPL-3.0-or-later
#include <answers/metrics/claims.h>
#include <answers/metrics/metric_proof.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Claim {
    Register reg;
    Improvement *improvement = static_cast<Improvement *>(reg.table(EntityKind::Improvement).insert(1));
    Metric *metric = static_cast<Metric *>(reg.table(EntityKind::Metric).insert(2));
    Steering *steering = static_cast<Steering *>(reg.table(EntityKind::Steering).insert(3));

    Claim()
    {
        steering->improvement = improvement->id;
        steering->metric = metric->id;
    }
    [[nodiscard]] Registration registration() const { return registrationOf(reg, *steering); }
};

} // namespace

TEST_CASE("A claim is registered when it was locked before the work began")
{
    Claim claim;
    CHECK(claim.registration() == Registration::None);
    claim.steering->lockedOn = QDate(2026, 3, 1);
    CHECK(claim.registration() == Registration::Registered); // nothing has begun
    claim.improvement->deliveredOn = QDate(2026, 2, 1);
    CHECK(claim.registration() == Registration::AfterStart);
    claim.steering->interventionOn = QDate(2026, 4, 1); // takes effect later than it was delivered
    CHECK(claim.registration() == Registration::Registered);
    claim.improvement->startedOn = QDate(2026, 2, 28);
    CHECK(claim.registration() == Registration::AfterStart);
    claim.improvement->startedOn = QDate(2026, 3, 1);
    CHECK(claim.registration() == Registration::Registered);
}

TEST_CASE("A lock that was written down later counts from the day of the writing")
{
    Claim claim;
    claim.steering->lockedOn = QDate(2026, 3, 1);
    claim.improvement->startedOn = QDate(2026, 3, 15);
    auto *amendment = static_cast<Amendment *>(claim.reg.table(EntityKind::Amendment).insert(9));
    amendment->steering = claim.steering->id;
    amendment->field = u"expected_change"_s;
    amendment->on = QDate(2026, 5, 1);
    CHECK(claim.registration() == Registration::Registered);
    amendment->field = u"locked_on"_s;
    CHECK(claim.registration() == Registration::AfterStart);
}

TEST_CASE("A start that was moved past the lock does not make the lock come first")
{
    Claim claim;
    claim.steering->lockedOn = QDate(2026, 3, 1);
    claim.improvement->startedOn = QDate(2026, 4, 1);
    CHECK(claim.registration() == Registration::Registered);
    auto *amendment = static_cast<Amendment *>(claim.reg.table(EntityKind::Amendment).insert(9));
    amendment->steering = claim.steering->id;
    amendment->field = u"improvement.started_on"_s;
    amendment->before = u"2026-02-01"_s;
    CHECK(claim.registration() == Registration::AfterStart);
    CHECK(amendmentText(*amendment) == u"Started on: 2026-02-01 → empty"_s);
}

TEST_CASE("A locked claim is judged by the direction it was locked with")
{
    Claim claim;
    claim.metric->direction = Direction::Down;
    claim.steering->interventionOn = QDate(2026, 1, 1);
    claim.steering->direction = Direction::Down;
    claim.steering->lockedOn = QDate(2025, 12, 1);
    std::vector<Measurement> series;
    for (int month = 0; month < 24; ++month)
        series.push_back({QDate(2025, 1, 15).addMonths(month), (month < 12 ? 50. : 30.) + month % 3});
    CHECK(steeringProof(claim.reg, *claim.metric, *claim.steering, series).verdict.rung == Rung::Sustained);
    claim.metric->direction = Direction::Up;
    CHECK(steeringProof(claim.reg, *claim.metric, *claim.steering, series).verdict.rung == Rung::Sustained);
    claim.steering->lockedOn = {};
    CHECK(steeringProof(claim.reg, *claim.metric, *claim.steering, series).verdict.rung == Rung::Worse);
}

TEST_CASE("An amendment reads as field, before and after")
{
    Amendment amendment;
    amendment.field = u"expected_change"_s;
    amendment.before = u"-2.5"_s;
    amendment.after = u"-1"_s;
    CHECK(amendmentText(amendment) == u"Expected change: -2.5 → -1"_s);
    amendment.field = u"metric.direction"_s;
    amendment.before = u"down"_s;
    amendment.after.clear();
    CHECK(amendmentText(amendment) == u"Direction: down → empty"_s);
}
