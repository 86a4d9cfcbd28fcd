// SPDX-License-Identifier: GPL-3.0-or-later
// Where an improvement came from, as far as its source reference says so.
#pragma once

#include <core/register.h>

namespace Ratchet {

struct Improvement;

struct Pir;

// The review that the source reference names: by its own reference, or by that of its incident, of several the one held
// last. None where it names something else.
[[nodiscard]] Id<Pir> sourceReview(const Register &reg, const Improvement &improvement);

} // namespace Ratchet
