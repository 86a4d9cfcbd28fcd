// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_move.h"

#include <answers/gates/action_gate.h>
#include <answers/gates/status_gate.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entity_types.h>

namespace Ratchet {

namespace {

using Values = std::function<Value(FieldIndex)>;

template <auto Status>
std::vector<std::pair<FieldIndex, Value>> fieldsOf(const Values &held, const Values &after, QDate today)
{
    using Record = RecordWith<Status>;
    const FieldIndex status = fieldIndex<Status>();
    if (held(status) == after(status))
        return {};
    Record moved;
    const auto fields = entityType(kindOf<Record>).fields;
    for (size_t field = 0; field < fields.size(); ++field)
        fields[field].write(&moved, after(FieldIndex(field)));
    using Option = std::remove_cvref_t<decltype(moved.*Status)>;
    return datesOfMove(Option(valueOr<qint64>(held(status))), moved, today);
}

} // namespace

std::vector<std::pair<FieldIndex, Value>> fieldsOfMove(EntityKind kind, const Values &held, const Values &after,
                                                       QDate today)
{
    if (kind == EntityKind::Improvement)
        return fieldsOf<&Improvement::status>(held, after, today);
    if (kind == EntityKind::Action)
        return fieldsOf<&Action::status>(held, after, today);
    return {};
}

} // namespace Ratchet
