// SPDX-License-Identifier: GPL-3.0-or-later
// One number for everything that slides show: two decks that show the same have the same one.
#pragma once

#include <report/slides/slide.h>

namespace Ratchet {

// SHA-256 over every text and value that is seen; the presenter's notes are not.
[[nodiscard]] QByteArray slidesDigest(const std::vector<Slide> &slides);

} // namespace Ratchet
