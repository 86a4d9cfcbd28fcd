// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader meets of a presentation: the lines of a slide, the slides of the overview, or the keys.
#pragma once

#include <charts/access/painted_parts.h>
#include <report/slides/slide_deck.h>

#include <utility>
#include <vector>

namespace Ratchet {

struct OverviewGrid;

// "Slide 3 of 12: Verdicts".
[[nodiscard]] QString slideName(const SlideDeck &deck, int slide);
// The slide's name as its heading, then each of its lines, all of them where the slide is seen.
[[nodiscard]] std::vector<PaintedPart> slideParts(const SlideDeck &deck, int slide, const QRect &area);
[[nodiscard]] std::vector<PaintedPart> overviewParts(const SlideDeck &deck, const OverviewGrid &grid);
// Pairs of keys and words.
[[nodiscard]] std::vector<PaintedPart> keyParts(const std::vector<std::pair<QString, QString>> &keys,
                                                const QRect &area);

} // namespace Ratchet
