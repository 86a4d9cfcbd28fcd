// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette.h"

#include <answers/basis/figures.h>

namespace Ratchet {

namespace {

Palette light()
{
    Palette p;
    p.window = QColor(0xf3, 0xf4, 0xf6);
    p.card = QColor(0xff, 0xff, 0xff);
    p.border = QColor(0xdd, 0xe2, 0xe8);
    p.text = QColor(0x1b, 0x26, 0x33);
    p.mutedText = QColor(0x5c, 0x68, 0x77);
    p.accent = QColor(0x0b, 0x4a, 0x8f);
    p.onAccent = QColor(0xff, 0xff, 0xff);
    p.selection = QColor(0xe3, 0xec, 0xf8);
    p.grid = QColor(0xe4, 0xe8, 0xed);
    p.target = QColor(0xb4, 0x37, 0x0e);
    p.limitBand = QColor(0xee, 0xf2, 0xf7);
    p.good = QColor(0x0b, 0x5c, 0xad);
    p.goodText = QColor(0x0b, 0x4a, 0x8f);
    p.goodTint = QColor(0xdb, 0xe9, 0xfa);
    p.partial = QColor(0xd9, 0xa4, 0x41);
    p.partialText = QColor(0x6f, 0x4a, 0x00);
    p.partialTint = QColor(0xfd, 0xf0, 0xd0);
    p.concern = QColor(0xd9, 0x63, 0x0b);
    p.concernText = QColor(0x96, 0x32, 0x0c);
    p.concernTint = QColor(0xfd, 0xe3, 0xd5);
    p.neutral = QColor(0x8a, 0x95, 0xa3);
    p.neutralText = QColor(0x47, 0x52, 0x61);
    p.neutralTint = QColor(0xe6, 0xe9, 0xed);
    p.series[0] = QColor(0x0b, 0x4a, 0x8f);
    p.series[1] = QColor(0x7f, 0xb2, 0xe5);
    p.series[2] = QColor(0xd9, 0xa4, 0x41);
    p.series[3] = QColor(0xb4, 0xbd, 0xc8);
    return p;
}

Palette dark()
{
    Palette p;
    p.window = QColor(0x14, 0x19, 0x20);
    p.card = QColor(0x1d, 0x24, 0x2d);
    p.border = QColor(0x35, 0x3f, 0x4b);
    p.text = QColor(0xe6, 0xeb, 0xf1);
    p.mutedText = QColor(0xa3, 0xaf, 0xbd);
    p.accent = QColor(0x6d, 0xae, 0xf2);
    p.onAccent = QColor(0x0c, 0x16, 0x22);
    p.selection = QColor(0x22, 0x3a, 0x58);
    p.grid = QColor(0x30, 0x39, 0x44);
    p.target = QColor(0xf2, 0x8c, 0x5e);
    p.limitBand = QColor(0x26, 0x30, 0x3c);
    p.good = QColor(0x5f, 0xa8, 0xf0);
    p.goodText = QColor(0xb5, 0xd6, 0xfa);
    p.goodTint = QColor(0x1d, 0x3a, 0x5c);
    p.partial = QColor(0xe0, 0xb0, 0x55);
    p.partialText = QColor(0xf5, 0xd8, 0x94);
    p.partialTint = QColor(0x4a, 0x3a, 0x14);
    p.concern = QColor(0xf0, 0x8a, 0x45);
    p.concernText = QColor(0xfb, 0xc0, 0x9c);
    p.concernTint = QColor(0x54, 0x2a, 0x16);
    p.neutral = QColor(0x80, 0x8d, 0x9c);
    p.neutralText = QColor(0xc3, 0xcc, 0xd6);
    p.neutralTint = QColor(0x33, 0x3d, 0x49);
    p.series[0] = QColor(0x5f, 0xa8, 0xf0);
    p.series[1] = QColor(0x2f, 0x66, 0xa3);
    p.series[2] = QColor(0xe0, 0xb0, 0x55);
    p.series[3] = QColor(0x5a, 0x67, 0x76);
    return p;
}

Palette print()
{
    Palette p = light();
    p.window = p.card;
    return p;
}

} // namespace

const Palette &palette(Theme theme)
{
    static const Palette palettes[] = {light(), dark(), print()};
    return palettes[int(theme)];
}

QColor toneText(const Palette &palette, Tone tone)
{
    return tone == Tone::Good ? palette.goodText : tone == Tone::Concern ? palette.concernText : palette.neutralText;
}

QColor toneTint(const Palette &palette, Tone tone)
{
    return tone == Tone::Good ? palette.goodTint : tone == Tone::Concern ? palette.concernTint : palette.neutralTint;
}

QColor toneColor(const Palette &palette, Tone tone)
{
    return tone == Tone::Good ? palette.good : tone == Tone::Concern ? palette.concern : palette.neutral;
}

} // namespace Ratchet
