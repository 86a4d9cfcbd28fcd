// SPDX-License-Identifier: GPL-3.0-or-later
#include "hours_edit.h"

#include <answers/evaluation/capacity_hours.h>
#include <core/entities/organisation.h>

#include <algorithm>
#include <map>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *said[] = {"available_hours",    "planned_improvement", "planned_bau",    "planned_project",
                                "actual_improvement", "actual_bau",          "actual_project", "actual_source"};

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
    return std::ranges::all_of(said, [&](const char *field) {
        return isEmpty(builder.value(EntityKind::Allocation, row.value,
                                     entityType<Allocation>().indexOf(QString::fromLatin1(field))));
    });
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
            builder.set(row, u"unit", entry.unit.value);
            builder.set(row, u"month", entry.month);
        }
        builder.set(row, QString::fromLatin1(entry.field->name), entry.value);
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
            builder.set(row.id, u"actual_source", qint64(source));
    }
}

} // namespace Ratchet
