// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of record a register holds: the one list of entities. The order is the order of files, ledgers and bulk
// imports: never reorder; a new kind goes to the end and gives its name to entityCount.
#pragma once

#include <QtGlobal>

#include <array>

namespace Ratchet {

enum class EntityKind : quint8 {
    Settings,
    Threshold,
    Unit,
    Person,
    Service,
    Objective,
    Improvement,
    Funding,
    Benefit,
    Milestone,
    Cycle,
    Pir,
    Lesson,
    Action,
    Metric,
    Reading,
    Steering,
    Phase,
    Annotation,
    Allocation,
    Raid,
    RaciRole,
    RaciActivity,
    RaciEntry,
    Ceremony,
    Occurrence,
    Artefact,
    Attachment,
    Attestation,
    SelfAnswer,
    SavedView,
    ImportMap,
    Amendment,
    EscalationStep,
    Pack,
    Snapshot,
    Contact,
    Task,
    Escalation,
    Target,
    WeekHours,
};

inline constexpr int entityCount = int(EntityKind::WeekHours) + 1;

// Every kind, to walk over.
inline constexpr auto entityKinds = [] {
    std::array<EntityKind, entityCount> kinds{};
    for (int i = 0; i < entityCount; ++i)
        kinds[size_t(i)] = EntityKind(i);
    return kinds;
}();

// What a record's header says of it: RecordOf<EntityKind::Unit>::type is Unit, kindOf<Unit> the way back.
template <EntityKind> struct RecordOf;
template <class Record>
inline constexpr EntityKind kindOf = [] {
    static_assert(!sizeof(Record *), "include the header of this entity");
    return EntityKind();
}();

} // namespace Ratchet
