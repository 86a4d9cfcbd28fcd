// SPDX-License-Identifier: GPL-3.0-or-later
#include "slide_copy.h"

#include <charts/palette.h>
#include <report/slides/slide_painter.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace Ratchet {

void copySlide(const SlideDeck &deck, int slide)
{
    const Slide &shown = deck.slide(size_t(slide));
    auto *copied = new QMimeData;
    copied->setImageData(
        slidePixmap(shown, slideSize.toSize(), 1, slideLook(deck, size_t(slide), palette(Theme::Print))).toImage());
    copied->setText(slideText(shown, deck.locale));
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace Ratchet
