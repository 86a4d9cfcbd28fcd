// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_evidence.h"

// "How do you know?": what the verdict rests on, line by line, and what speaks against it.

#include <answers/basis/period.h>
#include <answers/basis/rung_words.h>
#include <answers/metrics/claims.h>
#include <answers/metrics/earlier_move.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

QString improvementName(const Register &reg, Id<Improvement> id)
{
    const Improvement *improvement = reg.find(id);
    return improvement ? improvement->reference : QString();
}

EvidenceRow row(const char *id, const QString &label, const QString &value, Tone tone = Tone::Neutral)
{
    return {.id = QString::fromLatin1(id), .label = label, .value = value, .tone = tone};
}

void addStep(std::vector<EvidenceRow> &rows, const LadderVerdict &verdict, const MetricWords &words)
{
    if (std::isnan(verdict.effect))
        return;
    if (verdict.isContradictory) {
        rows.push_back(row("step", App::translate("Dossier", "Difference of the means"),
                           words.change(verdict.plainEffect), Tone::Concern));
        rows.push_back(row("stepAgainstTrend", App::translate("Dossier", "Against the trend continued"),
                           words.change(verdict.effect), Tone::Concern));
        rows.push_back(row("contradiction", App::translate("Dossier", "What can be claimed"),
                           App::translate("Dossier", "neither: the two disagree"), Tone::Concern));
        return;
    }
    rows.push_back(row("step", App::translate("Dossier", "Step at the improvement"), words.change(verdict.effect)));
    if (verdict.isAgainstTrend)
        rows.push_back(row("stepPlain", App::translate("Dossier", "Plain difference of the means"),
                           words.change(verdict.plainEffect)));
    const bool includesNone = verdict.low <= 0 && verdict.high >= 0;
    QString interval = words.changeRange(verdict.low, verdict.high);
    if (includesNone && isProven(verdict.rung)) // the verdict looks to one side only
        interval = App::translate("Dossier", "%1, no change is among them; the verdict asks for %2 on the better side")
                       .arg(interval, words.percentWithTenths(1 - LadderVerdict::chanceOfGain));
    else if (includesNone)
        interval = App::translate("Dossier", "%1, no change is among them").arg(interval);
    rows.push_back(row("interval", App::translate("Dossier", "95 % interval"), interval, concernIf(includesNone)));
}

void addBaseline(std::vector<EvidenceRow> &rows, const ClaimEvidence &claim)
{
    const ClaimFindings &findings = claim.findings;
    const auto &baseline = findings.series.baseline;
    const LadderVerdict &verdict = findings.verdict;
    const bool isShort = verdict.isProvisional();
    const QString count = App::translate("Dossier", "%Ln reading(s)", nullptr, int(baseline.size()));
    rows.push_back(row("baseline", App::translate("Dossier", "Baseline"),
                       isShort ? App::translate("Dossier", "%1, provisional below 12").arg(count) : count,
                       concernIf(isShort)));
    if (const Steering *steering = claim.reg.find(findings.steering)) {
        const bool isRegistered = registrationOf(claim.reg, *steering) == Registration::Registered;
        rows.push_back(row("registered", App::translate("Dossier", "Registered before the work"),
                           registrationText(claim.reg, *steering, claim.words.locale()), concernIf(!isRegistered)));
        const Improvement *improvement = claim.reg.find(steering->improvement);
        if (improvement && hasOverride(*improvement))
            rows.push_back(row("override", App::translate("Dossier", "Without proof"),
                               overrideText(claim.reg, *improvement, claim.words.locale()), Tone::Concern));
    }
    const EarlierMove earlier{claim.reg, findings, claim.words};
    if (const QString drift = earlier.drift(); !drift.isEmpty())
        rows.push_back(row("drift", App::translate("Dossier", "Earlier drift"), drift,
                           concernIf(earlier.named() || earlier.hasTrend())));
    if (const QString change = earlier.change(); !change.isEmpty())
        rows.push_back(row("changePoint", App::translate("Dossier", "When it moved"), change,
                           concernIf(earlier.isChangedBefore())));
}

