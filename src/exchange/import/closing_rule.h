// SPDX-License-Identifier: GPL-3.0-or-later
// How improvements were closed that a file calls done and says no more of: asked once for all of them.
#pragma once

#include <core/change_builder.h>
#include <exchange/import/draft_reader.h>

#include <optional>

namespace Ratchet {

// What the user is asked where rows are closed and do not say how, and the mapping does not either. Reads the column of
// the status. The question is answered by ImportMapping::closedHow.
[[nodiscard]] std::optional<ImportQuestion> closingQuestion(DraftReader &reader, RecordNames &names);

// Gives a row that closes its improvement, or says that it is closed, the closure that the mapping has for those, and
// the latest day on which it was delivered or embedded as the day of closing; no day is invented. What the row or the
// record says itself stays. `record` 0: a new one.
void closeAsSaid(Draft &draft, const DraftReader &reader, const ChangeBuilder &builder, RecordId record, QDate today);

// The day of closing of what is delivered and not closed is that of the delivery, where none is said: other programs
// have one day on which work was resolved. Told with the row.
void deliverAsClosed(Draft &draft, const DraftReader &reader, const ChangeBuilder &builder, RecordId record);

} // namespace Ratchet
