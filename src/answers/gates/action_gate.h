// SPDX-License-Identifier: GPL-3.0-or-later
// What an action must bring before it may be called verified, not done or cancelled. Nobody verifies their own work.
#pragma once

#include <core/entities/incident_review.h>
#include <core/register.h>

namespace Ratchet {

// Whether the gate of `after.status` is asked: status, owner or who verified it are not those of `before`, nullptr for
// a new action.
[[nodiscard]] bool isMove(const Action *before, const Action &after);
// `after` as it will be, which need not be what the register holds. Refused with the reason and the field that is
// missing.
[[nodiscard]] Status mayMoveTo(const Register &reg, const Action &after, ActionStatus status);

// The dates that reaching `after.status` sets, unless `after` brings them: delivered on, closed and verified on. Going
// back to open empties them.
[[nodiscard]] std::vector<std::pair<FieldIndex, Value>> datesOfMove(ActionStatus before, const Action &after,
                                                                    QDate today);

} // namespace Ratchet
