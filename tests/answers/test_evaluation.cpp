// SPDX-License-Identifier: GPL-3.0-or-later
// What all five questions are answered from, and what lists say of a metric in one line.
#include "fixture.h"

#include <answers/basis/cell_glyph.h>
#include <answers/evaluation/metric_summary.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <support/test.h>

#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/metric_summary.h>
#include <answers/evaluation/pir_reviews.h>
#include <answers/metrics/metric_words.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate evaluationDay(2026, 6, 30);

QStringList references(const std::vector<const Improvement *> &improvements)
{
    QStringList list;
    for (const Improvement *improvement : improvements)
        list += improvement->reference;
    return list;
}

// Month by month from January 2025 on.
QByteArray readings(const QByteArray &metric, std::initializer_list<int> values)
{
    QByteArray lines;
    QDate on(2025, 1, 31);
    for (const int value : values) {
        lines += "reading metric=" + metric + " on=" + on.toString(Qt::ISODate).toLatin1()
            + " value=" + QByteArray::number(value) + '\n';
        on = QDate(on.year(), on.month(), 1).addMonths(2).addDays(-1);
    }
    return lines;
}

} // namespace

TEST_CASE("an evaluation knows what exists by the day, what is open and what is paid for")
{
    const Register reg = registerOf("improvement reference=OPEN title=x status=in_progress raised_on=2026-01-05\n"
                                    "improvement reference=PAID title=x status=in_progress raised_on=2026-01-05\n"
                                    "improvement reference=REFUSED title=x status=in_progress\n"
                                    "improvement reference=DONE title=x status=closed raised_on=2026-01-05\n"
                                    "improvement reference=LATER title=x status=proposed raised_on=2026-07-01\n"
                                    "funding improvement=PAID approved=100 decided_on=2026-02-01\n"
                                    "funding improvement=REFUSED approved=0 decided_on=2026-02-01\n"
                                    "threshold check=stalled value=30\n");
    const Evaluation evaluation(reg, evaluationDay, QLocale::c());
    CHECK(references(evaluation.improvements) == QStringList{u"OPEN"_s, u"PAID"_s, u"REFUSED"_s, u"DONE"_s});
    CHECK(references(evaluation.open) == QStringList{u"OPEN"_s, u"PAID"_s, u"REFUSED"_s});
    const auto isUnfunded = [&](int position) { return evaluation.isUnfunded(*evaluation.open[size_t(position)]); };
    CHECK(isUnfunded(0));
    CHECK_FALSE(isUnfunded(1));
    CHECK(isUnfunded(2)); // nothing was approved
    CHECK(evaluation.threshold("stalled", 7) == 30);
    CHECK(evaluation.threshold("another", 7) == 7);
    CHECK(evaluation.isRecentMonth(QDate(2026, 4, 1)));
    CHECK_FALSE(evaluation.isRecentMonth(QDate(2026, 3, 1)));
    CHECK_FALSE(evaluation.isRecentMonth(QDate(2026, 7, 1)));
    CHECK(evaluation.percent(12.5).contains(u'%'));
    CHECK(evaluation.date({}).isEmpty());
    CHECK(evaluation.personName({}).isEmpty());
}

TEST_CASE("a metric in one line: latest reading, mean of its phase, target, age and who keeps it")
{
    const Register reg =
        registerOf("person name=Ada\nperson name=Gone left_on=2026-01-01\nservice name=Mail\n"
                   "metric name=Waits unit=h direction=down frequency=monthly service=Mail steward=Ada target=4\n"
                   + readings("Waits", {8, 9, 7, 8, 9, 7, 8, 9, 7, 8, 9, 7, 8, 9, 7, 8, 9, 7})
                   + "metric name=Alerts frequency=monthly steward=Gone availability=true\n"
                   + readings("Alerts", {5, 6}) + "metric name=Empty\n");
    const std::vector<MetricSummary> all = metricSummaries(Evaluation(reg, evaluationDay, QLocale::c()));
    REQUIRE(all.size() == 3);
    CHECK(all[0].name == u"Alerts"_s); // in the order of names
    CHECK(all[0].steward.isEmpty()); // left
    CHECK(all[0].isStale); // last read in February 2025
    CHECK(all[0].isUptime);
    CHECK(all[1].name == u"Empty"_s);
    CHECK(all[1].isStale);
    CHECK_FALSE(all[1].latestOn.isValid());
    const MetricSummary &waits = all[2];
    CHECK(waits.steward == u"Ada"_s);
    CHECK(waits.service == u"Mail"_s);
    REQUIRE(waits.recent);
    const Sparkline &line = std::get<Sparkline>(waits.recent->drawn);
    REQUIRE(line.points.size() == 18);
    CHECK(line.points.back().centre == Approx(8));
    CHECK(line.target == 4);
    CHECK(waits.recentText == u"18 readings, 7.0 … 9.0 h, 0 out of the ordinary"_s);
    CHECK(waits.latest == 7);
    CHECK(waits.latestOn == QDate(2026, 6, 30));
    CHECK(waits.latestText == u"7.0 h"_s);
    CHECK(waits.targetText == u"4.0 h"_s);
    CHECK(waits.variationText == variationLabel(Variation::CommonCause));
    CHECK(waits.assuranceText == assuranceLabel(Assurance::Fail)); // 4 lies below the limits, 8 - 3.6 and up
    CHECK_FALSE(waits.isStale);
    CHECK_FALSE(waits.rung); // no improvement steers it
    CHECK(waits.verdict == u"Not steered"_s);
    CHECK_FALSE(waits.since.isValid());
}

