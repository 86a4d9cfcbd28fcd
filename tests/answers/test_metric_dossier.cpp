// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a metric: hand-made readings whose levels, verdicts and confounders are known.
#include "fixture.h"

#include <answers/questions/answer.h>
#include <core/entities/metric.h>
#include <support/test.h>

#include <answers/metrics/calibration.h>
#include <answers/metrics/metric_dossier.h>

#include <QDate>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate asOf(2026, 6, 15);

// Baseline of 12 months about 10.17, then nine months about 7.2 from July 2025 on; lower is better.
QByteArray readingsOf(const QList<double> &values, QDate from)
{
    QByteArray lines;
    for (const double value : values) {
        lines += "reading metric=Restore on=" + from.toString(Qt::ISODate).toLatin1()
            + " value=" + QByteArray::number(value) + '\n';
        from = from.addMonths(1);
    }
    return lines;
}

QByteArray base()
{
    return "service name=Payments\n"
           "person name=Ada\n"
           "improvement reference=CSI-1 title=Runbook started_on=2025-06-20 delivered_on=2025-07-01 status=measuring\n"
           "improvement reference=CSI-2 title=Handover started_on=2025-06-20 status=measuring\n"
           "metric name=Restore service=Payments steward=Ada unit=h direction=down frequency=monthly target=10\n"
        + readingsOf({10, 11, 9, 10, 12, 10, 9, 11, 10, 9, 11, 10}, QDate(2024, 7, 1));
}

const QByteArray heldReadings = readingsOf({7, 8, 7, 6, 8, 7, 7, 8, 7}, QDate(2025, 7, 1));
const QByteArray claim = "steering improvement=CSI-1 metric=Restore role=primary intervention_on=2025-07-01 "
                         "expected_change=-2.5 target_on=2026-01-01 locked_on=2025-06-01\n";

MetricDossier dossierOf(const Register &reg)
{
    return metricDossier(reg, reg.all<Metric>().begin()->id, asOf, QLocale::c());
}

const EvidenceRow &rowOf(const SteeringDossier &dossier, const char *id)
{
    INFO(id);
    const auto found = std::ranges::find(dossier.evidence, QString::fromLatin1(id), &EvidenceRow::id);
    REQUIRE(found != dossier.evidence.end());
    return *found;
}

} // namespace

TEST_CASE("a gain that held: said in one line, with what it rests on")
{
    const MetricDossier dossier = dossierOf(registerOf(base() + heldReadings + claim));
    CHECK(dossier.title == u"Restore · Payments"_s);
    CHECK(dossier.subtitle == u"h, monthly, lower is better · steward Ada · 21 readings to March 2026"_s);
    CHECK(dossier.headline == u"Improved, and held: 10.2 h → 7.2 h since July 2025"_s);
    CHECK(dossier.badge.startsWith(u"▲ Sustained"_s));
    CHECK(dossier.tone == Tone::Good);
    REQUIRE(dossier.steering.size() == 1);
    const SteeringDossier &steering = dossier.steering.front();
    CHECK(steering.isLeading);
    CHECK(rowOf(steering, "step").value == u"−2.9 h"_s); // 7.222 - 10.167
    CHECK(rowOf(steering, "signals").value == u"run of 9 below the old mean"_s);
    CHECK(rowOf(steering, "baseline").tone == Tone::Neutral);
    CHECK(rowOf(steering, "changePoint").value.startsWith(u"July 2025 (confidence over 99 %"_s));
    CHECK(rowOf(steering, "otherChanges").value == u"none recorded"_s);
    CHECK(steering.attribution == u"Consistent with CSI-1: nothing else on record explains the step."_s);
    CHECK(steering.expectation == u"Expected −2.5 h by 1 Jan 2026, so far −2.9 h."_s);
    CHECK(steering.whatWouldChange.contains(u"One reading of 10.2 h or more turns it to “Holding”."_s));
    CHECK(rowOf(steering, "target").value
          == u"Meets the target, provisional (limits 4.6 … 9.9 h)"_s); // 65 / 9 and 2.66 either side
    CHECK(steering.against == u"Nothing on record speaks against it."_s);
    CHECK(dossier.nextReading == u"The next reading was due 1 Apr 2026."_s);
    CHECK(
        steering.because
        == u"All 9 readings since then together, and the latest six, are better than chance explains, and the last 9 in a row are better than the old mean of 10.2 h."_s);
    CHECK(dossier.readings.rows.size() == 21);
    CHECK(dossier.readings.rows.front().cells.front().text == u"1 Mar 2026"_s);
    REQUIRE(dossier.markers.size() == 2);
    CHECK(dossier.markers[0].kind == MetricMarker::Kind::Start);
    CHECK(dossier.markers[0].on == QDate(2025, 6, 20));
    CHECK(dossier.markers[0].text == u"▷ started: CSI-1"_s);
    CHECK(dossier.markers[1].kind == MetricMarker::Kind::Intervention);
    CHECK(dossier.markers[1].text == u"■ completed: CSI-1 Runbook"_s);
}

