// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_need.h"

#include <answers/gates/action_gate.h>
#include <answers/gates/status_gate.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>

#include <QCoreApplication>

namespace Ratchet {

namespace {

template <class Record> Record recordOf(RecordId id, const HeldValue &held)
{
    Record made;
    made.id = Id<Record>(id);
    const auto fields = entityType<Record>().fields;
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i].write(&made, held(FieldIndex(i)));
    return made;
}

std::vector<GateNeed> needsOfImprovement(const Register &reg, const Improvement &improvement, QDate today)
{
    std::vector<GateNeed> needs;
    const QString status = optionLabel(fieldOf<&Improvement::status>(), qint64(improvement.status));
    for (GateCondition &condition : missingFor(reg, improvement, improvement.status, today))
        needs.push_back(
            {.text = QCoreApplication::translate("GateNeed", "\"%1\" asks for %2.").arg(status, condition.text),
             .fields = std::move(condition.fields),
             .record = condition.record});
    return needs;
}

std::vector<GateNeed> needsOfAction(const Register &reg, const Action &action)
{
    const Status allowed = mayMoveTo(reg, action, action.status);
    if (allowed)
        return {};
    return {{.text = allowed.error().what, .fields = {entityType<Action>().indexOf(allowed.error().where.field)}}};
}

} // namespace

std::vector<GateNeed> needsOfStatus(const Register &reg, EntityKind kind, RecordId record, const HeldValue &held,
                                    QDate today)
{
    if (kind == EntityKind::Improvement)
        return needsOfImprovement(reg, recordOf<Improvement>(record, held), today);
    if (kind == EntityKind::Action)
        return needsOfAction(reg, recordOf<Action>(record, held));
    return {};
}

} // namespace Ratchet
