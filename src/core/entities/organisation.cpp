// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of organisation.h: a new field is a member there, a row here, and a migration.
#include "organisation.h"

namespace Ratchet {

namespace {

constexpr Field unitFields[] = {
    field<&Unit::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldFlag::Required),
    field<&Unit::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&Unit::parent>("parent", QT_TRANSLATE_NOOP("Field", "Part of")),
    field<&Unit::manager>("manager", QT_TRANSLATE_NOOP("Field", "Manager"), FieldFlag::Personal),
};
constexpr const char *unitKey[] = {"name"};
constexpr const char *unitTitle[] = {"name"};

constexpr Field personFields[] = {
    field<&Person::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldFlag::Required | FieldFlag::Personal),
    field<&Person::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail"), FieldFlag::Personal),
    field<&Person::jobTitle>("job_title", QT_TRANSLATE_NOOP("Field", "Job title")),
    field<&Person::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
    field<&Person::leftOn>("left_on", QT_TRANSLATE_NOOP("Field", "Left on")),
};
constexpr const char *personKey[] = {"name"};
constexpr const char *personTitle[] = {"name"};

constexpr Field serviceFields[] = {
    field<&Service::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldFlag::Required),
    field<&Service::description>("description", QT_TRANSLATE_NOOP("Field", "Description"), FieldFlag::None,
                                 FieldKind::LongText),
    field<&Service::owner>("owner", QT_TRANSLATE_NOOP("Field", "Service owner"), FieldFlag::Personal),
    field<&Service::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
    field<&Service::criticality>("criticality", QT_TRANSLATE_NOOP("Field", "Criticality")),
    field<&Service::liveFrom>("live_from", QT_TRANSLATE_NOOP("Field", "Live from")),
    field<&Service::retiredOn>("retired_on", QT_TRANSLATE_NOOP("Field", "Retired on")),
    field<&Service::ownerConfirmedOn>("owner_confirmed_on", QT_TRANSLATE_NOOP("Field", "Owner confirmed on")),
    field<&Service::nonePlannedOn>("none_planned_on", QT_TRANSLATE_NOOP("Field", "No improvement planned, decided on")),
    field<&Service::wipLimit>("wip_limit", QT_TRANSLATE_NOOP("Field", "Limit of work in progress")),
};
constexpr const char *serviceKey[] = {"name"};
constexpr const char *serviceTitle[] = {"name"};

constexpr Field objectiveFields[] = {
    field<&Objective::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldFlag::Required),
    field<&Objective::description>("description", QT_TRANSLATE_NOOP("Field", "Description"), FieldFlag::None,
                                   FieldKind::LongText),
    field<&Objective::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), FieldFlag::Personal),
    field<&Objective::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due on")),
};
constexpr const char *objectiveKey[] = {"name"};
constexpr const char *objectiveTitle[] = {"name"};

} // namespace

template <> const EntityType &entityType<Unit>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Unit,
        .name = "unit",
        .plural = "units",
        .label = QT_TRANSLATE_NOOP("Entity", "Unit"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Units"),
        .fields = unitFields,
        .key = unitKey,
        .title = unitTitle,
    };
    return type;
}

template <> const EntityType &entityType<Person>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Person,
        .name = "person",
        .plural = "people",
        .label = QT_TRANSLATE_NOOP("Entity", "Person"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "People"),
        .fields = personFields,
        .key = personKey,
        .title = personTitle,
    };
    return type;
}

template <> const EntityType &entityType<Service>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Service,
        .name = "service",
        .plural = "services",
        .label = QT_TRANSLATE_NOOP("Entity", "Service"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Services"),
        .fields = serviceFields,
        .key = serviceKey,
        .title = serviceTitle,
    };
    return type;
}

template <> const EntityType &entityType<Objective>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Objective,
        .name = "objective",
        .plural = "objectives",
        .label = QT_TRANSLATE_NOOP("Entity", "Objective"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Objectives"),
        .fields = objectiveFields,
        .key = objectiveKey,
        .title = objectiveTitle,
    };
    return type;
}

} // namespace Ratchet
