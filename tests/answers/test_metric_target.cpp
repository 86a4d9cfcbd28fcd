// SPDX-License-Identifier: GPL-3.0-or-later
// Targets in their time: which is in force, and what the readings of each time made of it, counted by hand.
#include "fixture.h"

#include <answers/metrics/judged_targets.h>
#include <answers/metrics/metric_dossier.h>
#include <core/change_builder.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate targetAsOf(2026, 6, 15);

QByteArray monthlyReadings(const QList<int> &values)
{
    QByteArray lines;
    QDate on(2024, 7, 1);
    for (const int value : values) {
        lines += "reading metric=Restore on=" + on.toString(Qt::ISODate).toLatin1()
            + " value=" + QByteArray::number(value) + '\n';
        on = on.addMonths(1);
    }
    return lines;
}

// Twelve months about 10, then nine about 7.
const QByteArray targetBase =
    "person name=Ada\n"
    "improvement reference=CSI-1 title=Runbook started_on=2025-06-20 delivered_on=2025-07-01 status=measuring\n"
    "improvement reference=CSI-2 title=Alerts started_on=2025-01-01 delivered_on=2025-02-01 status=measuring\n"
    "metric name=Restore unit=h direction=down frequency=monthly target=10\n"
    + monthlyReadings({10, 11, 9, 10, 12, 10, 9, 11, 10, 9, 11, 10, 7, 8, 7, 6, 8, 7, 7, 8, 7});
const QByteArray targetClaim = "steering improvement=CSI-1 metric=Restore role=primary intervention_on=2025-07-01 "
                               "baseline_from=2024-07-01 baseline_to=2025-06-30 locked_on=2025-06-01\n";
const QByteArray targetTerms =
    "target metric=Restore from_on=2024-07-01 to_on=2024-12-31 target=11 upper=11.5 agreed_in=SLA_4\n"
    "target metric=Restore from_on=2025-10-01 target=9\n";

const Metric &restoreOf(const Register &reg) { return *reg.all<Metric>().begin(); }

} // namespace

TEST_CASE("the target of a day is the one that began last and has not ended; else that of the metric")
{
    const Register reg =
        registerOf(targetBase + targetTerms + "target metric=Restore from_on=2025-12-01 to_on=2025-12-31 upper=8\n");
    const Metric &metric = restoreOf(reg);
    CHECK(targetOn(reg, metric, {2024, 6, 30}) == 10);
    CHECK(targetOn(reg, metric, {2024, 7, 1}) == 11);
    CHECK(targetOn(reg, metric, {2024, 12, 31}) == 11);
    CHECK(targetOn(reg, metric, {2025, 1, 1}) == 10);
    CHECK(targetOn(reg, metric, {2026, 1, 1}) == 9);
    CHECK(targetOn(reg, metric, {2025, 12, 5}) == 10); // only a limit was agreed: the metric's own target counts
    const std::vector<TargetStretch> stretches = targetStretches(reg, metric);
    REQUIRE(stretches.size() == 6);
    for (size_t i = 1; i < stretches.size(); ++i)
        CHECK(stretches[i].from == stretches[i - 1].to.addDays(1)); // no gap, no overlap
    CHECK_FALSE(stretches.front().from.isValid());
    CHECK_FALSE(stretches.back().to.isValid());
    CHECK(stretches[4].upper == 8);
    // Day by day both say the same.
    for (QDate day(2024, 6, 1); day < QDate(2026, 2, 1); day = day.addDays(1)) {
        const auto holds = [day](const TargetStretch &stretch) { return stretch.holds(day); };
        CHECK(std::ranges::count_if(stretches, holds) == 1);
        CHECK(std::ranges::find_if(stretches, holds)->target == targetOn(reg, metric, day));
    }
}