TEST_CASE("start and completion of an improvement are marked once each, however often it claims the metric")
{
    const QByteArray later = "steering improvement=CSI-1 metric=Restore role=primary intervention_on=2025-09-01\n"
                             "steering improvement=CSI-1 metric=Restore role=other intervention_on=2025-10-01\n";
    const MetricDossier dossier = dossierOf(registerOf(base() + heldReadings + later));
    QStringList texts;
    for (const MetricMarker &marker : dossier.markers)
        texts += marker.text;
    CHECK(texts == QStringList{u"▷ started: CSI-1"_s, u"■ completed: CSI-1"_s, u"CSI-1 Runbook"_s, u"CSI-1 Runbook"_s});
}

TEST_CASE("the same gain short of its target: held, and said to be short")
{
    const QByteArray lines = base().replace("target=10", "target=5") + heldReadings + claim;
    const MetricDossier dossier = dossierOf(registerOf(lines));
    CHECK(dossier.headline == u"Improved and held, short of the target: 10.2 h → 7.2 h since July 2025"_s);
    CHECK(dossier.steering.front().against.contains(u"the target is not met for certain"_s));
}

TEST_CASE("question 4 counts a gain as consistent with one improvement only where nothing else may have made it")
{
    const auto told = [](const QByteArray &lines) {
        const Register reg = registerOf(base() + heldReadings + claim + lines);
        return question(answer(reg, asOf, QLocale::c()), 4);
    };
    const QByteArray release = "annotation on=2025-07-20 text=Release_4.2 kind=release service=Payments\n";
    CHECK(told({}).headline
          == u"1 of 1 metric shows a sustained gain, 1 of them consistent with one improvement; 0 holding, 0 faded."_s);
    CHECK(told(release).headline.contains(u"0 of them consistent"_s));
    const AnswerTable table = told(release).tables.front();
    const auto column = std::ranges::find(table.columns, u"Attribution"_s, &Column::title) - table.columns.begin();
    CHECK(table.rows.front().cells[size_t(column)].text == u"not to one cause"_s);
    CHECK(table.rows.front().cells[size_t(column)].tone == Tone::Concern);
}

TEST_CASE("the chart of question 4 draws the levels that the verdict compares")
{
    const AnswerChart chart =
        question(answer(registerOf(base() + heldReadings + claim), asOf, QLocale::c()), 4).charts.front();
    REQUIRE(chart.series.size() == 2);
    CHECK(chart.series[1].name == u"Mean before and since CSI-1"_s);
    CHECK(chart.series[1].values[11] == Approx(122.0 / 12));
    CHECK(chart.series[1].values[12] == Approx(65.0 / 9));
}

TEST_CASE("what must not get worse stands beside the gain, and speaks against it once it does")
{
    const QByteArray other = "metric name=Reopened unit=% direction=down frequency=monthly\n"
        + QByteArray(readingsOf({4, 5, 4, 5, 6, 4, 5, 4, 5, 6, 4, 5, 8, 9, 8, 9, 8, 9, 9, 8}, QDate(2024, 7, 1)))
              .replace("Restore", "Reopened")
        + "steering improvement=CSI-1 metric=Reopened role=balancing intervention_on=2025-07-01\n";
    const MetricDossier dossier = dossierOf(registerOf(base() + heldReadings + claim + other));
    const SteeringDossier &steering = dossier.steering.front();
    CHECK(rowOf(steering, "balancing").label == u"Must not get worse: Reopened"_s);
    CHECK(rowOf(steering, "balancing").value == u"▼ Worse"_s);
    CHECK(steering.against == u"Against it: “Reopened” got worse."_s);
}

