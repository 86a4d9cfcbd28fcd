// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of manual ranks, row by row: a row that ranks by hand says why, or the register knows it.
#pragma once

#include <exchange/import/draft_reader.h>

namespace Ratchet {

class ChangeBuilder;

// Refuses the draft, with the column of its rank, where it would give the record (0: a new one) a manual rank without a
// reason, or take the reason of one away. Other kinds than improvements pass.
void refuseBareRank(Draft &draft, const DraftReader &reader, const ChangeBuilder &builder, RecordId record);

} // namespace Ratchet
