// SPDX-License-Identifier: GPL-3.0-or-later
// What records are searched and sorted by: texts folded once, names of referenced records folded once for all who name
// them.
#pragma once

#include <core/register.h>

#include <QByteArray>
#include <QHash>
#include <QLocale>

#include <vector>

namespace Ratchet {

class RecordFacts;

// Case and accents taken away, as UTF-8: "Überlauf" and "uberlauf" are the same.
[[nodiscard]] QByteArray folded(QStringView text);

inline constexpr qsizetype leadingBytes = 6; // a double holds 53 bits exactly
// The first bytes as a number that is ordered as they are: most texts are told apart without being read.
[[nodiscard]] double leadingNumber(QByteArrayView text);

// One column's part of what a record is sorted by: numbers, dates and options by `number`, texts by their
// first bytes as a number and by `text`.
struct SortKey {
    bool isEmpty = true; // stands last, whatever the order
    double number = 0;
    QByteArray text;
};
// Below 0, 0, above 0, ascending; an empty key comes after every other.
[[nodiscard]] int compare(const SortKey &left, const SortKey &right);

// A column by position instead of name.
struct ColumnPlace {
    FieldIndex field = -1;
    int computed = -1; // among RecordFacts::columns()
};

class ListKeys {
public:
    ListKeys(const Register &reg, EntityKind kind, const RecordFacts &facts);

    // What the record holds in the column; empty where there is no such column.
    [[nodiscard]] Value value(RecordId record, ColumnPlace column) const;
    [[nodiscard]] SortKey sortKey(RecordId record, ColumnPlace column) const;

    // What texts, options and references of the record say, folded, with a line break between.
    [[nodiscard]] QByteArray searchKey(const void *record) const;
    [[nodiscard]] SortKey sortKey(const Field &field, const Value &value) const;
    // Of a value that belongs to no field.
    [[nodiscard]] static SortKey sortKey(const Value &value);

private:
    [[nodiscard]] const QByteArray &nameOf(EntityKind kind, RecordId record) const;

    const Register &m_register;
    EntityKind m_kind;
    const RecordFacts &m_facts;
    std::vector<std::vector<QByteArray>> m_options; // folded labels of each field
    mutable std::array<QHash<RecordId, QByteArray>, entityCount> m_names;
};

} // namespace Ratchet