TEST_CASE("no text of a dossier says that one thing is due to another")
{
    const MetricDossier dossier = dossierOf(registerOf(base() + heldReadings + claim));
    const SteeringDossier &steering = dossier.steering.front();
    for (const QString &text : {steering.headline, steering.because, steering.attribution, steering.against,
                                steering.whatWouldChange, dossier.method})
        CHECK_FALSE(text.contains(u"due to"_s));
}

TEST_CASE("a release beside the intervention: not one cause; one long after the gain was proven: told, and no matter")
{
    const QByteArray early = "annotation on=2025-07-20 text=Release_4.2 kind=release service=Payments\n";
    const QByteArray late = "annotation on=2026-02-20 text=Release_5 kind=release metric=Restore\n";
    const QByteArray ofAnother = "service name=Web\nannotation on=2025-07-10 text=Elsewhere kind=release service=Web\n";
    const SteeringDossier near = dossierOf(registerOf(base() + heldReadings + claim + early)).steering.front();
    CHECK(near.attribution
          == u"Cannot be attributed to one cause: beside CSI-1 there is release “Release 4.2” (July 2025)."_s);
    CHECK(near.against.contains(u"Release 4.2"_s));
    CHECK(rowOf(near, "otherChanges").tone == Tone::Concern);
    const SteeringDossier far =
        dossierOf(registerOf(base() + heldReadings + claim + late + ofAnother)).steering.front();
    CHECK(far.findings.attribution.isToOneCause());
    CHECK(far.findings.attribution.later.size() == 1);
    CHECK(far.attribution.contains(u"Once the gain was proven: release “Release 5”"_s));
}

TEST_CASE("a definition changed three months later, before anything was proven, counts against the claim")
{
    const QByteArray later = "annotation on=2025-10-15 text=New_clock kind=definition metric=Restore\n";
    const SteeringDossier dossier = dossierOf(registerOf(base() + heldReadings + claim + later)).steering.front();
    REQUIRE(dossier.findings.attribution.confounders.size() == 1);
    CHECK(dossier.findings.attribution.confounders.front().kind == ConfounderKind::Definition);
}

TEST_CASE("two improvements on one metric share one gain")
{
    const QByteArray second =
        "steering improvement=CSI-2 metric=Restore role=primary intervention_on=2025-07-10 locked_on=2025-06-01\n";
    const MetricDossier dossier = dossierOf(registerOf(base() + heldReadings + claim + second));
    REQUIRE(dossier.steering.size() == 2);
    double counted = 0;
    for (const SteeringDossier &steering : dossier.steering) {
        CHECK_FALSE(steering.findings.attribution.isToOneCause());
        CHECK(steering.attribution.startsWith(u"Cannot be attributed to one cause"_s));
        CHECK(steering.findings.attribution.share == 0.5);
        counted += steering.findings.attribution.countedGain();
    }
    CHECK(counted == Approx(65.0 / 9 - 122.0 / 12)); // that of the first, whose baseline ends before either
}

TEST_CASE("a shared gain is proven once, however many promised it")
{
    const QByteArray second = "steering improvement=CSI-2 metric=Restore role=primary intervention_on=2025-07-10 "
                              "expected_change=-2.5 locked_on=2025-06-01\n";
    const Register reg =
        registerOf(base().replace("status=measuring", "status=embedded") + heldReadings + claim + second);
    const Calibration found = calibration(reg, metricProofs(reg, asOf));
    REQUIRE(found.claims.size() == 2);
    CHECK(found.claims[0].proven + found.claims[1].proven == Approx(65.0 / 9 - 122.0 / 12));
}

