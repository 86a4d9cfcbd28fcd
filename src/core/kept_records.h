// SPDX-License-Identifier: GPL-3.0-or-later
// Records that stay as they were made.
#pragma once

#include <core/change_builder.h>

namespace Ratchet {

// Refused where a change alters what the register holds of an amendment, of a pack that was made or of slides that were
// shown. An amendment stays altogether; where its claim goes, it keeps the claim's name in its reason instead. Packs
// and slides may be removed, and a pack's file may have moved.
[[nodiscard]] Status keepsRecords(const ChangeBuilder &builder, const Register &reg);

} // namespace Ratchet
