// SPDX-License-Identifier: GPL-3.0-or-later
// What changed since the pack before, as the front of a pack tells it.
#pragma once

#include <report/paper/pack_settings.h>
#include <report/sections/compose_front.h>

namespace Ratchet {

class Register;
struct Answers;

// Against settings.before; nothing to tell where that is none.
[[nodiscard]] ChangesSince changesSince(const Answers &answers, const Register &reg, const PackSettings &settings);

} // namespace Ratchet
