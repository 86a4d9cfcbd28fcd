// SPDX-License-Identifier: GPL-3.0-or-later
#include "owner_fields.h"

#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>

namespace Ratchet {

std::vector<FieldIndex> ownerFields(EntityKind kind)
{
    if (kind == EntityKind::Action)
        return {fieldIndex<&Action::status>(), fieldIndex<&Action::dueOn>(), fieldIndex<&Action::deliveredOn>(),
                fieldIndex<&Action::reason>(), fieldIndex<&Action::note>()};
    if (kind == EntityKind::Improvement)
        return {fieldIndex<&Improvement::status>(), fieldIndex<&Improvement::targetOn>(),
                fieldIndex<&Improvement::deliveredOn>(), fieldIndex<&Improvement::holdReason>(),
                fieldIndex<&Improvement::note>()};
    return {};
}

FieldIndex statusField(EntityKind kind) { return ownerFields(kind)[0]; }

FieldIndex dueField(EntityKind kind) { return ownerFields(kind)[1]; }

std::vector<qint64> offeredStates(EntityKind kind)
{
    if (kind == EntityKind::Action)
        return {qint64(ActionStatus::Open), qint64(ActionStatus::InProgress), qint64(ActionStatus::Delivered),
                qint64(ActionStatus::NotDoing), qint64(ActionStatus::Cancelled)};
    return {qint64(ImprovementStatus::Proposed),   qint64(ImprovementStatus::Accepted),
            qint64(ImprovementStatus::Assessed),   qint64(ImprovementStatus::Approved),
            qint64(ImprovementStatus::InProgress), qint64(ImprovementStatus::Delivered),
            qint64(ImprovementStatus::Measuring),  qint64(ImprovementStatus::OnHold)};
}

} // namespace Ratchet
