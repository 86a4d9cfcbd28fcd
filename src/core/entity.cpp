// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity.h"

#include <core/entities/types.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// In the order of EntityKind.
constexpr const EntityType *types[] = {
    &settingsType,    &thresholdType,  &unitType,      &personType,         &serviceType,      &objectiveType,
    &improvementType, &fundingType,    &benefitType,   &milestoneType,      &cycleType,        &pirType,
    &lessonType,      &actionType,     &metricType,    &readingType,        &steeringType,     &phaseType,
    &annotationType,  &allocationType, &raidType,      &raciRoleType,       &raciActivityType, &raciEntryType,
    &ceremonyType,    &occurrenceType, &artefactType,  &attachmentType,     &attestationType,  &selfAnswerType,
    &savedViewType,   &importMapType,  &amendmentType, &escalationStepType, &packType,         &snapshotType,
};
static_assert(std::size(types) == entityCount);

} // namespace

FieldIndex EntityType::indexOf(QStringView fieldName) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fieldName == QLatin1StringView(fields[i].name))
            return FieldIndex(i);
    }
    return -1;
}

const Field *EntityType::find(QStringView fieldName) const
{
    const FieldIndex index = indexOf(fieldName);
    return index < 0 ? nullptr : &fields[size_t(index)];
}

const EntityType &entityType(EntityKind kind) { return *types[size_t(kind)]; }

std::optional<EntityKind> entityKindNamed(QStringView name)
{
    for (const EntityKind kind : entityKinds) {
        const EntityType &type = entityType(kind);
        if (name == QLatin1StringView(type.name) || name == QLatin1StringView(type.plural))
            return kind;
    }
    return {};
}

QString label(const EntityType &type) { return QCoreApplication::translate("Entity", type.label); }

QString pluralLabel(const EntityType &type) { return QCoreApplication::translate("Entity", type.pluralLabel); }

QString label(const Field &field) { return QCoreApplication::translate("Field", field.label); }

QString optionLabel(const Field &field, qint64 position)
{
    if (position < 1 || position > qint64(field.options.size()))
        return {};
    return QCoreApplication::translate("Option", field.options[size_t(position - 1)].label);
}

QString optionName(const Field &field, qint64 position)
{
    if (position < 1 || position > qint64(field.options.size()))
        return {};
    return QString::fromLatin1(field.options[size_t(position - 1)].name);
}

} // namespace Ratchet
