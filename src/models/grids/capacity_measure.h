// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of the hours of a team and month.
#pragma once

#include <core/entities/capacity.h>

namespace Ratchet {

enum class CapacityMeasure : quint8 {
    Available,
    PlannedImprovement,
    PlannedBau,
    PlannedProject,
    PlannedOther,
    UsedImprovement,
    UsedBau,
    UsedProject,
    UsedOther,
    Source
};

// The field of an allocation that the measure is.
[[nodiscard]] FieldIndex fieldIndexOf(CapacityMeasure measure);
[[nodiscard]] const Field &fieldOf(CapacityMeasure measure);
// Of the hours that are planned, not those that are there or were used.
[[nodiscard]] bool isPlanned(CapacityMeasure measure);

} // namespace Ratchet
