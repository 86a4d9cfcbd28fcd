// SPDX-License-Identifier: GPL-3.0-or-later
// How the series of a chart are told apart.
#pragma once

#include <answers/basis/figures.h>
#include <charts/palette.h>

namespace Ratchet {

// The colour in which a series is drawn; series of the same tone and shade are told apart.
[[nodiscard]] QColor seriesColor(const AnswerChart &chart, int series, const Palette &palette);

} // namespace Ratchet
