// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence that stays as it was made.
#pragma once

#include <core/change_builder.h>

namespace Ratchet {

// Refused where a change alters what the register says of a pack that was made or of slides that were shown. They may
// be removed, and a pack's file may have moved.
[[nodiscard]] Status keepsEvidence(const ChangeBuilder &builder, const Register &reg);

} // namespace Ratchet
