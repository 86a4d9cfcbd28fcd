// SPDX-License-Identifier: GPL-3.0-or-later
// The slides of a deck as pictures, painted once for a size: what comes next is ready before it is asked for.
#pragma once

#include <report/slides/slide_painter.h>

#include <QHash>

namespace Ratchet {

class SlideGallery {
public:
    SlideGallery(const SlideDeck &deck, const Palette &colors)
        : m_deck(deck)
        , m_colors(colors)
    {
    }

    [[nodiscard]] const SlideDeck &deck() const { return m_deck; }
    [[nodiscard]] int count() const { return int(m_deck.size()); }
    [[nodiscard]] const Palette &colors() const { return m_colors; }
    // Another size or resolution forgets what was painted.
    void setSize(QSize size, double devicePixelRatio);
    void setColors(const Palette &colors);
    [[nodiscard]] const QPixmap &picture(int slide);
    // Paints the nearest slide to this one that is not painted yet, none further away than that; false where all are.
    // What is painted further away is forgotten: pictures as large as a display need much room.
    bool prepareNear(int slide, int farthest);

private:
    const SlideDeck &m_deck;
    Palette m_colors;
    QSize m_size;
    double m_ratio = 1;
    QHash<int, QPixmap> m_pictures;
};

} // namespace Ratchet