TEST_CASE("each target is judged by the readings and limits of its time, the metric by the latest")
{
    const Register reg = registerOf(targetBase + targetClaim + targetTerms);
    const MetricProof proof = metricProof(reg, restoreOf(reg).id, targetAsOf);
    CHECK(proof.target == 9);
    const std::vector<JudgedTarget> judged = judgedTargets(reg, proof);
    REQUIRE(judged.size() == 4);
    CHECK(judged[0].readings == 0);
    // 10, 11, 9, 10, 12, 10 against 11 and the agreed 11.5; limits of the baseline 10.2 +- 3.9.
    CHECK(judged[1].readings == 6);
    CHECK(judged[1].met == 5);
    CHECK(judged[1].outside == 1);
    CHECK(judged[1].assurance == Assurance::HitOrMiss);
    // 9, 11, 10, 9, 11, 10, 7, 8, 7 against 10: since the improvement the limits are 7.2 +- 2.7.
    CHECK(judged[2].readings == 9);
    CHECK(judged[2].met == 7);
    CHECK(judged[2].assurance == Assurance::Pass);
    // 6, 8, 7, 7, 8, 7 against 9, which 9.9 is beyond.
    CHECK(judged[3].readings == 6);
    CHECK(judged[3].met == 6);
    CHECK(judged[3].assurance == Assurance::HitOrMiss);
    CHECK(proof.chart.assurance == judged[3].assurance);
    const MetricDossier dossier = metricDossier(reg, restoreOf(reg).id, targetAsOf, QLocale::c());
    CHECK(dossier.targetLabel == u"target 9.0 h"_s);
    REQUIRE(dossier.targetTable.rows.size() == 3);
    CHECK(rowText(dossier.targetTable.rows[2]).contains(u"at most 11.5 h (SLA 4)"_s));
}

TEST_CASE("what a target was at a day is what it is judged by then")
{
    const Register reg = registerOf(targetBase + targetClaim + targetTerms);
    CHECK(metricProof(reg, restoreOf(reg).id, {2024, 11, 15}).target == 11);
    CHECK(metricProof(reg, restoreOf(reg).id, {2025, 3, 15}).target == 10);
    const Register plain = registerOf(targetBase + targetClaim);
    CHECK(metricProof(plain, restoreOf(plain).id, targetAsOf).target == 10);
    CHECK(metricDossier(plain, restoreOf(plain).id, targetAsOf, QLocale::c()).targetTable.rows.empty());
    const Register none =
        registerOf("metric name=Restore direction=down\nreading metric=Restore on=2026-01-01 value=1\n");
    CHECK(judgedTargets(none, metricProof(none, restoreOf(none).id, targetAsOf)).empty());
}

TEST_CASE("a target without terms, with limits crossed or days turned round is refused")
{
    const Register reg = registerOf(targetBase);
    const auto refusal = [&reg](const std::vector<std::pair<FieldIndex, Value>> &fields) {
        ChangeBuilder builder(reg, 1000);
        const auto made = builder.create<Target>();
        builder.set<&Target::metric>(made, restoreOf(reg).id.value);
        for (const auto &[field, value] : fields)
            builder.set(EntityKind::Target, made.value, field, value);
        const Status status = builder.validate();
        return status ? QString() : status.error().where.field;
    };
    const FieldIndex target = fieldIndex<&Target::target>();
    const FieldIndex lower = fieldIndex<&Target::lower>();
    const FieldIndex upper = fieldIndex<&Target::upper>();
    CHECK(refusal({}) == u"target"_s);
    CHECK(refusal({{target, 5.0}}).isEmpty());
    CHECK(refusal({{upper, 5.0}}).isEmpty());
    CHECK(refusal({{lower, 6.0}, {upper, 5.0}}) == u"lower"_s);
    CHECK(refusal({{target, 5.0},
                   {fieldIndex<&Target::fromOn>(), QDate(2026, 2, 1)},
                   {fieldIndex<&Target::toOn>(), QDate(2026, 1, 31)}})
          == u"to_on"_s);
}

TEST_CASE("each claim of a metric has the chart of its own baseline; the metric has that of the leading one")
{
    const Register reg = registerOf(targetBase + targetClaim
                                    + "steering improvement=CSI-2 metric=Restore role=other "
                                      "intervention_on=2025-02-01 baseline_from=2024-07-01 baseline_to=2025-01-31 "
                                      "locked_on=2024-12-15\n");
    const MetricDossier dossier = metricDossier(reg, restoreOf(reg).id, targetAsOf, QLocale::c());
    REQUIRE(dossier.steering.size() == 2);
    CHECK(dossier.steering[0].reference == u"CSI-1"_s);
    CHECK(dossier.steering[0].method == dossier.method);
    CHECK(dossier.steering[0].chart.phases[0].baseCount == 12);
    CHECK(dossier.proof.chart.phases[0].baseCount == 12);
    CHECK(dossier.steering[1].chart.phases[0].baseCount == 7);
    CHECK(dossier.steering[1].method.contains(u"Jul 2024 – Jan 2025"_s));
    CHECK(dossier.steering[1].chart.assurance == dossier.proof.chart.assurance);
}
