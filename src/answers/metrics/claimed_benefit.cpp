// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimed_benefit.h"

#include <answers/metrics/attribution.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/settings.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

bool isLost(Rung rung) { return rung == Rung::Faded || rung == Rung::Worse; }

QString sumText(const BenefitSum &sum, const QString &currency, bool isYearly, const QLocale &locale)
{
    const auto money = [&](double amount) -> QString {
        return u"%1\u00a0%2"_s.arg(currency, displayNumber(amount, locale, 0).replace(u'-', u'−')).trimmed();
    };
    const QString text = isYearly ? App::translate("Answers", "Claimed: %1 a year. Proven of it: %2. Taken off: %3.")
                                  : App::translate("Answers", "Claimed: %1 once. Proven of it: %2. Taken off: %3.");
    return text.arg(money(sum.claimed), money(sum.proven), money(sum.takenOff));
}

} // namespace

BenefitSum &BenefitSum::operator+=(const BenefitSum &other)
{
    claimed += other.claimed;
    proven += other.proven;
    severalCauses += other.severalCauses;
    ofOthers += other.ofOthers;
    takenOff += other.takenOff;
    isAny = isAny || other.isAny;
    return *this;
}

GainState gainStateOf(const Improvement &improvement, std::span<const SteeringProof> claims)
{
    if (improvement.status == ImprovementStatus::Faded || improvement.closure == Closure::Faded)
        return GainState::Lost;
    const auto isAmongGains = [claims](bool (*test)(Rung)) {
        return std::ranges::any_of(claims, [test](const SteeringProof &claim) {
            return claim.role != SteeringRole::Balancing && test(claim.verdict.rung);
        });
    };
    if (isAmongGains(isLost))
        return GainState::Lost;
    return isAmongGains(isProven) ? GainState::Proven : GainState::Open;
}

bool isUnbalanced(std::span<const SteeringProof> claims)
{
    return std::ranges::any_of(claims, [](const SteeringProof &claim) {
        return claim.role == SteeringRole::Balancing && claim.verdict.rung == Rung::Worse;
    });
}

ClaimedBenefit claimedBenefit(std::span<const Benefit> benefits, GainState state, double share, GainCause cause)
{
    ClaimedBenefit sums;
    for (const Benefit &benefit : benefits) {
        if (!std::isfinite(benefit.actual))
            continue;
        BenefitSum &sum = benefit.recurring ? sums.yearly : sums.once;
        sum.isAny = true;
        if (benefit.category == BenefitCategory::DisBenefit) {
            sum.claimed -= std::abs(benefit.actual);
            continue;
        }
        sum.claimed += benefit.actual;
        if (state == GainState::Lost) {
            sum.takenOff += benefit.actual;
            continue;
        }
        sum.ofOthers += (1 - share) * benefit.actual;
        if (state == GainState::Proven)
            sum.proven += share * benefit.actual;
        if (state == GainState::Proven && cause == GainCause::Several)
            sum.severalCauses += share * benefit.actual;
    }
    return sums;
}

ClaimedBenefit claimedBenefit(const Register &reg, const Improvement &improvement, QDate asOf)
{
    std::vector<Benefit> benefits;
    for (const Benefit *benefit : reg.referring<&Benefit::improvement>(improvement.id.value))
        benefits.push_back(*benefit);
    std::vector<MetricProof> proofs;
    for (const Steering *steering : reg.referring<&Steering::improvement>(improvement.id.value)) {
        if (!benefits.empty() && std::ranges::find(proofs, steering->metric, &MetricProof::metric) == proofs.end())
            proofs.push_back(metricProof(reg, steering->metric, asOf));
    }
    const GainState state = gainStateOf(improvement, claimsByImprovement(proofs).value(improvement.id));
    const bool isToSeveral = state == GainState::Proven && severalCauses(reg, proofs, asOf).contains(improvement.id);
    return claimedBenefit(benefits, state, moneyShares(reg, proofs).value(improvement.id, 1),
                          isToSeveral ? GainCause::Several : GainCause::One);
}

std::vector<ImprovementBenefit> claimedBenefits(const Register &reg, std::span<const Improvement *const> improvements,
                                                std::span<const MetricProof> proofs,
                                                const QSet<Id<Improvement>> &causes)
{
    QHash<Id<Improvement>, std::vector<Benefit>> benefits;
    for (const Benefit &benefit : reg.all<Benefit>())
        benefits[benefit.improvement].push_back(benefit);
    const ClaimsByImprovement claims = claimsByImprovement(proofs);
    const MoneyShares shares = moneyShares(reg, proofs);
    std::vector<ImprovementBenefit> list;
    for (const Improvement *improvement : improvements) {
        const std::vector<SteeringProof> own = claims.value(improvement->id);
        const GainState state = gainStateOf(*improvement, own);
        const GainCause cause = causes.contains(improvement->id) ? GainCause::Several : GainCause::One;
        const ClaimedBenefit benefit =
            claimedBenefit(benefits.value(improvement->id), state, shares.value(improvement->id, 1), cause);
        if (benefit.yearly.isAny || benefit.once.isAny)
            list.push_back({.improvement = improvement,
                            .state = state,
                            .cause = cause,
                            .isUnbalanced = isUnbalanced(own),
                            .benefit = benefit});
    }
    return list;
}

QString claimedBenefitText(const Register &reg, const Improvement &improvement, QDate asOf, const QLocale &locale)
{
    return claimedBenefitText(claimedBenefit(reg, improvement, asOf), reg.settings().currency, locale);
}

QString claimedBenefitText(const ClaimedBenefit &sums, const QString &currency, const QLocale &locale)
{
    QStringList lines;
    if (sums.yearly.isAny)
        lines += sumText(sums.yearly, currency, true, locale);
    if (sums.once.isAny)
        lines += sumText(sums.once, currency, false, locale);
    if (sums.yearly.ofOthers != 0 || sums.once.ofOthers != 0)
        lines += App::translate("Answers", "Others claim the same gain: what is their share of it counts with them.");
    if (sums.yearly.severalCauses != 0 || sums.once.severalCauses != 0)
        lines += App::translate("Answers",
                                "What is proven cannot be attributed to one cause: something else may have made it.");
    if (sums.yearly.takenOff != 0 || sums.once.takenOff != 0)
        lines += App::translate("Answers", "Its gain was lost: the readings are back where they were, or worse.");
    return lines.join(u'\n');
}

} // namespace Ratchet
