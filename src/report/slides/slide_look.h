// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, language and foot of a slide.
#pragma once

#include <charts/palette.h>

#include <QLocale>
#include <QSizeF>

namespace Ratchet {

inline constexpr QSizeF slideSize(1920, 1080);
inline constexpr int smallestSlideText = 20;

struct SlideLook {
    Palette colors;
    QLocale locale; // right to left where it is
    QString footStart; // "Halden Logistics IT · as of 23 Nov 2026 · change 412"
    QString footEnd; // "3 / 20"
};

} // namespace Ratchet
