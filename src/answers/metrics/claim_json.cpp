// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_json.h"

#include <core/entities/metric.h>
#include <core/record_text.h>

#include <QJsonArray>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QJsonArray confoundersJson(const Register &reg, const std::vector<Confounder> &confounders)
{
    QJsonArray rows;
    for (const Confounder &confounder : confounders) {
        // An improvement goes by its reference, an annotation or a phase by what it says.
        const bool isImprovement = confounder.kind == ConfounderKind::Improvement;
        const QString name =
            isImprovement ? recordName(reg, EntityKind::Improvement, confounder.record.record) : confounder.text;
        rows += QJsonObject{{u"kind"_s, confounderName(confounder.kind)},
                            {u"on"_s, knownJson(confounder.on)},
                            {u"name"_s, knownJson(name)}};
    }
    return rows;
}

QString attributionName(const Attribution &attribution)
{
    if (!attribution.hasGain())
        return u"noGain"_s;
    return attribution.isToOneCause() ? u"consistent"_s : u"notToOneCause"_s;
}

QJsonValue changePointJson(const ClaimFindings &findings)
{
    if (!findings.change.isFound() || !findings.changedOn.isValid())
        return {};
    return QJsonObject{
        {u"on"_s, knownJson(findings.changedOn)},
        {u"confidence"_s, findings.change.confidence},
        {u"reorderings"_s, findings.change.reorderings},
        {u"seed"_s, qint64(findings.change.seed)},
        {u"beforeIntervention"_s,
         findings.series.interventionOn.isValid() && findings.changedOn < findings.series.interventionOn}};
}

QJsonValue expectedJson(const Steering *steering)
{
    if (!steering || std::isnan(steering->expectedChange))
        return {};
    return QJsonObject{{u"change"_s, steering->expectedChange}, {u"by"_s, knownJson(steering->targetOn)}};
}

QJsonArray turnsJson(const VerdictTurns &turns)
{
    QJsonArray rows;
    for (const auto &turn : {turns.byOne, turns.byFallingBack, turns.byRecovering, turns.byGoingOn, turns.byGain}) {
        if (turn)
            rows += QJsonObject{{u"to"_s, rungName(turn->to)},
                                {u"readings"_s, turn->readings},
                                {u"level"_s, turn->level},
                                {u"side"_s, turn->side > 0 ? u"above"_s : u"below"_s}};
    }
    return rows;
}

QJsonValue seasonJson(const Season &season)
{
    if (!season.isKnown())
        return {};
    return QJsonObject{{u"seen"_s, season.isSeen()},
                       {u"share"_s, knownJson(100 * season.share)},
                       {u"probability"_s, knownJson(season.probability)},
                       {u"stepExplained"_s, knownJson(season.stepExplained)}};
}

QJsonObject coefficientJson(const InterruptedSeries::Coefficient &coefficient)
{
    return {{u"value"_s, coefficient.value},
            {u"error"_s, coefficient.error},
            {u"low"_s, coefficient.low},
            {u"high"_s, coefficient.high}};
}

QJsonValue interruptedJson(const InterruptedSeries &fitted)
{
    if (!fitted.isFitted())
        return {};
    return QJsonObject{{u"levelChange"_s, coefficientJson(fitted.levelChange)},
                       {u"slopeBefore"_s, fitted.slopeBefore},
                       {u"slopeChange"_s, coefficientJson(fitted.slopeChange)},
                       {u"lag"_s, fitted.lag},
                       {u"durbinWatson"_s, knownJson(fitted.durbinWatson)}};
}

QJsonValue signalJson(const ClaimFindings &findings)
{
    static const QString names[] = {QString(), u"beyondLimit"_s, u"run"_s, u"twoInThree"_s};
    const LadderVerdict &verdict = findings.verdict;
    if (verdict.signal == LadderSignal::None)
        return {};
    return QJsonObject{{u"rule"_s, names[size_t(verdict.signal)]},
                       {u"on"_s, knownJson(findings.series.after[size_t(verdict.signalPoint)].on)}};
}

} // namespace

QJsonValue knownJson(double number) { return std::isfinite(number) ? QJsonValue(number) : QJsonValue(); }

QJsonValue knownJson(const QString &name) { return name.isEmpty() ? QJsonValue() : QJsonValue(name); }

QJsonValue knownJson(QDate day) { return knownJson(day.toString(Qt::ISODate)); }

QJsonObject claimJson(const Register &reg, const ClaimFindings &findings, const SteeringProof &proof)
{
    const LadderVerdict &verdict = findings.verdict;
    const Attribution &attribution = findings.attribution;
    const Steering *steering = reg.find(findings.steering);
    const Field &role = fieldOf<&Steering::role>();
    return {
        {u"improvement"_s, recordName(reg, EntityKind::Improvement, findings.improvement.value)},
        {u"role"_s, steering ? knownJson(fileText(reg, role, role.read(steering))) : QJsonValue()},
        {u"interventionOn"_s, knownJson(findings.series.interventionOn)},
        {u"verdict"_s, rungName(verdict.rung)},
        {u"label"_s, verdictLabel(verdict)},
        {u"effect"_s, knownJson(verdict.effect)},
        {u"low"_s, knownJson(verdict.low)},
        {u"high"_s, knownJson(verdict.high)},
        {u"againstTrend"_s, verdict.isAgainstTrend},
        {u"plainEffect"_s, knownJson(verdict.plainEffect)},
        {u"effectsDisagree"_s, verdict.isContradictory},
        {u"signal"_s, signalJson(findings)},
        {u"trailingRun"_s, verdict.trailingRun},
        {u"pointsNeeded"_s, verdict.pointsNeeded},
        {u"pointsAfter"_s, verdict.pointsAfter},
        {u"baselinePoints"_s, verdict.baselinePoints},
        {u"baselineMean"_s, knownJson(verdict.baselineMean)},
        {u"baselineLocked"_s, proof.isBaselineLocked},
        {u"expected"_s, expectedJson(steering)},
        {u"attribution"_s, attributionName(attribution)},
        {u"confounders"_s, confoundersJson(reg, attribution.confounders)},
        {u"later"_s, confoundersJson(reg, attribution.later)},
        {u"share"_s, attribution.hasGain() ? QJsonValue(100 * attribution.share) : QJsonValue()},
        {u"countedGain"_s, knownJson(attribution.countedGain())},
        {u"changePoint"_s, changePointJson(findings)},
        {u"season"_s, seasonJson(findings.season)},
        {u"interrupted"_s, interruptedJson(findings.interrupted)},
        {u"whatWouldChange"_s, turnsJson(findings.turns)},
    };
}

} // namespace Ratchet
