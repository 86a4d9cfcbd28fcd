// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the program, its charts and its paper. Blue is good, orange is a concern, grey is neither; every text
// reaches 4.5:1 on its ground, with high contrast 7:1. All tints are opaque: PDF/A-1 knows no transparency.
#pragma once

#include <QColor>

namespace Ratchet {

enum class Tone : quint8;

enum class Theme { Light, Dark, Print, LightContrast, DarkContrast };

struct Palette {
    QColor window; // behind cards
    QColor card;
    QColor border;
    QColor text;
    QColor mutedText;
    QColor accent; // primary buttons, links, selected rail item
    QColor onAccent;
    QColor selection; // ground of selected rows and rail items
    QColor grid; // lines of charts and tables
    QColor target; // target line of a chart
    QColor limitBand; // between the limits of a control chart
    QColor goodText, goodTint, good; // text on tint, tint, strong
    QColor partialText, partialTint, partial;
    QColor concernText, concernTint, concern;
    QColor neutralText, neutralTint, neutral;
    QColor series[4]; // strongest first
};

[[nodiscard]] const Palette &palette(Theme theme);
[[nodiscard]] QColor toneText(const Palette &palette, Tone tone);
[[nodiscard]] QColor toneTint(const Palette &palette, Tone tone);
[[nodiscard]] QColor toneColor(const Palette &palette, Tone tone);

} // namespace Ratchet
