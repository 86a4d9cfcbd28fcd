// SPDX-License-Identifier: GPL-3.0-or-later
// "If you left tomorrow": what a person holds, when it is missed first, and handing it to somebody else.
#pragma once

#include <answers/basis/figures.h>

#include <core/change_builder.h>

namespace Ratchet {

struct Person;

enum class HoldingKind : quint8 {
    ImprovementOwner,
    Sponsor,
    ActionOwner,
    TaskOwner,
    ServiceOwner,
    ObjectiveOwner,
    ArtefactOwner,
    UnitManager,
    AccountableRole,
    OtherRole,
    Chair,
    Steward,
    Approver,
    Facilitator,
    EscalationContact,
    Asked,
    Coach
};

// Something that falls vacant when the person leaves.
struct Holding {
    HoldingKind kind = HoldingKind::ImprovementOwner;
    RecordRef record;
    FieldIndex field = -1; // of the record, which names the person
    QString title; // of the record
    QDate nextOn; // when somebody should do something next; not valid where no date says; before the day: overdue
    QString stops; // what silently stops then
};

using Holdings = QHash<Id<Person>, std::vector<Holding>>;

// Of everybody, those with the nearest dates first: open improvements and actions, live services, objectives that are
// not past, ceremonies that go on, approvals not given yet. What is done needs nobody.
[[nodiscard]] Holdings holdings(const Register &reg, QDate asOf);
// "improvementOwner", "chair": as the JSON has it.
[[nodiscard]] QString holdingName(HoldingKind kind);
// The role in words: "owns", "chairs", …
[[nodiscard]] QString holdingLabel(HoldingKind kind);
// The nearest date from the day on that something stops; nullptr where no date says.
[[nodiscard]] const Holding *firstToStop(const std::vector<Holding> &held, QDate asOf);

// Puts `to` where the person stands.
void handOver(ChangeBuilder &builder, Id<Person> to, const std::vector<Holding> &rows);

} // namespace Ratchet
