// SPDX-License-Identifier: GPL-3.0-or-later
// A reading that the kind of its metric forbids costs its own point and nothing else.
#include "fixture.h"

#include <answers/metrics/metric_dossier.h>
#include <answers/metrics/metric_proof.h>
#include <answers/metrics/metrics_json.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate asOfDay(2026, 1, 31);

// Failures and changes by month of 2025, as a register may hold them from before anybody looked; July and September are
// not possible for a share.
Register failedChanges(const QByteArray &kind)
{
    const double counts[][2] = {{3, 40}, {1, 25}, {0, 18},  {2, 31}, {5, 44}, {1, 6},
                                {0, 0},  {2, 27}, {14, 12}, {4, 39}, {0, 2},  {3, 35}};
    QByteArray text = "metric name=Failed kind=" + kind + " chart=by_kind\n";
    for (int month = 1; month <= 12; ++month)
        text += "reading metric=Failed on=2025-" + QByteArray::number(month).rightJustified(2, '0') + "-01 value=0\n";
    Register reg = registerOf(text);
    ChangeBuilder builder(reg, 10'000);
    for (const Reading &reading : reg.all<Reading>()) {
        const auto &[failed, changes] = counts[reading.on.month() - 1];
        builder.set<&Reading::value>(reading.id, Value(changes > 0 ? failed / changes : 0));
        builder.set<&Reading::numerator>(reading.id, Value(failed));
        builder.set<&Reading::denominator>(reading.id, Value(changes));
    }
    valueOf(reg.apply(builder.take()));
    return reg;
}

Id<Metric> onlyMetric(const Register &reg)
{
    const auto &metrics = reg.all<Metric>();
    REQUIRE(metrics.size() == 1);
    return (*metrics.begin()).id;
}

const ChartPoint &pointOn(const MetricProof &proof, QDate day)
{
    const auto found = std::ranges::find(proof.chart.points, day, &ChartPoint::on);
    REQUIRE(found != proof.chart.points.end());
    return *found;
}

} // namespace

TEST_CASE("a share above the whole and one of nothing are no points, the others keep their chart")
{
    const Register reg = failedChanges("percentage");
    const MetricProof proof = metricProof(reg, onlyMetric(reg), asOfDay);
    CHECK(proof.chart.type == ProcessChartType::P);
    CHECK(proof.chart.fallback == ChartFallback::None);
    REQUIRE(proof.chart.points.size() == 10);
    CHECK(proof.chart.points[0].centre == Approx(7.0 / 89).margin(0.00005).epsilon(0.01));
    CHECK(pointOn(proof, {2025, 5, 1}).upper == Approx(0.2004).margin(0.00005));
    CHECK(pointOn(proof, {2025, 11, 1}).upper == Approx(0.6497).margin(0.00005));
    CHECK(std::ranges::all_of(proof.chart.points, [](const ChartPoint &point) { return point.signs.isCommonCause(); }));
    REQUIRE(proof.impossible.size() == 2);
    CHECK(proof.impossible[0].on == QDate(2025, 7, 1));
    CHECK(proof.impossible[0].fault == u"nothingCounted"_s);
    CHECK(proof.impossible[1].on == QDate(2025, 9, 1));
    CHECK(proof.impossible[1].fault == u"moreThanAll"_s);
}

TEST_CASE("of a rate only the month of nothing is left out")
{
    const Register reg = failedChanges("rate");
    const MetricProof proof = metricProof(reg, onlyMetric(reg), asOfDay);
    CHECK(proof.chart.type == ProcessChartType::U);
    REQUIRE(proof.chart.points.size() == 11);
    CHECK(proof.chart.points[0].centre == Approx(35.0 / 279));
    CHECK(pointOn(proof, {2025, 9, 1}).upper == Approx(0.4322).margin(0.00005));
    CHECK_FALSE(pointOn(proof, {2025, 9, 1}).signs.isCommonCause());
    CHECK(proof.impossible.size() == 1);
}

TEST_CASE("the reason is told where the chart is, and in the JSON")
{
    const Register reg = failedChanges("percentage");
    const Id<Metric> metric = onlyMetric(reg);
    const QString method = metricDossier(reg, metric, asOfDay, QLocale::c()).method;
    CHECK(method.contains(u"14 of 12: a share cannot be more than all of them."_s));
    CHECK(method.contains(u"0 of 0: of nothing there is no share and no rate."_s));
    CHECK_FALSE(method.contains(u"not every reading has a numerator"_s));
    const QJsonArray impossible =
        metricsJson(reg, {metricProof(reg, metric, asOfDay)}, asOfDay)[0].toObject()[u"impossible"_s].toArray();
    CHECK(impossible
          == QJsonArray{QJsonObject{{u"on"_s, u"2025-07-01"_s}, {u"reason"_s, u"nothingCounted"_s}},
                        QJsonObject{{u"on"_s, u"2025-09-01"_s}, {u"reason"_s, u"moreThanAll"_s}}});
}
