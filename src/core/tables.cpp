// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

namespace Ratchet {

template class Table<Settings>;
template class Table<Threshold>;
template class Table<Unit>;
template class Table<Person>;
template class Table<Service>;
template class Table<Objective>;
template class Table<Improvement>;
template class Table<Funding>;
template class Table<Benefit>;
template class Table<Milestone>;
template class Table<Cycle>;
template class Table<Pir>;
template class Table<Lesson>;
template class Table<Action>;
template class Table<Metric>;
template class Table<Reading>;
template class Table<Steering>;
template class Table<Phase>;
template class Table<Annotation>;
template class Table<Allocation>;
template class Table<Raid>;
template class Table<RaciRole>;
template class Table<RaciActivity>;
template class Table<RaciEntry>;
template class Table<Ceremony>;
template class Table<Occurrence>;
template class Table<Artefact>;
template class Table<Attachment>;
template class Table<Attestation>;
template class Table<SelfAnswer>;
template class Table<SavedView>;
template class Table<ImportMap>;
template class Table<Amendment>;
template class Table<EscalationStep>;
template class Table<Pack>;
template class Table<Snapshot>;

} // namespace Ratchet
