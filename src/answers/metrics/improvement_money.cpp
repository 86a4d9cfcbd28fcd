// SPDX-License-Identifier: GPL-3.0-or-later
#include "improvement_money.h"

#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

void addAmount(std::optional<double> &sum, std::optional<double> amount)
{
    if (amount && std::isfinite(*amount))
        sum = sum.value_or(0) + *amount;
}

QString amountText(double amount, const QString &unit, UnitPlace place, const QLocale &locale)
{
    const QString number = displayNumber(amount, locale, place == UnitPlace::Before ? 0 : 2).replace(u'-', u'−');
    if (unit.isEmpty())
        return number;
    return place == UnitPlace::Before ? unit + QChar(QChar::Nbsp) + number : number + QChar(QChar::Nbsp) + unit;
}

} // namespace

FundingSum &FundingSum::operator+=(const FundingSum &other)
{
    addAmount(requested, other.requested);
    addAmount(approved, other.approved);
    addAmount(spent, other.spent);
    return *this;
}

ImprovementMoney &ImprovementMoney::operator+=(const ImprovementMoney &other)
{
    money += other.money;
    hours += other.hours;
    gain += other.gain;
    return *this;
}

std::vector<ImprovementMoney> improvementMoney(const Register &reg, std::span<const Improvement *const> improvements,
                                               std::span<const MetricProof> proofs, QDate asOf)
{
    const ClaimsByImprovement claims = claimsByImprovement(proofs);
    const MoneyShares shares = moneyShares(reg, proofs);
    std::vector<ImprovementMoney> list;
    list.reserve(improvements.size());
    for (const Improvement *improvement : improvements) {
        ImprovementMoney &sums = list.emplace_back();
        std::vector<Funding> funding;
        for (const Funding *row : reg.referring<&Funding::improvement>(improvement->id.value)) {
            funding.push_back(*row);
            (row->kind == FundingKind::Hours ? sums.hours : sums.money) +=
                {.requested = row->requested, .approved = row->approved, .spent = row->spent};
        }
        std::vector<Benefit> benefits;
        for (const Benefit *row : reg.referring<&Benefit::improvement>(improvement->id.value))
            benefits.push_back(*row);
        const GainState state = gainStateOf(*improvement, claims.value(improvement->id));
        sums.gain = investmentReturn(funding, claimedBenefit(benefits, state, shares.value(improvement->id, 1)), asOf);
        sums.money.spent = sums.gain.spent; // what is decided later is not spent yet
    }
    return list;
}

QString fundingText(const FundingSum &sum, const QString &unit, UnitPlace place, const QLocale &locale)
{
    QStringList parts;
    const auto add = [&](const QString &words, std::optional<double> amount) {
        if (amount)
            parts += words.arg(amountText(*amount, unit, place, locale));
    };
    add(App::translate("Answers", "%1 requested"), sum.requested);
    add(App::translate("Answers", "%1 approved"), sum.approved);
    add(App::translate("Answers", "%1 spent"), sum.spent);
    return parts.join(u", "_s);
}

QString gainText(const InvestmentReturn &gain, const Settings &settings, const QLocale &locale)
{
    const auto amount = [&](double value) { return amountText(value, settings.currency, UnitPlace::Before, locale); };
    QStringList brought;
    if (gain.yearly)
        brought += App::translate("Answers", "%1 a year").arg(amount(*gain.yearly));
    if (gain.once)
        brought += App::translate("Answers", "%1 once").arg(amount(*gain.once));
    QStringList parts{locale.createSeparatedList(brought)};
    if (const auto months = gain.paybackMonths())
        parts += App::translate("Answers", "paid back in %1 months").arg(locale.toString(*months, 'f', 1));
    if (const auto roi = gain.roiPercent(settings.roiDefinition))
        parts += App::translate("Answers", "ROI %1 %, %2")
                     .arg(displayNumber(*roi, locale, 1).replace(u'-', u'−'), roiFormula(settings.roiDefinition));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace Ratchet
