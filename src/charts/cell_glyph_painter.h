// SPDX-License-Identifier: GPL-3.0-or-later
// The small drawings of cells, our own: told apart by shape as well as by colour, alike on screen, slides and paper.
#pragma once

class QPainter;
class QRectF;

namespace Ratchet {

struct CellGlyph;
struct Palette;

// Whether the drawing stands in place of the text of its cell, for people who see it.
[[nodiscard]] bool standsForText(const CellGlyph &glyph);
// Its width, and the gap to the text, where a line of that text is so high; in the same unit.
[[nodiscard]] double glyphWidth(const CellGlyph &glyph, double lineHeight);
// Fills the width of the area. Time runs from right to left where it is mirrored.
void paintCellGlyph(QPainter &painter, const QRectF &area, double lineHeight, const CellGlyph &glyph,
                    const Palette &palette, bool isMirrored);

} // namespace Ratchet
