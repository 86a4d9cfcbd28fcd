// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurrence_check.h"

#include <calendar/recurrence_rule.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>

namespace Ratchet {

void refuseBadRecurrence(Draft &draft, const DraftReader &reader)
{
    const FieldIndex rule = reader.kind() == EntityKind::Improvement ? fieldIndex<&Improvement::rrule>()
        : reader.kind() == EntityKind::Action                        ? fieldIndex<&Action::rrule>()
                                                                     : FieldIndex(-1);
    if (!draft.has(rule))
        return;
    const Result<Recurrence> read = parseRecurrence(valueOr<QString>(draft.values[size_t(rule)]));
    if (read)
        return;
    const CellReader *column = reader.columnOf(rule);
    draft.refuse(column ? int(column->column()) + 1 : 0, QStringLiteral("rrule"), read.error().what);
}

} // namespace Ratchet
