// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_words.h"

#include <answers/basis/rung_words.h>
#include <core/entities/metric.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// "15 months", "3 weeks": from the intervention to the latest reading.
QString span(QDate from, QDate to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month() + (to.day() >= from.day() ? 0 : -1);
    if (months >= 2)
        return App::translate("Dossier", "%Ln month(s)", nullptr, months);
    return App::translate("Dossier", "%Ln day(s)", nullptr, int(from.daysTo(to)));
}

// Why nothing can be judged, and what is missing; empty where it can.
QString missing(const LadderVerdict &verdict)
{
    switch (verdict.reason) {
    case RungReason::NoDirection:
        return App::translate("Dossier", "Say of the metric whether higher or lower is better.");
    case RungReason::NoIntervention:
        return App::translate("Dossier", "Say on which day the improvement took effect.");
    case RungReason::BaselineTooShort: {
        const int needed = LadderVerdict::baselineNeeded - verdict.baselinePoints;
        return App::translate("Dossier", "%Ln more reading(s) from before the improvement are needed for a baseline.",
                              nullptr, needed);
    }
    case RungReason::NearConstant:
        return App::translate(
            "Dossier",
            "The readings before the improvement hardly differ, so that no ordinary range is known to judge by.");
    case RungReason::None:
    case RungReason::NoPointsAfter:
    case RungReason::PlateauShort:
        break;
    }
    return {};
}

QString quoted(Rung rung) { return App::translate("Dossier", "“%1”").arg(rungLabel(rung)); }

// "of 8.3 h or more"
QString atLevel(const VerdictTurn &turn, const MetricWords &words)
{
    const QString level = words.levelBeyond(turn.level, turn.side);
    return turn.side > 0 ? App::translate("Dossier", "of %1 or more").arg(level)
                         : App::translate("Dossier", "of %1 or less").arg(level);
}

// Readings since then that lie outside the old limits; no signal for the better is among them.
int beyondLimits(const ClaimFindings &findings)
{
    const LadderVerdict &verdict = findings.verdict;
    return int(std::ranges::count_if(findings.series.after, [&verdict](const Measurement &point) {
        return point.value < verdict.lower || point.value > verdict.upper;
    }));
}

// Why readings that show something are nevertheless no evidence of a gain: the verdict goes by signals for the better
// and by the latest six, not by the interval.
QString despite(const ClaimFindings &findings, const MetricWords &words)
{
    const LadderVerdict &verdict = findings.verdict;
    QStringList sentences;
    if (const int beyond = beyondLimits(findings); beyond > 0)
        sentences += App::translate("Dossier", "%Ln of them lie(s) beyond the limits, for the worse.", nullptr, beyond);
    if (!verdict.isContradictory && (verdict.low > 0 || verdict.high < 0))
        sentences += App::translate("Dossier",
                                    "Taken together they differ, by %1; without a signal for the better, and with the "
                                    "latest six as they are, that is no gain.")
                         .arg(words.change(verdict.effect));
    return sentences.join(u' ');
}

} // namespace

QString ClaimWords::headline() const
{
    const LadderVerdict &verdict = findings.verdict;
    if (const QString lack = missing(verdict); !lack.isEmpty())
        return App::translate("Dossier", "Cannot be judged yet. %1").arg(lack);
    const QString since = words.period(findings.series.interventionOn);
    if (findings.series.interventionOn > asOf)
        return App::translate("Dossier", "Not in effect before %1").arg(since);
    if (verdict.pointsAfter == 0)
        return App::translate("Dossier", "No reading since the improvement of %1").arg(since);
    //: %1 the level before, %2 the level after
    const QString step =
        App::translate("Dossier", "%1 → %2").arg(words.level(verdict.baselineMean), words.level(verdict.laterMean));
    if (verdict.isContradictory && verdict.rung != Rung::Faded && verdict.rung != Rung::Worse)
        return App::translate("Dossier",
                              "Neither better nor worse for certain: %1 since %2, against a trend that says otherwise")
            .arg(step, since);
    switch (verdict.rung) {
    case Rung::Sustained:
        return verdict.reason == RungReason::PlateauShort
            ? App::translate("Dossier", "Improved and held, short of the target: %1 since %2").arg(step, since)
            : App::translate("Dossier", "Improved, and held: %1 since %2").arg(step, since);
    case Rung::Holding:
        return App::translate("Dossier", "Improved, and holding so far: %1 since %2").arg(step, since);
    case Rung::Moved:
        return App::translate("Dossier", "Moved, too early to claim: %1 since %2").arg(step, since);
    case Rung::Faded:
        return App::translate("Dossier", "Improved, then faded: now %1, before the improvement %2")
            .arg(words.level(verdict.recentMean), words.level(verdict.baselineMean));
    case Rung::Worse:
        return App::translate("Dossier", "Worse since %1: now %2, before the improvement %3")
            .arg(since, words.level(verdict.recentMean), words.level(verdict.baselineMean));
    case Rung::NoEvidence:
        return App::translate("Dossier", "No evidence of a change: %1 since %2").arg(step, since);
    case Rung::TooEarly:
        break;
    }
    return App::translate("Dossier", "Too early to say: %Ln reading(s) since %1", nullptr, verdict.pointsAfter)
        .arg(since);
}

