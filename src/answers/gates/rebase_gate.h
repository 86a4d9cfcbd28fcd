// SPDX-License-Identifier: GPL-3.0-or-later
// What new limits of a metric ask for before they take the place of the old ones.
#pragma once

#include <core/result.h>

namespace Ratchet {

struct Phase;

// Whether new limits are justified: all four of Wheeler's questions answered yes. Otherwise why not.
[[nodiscard]] Status mayRebase(const Phase &phase);

} // namespace Ratchet
