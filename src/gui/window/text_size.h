// SPDX-License-Identifier: GPL-3.0-or-later
// How large the texts of the window are, in per cent of the system's.
#pragma once

namespace Ratchet {

inline constexpr int smallestTextSize = 80;
inline constexpr int usualTextSize = 100;
inline constexpr int largestTextSize = 200;
inline constexpr int textSizeStep = 10;

// As the user left it, within the limits.
[[nodiscard]] int savedTextSize();
// Kept, and in effect for whatever is made from now on. What is beyond the limits becomes the limit.
void setTextSize(int percent);
// Once at the start, before anything is shown.
void applySavedTextSize();

} // namespace Ratchet
