// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of each entity: names, field table, and which fields name a record.
#pragma once

#include <core/field.h>

#include <initializer_list>

namespace Ratchet {

using FieldIndex = qint16;

struct EntityType {
    EntityKind kind;
    const char *name; // in SQL, JSON and the ledger: "improvement"
    const char *plural; // KIND of the command line and name of CSV files: "improvements"
    const char *label; // translated in context "Entity": "Improvement"
    const char *pluralLabel; // "Improvements"
    std::span<const Field> fields;
    std::span<const char *const> key; // the fields that identify a record; empty: nothing does
    std::span<const char *const> title; // the fields that people know it by, joined by a space or a dash

    // The position of the field with that name in files, or -1.
    [[nodiscard]] FieldIndex indexOf(QStringView fieldName) const;
    [[nodiscard]] const Field *find(QStringView fieldName) const;
};

// The description of a kind.
[[nodiscard]] const EntityType &entityType(EntityKind kind);
template <class Record> [[nodiscard]] const EntityType &entityType() { return entityType(kindOf<Record>); }
// The kind whose singular or plural name in files this is, or nothing.
[[nodiscard]] std::optional<EntityKind> entityKindNamed(QStringView name);

[[nodiscard]] QString label(const EntityType &type);
[[nodiscard]] QString pluralLabel(const EntityType &type);

// Position of a member in its entity's table; aborts the build's tests, never a user's run: the tables are ours.
template <class Record> [[nodiscard]] FieldIndex fieldIndex(QStringView name)
{
    return entityType<Record>().indexOf(name);
}

} // namespace Ratchet
