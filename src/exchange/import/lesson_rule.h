// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of accepted lessons, row by row: a row that accepts one says who does and why, or the register knows it.
#pragma once

#include <exchange/import/draft_reader.h>

namespace Ratchet {

class ChangeBuilder;

// Refuses the draft where it would accept the lesson (0: a new one) without a person or a reason, or take one of them
// away. Other kinds than lessons pass.
void refuseBareAcceptance(Draft &draft, const DraftReader &reader, const ChangeBuilder &builder, RecordId record);

} // namespace Ratchet
