// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_layout.h"

#include <report/paper/element_painter.h>
#include <report/paper/plain_text.h>
#include <report/paper/table_columns.h>

#include <QPainter>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr int enoughLines = 4; // a row that may stand alone on a page

// Measures one element after the other into blocks.
class Measurer {
public:
    Measurer(PackLayout &layout, const PackStyle &style)
        : m_layout(layout)
        , m_style(style)
        , m_dense(style.dense())
    {
    }

    std::vector<Block> blocks;

    void operator()(const HeadingElement &heading)
    {
        const QFont font = m_style.heading(heading.level);
        const bool isSection = heading.level == 1;
        Block block{lineCount(heading.text, font, m_style.body.width()) * lineHeight(font) + units(5),
                    units(isSection ? 40 : 20)};
        block.keepsWithNext = true;
        if (isSection) // it shares a page with the one before it where enough of it fits to be worth it
            block.roomNeeded = m_style.body.height() * heading.room;
        add(block);
    }

    void operator()(const PageBreakElement &) { m_breaksPage = true; }

    void operator()(const TextElement &text)
    {
        const QFont font = m_style.font(text.role);
        const int lines = lineCount(text.text, font, m_style.body.width());
        const double space = spaceBefore(text);
        // A text that leads to a table or a verdict never stands at the foot of a page.
        const bool introduces = leadsTo<TableElement>() || leadsTo<HeadlineElement>();
        // Long texts may be parted; nobody reads a page for a paragraph that would not fit as a whole.
        for (int first = 0; first < lines; first += 30) {
            const int part = std::min(30, lines - first);
            const bool isLast = first + part == lines;
            Block block{part * lineHeight(font), first == 0 ? units(space) : 0};
            block.keepsWithNext = introduces && isLast;
            block.keepsLoosely = block.keepsWithNext && isFollowedBy<HeadlineElement>(size_t(element) + 1);
            add(block, {0, first, part, isLast});
        }
    }

    void operator()(const HeadlineElement &headline) { add({headlineHeight(headline, m_style), units(12)}); }

    void operator()(const TableElement &table)
    {
        const PackStyle &style = table.isDense ? m_dense : m_style;
        const std::vector<double> widths = columnWidths(table, style, style.body.width());
        const std::vector<RowPart> parts = rowParts(table, widths, style);
        m_layout.widths.back() = widths;
        const int header = table.hasHeader ? int(blocks.size()) : -1;
        const double highestHeader = m_style.body.height() / 3;
        const bool isShort = heightOf(parts, style) < style.body.height() * 0.22; // such a table is not parted
        for (size_t i = 0; i < parts.size(); ++i) {
            Block block{partHeight(parts[i], style), i == 0 ? units(table.hasHeader ? 4 : 18) : 0};
            const bool isHeader = parts[i].row < 0;
            block.header = isHeader || header < 0 || blocks[size_t(header)].height > highestHeader ? -1 : header;
            // A header with two rows below it, and never a last row alone, unless the one is as high as two.
            const int last = int(table.rows.size()) - 1;
            const bool isPenultimate = parts[i].row == last - 1 && parts[i].isLast && parts.back().firstLine == 0
                && parts.back().lines < enoughLines;
            const bool isFirst = parts[i].row == 0 && last > 0 && parts[i].lines < enoughLines;
            const bool hasTextBelow = i + 1 < parts.size() && parts[i + 1].isBelow && !parts[i].isBelow;
            block.keepsWithNext =
                (isShort || isHeader || isFirst || isPenultimate || hasTextBelow) && i + 1 < parts.size();
            add(block, parts[i]);
        }
    }

    void operator()(const PictureElement &picture) { add({units(picture.size.height()), units(6), false, true}); }

    void operator()(const ContentsElement &)
    {
        std::vector<Block> entries;
        bool endsWithSection = false;
        for (const Element &other : m_layout.elements) {
            const auto *heading = std::get_if<HeadingElement>(&other);
            if (!heading || heading->listing != Listing::Contents)
                continue;
            const bool isSection = heading->level == 1;
            if (!isSection && !entries.empty()) { // a section is named together with its parts
                entries.back().keepsWithNext = true;
                entries.back().keepsLoosely = !endsWithSection;
            }
            endsWithSection = isSection;
            entries.push_back(
                {contentsHeight({.level = heading->level, .text = heading->text}, m_style), isSection ? units(6) : 0});
        }
        for (size_t i = 0; i < entries.size(); ++i)
            add(entries[i], {int(i), 0, 1, true});
    }

    int element = 0;

private:
    static double heightOf(const std::vector<RowPart> &parts, const PackStyle &style)
    {
        double height = 0;
        for (const RowPart &part : parts)
            height += partHeight(part, style);
        return height;
    }

