// SPDX-License-Identifier: GPL-3.0-or-later
#include "write_rows.h"

#include <core/entity_types.h>
#include <store/row_sql.h>

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

// New records of one kind, as many as are bound to one statement. The columns are those that any of them fills: a
// record fills few of the fields there are.
class NewRows final {
public:
    explicit NewRows(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Status add(EditRun run)
    {
        if (!m_rows.empty() && (m_rows.size() == mostRows || m_rows.front().front()->entity != run.front()->entity)) {
            if (const Status written = write(); !written)
                return written;
        }
        m_rows.push_back(run);
        return {};
    }

    [[nodiscard]] Status write()
    {
        if (m_rows.empty())
            return {};
        const EntityType &type = entityType(m_rows.front().front()->entity);
        const qsizetype count = qsizetype(m_rows.size());
        QVariantList ids(count);
        std::vector<QVariantList> byField(type.fields.size()); // empty where no row has the field
        for (qsizetype row = 0; row < count; ++row) {
            ids[row] = qlonglong(m_rows[size_t(row)].front()->record);
            for (const Edit *edit : m_rows[size_t(row)]) {
                if (edit->field == Edit::existence || isEmpty(edit->after))
                    continue;
                QVariantList &column = byField[size_t(edit->field)];
                column.resize(count);
                column[row] = toColumn(type.fields[size_t(edit->field)], edit->after);
            }
        }
        m_rows.clear();
        std::vector<FieldIndex> fields;
        std::vector<QVariantList> columns{std::move(ids)};
        for (size_t i = 0; i < byField.size(); ++i) {
            if (byField[i].isEmpty())
                continue;
            fields.push_back(FieldIndex(i));
            columns.push_back(std::move(byField[i]));
        }
        return m_connection.executeEach(insertSql(type, fields), columns);
    }

private:
    static constexpr size_t mostRows = 1'000;

    Connection &m_connection;
    std::vector<EditRun> m_rows;
};

Status writeRecord(Connection &connection, NewRows &newRows, EditRun run)
{
    const EntityType &type = entityType(run.front()->entity);
    const auto existence = [](const Edit *edit) { return edit->field == Edit::existence; };
    const bool existed =
        std::ranges::none_of(run, [&](const Edit *edit) { return existence(edit) && isEmpty(edit->before); });
    const bool exists =
        std::ranges::none_of(run, [&](const Edit *edit) { return existence(edit) && isEmpty(edit->after); });
    if (!existed)
        return exists ? newRows.add(run) : Status();
    if (!exists)
        return connection.execute(deleteSql(type), {qlonglong(run.front()->record)});
    for (const Edit *edit : run) {
        const Field &field = type.fields[size_t(edit->field)];
        const Status updated =
            connection.execute(updateSql(type, edit->field), {toColumn(field, edit->after), qlonglong(edit->record)});
        if (!updated)
            return updated;
    }
    return {};
}

} // namespace

Status writeRows(Transaction &transaction, const std::vector<Edit> &edits)
{
    const EditPointers ordered = byRecord(edits);
    NewRows newRows(transaction.connection());
    for (auto first = ordered.begin(); first != ordered.end();) {
        const auto last =
            std::find_if(first, ordered.end(), [&](const Edit *edit) { return edit->record != (*first)->record; });
        if (const Status written =
                writeRecord(transaction.connection(), newRows, EditRun(&*first, size_t(last - first)));
            !written)
            return written;
        first = last;
    }
    return newRows.write();
}

} // namespace Ratchet
