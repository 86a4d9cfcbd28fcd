// SPDX-License-Identifier: GPL-3.0-or-later
// A slide painted: on screen, in a PDF and on the clipboard alike. Its own measure is 1920 by 1080, in which no text is
// smaller than 20.
#pragma once

#include <report/slides/slide_deck.h>
#include <report/slides/slide_look.h>

#include <QImage>
#include <QPixmap>

namespace Ratchet {

// How slide number `position`, from 0, of a deck looks in these colours; those behind the end have numbers of their
// own.
[[nodiscard]] SlideLook slideLook(const SlideDeck &deck, size_t position, const Palette &colors);

// "Slide 3 of 15", "Back-up slide 2 of 40": where number `position`, from 0, stands.
[[nodiscard]] QString slidePosition(const SlideDeck &deck, size_t position);

// Into `area` as large as its form allows, on a ground of its own. GUI thread only, for its charts.
void paintSlide(QPainter &painter, const Slide &slide, const QRectF &area, const SlideLook &look);
// As a picture of that many pixels a side.
[[nodiscard]] QPixmap slidePixmap(const Slide &slide, QSize size, double devicePixelRatio, const SlideLook &look);
// Everything that it says, one line each.
[[nodiscard]] QString slideText(const Slide &slide, const QLocale &locale);

} // namespace Ratchet
