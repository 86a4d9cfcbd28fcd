// SPDX-License-Identifier: GPL-3.0-or-later
// Claims and what vouches for them: whether one was registered before the work began, and who let an improvement count
// as successful without proof.
#pragma once

#include <core/entities/metric.h>
#include <core/register.h>

#include <QLocale>

namespace Ratchet {

struct Improvement;

enum class Registration : quint8 {
    None, // not locked
    Registered, // locked before the improvement started
    AfterStart, // locked when the work had begun, or for a day that was already past: it does not count as registered,
                // and moving the start afterwards does not help
};

// The day on which an improvement took effect on a metric: intervention_on, else its delivery.
[[nodiscard]] QDate interventionOf(const Register &reg, const Steering &steering);
// The first day of the work: started_on or the intervention, whichever is earlier; none while neither is known.
[[nodiscard]] QDate startOf(const Register &reg, const Steering &steering);
[[nodiscard]] Registration registrationOf(const Register &reg, const Steering &steering);
// "✓ registered on 3 Jan 2026", "✕ locked after the start, on 3 Jan 2026", "✕ not locked".
[[nodiscard]] QString registrationText(const Register &reg, const Steering &steering, const QLocale &locale);
// The better direction a claim is judged by: as it was locked, else that of the metric.
[[nodiscard]] Direction judgedDirection(const Metric &metric, const Steering &steering);

// Reason, person and day are all there.
[[nodiscard]] bool hasOverride(const Improvement &improvement);
// "Counted as successful without proof: “…” (Ana Duarte, 3 Nov 2026)"; empty where there is no override.
[[nodiscard]] QString overrideText(const Register &reg, const Improvement &improvement, const QLocale &locale);

// The amendments of a claim, in the order in which they were made.
[[nodiscard]] std::vector<const Amendment *> amendmentsOf(const Register &reg, Id<Steering> steering);
// "Expected change: -2.5 → -1", with the label of the field.
[[nodiscard]] QString amendmentText(const Amendment &amendment);

} // namespace Ratchet
