// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that an auditor pulls at one improvement (ISO/IEC 20000-1:2018, 10.2): trigger → decision → change →
// measured result → control. What the register holds of each, with day, person and record.
#pragma once

#include <answers/evaluation/trace_step.h>
#include <answers/metrics/metric_proof.h>

#include <array>

namespace Ratchet {

struct Improvement;

enum class TraceLink : quint8 { Trigger, Decision, Change, Result, Control };
inline constexpr size_t traceLinkCount = 5;

struct ImprovementTrace {
    std::array<std::vector<TraceStep>, traceLinkCount> links; // each in the order of days, what has none last

    [[nodiscard]] const std::vector<TraceStep> &of(TraceLink link) const { return links[size_t(link)]; }
    // Links of which nothing is recorded.
    [[nodiscard]] int missing() const;
};

// As of a day; `claims` are those of the improvement, judged as of it.
[[nodiscard]] ImprovementTrace improvementTrace(const Register &reg, const Improvement &improvement,
                                                std::span<const SteeringProof> claims, QDate asOf,
                                                const QLocale &locale);

// "Trigger", and what belongs there: "where it came from".
[[nodiscard]] QString traceLinkLabel(TraceLink link);
[[nodiscard]] QString traceLinkMeaning(TraceLink link);
// "nothing recorded"
[[nodiscard]] QString nothingRecorded();
// "due 3 Mar 2026", "3 Mar 2026", or empty.
[[nodiscard]] QString traceDayText(const TraceStep &step, const QLocale &locale);

} // namespace Ratchet