TEST_CASE("the last reviews as of a day, each with its own actions and lessons")
{
    const Register reg =
        registerOf("settings pir_look_back=2\n"
                   "pir reference=PIR-1 title=x held_on=2026-01-10\npir reference=PIR-2 title=x held_on=2026-02-10\n"
                   "pir reference=PIR-3 title=x held_on=2026-03-10\npir reference=PIR-4 title=x held_on=2026-07-01\n"
                   "pir reference=PIR-5 title=x\n"
                   "lesson reference=L-1 pir=PIR-2 text=Verified\nlesson reference=L-2 pir=PIR-2 text=Nothing\n"
                   "lesson reference=L-3 pir=PIR-2 text=Accepted disposition=accepted\n"
                   "lesson reference=L-4 pir=PIR-2 text=On_the_way\n"
                   "action reference=A-1 title=x lesson=L-1 status=verified verified_on=2026-03-01\n"
                   "action reference=A-2 title=x lesson=L-4 status=open\n"
                   "action reference=A-3 title=x pir=PIR-2 status=cancelled\n"
                   "action reference=A-4 title=x pir=PIR-2 status=open raised_on=2026-07-15\n"
                   "action reference=A-5 title=x pir=PIR-3 status=open\n");
    const std::vector<PirReview> reviews = lastPirReviews(Evaluation(reg, evaluationDay, QLocale::c()));
    REQUIRE(reviews.size() == 2);
    CHECK(reviews[0].pir->reference == u"PIR-3"_s);
    const PirReview &second = reviews[1];
    CHECK(second.pir->reference == u"PIR-2"_s);
    REQUIRE(second.actions.size() == 2); // those of its lessons; not what was cancelled, nor what comes later
    CHECK(second.actions[0]->reference == u"A-1"_s);
    CHECK(second.actions[1]->reference == u"A-2"_s);
    CHECK(second.lessons.size() == 4);
    REQUIRE(second.landed.size() == 1);
    CHECK(second.landed[0]->reference == u"L-1"_s);
    REQUIRE(second.unlanded.size() == 1);
    CHECK(second.unlanded[0]->reference == u"L-2"_s);
}

TEST_CASE("figures of a metric in words: unit, sign, points of a percentage")
{
    const Register reg =
        registerOf("metric name=Waits unit=h frequency=monthly\nmetric name=Share unit=% kind=percentage\n"
                   "reading metric=Waits on=2026-01-31 value=8\n");
    const auto metrics = reg.all<Metric>();
    const auto words = [](const Metric &metric, double reach) {
        ProcessChart chart;
        chart.phases.emplace_back().limits.reach = reach;
        return MetricWords(metric, chart, QLocale::c());
    };
    const MetricWords hours = words(*metrics.begin(), 3);
    CHECK(hours.level(8) == u"8.0 h"_s);
    CHECK(hours.change(-3.14) == u"−3.1 h"_s);
    CHECK(hours.change(3.14) == u"+3.1 h"_s);
    CHECK(hours.range(2.71, 7.14) == u"2.7 … 7.1 h"_s);
    CHECK(hours.changeRange(-3.7, -2.4) == u"−3.7 … −2.4 h"_s);
    CHECK(hours.levelBeyond(5.01, 1) == u"5.1 h"_s);
    CHECK(hours.levelBeyond(5.09, -1) == u"5.0 h"_s);
    CHECK(hours.percent(0.12) == u"12 %"_s);
    CHECK(hours.probability(0.614) == u"p 0.61"_s);
    CHECK(hours.probability(0.0004) == u"p < 0.001"_s);
    CHECK_FALSE(hours.confidence(0.99999).contains(u"100"_s));
    CHECK(words(*std::next(metrics.begin()), 3).change(5.2) == u"+5.2 points"_s);
    // As many decimals as the limits give reason for; two where there are none.
    CHECK(words(*metrics.begin(), 300).level(8) == u"8 h"_s);
    CHECK(MetricWords(*metrics.begin(), ProcessChart(), QLocale::c()).level(8) == u"8.00 h"_s);
}