void addSignals(std::vector<EvidenceRow> &rows, const ClaimEvidence &claim)
{
    const LadderVerdict &verdict = claim.findings.verdict;
    if (verdict.pointsAfter == 0 || std::isnan(verdict.baselineMean))
        return;
    const bool isDown = claim.findings.series.direction == Direction::Down;
    QString told = App::translate("Dossier", "none for the better");
    if (verdict.trailingRun >= LadderVerdict::runNeeded) {
        told = isDown ? App::translate("Dossier", "run of %Ln below the old mean", nullptr, verdict.trailingRun)
                      : App::translate("Dossier", "run of %Ln above the old mean", nullptr, verdict.trailingRun);
    } else if (verdict.signalPoint >= 0) {
        const QString on = claim.words.period(claim.findings.series.after[size_t(verdict.signalPoint)].on);
        switch (verdict.signal) {
        case LadderSignal::BeyondLimit:
            told = App::translate("Dossier", "beyond the old limits (%1)").arg(on);
            break;
        case LadderSignal::Run:
            told = App::translate("Dossier", "run of 7 up to %1, broken since").arg(on);
            break;
        case LadderSignal::TwoInThree:
            told = App::translate("Dossier", "two of three near the old limit (%1)").arg(on);
            break;
        case LadderSignal::None:
            break;
        }
    }
    rows.push_back(row("signals", App::translate("Dossier", "Signals after"), told));
    rows.push_back(row("latest", App::translate("Dossier", "Latest readings"),
                       App::translate("Dossier", "%1 on average of %2")
                           .arg(claim.words.level(verdict.recentMean),
                                claim.words.whole(std::min(verdict.pointsAfter, LadderVerdict::recentPoints)))));
    if (verdict.pointsNeeded > 0)
        rows.push_back(row("needed", App::translate("Dossier", "Still needed"),
                           App::translate("Dossier", "%Ln reading(s) at least", nullptr, verdict.pointsNeeded)));
}

void addSurroundings(std::vector<EvidenceRow> &rows, const ClaimEvidence &claim)
{
    const ClaimFindings &findings = claim.findings;
    const auto &confounders = findings.attribution.confounders;
    const auto recorded =
        std::ranges::count_if(confounders, [](const Confounder &found) { return found.record.record != 0; });
    rows.push_back(row("otherChanges", App::translate("Dossier", "Other changes near it"),
                       recorded == 0 ? App::translate("Dossier", "none recorded")
                                     : App::translate("Dossier", "%Ln recorded", nullptr, int(recorded)),
                       concernIf(recorded != 0)));
    const Season &season = findings.season;
    const bool isSeasonal =
        std::ranges::any_of(confounders, [](const Confounder &found) { return found.kind == ConfounderKind::Season; });
    QString told = App::translate("Dossier", "cannot be told before two full cycles");
    if (season.isSeen())
        told = App::translate("Dossier", "%1 of the scatter; it makes %2 of the step")
                   .arg(claim.words.percent(season.share), claim.words.change(season.stepExplained));
    else if (season.isKnown())
        told = App::translate("Dossier", "none seen (%1)").arg(claim.words.probability(season.probability));
    rows.push_back(row("season", App::translate("Dossier", "Season"), told, concernIf(isSeasonal)));
    if (std::isnan(findings.target) || findings.assurance == Assurance::Unknown)
        return;
    const QString limits = claim.words.range(findings.promised.lower, findings.promised.upper);
    const QString verdict = assuranceLabel(findings.assurance);
    const QString promise = findings.promised.isTrial()
        ? App::translate("Dossier", "%1, provisional (limits %2)").arg(verdict, limits)
        : App::translate("Dossier", "%1 (limits %2)").arg(verdict, limits);
    rows.push_back(row("target", App::translate("Dossier", "Target %1").arg(claim.words.level(findings.target)),
                       promise, concernIf(findings.assurance != Assurance::Pass)));
}

// A verdict for the better is none where something else pays for it.
void addBalancing(std::vector<EvidenceRow> &rows, const ClaimEvidence &claim)
{
    for (const BalancingFinding &beside : claim.findings.balancing) {
        const QString name = recordName(claim.reg, EntityKind::Metric, beside.metric.value);
        const QString told = rungShape(beside.verdict.rung) + u' ' + verdictLabel(beside.verdict);
        rows.push_back(row("balancing", App::translate("Dossier", "Must not get worse: %1").arg(name), told,
                           concernIf(beside.verdict.rung == Rung::Worse)));
    }
}

QString listOf(const std::vector<Confounder> &confounders, const MetricWords &words)
{
    QStringList texts;
    for (const Confounder &confounder : confounders)
        texts += confounderText(confounder, words);
    return texts.join(u"; "_s);
}

QString othersOf(const ClaimEvidence &claim)
{
    QStringList names;
    for (const GainShare &share : claim.findings.attribution.shares) {
        if (share.improvement != claim.findings.improvement)
            names += improvementName(claim.reg, share.improvement);
    }
    return names.join(u", "_s);
}

} // namespace

QString confounderText(const Confounder &confounder, const MetricWords &words)
{
    const QString on = words.period(confounder.on);
    switch (confounder.kind) {
    case ConfounderKind::Improvement:
        return App::translate("Dossier", "%1 (%2)").arg(confounder.text, on);
    case ConfounderKind::Release:
        return App::translate("Dossier", "release “%1” (%2)").arg(confounder.text, on);
    case ConfounderKind::Policy:
        return App::translate("Dossier", "policy “%1” (%2)").arg(confounder.text, on);
    case ConfounderKind::Definition:
        return App::translate("Dossier", "another definition, “%1” (%2)").arg(confounder.text, on);
    case ConfounderKind::Event:
        return App::translate("Dossier", "“%1” (%2)").arg(confounder.text, on);
    case ConfounderKind::Phase:
        return App::translate("Dossier", "new limits for “%1” (%2)").arg(confounder.text, on);
    case ConfounderKind::MovedBefore:
        return App::translate("Dossier", "the readings moved before the improvement (%1)").arg(on);
    case ConfounderKind::Season:
        break;
    }
    return App::translate("Dossier", "a season makes part of the step");
}

