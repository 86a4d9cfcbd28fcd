// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Ratchet::Bench {

// How soon the next slide of the demonstration is seen at 1920 by 1080, after a pause as presenters make it; and how
// long one takes that was not prepared.
void measureSlides();

} // namespace Ratchet::Bench
