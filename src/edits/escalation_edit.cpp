// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation_edit.h"

#include <core/entities/incident_review.h>
#include <core/escalation_ladder.h>
#include <document/document.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

std::optional<NamedChange> escalationChange(const Document &document)
{
    const QDate today = document.today();
    const auto reached = EscalationLadder(document.reg()).unrecorded(today);
    if (reached.empty())
        return {};
    ChangeBuilder builder = document.builder();
    recordEscalations(builder, document.reg(), reached, today);
    return NamedChange{
        std::move(builder),
        QCoreApplication::translate("EscalationEdit", "%Ln escalation(s) written down", nullptr, int(reached.size()))};
}

Status noteOutcome(ChangeBuilder &builder, Id<Escalation> escalation, const std::vector<FieldValue> &fields,
                   QDate today)
{
    const FieldIndex outcome = fieldIndex<&Escalation::outcome>();
    const FieldIndex on = fieldIndex<&Escalation::outcomeOn>();
    for (const FieldValue &field : fields)
        builder.set(EntityKind::Escalation, escalation.value, field.field, field.value);
    const Value words = builder.value(EntityKind::Escalation, escalation.value, outcome);
    if (valueOr<QString>(words).trimmed().isEmpty())
        return failure(ErrorCode::MissingValue,
                       QCoreApplication::translate("EscalationEdit", "What came of it belongs into the outcome."), {},
                       Place{.field = u"outcome"_s});
    if (isEmpty(builder.value(EntityKind::Escalation, escalation.value, on)))
        builder.set<&Escalation::outcomeOn>(escalation, today);
    return {};
}

} // namespace Ratchet
