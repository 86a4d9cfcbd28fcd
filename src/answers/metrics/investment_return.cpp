// SPDX-License-Identifier: GPL-3.0-or-later
#include "investment_return.h"

#include <core/entities/improvement.h>

#include <QCoreApplication>

namespace Ratchet {

using App = QCoreApplication;

namespace {

void addTo(std::optional<double> &sum, std::optional<double> amount)
{
    if (amount)
        sum = sum.value_or(0) + *amount;
}

} // namespace

InvestmentReturn &InvestmentReturn::operator+=(const InvestmentReturn &other)
{
    addTo(approved, other.approved);
    addTo(spent, other.spent);
    addTo(yearly, other.yearly);
    addTo(once, other.once);
    return *this;
}

std::optional<double> InvestmentReturn::paybackMonths() const
{
    if (!spent || !yearly || !(*yearly > 0))
        return {};
    return *spent / (*yearly / 12);
}

std::optional<double> InvestmentReturn::roiPercent(RoiDefinition definition) const
{
    if (!spent || !(*spent > 0) || (!yearly && !once))
        return {};
    const double actual = yearly.value_or(0) + once.value_or(0);
    return 100 * (definition == RoiDefinition::Ratio ? actual : actual - *spent) / *spent;
}

InvestmentReturn investmentReturn(std::span<const Funding> funding, const ClaimedBenefit &benefit, QDate asOf)
{
    InvestmentReturn sums;
    for (const Funding &row : funding) {
        const bool isLater = row.decidedOn.isValid() && row.decidedOn > asOf;
        if (row.kind == FundingKind::Hours || isLater)
            continue;
        if (std::isfinite(row.approved))
            addTo(sums.approved, row.approved);
        if (std::isfinite(row.spent))
            addTo(sums.spent, row.spent);
    }
    if (benefit.yearly.isAny)
        sums.yearly = benefit.yearly.stands();
    if (benefit.once.isAny)
        sums.once = benefit.once.stands();
    return sums;
}

QString roiFormula(RoiDefinition definition)
{
    return definition == RoiDefinition::Ratio ? App::translate("Answers", "actual / spent")
                                              : App::translate("Answers", "(actual − spent) / spent");
}

} // namespace Ratchet
