// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_rule.h"

#include <core/entities/incident_review.h>
#include <core/lesson_acceptance.h>
#include <exchange/import/settled_row.h>

namespace Ratchet {

void refuseBareAcceptance(Draft &draft, const DraftReader &reader, const ChangeBuilder &builder, RecordId record)
{
    if (reader.kind() != EntityKind::Lesson)
        return;
    const FieldIndex disposition = fieldIndex<&Lesson::disposition>();
    const FieldIndex acceptedBy = fieldIndex<&Lesson::acceptedBy>();
    const FieldIndex reason = fieldIndex<&Lesson::reason>();
    const SettledRow row(draft, reader, builder, record);
    const bool isTouched = row.changes(disposition) || row.changes(acceptedBy) || row.changes(reason);
    // A person whom the register lacks is made with the row.
    const bool isMade = std::ranges::any_of(
        draft.missing, [acceptedBy](const MissingRecord &missing) { return missing.field == acceptedBy; });
    const Value by = isMade ? Value(true) : row.after(acceptedBy);
    const auto missing = missingOfAcceptance(row.after(disposition), by, row.after(reason));
    if (!isTouched || !missing)
        return;
    // Where the row does not have the field at all, its disposition is what is wrong.
    refuseField(draft, reader, draft.given[size_t(*missing)] ? *missing : disposition, acceptanceNeedsWord());
}

} // namespace Ratchet
