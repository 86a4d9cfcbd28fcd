// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_pages.h"

#include <core/catalogue.h>

#include <QPainter>

namespace Ratchet {

PackPages::PackPages(const Answers &answers, const PackSource &source)
    : m_settings(source.settings)
    , m_style(source.settings)
    , m_content(packContent(answers, source.reg, source.settings))
{
    completePaper(m_content, answers, source.reg, source.settings, {});
    m_layout = *layOutPack(m_content.paper.elements, m_style, {});
}

QImage PackPages::image(int page, int width) const
{
    const SpokenLanguage language(m_settings.locale);
    QImage image(width, qRound(width * proportion()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = width / m_style.page.width();
    painter.scale(scale, scale);
    paintSheet(painter, m_layout, page, m_content.paper, m_settings, m_style);
    return image;
}

QString PackPages::text(int page) const
{
    QStringList lines;
    int last = -1;
    for (const PlacedBlock &placed : m_layout.pages[size_t(page)]) {
        const int position = m_layout.blocks[size_t(placed.block)].element;
        if (position == last)
            continue;
        last = position;
        const Element &element = m_layout.elements[size_t(position)];
        if (const auto *heading = std::get_if<HeadingElement>(&element))
            lines += heading->text;
        else if (const auto *text = std::get_if<TextElement>(&element))
            lines += text->text;
        else if (const auto *headline = std::get_if<HeadlineElement>(&element))
            lines += headline->headline;
    }
    return lines.join(u'\n');
}

} // namespace Ratchet
