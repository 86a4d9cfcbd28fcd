// SPDX-License-Identifier: GPL-3.0-or-later
#include "target_rule.h"

#include <core/target_terms.h>
#include <exchange/import/settled_row.h>

namespace Ratchet {

void refuseBadTarget(Draft &draft, const DraftReader &reader, const ChangeBuilder &builder, RecordId record)
{
    if (reader.kind() != EntityKind::Target)
        return;
    const SettledRow row(draft, reader, builder, record);
    if (const auto fault = faultOfTarget([&row](FieldIndex field) { return row.after(field); }))
        refuseField(draft, reader, fault->field, fault->why);
}

} // namespace Ratchet
