// SPDX-License-Identifier: GPL-3.0-or-later
// What was spent beside what it brings: payback and return on investment. Two definitions of ROI are in use, and a
// number says nothing without the one it was computed by.
#pragma once

#include <answers/metrics/claimed_benefit.h>
#include <core/entities/settings.h>

#include <optional>

namespace Ratchet {

// Of one improvement, or summed over many: totals come from summed money, never from means. In money of the register.
struct InvestmentReturn {
    std::optional<double> approved = {}; // of funding in money; nothing where nothing is recorded
    std::optional<double> spent; // of funding in money; nothing where nothing is recorded
    // Actual benefits, less dis-benefits, as they stand: a gain that several claim by its share, a lost one taken off.
    // Nothing where no actual is recorded.
    std::optional<double> yearly; // of a year
    std::optional<double> once;

    InvestmentReturn &operator+=(const InvestmentReturn &other);

    [[nodiscard]] bool isAny() const { return spent || yearly || once; }
    // Months until the benefit of a year has brought what was spent: spent / (yearly / 12). Nothing while one of them
    // is not known, or where a year brings nothing.
    [[nodiscard]] std::optional<double> paybackMonths() const;
    // Of one year's benefit and what came once. Nothing without an actual, or where nothing was spent.
    [[nodiscard]] std::optional<double> roiPercent(RoiDefinition definition) const;
};

// What was spent of these rows by the day, and the benefit.
[[nodiscard]] InvestmentReturn investmentReturn(std::span<const Funding> funding, const ClaimedBenefit &benefit,
                                                QDate asOf);
// "(actual − spent) / spent"
[[nodiscard]] QString roiFormula(RoiDefinition definition);

} // namespace Ratchet
