// SPDX-License-Identifier: GPL-3.0-or-later
// The recurrence of work that recurs, row by row: a rule that cannot be read is refused where it stands.
#pragma once

#include <exchange/import/draft_reader.h>

namespace Ratchet {

// Refuses the draft of an improvement or action, with the column of its rule and the part that is wrong. Other kinds
// pass: a ceremony with such a rule is taken, and named where its dates are asked for.
void refuseBadRecurrence(Draft &draft, const DraftReader &reader);

} // namespace Ratchet
