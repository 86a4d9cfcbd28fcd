// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics_json.h"

#include <answers/metrics/claim_json.h>
#include <answers/metrics/judged_targets.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>

#include <QJsonObject>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate day) { return day.toString(Qt::ISODate); }

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
            {u"mean"_s, knownJson(limits.mean)},
            {u"movingRange"_s, knownJson(limits.movingRange)},
            {u"lower"_s, knownJson(limits.lower)},
            {u"upper"_s, knownJson(limits.upper)},
            {u"trial"_s, limits.isTrial()},
            {u"basis"_s, phaseBasisName(phase.basis)},
            {u"problem"_s, problem},
        };
    }
    return phases;
}

// What the assurance of the metric rests on; null where there is none.
QJsonValue assuredByJson(const MetricProof &proof)
{
    if (proof.chart.assurance == Assurance::Unknown)
        return {};
    return QJsonObject{{u"readings"_s, proof.isPromisedSince ? u"since"_s : u"phase"_s},
                       {u"n"_s, proof.promised.points},
                       {u"lower"_s, proof.promised.lower},
                       {u"upper"_s, proof.promised.upper},
                       {u"trial"_s, proof.promised.isTrial()}};
}

QJsonArray pointsJson(const ProcessChart &chart)
{
    QJsonArray points;
    for (const ChartPoint &point : chart.points) {
        points += QJsonObject{
            {u"on"_s, iso(point.on)},
            {u"value"_s, point.value},
            {u"centre"_s, knownJson(point.centre)},
            {u"lower"_s, knownJson(point.lower)},
            {u"upper"_s, knownJson(point.upper)},
            {u"movingRange"_s, knownJson(point.movingRange)},
            {u"signals"_s, QJsonArray::fromStringList(signalNames(point.signs))},
            {u"provesStep"_s, point.provesStep},
        };
    }
    return points;
}

QJsonArray targetsJson(const Register &reg, const MetricProof &proof)
{
    QJsonArray rows;
    for (const JudgedTarget &one : judgedTargets(reg, proof)) {
        const TargetStretch &terms = one.terms;
        rows += QJsonObject{
            {u"from"_s, knownJson(terms.from)},
            {u"to"_s, knownJson(terms.to)},
            {u"target"_s, knownJson(terms.target)},
            {u"lowerAgreed"_s, knownJson(terms.lower)},
            {u"upperAgreed"_s, knownJson(terms.upper)},
            {u"agreedIn"_s, terms.agreedIn},
            {u"readings"_s, one.readings},
            {u"met"_s, one.met},
            {u"outsideAgreed"_s, one.outside},
            {u"assurance"_s, knownJson(assuranceName(one.assurance))},
        };
    }
    return rows;
}

QJsonArray quartersJson(const std::vector<Quarter> &quarters)
{
    QJsonArray rows;
    for (const Quarter &quarter : quarters) {
        rows += QJsonObject{
            {u"quarter"_s, quarter.name},
            {u"mean"_s, knownJson(quarter.mean)},
            {u"change"_s, knownJson(quarter.change)},
            {u"readings"_s, quarter.readings},
            {u"expectedReadings"_s, quarter.expected > 0 ? QJsonValue(quarter.expected) : QJsonValue()},
            {u"comparedWithShort"_s, quarter.isComparedWithShort},
            {u"basis"_s, quarter.basis == QuarterBasis::Sums ? u"sums"_s : u"readings"_s},
            {u"meanOfReadings"_s, knownJson(quarter.meanOfReadings)},
        };
    }
    return rows;
}

QJsonArray steeringJson(const Register &reg, const MetricEvents &events, const MetricProof &proof,
                        std::span<const MetricProof> proven, QDate asOf)
{
    QJsonArray rows;
    const std::vector<ClaimFindings> findings = claimFindings(reg, events, proof, proven, asOf);
    for (size_t i = 0; i < findings.size(); ++i)
        rows += claimJson(reg, findings[i], proof.steering[i]);
    return rows;
}

QJsonArray impossibleJson(const MetricProof &proof)
{
    QJsonArray rows;
    for (const ImpossibleReading &reading : proof.impossible)
        rows += QJsonObject{{u"on"_s, knownJson(reading.on)}, {u"reason"_s, reading.fault}};
    return rows;
}

QJsonObject metricJson(const Register &reg, const MetricEvents &events, const MetricProof &proof,
                       std::span<const MetricProof> proven, QDate asOf)
{
    const ProcessChart &chart = proof.chart;
    const Metric *metric = reg.find(proof.metric);
    const Service *service = metric ? reg.find(metric->service) : nullptr;
    const SteeringProof *leading = leadingSteering(reg, proof);
    QJsonValue side;
    if (chart.variationSide != 0)
        side = chart.variationSide > 0 ? u"high"_s : u"low"_s;
    return {
        {u"metric"_s, recordName(reg, EntityKind::Metric, proof.metric.value)},
        {u"service"_s, knownJson(service ? service->name : QString())},
        {u"unit"_s, knownJson(metric ? metric->unit.trimmed() : QString())},
        {u"target"_s, knownJson(metric ? metric->target : std::nan(""))},
        {u"latest"_s, knownJson(chart.points.empty() ? std::nan("") : chart.points.back().value)},
        {u"latestOn"_s, knownJson(chart.points.empty() ? QDate() : chart.points.back().on)},
        {u"n"_s, qint64(chart.points.size())},
        {u"ruleSet"_s, QString::fromLatin1(ruleSetOptions[size_t(proof.chart.rules) - 1].name)},
        {u"screened"_s, chart.screening == Screening::On},
        {u"chart"_s, QString::fromLatin1(processChartTypeOptions[size_t(chart.type) - 1].name)},
        {u"fallback"_s, knownJson(fallbackName(chart.fallback))},
        {u"phases"_s, phasesJson(chart)},
        {u"points"_s, pointsJson(chart)},
        {u"impossible"_s, impossibleJson(proof)},
        {u"variation"_s, knownJson(variationName(chart.variation))},
        {u"variationSide"_s, side},
        {u"assurance"_s, knownJson(assuranceName(chart.assurance))},
        {u"assuredBy"_s, assuredByJson(proof)},
        {u"targets"_s, targetsJson(reg, proof)},
        {u"verdict"_s, knownJson(leading ? rungName(leading->verdict.rung) : QString())},
        {u"since"_s, knownJson(inEffectSince(reg, proof, asOf))},
        {u"quarters"_s, quartersJson(proof.quarters)},
        {u"steering"_s, steeringJson(reg, events, proof, proven, asOf)},
    };
}

} // namespace

QJsonArray metricsJson(const Register &reg, const std::vector<MetricProof> &proofs, QDate asOf)
{
    const MetricEvents events(reg);
    QJsonArray metrics;
    for (const MetricProof &proof : proofs)
        metrics += metricJson(reg, events, proof, proofs, asOf);
    return metrics;
}

} // namespace Ratchet
