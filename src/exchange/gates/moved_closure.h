// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the closure of an improvement whose status a row changes without a word on it.
#pragma once

#include <core/entities/improvement.h>
#include <core/fields/value.h>

#include <optional>

namespace Ratchet {

// As a change in the window would have it: rejected and withdrawn end as that, what is taken up again is not closed.
// Nothing where it stays.
[[nodiscard]] std::optional<Value> closureOfMove(ImprovementStatus from, ImprovementStatus to, Closure held);

} // namespace Ratchet
