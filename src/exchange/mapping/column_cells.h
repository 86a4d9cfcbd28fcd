// SPDX-License-Identifier: GPL-3.0-or-later
// The cells that say one field: those of a column, with those of later columns of the same header.
#pragma once

#include <core/fields/field.h>
#include <exchange/mapping/field_nothing.h>
#include <exchange/mapping/import_map.h>

namespace Ratchet {

class ColumnCells final {
public:
    // A column under the field's own name is read as our own files are.
    ColumnCells(const Field &field, qsizetype column, bool isOwnName, const TextTable &table,
                const ImportMapping &mapping);

    [[nodiscard]] qsizetype column() const { return m_column; }
    // The other columns of that header, see repeatsOf().
    [[nodiscard]] const std::vector<qsizetype> &repeats() const { return m_repeats; }
    // The first of them that says something in this row.
    [[nodiscard]] qsizetype columnIn(const TextTable::Row &row) const;
    // As the file means it: without the guard against formulas, empty where a reference is only a dash. Of several
    // columns of one header the texts are joined, or the first that is filled counts.
    [[nodiscard]] QString cellOf(const TextTable::Row &row) const;
    // What they say that does not count: it differs from what does.
    [[nodiscard]] QStringList passedOver(const TextTable::Row &row) const;

private:
    [[nodiscard]] QString plainCell(const QString &cell) const;

    const Field *m_field;
    qsizetype m_column;
    std::vector<qsizetype> m_repeats;
    FieldNothing m_nothing;
    bool m_isGuarded = false;
    bool m_isForeignReference = false; // of the record itself, under another name
};

} // namespace Ratchet
