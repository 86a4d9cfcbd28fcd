// SPDX-License-Identifier: GPL-3.0-or-later
// The table of each entity, compiled once in tables.cpp: instantiated by everyone who sees a register they would cost
// every source file seconds.
#pragma once

#include <core/entities/all.h>
#include <core/table.h>

namespace Ratchet {

extern template class Table<Settings>;
extern template class Table<Threshold>;
extern template class Table<Unit>;
extern template class Table<Person>;
extern template class Table<Service>;
extern template class Table<Objective>;
extern template class Table<Improvement>;
extern template class Table<Funding>;
extern template class Table<Benefit>;
extern template class Table<Milestone>;
extern template class Table<Cycle>;
extern template class Table<Pir>;
extern template class Table<Lesson>;
extern template class Table<Action>;
extern template class Table<Metric>;
extern template class Table<Reading>;
extern template class Table<Steering>;
extern template class Table<Phase>;
extern template class Table<Annotation>;
extern template class Table<Allocation>;
extern template class Table<Raid>;
extern template class Table<RaciRole>;
extern template class Table<RaciActivity>;
extern template class Table<RaciEntry>;
extern template class Table<Ceremony>;
extern template class Table<Occurrence>;
extern template class Table<Artefact>;
extern template class Table<Attachment>;
extern template class Table<Attestation>;
extern template class Table<SelfAnswer>;
extern template class Table<SavedView>;
extern template class Table<ImportMap>;
extern template class Table<Amendment>;
extern template class Table<EscalationStep>;
extern template class Table<Pack>;
extern template class Table<Snapshot>;

} // namespace Ratchet
