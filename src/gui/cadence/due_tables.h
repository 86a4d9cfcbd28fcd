// SPDX-License-Identifier: GPL-3.0-or-later
// What is due as tables of the window: the owners with their counts, and the list of one of them.
#pragma once

#include <answers/reviews/due_work.h>

namespace Ratchet {

// One row an owner, in the order of the work.
[[nodiscard]] AnswerTable dueOwnersTable(const DueWork &work, const QLocale &locale);
// The earliest first.
[[nodiscard]] AnswerTable dueListTable(const DueOwner &owner, const DueWork &work, const QLocale &locale);

} // namespace Ratchet
