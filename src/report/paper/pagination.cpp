// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagination.h"

namespace Ratchet {

namespace {

constexpr double mostEmpty = 1.0 / 3; // of a page, for the sake of what would keep together

class Paginator {
public:
    Paginator(std::span<const Block> blocks, double pageHeight)
        : m_blocks(blocks)
        , m_height(pageHeight)
    {
    }

    std::vector<PlacedPage> run()
    {
        for (size_t first = 0; first < m_blocks.size();) {
            size_t end = chainEnd(first);
            if (m_blocks[first].startsPage)
                newPage();
            if (!fits(first, end) && m_height - m_bottom > mostEmpty * m_height)
                end = looseEnd(first, end);
            const bool isTooHigh = headerHeight(first) + chainHeight(first, end) > m_height;
            if (!isTooHigh && !fits(first, end))
                newPage();
            for (size_t i = first; i < end; ++i) {
                if (!fits(i, i + 1))
                    newPage();
                place(i);
            }
            first = end;
        }
        if (!m_page.empty())
            newPage();
        return std::move(m_pages);
    }

private:
    // One past the last block that must share a page with `first`.
    size_t chainEnd(size_t first) const
    {
        size_t end = first + 1;
        while (end < m_blocks.size() && m_blocks[end - 1].keepsWithNext && !m_blocks[end].startsPage)
            ++end;
        return end;
    }

    // The same where loose chains are parted: as much of this one as fits, or all.
    size_t looseEnd(size_t first, size_t end) const
    {
        for (size_t part = end - 1; part > first; --part) {
            if (m_blocks[part - 1].keepsLoosely && fits(first, part))
                return part;
        }
        return end;
    }

    double chainHeight(size_t first, size_t end) const
    {
        double height = m_blocks[first].height;
        for (size_t i = first + 1; i < end; ++i)
            height += m_blocks[i].spaceBefore + m_blocks[i].height;
        return height;
    }

    double headerHeight(size_t block) const
    {
        const int header = m_blocks[block].header;
        return header < 0 ? 0 : m_blocks[size_t(header)].height;
    }

    bool fits(size_t first, size_t end) const
    {
        if (m_page.empty())
            return true;
        if (m_height - m_bottom < m_blocks[first].roomNeeded)
            return false;
        return m_bottom + m_blocks[first].spaceBefore + chainHeight(first, end) <= m_height + 1e-6;
    }

    void newPage()
    {
        if (!m_page.empty())
            m_pages.push_back(std::move(m_page));
        m_page.clear();
        m_bottom = 0;
    }

    void place(size_t index)
    {
        const Block &block = m_blocks[index];
        if (m_page.empty() && block.header >= 0) {
            m_page.push_back({.block = block.header, .isRepeated = true});
            m_bottom = headerHeight(index);
        } else if (!m_page.empty()) {
            m_bottom += block.spaceBefore;
        }
        m_page.push_back({.block = int(index), .top = m_bottom});
        m_bottom += block.height;
    }

    std::span<const Block> m_blocks;
    double m_height;
    std::vector<PlacedPage> m_pages;
    PlacedPage m_page;
    double m_bottom = 0;
};

} // namespace

std::vector<PlacedPage> paginate(std::span<const Block> blocks, double pageHeight)
{
    return Paginator(blocks, pageHeight).run();
}

} // namespace Ratchet