std::vector<EvidenceRow> ClaimEvidence::rows() const
{
    std::vector<EvidenceRow> rows;
    if (!findings.series.interventionOn.isValid())
        return rows;
    addStep(rows, findings.verdict, words);
    addBaseline(rows, *this);
    addSignals(rows, *this);
    addSurroundings(rows, *this);
    addBalancing(rows, *this);
    return rows;
}

QString ClaimEvidence::attribution() const
{
    const Attribution &found = findings.attribution;
    const QString name = improvementName(reg, findings.improvement);
    QStringList sentences;
    if (!found.hasGain())
        sentences += App::translate("Dossier", "No gain to attribute.");
    else if (found.confounders.empty() && findings.verdict.rung == Rung::Moved)
        sentences += App::translate("Dossier", "So far consistent with %1, and not proven yet.").arg(name);
    else if (const QString earlier = EarlierMove{reg, findings, words}.against();
             found.confounders.empty() && !earlier.isEmpty())
        sentences += App::translate("Dossier", "Consistent with %1: nothing else on record explains the step, but %2.")
                         .arg(name, earlier);
    else if (found.confounders.empty())
        sentences +=
            App::translate("Dossier", "Consistent with %1: nothing else on record explains the step.").arg(name);
    else
        sentences += App::translate("Dossier", "Cannot be attributed to one cause: beside %1 there is %2.")
                         .arg(name, listOf(found.confounders, words));
    if (!found.hasGain() && !found.confounders.empty())
        sentences +=
            App::translate("Dossier", "On record around it and since: %1.").arg(listOf(found.confounders, words));
    if (!found.later.empty())
        sentences += App::translate("Dossier", "Once the gain was proven: %1.").arg(listOf(found.later, words));
    if (found.shares.size() > 1)
        sentences += App::translate("Dossier", "One gain of %1 is shared with %2: %3 of it, %4, count for %5.")
                         .arg(words.change(found.gain), othersOf(*this), words.percent(found.share),
                              words.change(found.countedGain()), name);
    return sentences.join(u' ');
}

QString ClaimEvidence::against() const
{
    QStringList points;
    const LadderVerdict &verdict = findings.verdict;
    if (verdict.isContradictory)
        points += App::translate("Dossier", "means and trend disagree");
    if (!findings.attribution.confounders.empty())
        points += listOf(findings.attribution.confounders, words);
    if (const QString earlier = EarlierMove{reg, findings, words}.against(); !earlier.isEmpty())
        points += earlier;
    const Steering *steering = reg.find(findings.steering);
    if (steering && registrationOf(reg, *steering) != Registration::Registered)
        points += App::translate("Dossier", "the claim was not registered before the work");
    const Improvement *improvement = reg.find(findings.improvement);
    if (improvement && hasOverride(*improvement))
        points += App::translate("Dossier", "it counts as successful without proof");
    if (verdict.isProvisional())
        points += App::translate("Dossier", "a baseline of fewer than 12 readings");
    if (verdict.low <= 0 && verdict.high >= 0)
        points += App::translate("Dossier", "no change at all lies within the interval");
    if (findings.assurance == Assurance::HitOrMiss || findings.assurance == Assurance::Fail)
        points += App::translate("Dossier", "the target is not met for certain");
    for (const BalancingFinding &beside : findings.balancing) {
        if (beside.verdict.rung == Rung::Worse)
            points += App::translate("Dossier", "“%1” got worse")
                          .arg(recordName(reg, EntityKind::Metric, beside.metric.value));
    }
    if (points.isEmpty())
        return App::translate("Dossier", "Nothing on record speaks against it.");
    return App::translate("Dossier", "Against it: %1.").arg(points.join(u"; "_s));
}

std::vector<EvidenceRow> ClaimEvidence::interrupted() const
{
    const InterruptedSeries &fitted = findings.interrupted;
    if (!fitted.isFitted())
        return {};
    const auto told = [this](const InterruptedSeries::Coefficient &coefficient) -> QString {
        return App::translate("Dossier", "%1 (%2)")
            .arg(words.change(coefficient.value), words.changeRange(coefficient.low, coefficient.high));
    };
    return {row("levelChange", App::translate("Dossier", "Step in the level"), told(fitted.levelChange)),
            row("slopeBefore", App::translate("Dossier", "Slope before, a reading"), words.change(fitted.slopeBefore)),
            row("slopeChange", App::translate("Dossier", "Change of the slope, a reading"), told(fitted.slopeChange)),
            row("durbinWatson", App::translate("Dossier", "Durbin–Watson"),
                words.locale().toString(fitted.durbinWatson, 'f', 2))};
}

} // namespace Ratchet
