// SPDX-License-Identifier: GPL-3.0-or-later
// The responsibility matrix: activities down, roles across.
#pragma once

#include <core/fields/entity.h>

namespace Ratchet {

struct Person;

// Which letters the matrix has; S and others mean different things in different variants.
enum class RaciVariant : quint8 { None, Raci, Rasci, RaciVs, Cairo, Daci };
inline constexpr Option raciVariantOptions[] = {
    {"raci", QT_TRANSLATE_NOOP("Option", "RACI")},       {"rasci", QT_TRANSLATE_NOOP("Option", "RASCI")},
    {"raci_vs", QT_TRANSLATE_NOOP("Option", "RACI-VS")}, {"cairo", QT_TRANSLATE_NOOP("Option", "CAIRO")},
    {"daci", QT_TRANSLATE_NOOP("Option", "DACI")},
};
template <> inline constexpr std::span<const Option> optionsOf<RaciVariant> = raciVariantOptions;

struct RaciRole {
    Id<RaciRole> id;
    QString name;
    Id<Person> person;
    std::optional<qint64> position; // column, from 1
};
template <> inline constexpr EntityKind kindOf<RaciRole> = EntityKind::RaciRole;
template <> struct RecordOf<EntityKind::RaciRole> {
    using type = RaciRole;
};
template <> const EntityType &entityType<RaciRole>();

struct RaciActivity {
    Id<RaciActivity> id;
    QString name;
    std::optional<qint64> position; // row, from 1
    QDate reviewedOn;
    QString phase; // that it is part of; empty where the matrix has none
};
template <> inline constexpr EntityKind kindOf<RaciActivity> = EntityKind::RaciActivity;
template <> struct RecordOf<EntityKind::RaciActivity> {
    using type = RaciActivity;
};
template <> const EntityType &entityType<RaciActivity>();

struct RaciEntry {
    Id<RaciEntry> id;
    Id<RaciActivity> activity;
    Id<RaciRole> role;
    QString codes; // R, A, C, I, A/R, …
};
template <> inline constexpr EntityKind kindOf<RaciEntry> = EntityKind::RaciEntry;
template <> struct RecordOf<EntityKind::RaciEntry> {
    using type = RaciEntry;
};
template <> const EntityType &entityType<RaciEntry>();

} // namespace Ratchet
