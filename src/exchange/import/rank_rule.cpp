// SPDX-License-Identifier: GPL-3.0-or-later
#include "rank_rule.h"

#include <core/change_builder.h>
#include <core/entities/improvement.h>
#include <core/rank_reasons.h>

namespace Ratchet {

void refuseBareRank(Draft &draft, const DraftReader &reader, const ChangeBuilder &builder, RecordId record)
{
    if (reader.kind() != EntityKind::Improvement)
        return;
    const FieldIndex rank = fieldIndex<&Improvement::manualRank>();
    const FieldIndex reason = fieldIndex<&Improvement::rankReason>();
    const auto held = [&](FieldIndex field) {
        return record ? builder.value(EntityKind::Improvement, record, field) : Value();
    };
    const bool isErasing = reader.blanks() == ImportMapping::Blanks::Erase;
    const auto after = [&](FieldIndex field) {
        const bool isKept = !draft.has(field) && !(isErasing && draft.given[size_t(field)]);
        return isKept ? held(field) : draft.values[size_t(field)];
    };
    const bool isTouched = after(rank) != held(rank) || after(reason) != held(reason);
    if (!isTouched || isEmpty(after(rank)) || !valueOr<QString>(after(reason)).trimmed().isEmpty())
        return;
    const FieldIndex wrong = draft.given[size_t(rank)] ? rank : reason;
    const CellReader *column = reader.columnOf(wrong);
    draft.refuse(column ? int(column->column()) + 1 : 0,
                 QString::fromLatin1(entityType<Improvement>().fields[size_t(wrong)].name), rankNeedsReason());
}

} // namespace Ratchet
