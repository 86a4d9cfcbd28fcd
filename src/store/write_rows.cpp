// SPDX-License-Identifier: GPL-3.0-or-later
#include "write_rows.h"

#include "row_sql.h"

#include <QSet>

#include <algorithm>

namespace Ratchet {

namespace {

using EditPointers = std::vector<const Edit *>;
using EditRun = std::span<const Edit *const>;

// The edits of one record side by side: a row is written once.
EditPointers byRecord(const std::vector<Edit> &edits)
{
    EditPointers ordered;
    ordered.reserve(edits.size());
    for (const Edit &edit : edits)
        ordered.push_back(&edit);
    std::ranges::stable_sort(ordered, {}, [](const Edit *edit) { return edit->record; });
    return ordered;
}

Status insertRow(Connection &connection, EditRun run)
{
    const EntityType &type = entityType(run.front()->entity);
    QVariantList row(qsizetype(type.fields.size()) + 1);
    row[0] = qlonglong(run.front()->record);
    for (const Edit *edit : run) {
        if (edit->field != Edit::existence)
            row[edit->field + 1] = toColumn(type.fields[size_t(edit->field)], edit->after);
    }
    return connection.execute(insertSql(type.kind), row);
}

Status writeRecord(Connection &connection, EditRun run)
{
    const EntityType &type = entityType(run.front()->entity);
    const auto existence = [](const Edit *edit) { return edit->field == Edit::existence; };
    const bool existed = std::ranges::none_of(run, [&](const Edit *edit) { return existence(edit) && isEmpty(edit->before); });
    const bool exists = std::ranges::none_of(run, [&](const Edit *edit) { return existence(edit) && isEmpty(edit->after); });
    if (!existed)
        return exists ? insertRow(connection, run) : Status();
    if (!exists)
        return connection.execute(deleteSql(type), {qlonglong(run.front()->record)});
    for (const Edit *edit : run) {
        const Field &field = type.fields[size_t(edit->field)];
        const Status updated = connection.execute(updateSql(type, edit->field), {toColumn(field, edit->after), qlonglong(edit->record)});
        if (!updated)
            return updated;
    }
    return {};
}

} // namespace

Status writeRows(Transaction &transaction, const std::vector<Edit> &edits)
{
    const EditPointers ordered = byRecord(edits);
    for (auto first = ordered.begin(); first != ordered.end();) {
        const auto last = std::find_if(first, ordered.end(), [&](const Edit *edit) { return edit->record != (*first)->record; });
        if (const Status written = writeRecord(transaction.connection(), EditRun(&*first, size_t(last - first))); !written)
            return written;
        first = last;
    }
    return {};
}

} // namespace Ratchet
