// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of each entity: names, field table, and which fields name a record.
#pragma once

#include <core/fields/field.h>

#include <algorithm>

namespace Ratchet {

using FieldIndex = qint16;

enum class EntityFlag : quint8 {
    None = 0,
    Setup = 1, // how the register is set up: neither imported nor counted among its records
    Attached = 2, // has content of its own, which no import brings
    Evidence = 4, // made by the program and kept as it was made
};

struct EntityType {
    EntityKind kind;
    const char *name; // in SQL, JSON and the ledger: "improvement"
    const char *plural; // KIND of the command line and name of CSV files: "improvements"
    const char *label; // translated in context "Entity": "Improvement"
    const char *pluralLabel; // "Improvements"
    std::span<const Field> fields;
    std::span<const char *const> key; // the fields that identify a record; empty: nothing does
    std::span<const char *const> title; // the fields that people know it by, joined by a space or a dash
    EntityFlag flags = EntityFlag::None;

    [[nodiscard]] constexpr bool has(EntityFlag flag) const { return (quint8(flags) & quint8(flag)) != 0; }

    // The position of the field with that name in files, or -1.
    [[nodiscard]] FieldIndex indexOf(QStringView fieldName) const;
    [[nodiscard]] const Field *find(QStringView fieldName) const;
};

// What is known of a record type; each entity specialises it beside its field table.
template <class Record> [[nodiscard]] const EntityType &entityType();

[[nodiscard]] QString label(const EntityType &type);
[[nodiscard]] QString pluralLabel(const EntityType &type);

// The position of a member in its entity's field table: a misspelt field does not compile. A member without a row there
// is none of the fields; tests ask for every one that is used.
template <auto Member> [[nodiscard]] FieldIndex fieldIndex()
{
    static const FieldIndex found = [] {
        const std::span<const Field> fields = entityType<RecordWith<Member>>().fields;
        const auto row = std::ranges::find(fields, &readMember<Member>, &Field::read);
        Q_ASSERT_X(row != fields.end(), "fieldIndex", "the field table has no row for this member");
        return FieldIndex(row - fields.begin());
    }();
    return found;
}
// What is known of that member as a field.
template <auto Member> [[nodiscard]] const Field &fieldOf()
{
    return entityType<RecordWith<Member>>().fields[size_t(fieldIndex<Member>())];
}

} // namespace Ratchet
