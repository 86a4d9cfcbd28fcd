// SPDX-License-Identifier: GPL-3.0-or-later
// The proof of metrics as JSON for the command line; keys and names are stable.
#include "metric_proof.h"

#include <core/record_text.h>

#include <QJsonObject>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// A number, or null where it is not known.
QJsonValue known(double number)
{
    return std::isfinite(number) ? QJsonValue(number) : QJsonValue();
}

QJsonValue known(const QString &name)
{
    return name.isEmpty() ? QJsonValue() : QJsonValue(name);
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonArray phasesJson(const ProcessChart &chart)
{
    QJsonArray phases;
    for (const ChartPhase &phase : chart.phases) {
        const ProcessLimits &limits = phase.limits;
        QJsonValue problem;
        if (limits.problem == LimitsProblem::TooFewPoints)
            problem = u"tooFewPoints"_s;
        else if (limits.problem == LimitsProblem::NearConstant)
            problem = u"nearConstant"_s;
        phases += QJsonObject{
            {u"from"_s, iso(chart.points[size_t(phase.first)].on)},
            {u"to"_s, iso(chart.points[size_t(phase.first + phase.count - 1)].on)},
            {u"n"_s, phase.count},
            {u"mean"_s, known(limits.mean)},
            {u"movingRange"_s, known(limits.movingRange)},
            {u"lower"_s, known(limits.lower)},
            {u"upper"_s, known(limits.upper)},
            {u"trial"_s, limits.isTrial()},
            {u"problem"_s, problem},
        };
    }
    return phases;
}

QJsonArray pointsJson(const ProcessChart &chart)
{
    QJsonArray points;
    for (const ChartPoint &point : chart.points) {
        points += QJsonObject{
            {u"on"_s, iso(point.on)},
            {u"value"_s, point.value},
            {u"centre"_s, known(point.centre)},
            {u"lower"_s, known(point.lower)},
            {u"upper"_s, known(point.upper)},
            {u"movingRange"_s, known(point.movingRange)},
            {u"signals"_s, QJsonArray::fromStringList(signalNames(point.signs))},
        };
    }
    return points;
}

QJsonArray quartersJson(const std::vector<Quarter> &quarters)
{
    QJsonArray rows;
    for (const Quarter &quarter : quarters) {
        rows += QJsonObject{
            {u"quarter"_s, quarter.name},
            {u"mean"_s, known(quarter.mean)},
            {u"change"_s, known(quarter.change)},
            {u"basis"_s, quarter.basis == QuarterBasis::Sums ? u"sums"_s : u"readings"_s},
            {u"meanOfReadings"_s, known(quarter.meanOfReadings)},
        };
    }
    return rows;
}

QJsonArray steeringJson(const Register &reg, const MetricProof &proof)
{
    QJsonArray rows;
    for (const SteeringProof &steering : proof.steering) {
        const LadderVerdict &verdict = steering.verdict;
        const EntityType &type = entityType<Steering>();
        const Steering *record = reg.find(steering.steering);
        rows += QJsonObject{
            {u"improvement"_s, recordName(reg, EntityKind::Improvement, steering.improvement.value)},
            {u"role"_s, record ? known(fileText(reg, *type.find(u"role"), type.find(u"role")->read(record))) : QJsonValue()},
            {u"verdict"_s, rungName(verdict.rung)},
            {u"label"_s, verdictLabel(verdict)},
            {u"effect"_s, known(verdict.effect)},
            {u"low"_s, known(verdict.low)},
            {u"high"_s, known(verdict.high)},
            {u"againstTrend"_s, verdict.isAgainstTrend},
            {u"pointsNeeded"_s, verdict.pointsNeeded},
            {u"baselinePoints"_s, verdict.baselinePoints},
            {u"baselineLocked"_s, steering.isBaselineLocked},
        };
    }
    return rows;
}

QJsonObject metricJson(const Register &reg, const MetricProof &proof)
{
    const ProcessChart &chart = proof.chart;
    QJsonValue side;
    if (chart.variationSide != 0)
        side = chart.variationSide > 0 ? u"high"_s : u"low"_s;
    return {
        {u"metric"_s, recordName(reg, EntityKind::Metric, proof.metric.value)},
        {u"n"_s, qint64(chart.points.size())},
        {u"ruleSet"_s, QString::fromLatin1(ruleSetOptions[size_t(proof.chart.rules) - 1].name)},
        {u"screened"_s, chart.screening == Screening::On},
        {u"chart"_s, QString::fromLatin1(processChartTypeOptions[size_t(chart.type) - 1].name)},
        {u"fallback"_s, known(fallbackName(chart.fallback))},
        {u"phases"_s, phasesJson(chart)},
        {u"points"_s, pointsJson(chart)},
        {u"variation"_s, known(variationName(chart.variation))},
        {u"variationSide"_s, side},
        {u"assurance"_s, known(assuranceName(chart.assurance))},
        {u"quarters"_s, quartersJson(proof.quarters)},
        {u"steering"_s, steeringJson(reg, proof)},
    };
}

} // namespace

QJsonArray metricsJson(const Register &reg, const std::vector<MetricProof> &proofs)
{
    QJsonArray metrics;
    for (const MetricProof &proof : proofs)
        metrics += metricJson(reg, proof);
    return metrics;
}

} // namespace Ratchet