    // In points.
    double spaceBefore(const TextElement &text) const
    {
        if (text.role != TextRole::Caption)
            return 6;
        const bool isBelowTable =
            element > 0 && std::holds_alternative<TableElement>(m_layout.elements[size_t(element) - 1]);
        return isBelowTable ? 16 : 4;
    }

    template <class Followed> bool isFollowedBy(size_t next) const
    {
        return next < m_layout.elements.size() && std::holds_alternative<Followed>(m_layout.elements[next]);
    }

    // Whether the text of this moment leads there, directly or through other captions.
    template <class Followed> bool leadsTo() const
    {
        size_t next = size_t(element) + 1;
        while (isFollowedBy<TextElement>(next)
               && std::get<TextElement>(m_layout.elements[next]).role == TextRole::Caption)
            ++next;
        return isFollowedBy<Followed>(next);
    }

    void add(Block block, const RowPart &part = {})
    {
        block.startsPage = m_breaksPage;
        m_breaksPage = false;
        blocks.push_back(block);
        m_layout.blocks.push_back({element, part});
    }

    PackLayout &m_layout;
    const PackStyle &m_style;
    PackStyle m_dense;
    bool m_breaksPage = false;
};

std::vector<PackHeading> headingsOf(const PackLayout &layout, const PackStyle &style)
{
    std::vector<PackHeading> headings;
    for (size_t page = 0; page < layout.pages.size(); ++page) {
        for (const PlacedBlock &placed : layout.pages[page]) {
            const Element &element = layout.elements[size_t(layout.blocks[size_t(placed.block)].element)];
            const auto *heading = std::get_if<HeadingElement>(&element);
            if (heading && heading->listing != Listing::Nowhere)
                headings.push_back({.level = heading->level,
                                    .text = heading->text,
                                    .page = int(page),
                                    .top = style.body.top() + placed.top,
                                    .listing = heading->listing,
                                    .anchor = heading->anchor});
        }
    }
    return headings;
}

// Writes the pages where tables refer to headings. They were measured with a text that is as wide as any page number.
void fillPages(PackLayout &layout, const PackStyle &style)
{
    for (Element &element : layout.elements) {
        auto *table = std::get_if<TableElement>(&element);
        for (size_t row = 0; table && row < std::min(table->pageOf.size(), table->rows.size()); ++row) {
            const auto target = std::ranges::find(layout.headings, table->pageOf[row], &PackHeading::anchor);
            const bool isFound = target != layout.headings.end() && !table->pageOf[row].isEmpty();
            table->rows[row].cells.back().text = isFound ? style.locale.toString(target->page + 1) : QString();
        }
    }
}

const PackHeading &contentsEntry(const PackLayout &layout, int entry)
{
    const auto isListed = [&entry](const PackHeading &heading) {
        return heading.listing == Listing::Contents && entry-- == 0;
    };
    return *std::ranges::find_if(layout.headings, isListed);
}

} // namespace

std::optional<PackLayout> layOutPack(const std::vector<Element> &elements, const PackStyle &style,
                                     const std::function<bool(int, int)> &progress)
{
    PackLayout layout;
    for (const Element &element : elements) {
        if (const auto *table = std::get_if<TableElement>(&element)) {
            for (TableElement &part : fitColumns(*table, style, style.body.width())) {
                if (!part.continues.isEmpty())
                    layout.elements.emplace_back(TextElement{part.continues, TextRole::Caption});
                layout.elements.emplace_back(std::move(part));
            }
        } else {
            layout.elements.push_back(element);
        }
    }
    Measurer measurer(layout, style);
    for (size_t i = 0; i < layout.elements.size(); ++i) {
        if (progress && !progress(int(i), int(layout.elements.size())))
            return std::nullopt;
        measurer.element = int(i);
        layout.widths.emplace_back();
        std::visit(measurer, layout.elements[i]);
    }
    layout.pages = paginate(measurer.blocks, style.body.height());
    layout.headings = headingsOf(layout, style);
    fillPages(layout, style);
    return layout;
}

void paintPage(QPainter &painter, const PackLayout &layout, int page, const PackStyle &style)
{
    const PackStyle dense = style.dense();
    for (const PlacedBlock &placed : layout.pages[size_t(page)]) {
        const PackBlock &block = layout.blocks[size_t(placed.block)];
        const Element &element = layout.elements[size_t(block.element)];
        const double top = style.body.top() + placed.top;
        if (const auto *table = std::get_if<TableElement>(&element))
            paintRowPart(painter, *table, layout.widths[size_t(block.element)], block.part, top,
                         table->isDense ? dense : style);
        else if (std::holds_alternative<ContentsElement>(element))
            paintContentsEntry(painter, contentsEntry(layout, block.part.row), top, style);
        else
            paintElement(painter, element, block.part, top, style);
    }
}

} // namespace Ratchet
