// SPDX-License-Identifier: GPL-3.0-or-later
// The records that a filter of a reference offers before anybody types: those that are referred to most.
#pragma once

#include <core/change.h>
#include <widgets/record_choices.h>

namespace Ratchet {

// The `most` records that the field of that kind refers to most often, and `chosen` whatever refers to them, in the
// order of their titles. Titles are made for these alone.
[[nodiscard]] RecordChoices mostReferred(const Register &reg, EntityKind kind, FieldIndex field,
                                         const std::vector<RecordId> &chosen, qsizetype most);

} // namespace Ratchet
