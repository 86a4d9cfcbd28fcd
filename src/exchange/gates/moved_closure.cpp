// SPDX-License-Identifier: GPL-3.0-or-later
#include "moved_closure.h"

#include <answers/gates/status_gate.h>
#include <core/entity_types.h>

namespace Ratchet {

std::optional<Value> closureOfMove(ImprovementStatus from, ImprovementStatus to, Closure held)
{
    Improvement moved;
    moved.status = to;
    moved.closure = held;
    for (const auto &[field, value] : datesOfMove(from, moved, QDate())) {
        if (field == fieldIndex<&Improvement::closure>())
            return value;
    }
    return {};
}

} // namespace Ratchet