TEST_CASE("shares follow what each of them registered, where all did; a balancing metric claims nothing")
{
    const QByteArray second = "steering improvement=CSI-2 metric=Restore role=primary intervention_on=2025-07-10 "
                              "expected_change=-7.5 locked_on=2025-06-01\n";
    const MetricDossier dossier = dossierOf(registerOf(base() + heldReadings + claim + second));
    for (const SteeringDossier &steering : dossier.steering)
        CHECK(steering.findings.attribution.share == Approx(steering.reference == u"CSI-1"_s ? 0.25 : 0.75));
    const QByteArray balancing =
        "steering improvement=CSI-2 metric=Restore role=balancing intervention_on=2025-07-10\n";
    for (const SteeringDossier &steering : dossierOf(registerOf(base() + heldReadings + claim + balancing)).steering)
        CHECK(steering.findings.attribution.share == (steering.reference == u"CSI-1"_s ? 1 : 0));
}

TEST_CASE("a second step with a baseline of its own has a gain of its own, and the first ends there")
{
    const QByteArray more = readingsOf({7, 8, 7, 6, 8, 7, 7, 8, 7, 4, 5, 4, 3, 5, 4, 4, 5, 4}, QDate(2024, 12, 1));
    const QByteArray lines = "improvement reference=CSI-1 title=Runbook\nimprovement reference=CSI-2 title=Handover\n"
                             "metric name=Restore unit=h direction=down frequency=monthly\n"
        + readingsOf({10, 11, 9, 10, 12, 10, 9, 11, 10, 9, 11, 10}, QDate(2023, 12, 1)) + more
        + "steering improvement=CSI-1 metric=Restore role=primary intervention_on=2024-12-01\n"
          "steering improvement=CSI-2 metric=Restore role=primary intervention_on=2025-09-01 "
          "baseline_from=2024-12-01\n";
    const MetricDossier dossier = dossierOf(registerOf(lines));
    REQUIRE(dossier.steering.size() == 2);
    double counted = 0;
    for (const SteeringDossier &steering : dossier.steering) {
        CHECK(steering.findings.attribution.share == 1);
        counted += steering.findings.attribution.countedGain();
    }
    CHECK(counted == Approx(38.0 / 9 - 122.0 / 12)); // from the first level to the last, nothing twice
}

TEST_CASE("what moved half a year before the improvement is no proof of it")
{
    const QByteArray lines =
        "improvement reference=CSI-1 title=Runbook\nmetric name=Restore unit=h direction=down frequency=monthly\n"
        + readingsOf({10, 11, 9, 10, 12, 10, 7, 8, 7, 6, 8, 7, 7, 8, 7, 6, 8, 7, 7, 8}, QDate(2024, 7, 1))
        + "steering improvement=CSI-1 metric=Restore role=primary intervention_on=2025-07-01\n";
    const SteeringDossier dossier = dossierOf(registerOf(lines)).steering.front();
    REQUIRE(dossier.findings.attribution.confounders.size() == 1);
    CHECK(dossier.findings.attribution.confounders.front().kind == ConfounderKind::MovedBefore);
    CHECK(dossier.findings.changedOn == QDate(2025, 1, 1));
    CHECK(rowOf(dossier, "changePoint").tone == Tone::Concern);
    CHECK(dossier.against.contains(u"moved before the improvement (January 2025)"_s));
}

TEST_CASE("what takes effect next month is not in effect; daily readings are told by the day")
{
    const MetricDossier planned = dossierOf(
        registerOf(base() + "steering improvement=CSI-1 metric=Restore role=primary intervention_on=2026-08-01\n"));
    CHECK(planned.headline == u"Not in effect before August 2026"_s);
    CHECK_FALSE(planned.steering.front().findings.attribution.hasGain());
    QByteArray lines =
        "improvement reference=CSI-1 title=Runbook\nmetric name=Restore unit=h direction=down frequency=daily\n";
    for (int i = 0; i < 26; ++i)
        lines += "reading metric=Restore on=" + asOf.addDays(i - 26).toString(Qt::ISODate).toLatin1()
            + " value=" + QByteArray::number((i < 14 ? 10 : 7) + i % 3) + '\n';
    const MetricDossier daily = dossierOf(
        registerOf(lines + "steering improvement=CSI-1 metric=Restore role=primary intervention_on=2026-06-03\n"));
    CHECK(daily.headline.endsWith(u"since 3 Jun 2026"_s));
    CHECK(daily.nextReading == u"Next reading: that of 15 Jun 2026."_s);
}

