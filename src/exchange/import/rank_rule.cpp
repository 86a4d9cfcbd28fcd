// SPDX-License-Identifier: GPL-3.0-or-later
#include "rank_rule.h"

#include <core/entities/improvement.h>
#include <core/rank_reasons.h>
#include <exchange/import/settled_row.h>

namespace Ratchet {

void refuseBareRank(Draft &draft, const DraftReader &reader, const ChangeBuilder &builder, RecordId record)
{
    if (reader.kind() != EntityKind::Improvement)
        return;
    const FieldIndex rank = fieldIndex<&Improvement::manualRank>();
    const FieldIndex reason = fieldIndex<&Improvement::rankReason>();
    const SettledRow row(draft, reader, builder, record);
    const bool isTouched = row.changes(rank) || row.changes(reason);
    if (!isTouched || isEmpty(row.after(rank)) || !valueOr<QString>(row.after(reason)).trimmed().isEmpty())
        return;
    refuseField(draft, reader, draft.given[size_t(rank)] ? rank : reason, rankNeedsReason());
}

} // namespace Ratchet
