// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity_measure.h"

namespace Ratchet {

namespace {

constexpr const char *fieldNames[] = {"available_hours",    "planned_improvement", "planned_bau",    "planned_project",
                                      "actual_improvement", "actual_bau",          "actual_project", "actual_source"};

} // namespace

const Field &fieldOf(CapacityMeasure measure)
{
    return *entityType<Allocation>().find(QString::fromLatin1(fieldNames[size_t(measure)]));
}

bool isPlanned(CapacityMeasure measure)
{
    return measure == CapacityMeasure::PlannedImprovement || measure == CapacityMeasure::PlannedBau
        || measure == CapacityMeasure::PlannedProject;
}

} // namespace Ratchet
