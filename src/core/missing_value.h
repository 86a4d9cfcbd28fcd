// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a field that must not be empty: in forms, in the grid and by an import in the same words.
#pragma once

#include <core/fields/field.h>
#include <core/result.h>

namespace Ratchet {

[[nodiscard]] Error missingValue(const Field &field);

} // namespace Ratchet
