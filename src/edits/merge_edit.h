// SPDX-License-Identifier: GPL-3.0-or-later
// Two people, units or services that are one: what refers to the merged one is moved to the one that is kept.
#pragma once

#include <core/result.h>
#include <edits/record_edit.h>

#include <memory>
#include <vector>

namespace Ratchet {

struct Merge {
    EntityKind kind = EntityKind::Person; // a person, a unit or a service
    RecordId merged = 0; // goes
    RecordId kept = 0;
};

// Kinds and numbers of the records that name the one that goes.
[[nodiscard]] std::vector<std::pair<EntityKind, qsizetype>> referringTo(const Register &reg, EntityKind kind,
                                                                        RecordId record);

// One change, and so one undo. The kept one keeps its name and all that it has, and takes what it lacks, but no end
// (left on, retired on). Hours of both in the same month or week are added up, with the weaker source; of two other
// records that only one may hold, such as whom to ask about a service, equal ones become one, and different ones refuse
// the merge. Lists of names of those who were present say the kept name. Fails where both are the same or one is not
// there. The change stands on the register, which must outlive it.
[[nodiscard]] Result<NamedChange> mergeChange(const std::shared_ptr<const Register> &reg, RecordId nextId,
                                              const Merge &merge);

} // namespace Ratchet
