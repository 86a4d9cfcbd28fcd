// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity_measure.h"

namespace Ratchet {

FieldIndex fieldIndexOf(CapacityMeasure measure)
{
    const FieldIndex fields[] = {
        fieldIndex<&Allocation::availableHours>(), fieldIndex<&Allocation::plannedImprovement>(),
        fieldIndex<&Allocation::plannedBau>(),     fieldIndex<&Allocation::plannedProject>(),
        fieldIndex<&Allocation::plannedOther>(),   fieldIndex<&Allocation::actualImprovement>(),
        fieldIndex<&Allocation::actualBau>(),      fieldIndex<&Allocation::actualProject>(),
        fieldIndex<&Allocation::actualOther>(),    fieldIndex<&Allocation::actualSource>()};
    return fields[size_t(measure)];
}

const Field &fieldOf(CapacityMeasure measure) { return entityType<Allocation>().fields[size_t(fieldIndexOf(measure))]; }

bool isPlanned(CapacityMeasure measure)
{
    return measure == CapacityMeasure::PlannedImprovement || measure == CapacityMeasure::PlannedBau
        || measure == CapacityMeasure::PlannedProject || measure == CapacityMeasure::PlannedOther;
}

} // namespace Ratchet
