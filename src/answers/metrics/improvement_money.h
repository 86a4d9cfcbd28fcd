// SPDX-License-Identifier: GPL-3.0-or-later
// The money and hours of one improvement, or summed over several: asked for, approved, spent, and what it brought.
#pragma once

#include <answers/metrics/investment_return.h>

namespace Ratchet {

// Summed over rows of funding of one kind; nothing where no row has the number.
struct FundingSum {
    std::optional<double> requested;
    std::optional<double> approved;
    std::optional<double> spent;

    [[nodiscard]] bool isAny() const { return requested || approved || spent; }
    FundingSum &operator+=(const FundingSum &other);
};

struct ImprovementMoney {
    FundingSum money; // in the register's currency
    FundingSum hours;
    InvestmentReturn gain; // spent money beside actual benefits as they stand

    ImprovementMoney &operator+=(const ImprovementMoney &other);
};

// Of each of these improvements, in their order. `proofs` are, as of that day, those of the metrics that they steer, or
// of more.
[[nodiscard]] std::vector<ImprovementMoney> improvementMoney(const Register &reg,
                                                             std::span<const Improvement *const> improvements,
                                                             std::span<const MetricProof> proofs, QDate asOf);

// "12,000 requested, 10,000 approved, 4,000 spent"; empty where there is nothing. `unit` goes with each number: "NOK"
// before it, or "h" after it.
enum class UnitPlace : quint8 { Before, After };
[[nodiscard]] QString fundingText(const FundingSum &sum, const QString &unit, UnitPlace place, const QLocale &locale);
// "NOK 8,000 a year and NOK 500 once · paid back in 8.0 months · ROI 50.0 %, (actual − spent) / spent", as far as it is
// known; empty without an actual benefit.
[[nodiscard]] QString gainText(const InvestmentReturn &gain, const Settings &settings, const QLocale &locale);

} // namespace Ratchet
