// SPDX-License-Identifier: GPL-3.0-or-later
// Post-incident reviews, their lessons, and the actions that come of them.
#pragma once

#include <core/entities/improvement.h>
#include <core/fields/entity.h>

namespace Ratchet {

struct Occurrence;
struct Person;
struct Service;

struct Pir {
    Id<Pir> id;
    QString reference;
    QString title;
    QString incidentReference;
    Id<Service> service;
    QString severity;
    QString causeCode;
    QDate occurredOn;
    QDate heldOn;
    Id<Person> facilitator;
    QString summary;
    QString conditions; // contributing conditions, one a line; never culprits
};
template <> inline constexpr EntityKind kindOf<Pir> = EntityKind::Pir;
template <> struct RecordOf<EntityKind::Pir> {
    using type = Pir;
};
template <> const EntityType &entityType<Pir>();

enum class Disposition : quint8 { None, Unlanded, Action, Improvement, Accepted };
inline constexpr Option dispositionOptions[] = {
    {"unlanded", QT_TRANSLATE_NOOP("Option", "Unlanded")},
    {"action", QT_TRANSLATE_NOOP("Option", "Action")},
    {"improvement", QT_TRANSLATE_NOOP("Option", "Improvement")},
    {"accepted", QT_TRANSLATE_NOOP("Option", "Accepted, no action")},
};
template <> inline constexpr std::span<const Option> optionsOf<Disposition> = dispositionOptions;

struct Lesson {
    Id<Lesson> id;
    QString reference;
    Id<Pir> pir;
    QString text;
    Disposition disposition = Disposition::None; // none counts as unlanded
    Id<Person> acceptedBy;
    QDate acceptedOn;
    QString reason;
    Id<Improvement> improvement; // where the disposition is improvement
};
template <> inline constexpr EntityKind kindOf<Lesson> = EntityKind::Lesson;
template <> struct RecordOf<EntityKind::Lesson> {
    using type = Lesson;
};
template <> const EntityType &entityType<Lesson>();

enum class ActionKind : quint8 { None, Prevent, Detect, Mitigate, Repair, Investigate, Other };
inline constexpr Option actionKindOptions[] = {
    {"prevent", QT_TRANSLATE_NOOP("Option", "Prevent")},         {"detect", QT_TRANSLATE_NOOP("Option", "Detect")},
    {"mitigate", QT_TRANSLATE_NOOP("Option", "Mitigate")},       {"repair", QT_TRANSLATE_NOOP("Option", "Repair")},
    {"investigate", QT_TRANSLATE_NOOP("Option", "Investigate")}, {"other", QT_TRANSLATE_NOOP("Option", "Other")},
};
template <> inline constexpr std::span<const Option> optionsOf<ActionKind> = actionKindOptions;

enum class ActionStatus : quint8 { None, Open, InProgress, Delivered, Verified, NotDoing, Cancelled };
inline constexpr Option actionStatusOptions[] = {
    {"open", QT_TRANSLATE_NOOP("Option", "Open")},
    {"in_progress", QT_TRANSLATE_NOOP("Option", "In progress")},
    {"delivered", QT_TRANSLATE_NOOP("Option", "Delivered")},
    {"verified", QT_TRANSLATE_NOOP("Option", "Verified")},
    {"not_doing", QT_TRANSLATE_NOOP("Option", "Not doing")},
    {"cancelled", QT_TRANSLATE_NOOP("Option", "Cancelled")},
};
template <> inline constexpr std::span<const Option> optionsOf<ActionStatus> = actionStatusOptions;

struct Action {
    Id<Action> id;
    QString reference;
    QString title;
    Id<Pir> pir;
    Id<Lesson> lesson;
    Id<Occurrence> occurrence; // the review that raised it
    Id<Improvement> improvement;
    Id<Person> owner;
    ActionKind kind = ActionKind::None;
    FixKind fixKind = FixKind::None;
    ActionStatus status = ActionStatus::None;
    QDate raisedOn;
    QDate dueOn;
    QDate deliveredOn;
    QDate closedOn;
    QDate verifiedOn;
    Id<Person> verifiedBy; // never the owner
    QString reason; // why it is not done, or cancelled
    QString rrule; // RFC 5545: once it is delivered, the next one is raised, due on the next date
    Id<Action> repeats; // the one before it of a recurring action
    QString note; // the owner's last word on where it stands
    QDate updatedOn;
};
template <> inline constexpr EntityKind kindOf<Action> = EntityKind::Action;
template <> struct RecordOf<EntityKind::Action> {
    using type = Action;
};
template <> const EntityType &entityType<Action>();

// A step of escalation that an overdue action reached, as it was then: it stays when the due date moves.
struct Escalation {
    Id<Escalation> id;
    Id<Action> action;
    std::optional<qint64> step; // 1 is the first
    QDate reachedOn;
    QDate dueOn; // the due date that was missed
    QString role; // to whom it climbed: the name of a RACI role
    Id<Person> person; // or who was in it then
    QString outcome; // what came of it
    QDate outcomeOn;
};
template <> inline constexpr EntityKind kindOf<Escalation> = EntityKind::Escalation;
template <> struct RecordOf<EntityKind::Escalation> {
    using type = Escalation;
};
template <> const EntityType &entityType<Escalation>();

} // namespace Ratchet
