// SPDX-License-Identifier: GPL-3.0-or-later
// On which day the rows of an import say that something was done, where no day of the import itself is to be taken.
#pragma once

#include <core/fields/entity.h>
#include <exchange/import/draft.h>

namespace Ratchet {

// The fields of the kind that hold a day on which something was done: raised, accepted, approved, started, delivered,
// embedded, closed, verified, decided, ended, locked. Never a deadline: target_on, due_on, and what a row says of a
// period are none of them.
[[nodiscard]] std::vector<FieldIndex> doneFields(EntityKind kind);

// The latest day in these fields of the draft that is not after today; not valid where there is none.
[[nodiscard]] QDate latestDone(const Draft &draft, const std::vector<FieldIndex> &fields, QDate today);

// Whether its rows touch improvements or actions: themselves, or the improvement that they hang on.
[[nodiscard]] bool touchesWork(EntityKind kind);

// The improvement that a record of the draft's kind hangs on: its field of that name, not that of an action, which
// bears its own day, nor of an improvement. -1 where it hangs on none.
[[nodiscard]] FieldIndex improvementField(EntityKind kind);

} // namespace Ratchet