TEST_CASE("what cannot be judged says what is missing; what nobody steers speaks for itself")
{
    const MetricDossier undirected = dossierOf(
        registerOf("improvement reference=CSI-1 title=Runbook\nmetric name=Restore frequency=monthly\n" + heldReadings
                   + "steering improvement=CSI-1 metric=Restore role=primary intervention_on=2025-09-01\n"));
    CHECK(undirected.headline == u"Cannot be judged yet. Say of the metric whether higher or lower is better."_s);
    CHECK(undirected.steering.front().whatWouldChange == u"Say of the metric whether higher or lower is better."_s);
    const MetricDossier alone = dossierOf(registerOf(base() + heldReadings));
    CHECK(alone.steering.empty());
    CHECK(alone.headline.contains(u"no improvement"_s));
    const QByteArray twoReadings = "reading metric=Restore on=2026-04-01 value=3\n"
                                   "reading metric=Restore on=2026-05-01 value=4\n";
    const MetricDossier few = dossierOf(registerOf("metric name=Restore frequency=monthly\n" + twoReadings));
    CHECK(few.method.contains(u"Without limits: they take 6 readings, there are 2."_s));
    CHECK(few.proof.chart.variation == Variation::Unknown);
    CHECK(std::isnan(few.proof.chart.points.back().upper));
    CHECK(few.proof.chart.points.back().centre == 3.5);
    CHECK(dossierOf(registerOf("metric name=Restore\n")).headline == u"No readings yet"_s);
    CHECK(metricDossier(Register(), Id<Metric>(7), asOf, QLocale::c()).title.isEmpty());
}

TEST_CASE("means that rose against a trend that broke: no gain is claimed, and the verdict is what is said")
{
    QList<double> values;
    for (int i = 0; i < 24; ++i)
        values += 20 + i + (i % 2 == 0 ? 0.3 : -0.3) - (i < 12 ? 0 : 6);
    const QByteArray lines =
        "improvement reference=CSI-1 title=Runbook\nmetric name=Restore unit=% direction=down frequency=monthly\n"
        + readingsOf(values, QDate(2024, 1, 1))
        + "steering improvement=CSI-1 metric=Restore role=primary intervention_on=2025-01-01\n";
    const SteeringDossier dossier = dossierOf(registerOf(lines)).steering.front();
    CHECK(dossier.findings.verdict.rung == Rung::Worse); // by the latest readings, whatever the trend did
    CHECK(dossier.headline.startsWith(u"Worse since January 2025"_s));
    CHECK(rowOf(dossier, "step").value == u"+6.0 points"_s);
    CHECK(dossier.findings.verdict.effect == Approx(-6).margin(0.3)); // the saw tilts the trend a little
    CHECK(rowOf(dossier, "stepAgainstTrend").value.startsWith(u"−"_s));
    CHECK(rowOf(dossier, "contradiction").tone == Tone::Concern);
    CHECK_FALSE(dossier.interrupted.empty());
    CHECK_FALSE(dossier.findings.attribution.hasGain());
}

TEST_CASE("a note stands beside its reading, and only where there are notes is there a column for them")
{
    const MetricDossier without = dossierOf(registerOf(base() + heldReadings));
    CHECK(without.readings.columns.back().title == u"Signals"_s);
    const MetricDossier dossier =
        dossierOf(registerOf(base() + heldReadings + "reading metric=Restore on=2026-04-01 value=7 note=Doubled\n"));
    CHECK(dossier.notes.value(QDate(2026, 4, 1)) == u"Doubled"_s);
    REQUIRE(dossier.readings.columns.back().title == u"Note"_s);
    CHECK(dossier.readings.rows.front().cells.back().text == u"Doubled"_s);
    CHECK(dossier.readings.rows.back().cells.back().text.isEmpty());
}
