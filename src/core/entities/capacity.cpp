// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of capacity.h: a new field is a member there, a row here, and a migration.
#include "capacity.h"

#include <core/entities/organisation.h>

namespace Ratchet {

namespace {

constexpr Field allocationFields[] = {
    field<&Allocation::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit"), FieldFlag::Required),
    field<&Allocation::month>("month", QT_TRANSLATE_NOOP("Field", "Month"), FieldFlag::Required, FieldKind::Month),
    field<&Allocation::availableHours>("available_hours", QT_TRANSLATE_NOOP("Field", "Available hours")),
    field<&Allocation::plannedImprovement>("planned_improvement", QT_TRANSLATE_NOOP("Field", "Planned improvement")),
    field<&Allocation::plannedBau>("planned_bau", QT_TRANSLATE_NOOP("Field", "Planned BAU")),
    field<&Allocation::plannedProject>("planned_project", QT_TRANSLATE_NOOP("Field", "Planned project")),
    field<&Allocation::plannedOther>("planned_other", QT_TRANSLATE_NOOP("Field", "Planned other")),
    field<&Allocation::actualImprovement>("actual_improvement", QT_TRANSLATE_NOOP("Field", "Used for improvement")),
    field<&Allocation::actualBau>("actual_bau", QT_TRANSLATE_NOOP("Field", "Used for BAU")),
    field<&Allocation::actualProject>("actual_project", QT_TRANSLATE_NOOP("Field", "Used for projects")),
    field<&Allocation::actualOther>("actual_other", QT_TRANSLATE_NOOP("Field", "Used for other")),
    field<&Allocation::actualSource>("actual_source", QT_TRANSLATE_NOOP("Field", "Source of actuals")),
};
constexpr const char *allocationKey[] = {"unit", "month"};
constexpr const char *allocationTitle[] = {"unit", "month"};

constexpr Field weekHoursFields[] = {
    field<&WeekHours::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit"), FieldFlag::Required),
    field<&WeekHours::fromOn>("from_on", QT_TRANSLATE_NOOP("Field", "From"), FieldFlag::Required),
    field<&WeekHours::improvement>("improvement", QT_TRANSLATE_NOOP("Field", "Used for improvement")),
    field<&WeekHours::bau>("bau", QT_TRANSLATE_NOOP("Field", "Used for BAU")),
    field<&WeekHours::project>("project", QT_TRANSLATE_NOOP("Field", "Used for projects")),
    field<&WeekHours::other>("other", QT_TRANSLATE_NOOP("Field", "Used for other")),
};
constexpr const char *weekHoursKey[] = {"unit", "from_on"};
constexpr const char *weekHoursTitle[] = {"unit", "from_on"};

constexpr Field raidFields[] = {
    field<&Raid::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit"), FieldFlag::Required),
    field<&Raid::month>("month", QT_TRANSLATE_NOOP("Field", "Month"), FieldFlag::Required, FieldKind::Month),
    field<&Raid::hours>("hours", QT_TRANSLATE_NOOP("Field", "Hours"), FieldFlag::Required),
    field<&Raid::takenBy>("taken_by", QT_TRANSLATE_NOOP("Field", "Taken by")),
    field<&Raid::agreedBy>("agreed_by", QT_TRANSLATE_NOOP("Field", "Agreed by"), FieldFlag::Personal),
    field<&Raid::incidentReference>("incident_reference", QT_TRANSLATE_NOOP("Field", "Incident reference")),
    field<&Raid::project>("project", QT_TRANSLATE_NOOP("Field", "Project")),
};
constexpr const char *raidTitle[] = {"unit", "month", "taken_by"};

} // namespace

template <> const EntityType &entityType<Allocation>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Allocation,
        .name = "allocation",
        .plural = "allocations",
        .label = QT_TRANSLATE_NOOP("Entity", "Allocation"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Allocations"),
        .fields = allocationFields,
        .key = allocationKey,
        .title = allocationTitle,
    };
    return type;
}

template <> const EntityType &entityType<WeekHours>()
{
    static constexpr EntityType type{
        .kind = EntityKind::WeekHours,
        .name = "week_hours",
        .plural = "week_hours",
        .label = QT_TRANSLATE_NOOP("Entity", "Hours of a week"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Hours of weeks"),
        .fields = weekHoursFields,
        .key = weekHoursKey,
        .title = weekHoursTitle,
    };
    return type;
}

template <> const EntityType &entityType<Raid>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Raid,
        .name = "raid",
        .plural = "raids",
        .label = QT_TRANSLATE_NOOP("Entity", "Raid"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Raids"),
        .fields = raidFields,
        .key = {},
        .title = raidTitle,
    };
    return type;
}

} // namespace Ratchet
