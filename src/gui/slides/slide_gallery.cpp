// SPDX-License-Identifier: GPL-3.0-or-later
#include "slide_gallery.h"

#include <core/catalogue.h>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace Ratchet {

void SlideGallery::setSize(QSize size, double devicePixelRatio)
{
    if (m_size == size && m_ratio == devicePixelRatio)
        return;
    m_size = size;
    m_ratio = devicePixelRatio;
    m_pictures.clear();
}

void SlideGallery::setColors(const Palette &colors)
{
    m_colors = colors;
    m_pictures.clear();
}

const QPixmap &SlideGallery::picture(int slide)
{
    auto found = m_pictures.find(slide);
    if (found != m_pictures.end())
        return *found;
    std::optional<SpokenLanguage> language; // of slides that were shown in another one
    if (m_deck.locale.language() != QLocale().language())
        language.emplace(m_deck.locale);
    found = m_pictures.insert(
        slide, slidePixmap(m_deck.slide(size_t(slide)), m_size, m_ratio, slideLook(m_deck, size_t(slide), m_colors)));
    return *found;
}

bool SlideGallery::prepareNear(int slide, int farthest)
{
    m_pictures.removeIf([=](const auto &picture) { return std::abs(picture.key() - slide) > farthest; });
    for (int distance = 0; distance <= std::min(farthest, count()); ++distance) {
        for (const int near : {slide + distance, slide - distance}) {
            if (near >= 0 && near < count() && !m_pictures.contains(near)) {
                (void)picture(near);
                return true;
            }
        }
    }
    return false;
}

} // namespace Ratchet
