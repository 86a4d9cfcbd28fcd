// SPDX-License-Identifier: GPL-3.0-or-later
// Who and what the register is about: units, people, services, objectives.
#pragma once

#include <core/fields/entity.h>

namespace Ratchet {

struct Person;

enum class UnitKind : quint8 { None, Team, Department };
inline constexpr Option unitKindOptions[] = {
    {"team", QT_TRANSLATE_NOOP("Option", "Team")},
    {"department", QT_TRANSLATE_NOOP("Option", "Department")},
};
template <> inline constexpr std::span<const Option> optionsOf<UnitKind> = unitKindOptions;

struct Unit {
    Id<Unit> id;
    QString name;
    UnitKind kind = UnitKind::None;
    Id<Unit> parent;
    Id<Person> manager;
};
template <> inline constexpr EntityKind kindOf<Unit> = EntityKind::Unit;
template <> struct RecordOf<EntityKind::Unit> {
    using type = Unit;
};
template <> const EntityType &entityType<Unit>();

struct Person {
    Id<Person> id;
    QString name;
    QString email;
    QString jobTitle;
    Id<Unit> unit;
    QDate leftOn; // first day on which the person is no longer in post
};
template <> inline constexpr EntityKind kindOf<Person> = EntityKind::Person;
template <> struct RecordOf<EntityKind::Person> {
    using type = Person;
};
template <> const EntityType &entityType<Person>();

struct Service {
    Id<Service> id;
    QString name;
    QString description;
    Id<Person> owner;
    Id<Unit> unit;
    std::optional<qint64> criticality; // 1 (most) to 4
    QDate liveFrom;
    QDate retiredOn;
    QDate ownerConfirmedOn; // when the owner last said "I own this backlog"
    QDate nonePlannedOn; // when it was decided that no improvement is planned
    std::optional<qint64> wipLimit; // improvements in progress at a time; none where empty
};
template <> inline constexpr EntityKind kindOf<Service> = EntityKind::Service;
template <> struct RecordOf<EntityKind::Service> {
    using type = Service;
};
template <> const EntityType &entityType<Service>();

struct Objective {
    Id<Objective> id;
    QString name;
    QString description;
    Id<Person> owner;
    QDate dueOn;
};
template <> inline constexpr EntityKind kindOf<Objective> = EntityKind::Objective;
template <> struct RecordOf<EntityKind::Objective> {
    using type = Objective;
};
template <> const EntityType &entityType<Objective>();

} // namespace Ratchet
