// SPDX-License-Identifier: GPL-3.0-or-later
#include "hours_edit.h"

#include <answers/evaluation/capacity_hours.h>
#include <core/entities/organisation.h>

#include <algorithm>
#include <map>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

Id<Allocation> rowOf(const Register &reg, Id<Unit> unit, QDate month)
{
    for (const Allocation *row : reg.referring<&Allocation::unit>(unit.value)) {
        if (row->month.isValid() && firstOfMonth(row->month) == month)
            return row->id;
    }
    return {};
}

bool saysNothing(const ChangeBuilder &builder, Id<Allocation> row)
{
    const FieldIndex said[] = {fieldIndex<&Allocation::availableHours>(), fieldIndex<&Allocation::plannedImprovement>(),
                               fieldIndex<&Allocation::plannedBau>(),     fieldIndex<&Allocation::plannedProject>(),
                               fieldIndex<&Allocation::plannedOther>(),   fieldIndex<&Allocation::actualImprovement>(),
                               fieldIndex<&Allocation::actualBau>(),      fieldIndex<&Allocation::actualProject>(),
                               fieldIndex<&Allocation::actualOther>(),    fieldIndex<&Allocation::actualSource>()};
    return std::ranges::all_of(
        said, [&](FieldIndex field) { return isEmpty(builder.value(EntityKind::Allocation, row.value, field)); });
}

} // namespace

void setHours(ChangeBuilder &builder, const Register &reg, const std::vector<HoursEntry> &entries)
{
    std::map<std::pair<RecordId, QDate>, Id<Allocation>> rows;
    for (const HoursEntry &entry : entries) {
        Id<Allocation> &row = rows[{entry.unit.value, entry.month}];
        if (!row)
            row = rowOf(reg, entry.unit, entry.month);
        if (!row) {
            row = builder.create<Allocation>();
            builder.set<&Allocation::unit>(row, entry.unit.value);
            builder.set<&Allocation::month>(row, entry.month);
        }
        builder.set(EntityKind::Allocation, row.value, entry.field, entry.value);
    }
    for (const auto &[place, row] : rows) {
        if (saysNothing(builder, row))
            builder.remove(EntityKind::Allocation, row.value);
    }
}

void setHoursSource(ChangeBuilder &builder, const Register &reg, QDate month, ActualSource source)
{
    for (const Allocation &row : reg.all<Allocation>()) {
        const bool isOfMonth = reg.find(row.unit) && row.month.isValid() && firstOfMonth(row.month) == month;
        if (isOfMonth && (usedHours(row) > 0 || hasActuals(row)))
            builder.set<&Allocation::actualSource>(row.id, qint64(source));
    }
}

} // namespace Ratchet
