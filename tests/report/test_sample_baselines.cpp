// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration's charts: what a locked baseline flags before its improvement is what chance flags, about 1 in 20.
#include <answers/metrics/claim_series.h>
#include <answers/metrics/claims.h>
#include <answers/metrics/metric_proof.h>
#include <core/change_builder.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <exchange/import/sample.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate baselinesOn(2026, 11, 23);

Register baselineSample()
{
    Register reg;
    ChangeBuilder builder(reg, 1);
    valueOf(addSample(builder, reg, baselinesOn));
    valueOf(builder.validate());
    valueOf(reg.apply(builder.take()));
    return reg;
}

struct Flagged {
    QString metric;
    int before = 0; // readings
    int flaggedBefore = 0;
    int after = 0;
    int flaggedAfter = 0;
};

std::vector<Flagged> flaggedOfLockedClaims(const Register &reg)
{
    std::vector<Flagged> found;
    for (const MetricProof &proof : metricProofs(reg, baselinesOn)) {
        const SteeringProof *leading = leadingSteering(reg, proof);
        if (!leading || !leading->isBaselineLocked || proof.chart.phases.size() != 1)
            continue;
        const QDate from = interventionOf(reg, *reg.find(leading->steering));
        Flagged counted{.metric = reg.find(proof.metric)->name};
        for (const ChartPoint &point : proof.chart.points) {
            const int flag = point.signs.isCommonCause() ? 0 : 1;
            (point.on < from ? counted.before : counted.after) += 1;
            (point.on < from ? counted.flaggedBefore : counted.flaggedAfter) += flag;
        }
        found.push_back(counted);
    }
    return found;
}

} // namespace

TEST_CASE("the demonstration's locked baselines flag about one in twenty of the readings before")
{
    // As an independent script counts them, by the locked baselines. Over all readings it would be 20 of 20, 21 of 21,
    // 9 of 23, 8 of 27 and 12 of 28.
    const std::vector<Flagged> expected = {{u"Time to restore order management"_s, 20, 1, 16, 16},
                                           {u"First contact resolution"_s, 21, 2, 15, 15},
                                           {u"Lead time of network changes"_s, 23, 0, 13, 9},
                                           {u"Orders released to warehouse within 15 minutes"_s, 27, 0, 9, 2},
                                           {u"EDI messages rejected"_s, 28, 5, 8, 8}};
    const std::vector<Flagged> all = flaggedOfLockedClaims(baselineSample());
    for (const Flagged &one : expected) {
        const auto found = std::ranges::find(all, one.metric, &Flagged::metric);
        INFO(one.metric);
        REQUIRE(found != all.end());
        CHECK(found->before == one.before);
        CHECK(found->flaggedBefore == one.flaggedBefore);
        CHECK(found->after == one.after);
        CHECK(found->flaggedAfter == one.flaggedAfter);
    }
    int before = 0;
    int flagged = 0;
    for (const Flagged &one : all) { // two of them moved before their baseline
        before += one.before;
        flagged += one.flaggedBefore;
    }
    INFO(flagged << " of " << before);
    CHECK(flagged * 10 <= before);
}

TEST_CASE("a chart of a locked claim rests on the readings that its verdict compares with")
{
    const Register reg = baselineSample();
    int compared = 0;
    for (const MetricProof &proof : metricProofs(reg, baselinesOn)) {
        const SteeringProof *leading = leadingSteering(reg, proof);
        if (!leading || leading->verdict.baselinePoints < LadderVerdict::baselineNeeded)
            continue;
        const Metric *metric = reg.find(proof.metric);
        INFO(metric->name);
        const auto based = std::ranges::find(proof.chart.phases, PhaseBasis::Baseline, &ChartPhase::basis);
        REQUIRE(based != proof.chart.phases.end());
        CHECK(based->baseCount == leading->verdict.baselinePoints);
        if (proof.chart.type == ProcessChartType::Individuals)
            CHECK(based->limits.mean == Approx(leading->verdict.baselineMean));
        ++compared;
    }
    CHECK(compared >= 5);
}
