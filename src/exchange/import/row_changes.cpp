// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_changes.h"

#include <core/change_builder.h>
#include <core/record_text.h>
#include <core/register.h>

#include <algorithm>

namespace Ratchet {

std::vector<FieldChange> fieldChanges(const ChangeBuilder &builder, const ImportPlan &plan, const ImportRow &row)
{
    std::vector<FieldChange> changes;
    const auto &edits = builder.edits();
    const qsizetype end = std::min(row.firstEdit + row.editCount, qsizetype(edits.size()));
    for (qsizetype i = row.firstEdit; i < end; ++i) {
        const Edit &edit = edits[size_t(i)];
        if (edit.field != Edit::existence && edit.entity == plan.kind && edit.record == row.record)
            changes.push_back({.field = edit.field,
                               .before = row.action == RowAction::Add ? Value() : edit.before,
                               .after = edit.after});
    }
    return changes;
}

QString rowTitle(const Register &reg, const ImportPlan &plan, const ImportRow &row)
{
    const QString held = row.record ? recordTitle(reg, plan.kind, row.record) : QString();
    return (held.isEmpty() ? row.title : held).simplified();
}

QString createdName(const ImportPlan &plan, const Field &field, const Value &value)
{
    if (!field.reference || isEmpty(value))
        return {};
    const auto record = valueOr<qint64>(value); // they were made one after the other
    const auto fresh = std::ranges::lower_bound(plan.created, record, {}, &CreatedRecord::record);
    const bool isIt = fresh != plan.created.end() && fresh->record == record && fresh->kind == *field.reference;
    return isIt ? fresh->name : QString();
}

} // namespace Ratchet
