// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of raci.h: a new field is a member there, a row here, and a migration.
#include "raci.h"

#include <core/entities/types.h>

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

constexpr EntityType raciRoleType{EntityKind::RaciRole,
                                  "raci_role",
                                  "raci_roles",
                                  QT_TRANSLATE_NOOP("Entity", "RACI role"),
                                  QT_TRANSLATE_NOOP("Entity", "RACI roles"),
                                  raciRoleFields,
                                  raciRoleKey,
                                  raciRoleTitle};
constexpr EntityType raciActivityType{EntityKind::RaciActivity,
                                      "raci_activity",
                                      "raci_activities",
                                      QT_TRANSLATE_NOOP("Entity", "RACI activity"),
                                      QT_TRANSLATE_NOOP("Entity", "RACI activities"),
                                      raciActivityFields,
                                      raciActivityKey,
                                      raciActivityTitle};
constexpr EntityType raciEntryType{EntityKind::RaciEntry,
                                   "raci_entry",
                                   "raci_entries",
                                   QT_TRANSLATE_NOOP("Entity", "RACI entry"),
                                   QT_TRANSLATE_NOOP("Entity", "RACI entries"),
                                   raciEntryFields,
                                   raciEntryKey,
                                   raciEntryTitle};

} // namespace Ratchet
