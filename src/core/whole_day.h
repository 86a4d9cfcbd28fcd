// SPDX-License-Identifier: GPL-3.0-or-later
// Moments that are days.
#pragma once

#include <core/fields/field.h>

namespace Ratchet {

// A review at midnight is one of the whole day.
[[nodiscard]] bool isWholeDay(const Field &field, const Value &value);

} // namespace Ratchet
