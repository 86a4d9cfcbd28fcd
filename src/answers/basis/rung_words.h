// SPDX-License-Identifier: GPL-3.0-or-later
// A verdict is told by word and shape first: the shape and the tone of each rung of the ladder.
#pragma once

#include <answers/basis/figures.h>
#include <proof/ladder.h>

namespace Ratchet {

// "▲" sustained, "△" holding, "◇" moved, "◆" faded, "▼" worse, "○" nothing to tell.
[[nodiscard]] QString rungShape(Rung rung);
[[nodiscard]] Tone rungTone(Rung rung);

} // namespace Ratchet
