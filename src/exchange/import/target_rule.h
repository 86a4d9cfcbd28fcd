// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of targets, row by row: something to reach or to keep, and days and limits in order.
#pragma once

#include <exchange/import/draft_reader.h>

namespace Ratchet {

class ChangeBuilder;

// Refuses the draft, with the column of what is wrong, where the target that it leads to (0: a new one) cannot be
// written. Other kinds than targets pass.
void refuseBadTarget(Draft &draft, const DraftReader &reader, const ChangeBuilder &builder, RecordId record);

} // namespace Ratchet