QString ClaimWords::badge() const
{
    const LadderVerdict &verdict = findings.verdict;
    QString mark = rungShape(verdict.rung) + u' ' + rungLabel(verdict.rung);
    const bool isHeld = verdict.rung == Rung::Sustained || verdict.rung == Rung::Holding;
    if (isHeld)
        return App::translate("Dossier", "%1 · held %2")
            .arg(mark, span(findings.series.interventionOn, findings.series.after.back().on));
    if (verdict.pointsNeeded > 0 && missing(verdict).isEmpty() && verdict.rung != Rung::Worse
        && verdict.rung != Rung::Faded)
        return App::translate("Dossier", "%1 · %Ln reading(s) to go", nullptr, verdict.pointsNeeded).arg(mark);
    return mark;
}

QString ClaimWords::because() const
{
    const LadderVerdict &verdict = findings.verdict;
    if (QString lack = missing(verdict); !lack.isEmpty())
        return lack;
    const QString after = words.whole(verdict.pointsAfter);
    const QString run = words.whole(verdict.trailingRun);
    const QString before = words.level(verdict.baselineMean);
    switch (verdict.rung) {
    case Rung::Sustained:
        return App::translate("Dossier",
                              "All %1 readings since then together, and the latest six, are better than chance "
                              "explains, and the last %2 in a row are better than the old mean of %3.")
            .arg(after, run, before);
    case Rung::Holding:
        return App::translate(
                   "Dossier",
                   "All %1 readings since then together, and the latest six, are better than chance explains. "
                   "Sustained takes 7 in a row better than the old mean of %3; the latest run is of %2.")
            .arg(after, run, before);
    case Rung::Moved:
        return App::translate(
            "Dossier", "There is a signal for the better, but not yet enough to tell it from chance or from a blip.");
    case Rung::Faded:
        if (verdict.trailingRun >= LadderVerdict::runNeeded)
            return App::translate(
                       "Dossier",
                       "There was a signal for the better, but the latest readings are back: their mean is %1. The run "
                       "of %2 on the better side of %3 is by no more than chance explains.")
                .arg(words.level(verdict.recentMean), run, before);
        return App::translate("Dossier",
                              "There was a signal for the better, but the latest readings are back: their mean is %1.")
            .arg(words.level(verdict.recentMean));
    case Rung::Worse:
        return App::translate(
                   "Dossier",
                   "The latest readings, %1 on average, are worse than what the baseline of %2 gives of itself.")
            .arg(words.level(verdict.recentMean), before);
    case Rung::NoEvidence:
        if (const QString shown = despite(findings, words); !shown.isEmpty())
            return App::translate("Dossier", "The %1 readings since then hold no signal for the better. %2")
                .arg(after, shown);
        return App::translate("Dossier",
                              "The %1 readings since then are such as the baseline gives of itself: between %2.")
            .arg(after, words.range(verdict.lower, verdict.upper));
    case Rung::TooEarly:
        break;
    }
    if (const QString shown = despite(findings, words); !shown.isEmpty())
        return App::translate("Dossier", "Fewer than 7 readings since then, and no signal for the better. %1")
            .arg(shown);
    return App::translate("Dossier",
                          "Fewer than 7 readings since then, and none of them out of the ordinary range of %1.")
        .arg(words.range(verdict.lower, verdict.upper));
}

QString ClaimWords::whatWouldChange() const
{
    if (QString lack = missing(findings.verdict); !lack.isEmpty())
        return lack;
    const VerdictTurns &turns = findings.turns;
    QStringList sentences;
    if (turns.byOne)
        sentences += App::translate("Dossier", "One reading %1 turns it to %2.")
                         .arg(atLevel(*turns.byOne, words), quoted(turns.byOne->to));
    for (const auto &turn : {turns.byFallingBack, turns.byRecovering}) {
        if (turn)
            sentences +=
                App::translate("Dossier", "%Ln reading(s) in a row back at %1 turn it to %2.", nullptr, turn->readings)
                    .arg(words.level(turn->level), quoted(turn->to));
    }
    if (turns.byGoingOn)
        sentences += App::translate("Dossier", "%Ln more reading(s) like the latest, at %1, turn it to %2.", nullptr,
                                    turns.byGoingOn->readings)
                         .arg(words.level(turns.byGoingOn->level), quoted(turns.byGoingOn->to));
    if (turns.byGain)
        sentences +=
            App::translate("Dossier", "%Ln reading(s) in a row %1 turn it to %2.", nullptr, turns.byGain->readings)
                .arg(atLevel(*turns.byGain, words), quoted(turns.byGain->to));
    if (sentences.isEmpty())
        sentences += App::translate("Dossier", "Nothing that the next 24 readings may bring is sure to change it.");
    return sentences.join(u' ');
}

QString ClaimWords::expectation() const
{
    const Steering *steering = reg.find(findings.steering);
    if (!steering || std::isnan(steering->expectedChange))
        return {};
    const QString expected = words.change(steering->expectedChange);
    const QString promise = steering->targetOn.isValid()
        ? App::translate("Dossier", "Expected %1 by %2").arg(expected, words.day(steering->targetOn))
        : App::translate("Dossier", "Expected %1").arg(expected);
    const LadderVerdict &verdict = findings.verdict;
    if (std::isnan(verdict.effect))
        return App::translate("Dossier", "%1; no reading tells yet.").arg(promise);
    if (verdict.isContradictory)
        return App::translate("Dossier", "%1; what came of it cannot be said.").arg(promise);
    const bool isProven = verdict.rung == Rung::Holding || verdict.rung == Rung::Sustained;
    return isProven
        ? App::translate("Dossier", "%1, so far %2.").arg(promise, words.change(verdict.effect))
        : App::translate("Dossier", "%1, so far %2, which is not proven.").arg(promise, words.change(verdict.effect));
}

} // namespace Ratchet
