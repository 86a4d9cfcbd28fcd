// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimed_benefit.h"

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

ClaimedBenefit claimedBenefit(std::span<const Benefit> benefits, GainState state)
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
        if (state == GainState::Proven)
            sum.proven += benefit.actual;
        else if (state == GainState::Lost)
            sum.takenOff += benefit.actual;
    }
    return sums;
}

ClaimedBenefit claimedBenefit(const Register &reg, const Improvement &improvement, QDate asOf)
{
    std::vector<Benefit> benefits;
    for (const Benefit &benefit : reg.all<Benefit>()) {
        if (benefit.improvement == improvement.id)
            benefits.push_back(benefit);
    }
    std::vector<SteeringProof> claims;
    for (const Steering &steering : reg.all<Steering>()) {
        if (steering.improvement != improvement.id || benefits.empty())
            continue;
        const MetricProof proof = metricProof(reg, steering.metric, asOf);
        std::ranges::copy_if(proof.steering, std::back_inserter(claims),
                             [&steering](const SteeringProof &claim) { return claim.steering == steering.id; });
    }
    return claimedBenefit(benefits, gainStateOf(improvement, claims));
}

QString claimedBenefitText(const Register &reg, const Improvement &improvement, QDate asOf, const QLocale &locale)
{
    const ClaimedBenefit sums = claimedBenefit(reg, improvement, asOf);
    const QString currency = reg.settings().currency;
    QStringList lines;
    if (sums.yearly.isAny)
        lines += sumText(sums.yearly, currency, true, locale);
    if (sums.once.isAny)
        lines += sumText(sums.once, currency, false, locale);
    if (sums.yearly.takenOff != 0 || sums.once.takenOff != 0)
        lines += App::translate("Answers", "Its gain was lost: the readings are back where they were, or worse.");
    return lines.join(u'\n');
}

} // namespace Ratchet
