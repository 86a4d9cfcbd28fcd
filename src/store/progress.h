// SPDX-License-Identifier: GPL-3.0-or-later
// How far a long job is, and whether it is to go on.
#pragma once

#include <functional>

namespace Ratchet {

// Told of `done` of `total`; false cancels.
using Progress = std::function<bool(int done, int total)>;

} // namespace Ratchet
