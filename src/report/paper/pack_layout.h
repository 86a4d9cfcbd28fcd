// SPDX-License-Identifier: GPL-3.0-or-later
// A pack laid out: its elements measured, divided into blocks and placed on pages; ready to be painted.
#pragma once

#include <report/paper/element.h>
#include <report/paper/pack_heading.h>
#include <report/paper/pagination.h>
#include <report/paper/table_layout.h>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Ratchet {

struct PackStyle;

// What a block shows: an element, or one row or entry of it.
struct PackBlock {
    int element = 0;
    RowPart part; // of a table; its row is the entry of the contents
};

struct PackLayout {
    std::vector<Element> elements; // wide tables divided
    std::vector<std::vector<double>> widths; // columns of those that are tables
    std::vector<PackBlock> blocks;
    std::vector<PlacedPage> pages;
    std::vector<PackHeading> headings;
};

// Nothing where `progress` returns false; it is told of elements.
[[nodiscard]] std::optional<PackLayout> layOutPack(const std::vector<Element> &elements, const PackStyle &style,
                                                   const std::function<bool(int, int)> &progress);

// Paints one page without its header and footer.
void paintPage(QPainter &painter, const PackLayout &layout, int page, const PackStyle &style);

} // namespace Ratchet
