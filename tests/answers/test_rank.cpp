// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which improvements come, and small tables of words and hours that figures rest on.
#include "fixture.h"

#include <core/entities/capacity.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <support/test.h>

#include <answers/basis/period.h>
#include <answers/basis/rank.h>
#include <answers/basis/rung_words.h>
#include <answers/evaluation/capacity_hours.h>
#include <answers/metrics/claim_series.h>

#include <QSet>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QString firstOf(const Register &reg, size_t most)
{
    std::vector<const Improvement *> all;
    for (const Improvement &improvement : reg.all<Improvement>())
        all.push_back(&improvement);
    QStringList references;
    for (const Improvement *improvement : firstInRank(all, most))
        references += improvement->reference;
    return references.join(u' ');
}

std::vector<Measurement> monthly(int months)
{
    std::vector<Measurement> points;
    for (int month = 0; month < months; ++month) {
        Measurement point;
        point.on = QDate(2025, 1, 31).addMonths(month);
        point.value = month;
        points.push_back(point);
    }
    return points;
}

} // namespace

TEST_CASE("ranks given by hand come first, then the higher score, what has neither last")
{
    // Scores: (8 + 5 + 2) / 5 = 3; (8 + 5 + 2) / 3 = 5; no effort, no score.
    const Register reg =
        registerOf("improvement reference=NONE title=x\n"
                   "improvement reference=THREE title=x value=8 urgency=5 risk_reduction=2 effort=5\n"
                   "improvement reference=FIVE title=x value=8 urgency=5 risk_reduction=2 effort=3\n"
                   "improvement reference=ALSO title=x value=5 urgency=5 risk_reduction=5 effort=3\n"
                   "improvement reference=SECOND title=x manual_rank=2 value=8 urgency=5 risk_reduction=2 effort=1\n"
                   "improvement reference=FIRST title=x manual_rank=1\n");
    CHECK(firstOf(reg, 99) == u"FIRST SECOND FIVE ALSO THREE NONE"_s); // of the same score the older one
    CHECK(firstOf(reg, 2) == u"FIRST SECOND"_s);
    CHECK(firstOf(reg, 0).isEmpty());
}

TEST_CASE("a period later, whatever the month has of days")
{
    CHECK(addPeriods({2026, 1, 31}, Frequency::Monthly, 1) == QDate(2026, 2, 28));
    CHECK(addPeriods({2026, 1, 31}, Frequency::None, 2) == QDate(2026, 3, 31));
    CHECK(addPeriods({2025, 11, 30}, Frequency::Quarterly, 1) == QDate(2026, 2, 28));
    CHECK(addPeriods({2026, 2, 27}, Frequency::Daily, 2) == QDate(2026, 3, 1));
    CHECK(addPeriods({2026, 2, 27}, Frequency::Weekly, -1) == QDate(2026, 2, 20));
}

TEST_CASE("every rung has a shape of its own, and only a lasting gain is good")
{
    const Rung told[] = {Rung::Sustained, Rung::Holding, Rung::Moved, Rung::Faded, Rung::Worse};
    QSet<QString> shapes;
    for (const Rung rung : told)
        shapes.insert(rungShape(rung));
    CHECK(shapes.size() == 5);
    CHECK(rungTone(Rung::Sustained) == Tone::Good);
    CHECK(rungTone(Rung::Holding) == Tone::Good);
    CHECK(rungTone(Rung::Moved) == Tone::Neutral);
    CHECK(rungTone(Rung::Faded) == Tone::Concern);
    CHECK(rungTone(Rung::Worse) == Tone::Concern);
}

TEST_CASE("shares are of sums, and a month whose hours nobody knows is in none of them")
{
    const Register reg = registerOf(
        "unit name=Desk\nunit name=Platform\n"
        "allocation unit=Desk month=2026-01-01 available_hours=100 planned_improvement=20 actual_improvement=10 "
        "actual_source=timesheet\n"
        "allocation unit=Desk month=2026-02-01 available_hours=300 planned_improvement=30\n"
        "allocation unit=Platform month=2026-01-01 planned_improvement=50 actual_improvement=60 "
        "actual_source=estimate\n"
        "allocation unit=Platform month=2026-03-01 available_hours=100 planned_improvement=99\n");
    const CapacityPeriod period(reg, QDate(2026, 1, 1), QDate(2026, 2, 1));
    CHECK(period.total.all.rows == 3); // March is outside
    CHECK(period.total.plannedPercent() == Approx(12.5)); // (20 + 30) of 400; the mean of 20 % and 10 % would be 15
    CHECK(period.total.usedPercent() == Approx(10)); // 10 of 100
    CHECK(period.total.erosionPoints() == Approx(10)); // planned 20 % where actuals are known, used 10 %
    CHECK(period.total.usedOfPlan() == Approx(100)); // (10 + 60) of (20 + 50)
    CHECK(period.total.sources == std::set{ActualSource::Timesheet, ActualSource::Estimate});
    const CapacityHours &platform = period.byUnit.at(std::next(reg.all<Unit>().begin())->id.value);
    CHECK_FALSE(platform.plannedPercent());
    CHECK(platform.usedOfPlan() == Approx(120));
    CHECK(platform.integrityPercent() == Approx(100)); // a ring-fence cannot hold more than all of it
    CHECK(period.byMonth.at(QDate(2026, 2, 1)).all.planned == 30);
    CHECK_FALSE(period.byMonth.at(QDate(2026, 2, 1)).usedPercent());
}

TEST_CASE("a claim is judged by its own baseline, and by what came from the day of the intervention on")
{
    const auto judged = [](const QByteArray &steering) {
        const Register reg = registerOf("metric name=Waits direction=down\nimprovement reference=CSI-1 title=x\n"
                                        "steering improvement=CSI-1 metric=Waits "
                                        + steering + '\n');
        return claimSeries(reg, *reg.all<Metric>().begin(), *reg.all<Steering>().begin(), monthly(24));
    };
    const ClaimSeries whole = judged("intervention_on=2026-01-31");
    CHECK(whole.interventionOn == QDate(2026, 1, 31));
    CHECK(whole.direction == Direction::Down);
    CHECK(whole.baseline.size() == 12);
    REQUIRE(whole.after.size() == 12);
    CHECK(whole.after.front().on == QDate(2026, 1, 31)); // the day itself is after
    const ClaimSeries chosen = judged("intervention_on=2026-01-31 baseline_from=2025-03-31 baseline_to=2025-10-31");
    REQUIRE(chosen.baseline.size() == 8);
    CHECK(chosen.baseline.front().on == QDate(2025, 3, 31));
    CHECK(chosen.baseline.back().on == QDate(2025, 10, 31));
    CHECK(chosen.after.size() == 12);
    const ClaimSeries unknown = judged("role=primary");
    CHECK_FALSE(unknown.interventionOn.isValid());
    CHECK(unknown.baseline.empty());
    CHECK(unknown.after.empty());
}
