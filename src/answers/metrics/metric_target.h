// SPDX-License-Identifier: GPL-3.0-or-later
// What a metric is to reach when: its targets in order of time, and what the readings of each time made of them.
#pragma once

#include <core/entities/metric.h>
#include <core/register.h>
#include <proof/variation.h>

namespace Ratchet {

// Days in which the same terms are in force.
struct TargetStretch {
    Id<Target> record = {}; // none: the target that the metric itself has
    QDate from = {}; // not valid: from the beginning
    QDate to = {}; // included; not valid: until further notice
    double target = std::nan(""); // in the metric's unit; NaN: none
    double lower = std::nan(""); // agreed limits, likewise
    double upper = std::nan("");
    QString agreedIn = {};

    [[nodiscard]] bool holds(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
    }
};

// In order of days, without gaps or overlaps. Of several targets that hold on a day the one that begins last counts, of
// those the latest made; where none does, the metric's own.
[[nodiscard]] std::vector<TargetStretch> targetStretches(const Register &reg, const Metric &metric);

// The target in force on the day; NaN where there is none.
[[nodiscard]] double targetOn(const Register &reg, const Metric &metric, QDate day);

// A stretch with the readings that lie in it.
struct JudgedTarget {
    TargetStretch terms = {};
    int readings = 0;
    int met = 0; // as good as the target or better; 0 where it or the direction is not known
    int outside = 0; // the agreed limits; on them is inside
    // What the limits of that time promise of the target: those of the readings since the leading improvement where the
    // stretch ends after it, else of the phase that its last reading lies in. That of the latest reading is the
    // assurance of the metric.
    Assurance assurance = Assurance::Unknown;
};

} // namespace Ratchet
