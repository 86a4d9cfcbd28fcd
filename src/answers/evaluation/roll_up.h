// SPDX-License-Identifier: GPL-3.0-or-later
// What lies below an improvement, added up: its children, theirs, and so on.
#pragma once

#include <answers/basis/figures.h>
#include <answers/metrics/improvement_money.h>

namespace Ratchet {

// One below it.
struct RolledUp {
    Id<Improvement> improvement;
    int depth = 1; // 1: a child, 2: a child of one
    std::optional<double> percent; // of its own plan
    ImprovementMoney money; // its own
};

struct RollUp {
    std::vector<RolledUp> below; // each once, children below their parents; children in the order of ids
    bool isCircle = false; // a parent stands below its own child: it is left out there
    std::optional<double> percent; // the mean of those below that have a plan
    ImprovementMoney moneyBelow; // of all below
    ImprovementMoney moneyWithIt; // and of the improvement itself
};

// As of a day, of what exists by then.
[[nodiscard]] RollUp rollUp(const Register &reg, const Improvement &improvement, QDate asOf);

// One row for each below it, then the sums without and with it.
[[nodiscard]] AnswerTable rollUpTable(const Register &reg, const Improvement &improvement, const RollUp &sums,
                                      const QLocale &locale);

} // namespace Ratchet
