// SPDX-License-Identifier: GPL-3.0-or-later
#include "earlier_move.h"

#include <answers/basis/period.h>
#include <core/entities/metric.h>
#include <proof/step.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using App = QCoreApplication;

const Confounder *EarlierMove::named() const
{
    const auto &confounders = findings.attribution.confounders;
    const auto found = std::ranges::find(confounders, ConfounderKind::MovedBefore, &Confounder::kind);
    return found == confounders.end() ? nullptr : &*found;
}

bool EarlierMove::hasTrend() const { return findings.driftProbability < trendChance; }

bool EarlierMove::isChangedBefore() const
{
    // The reading just before may seem the first of the new level by chance.
    const Metric *metric = reg.find(findings.metric);
    return metric && findings.change.isCertain() && findings.changedOn.isValid()
        && findings.changedOn < addPeriods(findings.series.interventionOn, metric->frequency, -1);
}

QString EarlierMove::drift() const
{
    if (std::isnan(findings.driftProbability))
        return {};
    const QString chance = words.probability(findings.driftProbability);
    const QString limit = words.locale().toString(trendChance, 'f', 2);
    if (const Confounder *move = named()) {
        const QString on = words.period(move->on);
        if (hasTrend())
            return App::translate("Dossier", "yes, on its way from %1 on (%2; named below %3)").arg(on, chance, limit);
        return App::translate("Dossier", "a step in %1; no steady trend (%2; named below %3)").arg(on, chance, limit);
    }
    if (hasTrend())
        return App::translate("Dossier", "yes (%1; named below %2); the step is measured against it")
            .arg(chance, limit);
    return App::translate("Dossier", "none (%1; named below %2)").arg(chance, limit);
}

QString EarlierMove::change() const
{
    if (!findings.change.isFound() || !findings.changedOn.isValid())
        return {};
    const QString confidence = words.confidence(findings.change.confidence);
    const QString limit = words.percent(ChangePoint::certainFrom);
    const Confounder *move = named();
    if (!findings.change.isCertain()) {
        const QString none =
            App::translate("Dossier", "no clear day (confidence %1; named from %2 on)").arg(confidence, limit);
        return move ? App::translate("Dossier", "%1; within the baseline %2").arg(none, words.period(move->on)) : none;
    }
    const QString told =
        App::translate("Dossier", "%1 (confidence %2)").arg(words.period(findings.changedOn), confidence);
    if (!isChangedBefore()) {
        return move ? App::translate("Dossier", "%1, after a move in %2 before the improvement")
                          .arg(told, words.period(move->on))
                    : told;
    }
    if (move || hasTrend())
        return App::translate("Dossier", "%1, before the improvement").arg(told);
    return App::translate("Dossier",
                          "%1, before the improvement; the baseline by itself shows no move the same way that would "
                          "count")
        .arg(told);
}

QString EarlierMove::against() const
{
    if (named())
        return {};
    if (isChangedBefore())
        return App::translate("Dossier", "all readings together changed before the improvement (%1)")
            .arg(words.period(findings.changedOn));
    return hasTrend() ? App::translate("Dossier", "the baseline was on its way already") : QString();
}

} // namespace Ratchet
