// SPDX-License-Identifier: GPL-3.0-or-later
// "Tracked, funded and measured like projects are": the ten points that a project would have, of one improvement.
#pragma once

#include <core/register.h>

#include <bitset>
#include <vector>

namespace Ratchet {

struct Improvement;

enum class ParityPoint : quint8 {
    Scope, // a description
    Outcome,
    Owner, // in post
    Sponsor,
    TargetDate,
    Milestones,
    Funding, // approved money or hours above 0
    Benefit, // an expected one
    Metric, // that it steers
    Control // what keeps the gain
};
inline constexpr size_t parityPointCount = 10;

// Which of the ten an improvement has.
struct ProjectParity {
    std::bitset<parityPointCount> met; // by ParityPoint

    [[nodiscard]] bool has(ParityPoint point) const { return met.test(size_t(point)); }
    // 0 to 100.
    [[nodiscard]] double percent() const { return 100.0 * double(met.count()) / double(parityPointCount); }
};
// As of a day, which says who is in post. Costs what hangs on the improvement.
[[nodiscard]] ProjectParity projectParity(const Register &reg, const Improvement &improvement, QDate asOf);

// One of the ten in words.
struct ParityLine {
    ParityPoint point = ParityPoint::Scope;
    bool isMet = false;
    QString name; // "Owner"
    QString why; // what it rests on, or what is missing: "nobody in post owns it"
};
// All ten, in their order.
[[nodiscard]] std::vector<ParityLine> parityLines(const Register &reg, const Improvement &improvement,
                                                  const ProjectParity &parity, const QLocale &locale);
// "7 of the ten points of a project: 70 %"
[[nodiscard]] QString parityText(const ProjectParity &parity, const QLocale &locale);

} // namespace Ratchet
