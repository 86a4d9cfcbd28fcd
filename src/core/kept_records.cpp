// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_records.h"

#include <core/entities/cadence.h>
#include <core/entities/evidence.h>
#include <core/entities/metric.h>

#include <QCoreApplication>

namespace Ratchet {

namespace {

QString refusal(const char *text) { return QCoreApplication::translate("Register", text); }

// Why the edit may not be; nothing where it may.
QString refusalOf(const Edit &edit, const ChangeBuilder &builder)
{
    const bool isRemoved = builder.isRemoved(edit.record);
    switch (edit.entity) {
    case EntityKind::Amendment: {
        const bool isClaimGone = edit.field == fieldIndex<&Amendment::steering>() && isEmpty(edit.after)
            && builder.isRemoved(valueOr<qint64>(edit.before));
        if (isClaimGone && !isRemoved)
            return {};
        return refusal(
            QT_TRANSLATE_NOOP("Register", "An amendment is kept as it was written. It cannot be changed or deleted."));
    }
    case EntityKind::Pack:
        if (isRemoved || edit.field == fieldIndex<&Pack::location>())
            return {};
        return refusal(QT_TRANSLATE_NOOP(
            "Register", "An evidence pack is kept as it was made. Only where its file lies can be changed."));
    case EntityKind::Snapshot: {
        // What was shown outlives the record of its review.
        const bool isReviewGone = edit.field == fieldIndex<&Snapshot::occurrence>() && isEmpty(edit.after)
            && builder.isRemoved(valueOr<qint64>(edit.before));
        if (isRemoved || isReviewGone)
            return {};
        return refusal(QT_TRANSLATE_NOOP("Register", "What was shown is kept as it was shown. It cannot be changed."));
    }
    default:
        return {};
    }
}

} // namespace

Status keepsRecords(const ChangeBuilder &builder, const Register &reg)
{
    for (const Edit &edit : builder.edits()) {
        if (edit.before == edit.after || !reg.table(edit.entity).record(edit.record))
            continue; // nothing changes, or it is new
        if (const QString why = refusalOf(edit, builder); !why.isEmpty())
            return failure(ErrorCode::Refused, why);
    }
    return {};
}

} // namespace Ratchet
