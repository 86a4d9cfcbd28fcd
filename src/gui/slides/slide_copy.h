// SPDX-License-Identifier: GPL-3.0-or-later
// A slide on the clipboard: as a picture for slides of others, and as text for mails.
#pragma once

#include <report/slides/slide_deck.h>

namespace Ratchet {

void copySlide(const SlideDeck &deck, int slide);

} // namespace Ratchet
