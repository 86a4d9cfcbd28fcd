// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of raci.h: a new field is a member there, a row here, and a migration.
#include "raci.h"

#include <core/entities/organisation.h>

namespace Ratchet {

namespace {

constexpr Field raciRoleFields[] = {
    field<&RaciRole::name>("name", QT_TRANSLATE_NOOP("Field", "Role"), FieldFlag::Required),
    field<&RaciRole::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), FieldFlag::Personal),
    field<&RaciRole::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
};
constexpr const char *raciRoleKey[] = {"name"};
constexpr const char *raciRoleTitle[] = {"name"};

constexpr Field raciActivityFields[] = {
    field<&RaciActivity::name>("name", QT_TRANSLATE_NOOP("Field", "Activity"), FieldFlag::Required),
    field<&RaciActivity::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
    field<&RaciActivity::reviewedOn>("reviewed_on", QT_TRANSLATE_NOOP("Field", "Reviewed on")),
    field<&RaciActivity::phase>("phase", QT_TRANSLATE_NOOP("Field", "Phase")),
};
constexpr const char *raciActivityKey[] = {"name"};
constexpr const char *raciActivityTitle[] = {"name"};

constexpr Field raciEntryFields[] = {
    field<&RaciEntry::activity>("activity", QT_TRANSLATE_NOOP("Field", "Activity"), FieldFlag::Required),
    field<&RaciEntry::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), FieldFlag::Required),
    field<&RaciEntry::codes>("codes", QT_TRANSLATE_NOOP("Field", "Codes")),
};
constexpr const char *raciEntryKey[] = {"activity", "role"};
constexpr const char *raciEntryTitle[] = {"activity", "role"};

} // namespace

template <> const EntityType &entityType<RaciRole>()
{
    static constexpr EntityType type{
        .kind = EntityKind::RaciRole,
        .name = "raci_role",
        .plural = "raci_roles",
        .label = QT_TRANSLATE_NOOP("Entity", "RACI role"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "RACI roles"),
        .fields = raciRoleFields,
        .key = raciRoleKey,
        .title = raciRoleTitle,
    };
    return type;
}

template <> const EntityType &entityType<RaciActivity>()
{
    static constexpr EntityType type{
        .kind = EntityKind::RaciActivity,
        .name = "raci_activity",
        .plural = "raci_activities",
        .label = QT_TRANSLATE_NOOP("Entity", "RACI activity"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "RACI activities"),
        .fields = raciActivityFields,
        .key = raciActivityKey,
        .title = raciActivityTitle,
    };
    return type;
}

template <> const EntityType &entityType<RaciEntry>()
{
    static constexpr EntityType type{
        .kind = EntityKind::RaciEntry,
        .name = "raci_entry",
        .plural = "raci_entries",
        .label = QT_TRANSLATE_NOOP("Entity", "RACI entry"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "RACI entries"),
        .fields = raciEntryFields,
        .key = raciEntryKey,
        .title = raciEntryTitle,
    };
    return type;
}

} // namespace Ratchet
