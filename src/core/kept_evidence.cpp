// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_evidence.h"

#include <core/entities/cadence.h>
#include <core/entities/evidence.h>

#include <QCoreApplication>

namespace Ratchet {

Status keepsEvidence(const ChangeBuilder &builder, const Register &reg)
{
    for (const Edit &edit : builder.edits()) {
        const bool isPack = edit.entity == EntityKind::Pack && reg.find(Id<Pack>(edit.record))
            && edit.field != fieldIndex<&Pack::location>();
        const bool isSnapshot = edit.entity == EntityKind::Snapshot && reg.find(Id<Snapshot>(edit.record));
        if ((!isPack && !isSnapshot) || edit.before == edit.after || builder.isRemoved(edit.record))
            continue;
        return failure(
            ErrorCode::Refused,
            isPack ? QCoreApplication::translate(
                "Register", "An evidence pack is kept as it was made. Only where its file lies can be changed.")
                   : QCoreApplication::translate("Register",
                                                 "What was shown is kept as it was shown. It cannot be changed."));
    }
    return {};
}

} // namespace Ratchet
