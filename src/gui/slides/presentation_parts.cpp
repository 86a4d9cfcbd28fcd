// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation_parts.h"

#include <gui/slides/overview_grid.h>
#include <report/slides/slide_painter.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

QString slideName(const SlideDeck &deck, int slide)
{
    return QCoreApplication::translate("Ratchet::PresentationWindow", "%1: %2")
        .arg(slidePosition(deck, size_t(slide)), deck.slide(size_t(slide)).title);
}

std::vector<PaintedPart> slideParts(const SlideDeck &deck, int slide, const QRect &area)
{
    const Slide &shown = deck.slide(size_t(slide));
    std::vector<PaintedPart> parts;
    parts.push_back({.role = QAccessible::Heading, .name = slideName(deck, slide), .area = area, .use = PartUse::Stop});
    QStringList lines = slideText(shown, deck.locale).split(u'\n');
    if (lines.front() == shown.title)
        lines.removeFirst(); // the heading has it
    for (const QString &line : lines) {
        if (!line.isEmpty())
            parts.push_back({.name = QString(line).replace(u'\t', u", "_s), .area = area});
    }
    return parts;
}

std::vector<PaintedPart> overviewParts(const SlideDeck &deck, const OverviewGrid &grid)
{
    std::vector<PaintedPart> parts;
    for (int slide = 0; slide < int(deck.size()); ++slide)
        parts.push_back({.role = QAccessible::ListItem,
                         .name = slideName(deck, slide),
                         .area = grid.area(slide).toAlignedRect(),
                         .use = PartUse::Press});
    return parts;
}

std::vector<PaintedPart> keyParts(const std::vector<std::pair<QString, QString>> &keys, const QRect &area)
{
    std::vector<PaintedPart> parts;
    for (const auto &[key, words] : keys)
        parts.push_back({.name = words, .description = key, .area = area});
    return parts;
}

} // namespace Ratchet
