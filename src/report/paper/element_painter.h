// SPDX-License-Identifier: GPL-3.0-or-later
// How headings, texts, headline boxes, pictures, contents and the edges of a page look. `top` counts from the upper
// edge of the sheet.
#pragma once

#include <report/paper/pack_heading.h>
#include <report/paper/pack_style.h>
#include <report/paper/table_layout.h>

namespace Ratchet {

[[nodiscard]] double headlineHeight(const HeadlineElement &headline, const PackStyle &style);
[[nodiscard]] double contentsHeight(const PackHeading &heading, const PackStyle &style);

// Everything but tables and contents; of a long text the lines of `part`.
void paintElement(QPainter &painter, const Element &element, const RowPart &part, double top, const PackStyle &style);
void paintContentsEntry(QPainter &painter, const PackHeading &heading, double top, const PackStyle &style);

// What stands above and below the blocks of every page.
struct PageEdges {
    QString headerStart, headerEnd;
    QString footerStart, footerEnd;
};
void paintEdges(QPainter &painter, const PageEdges &edges, const PackStyle &style);

} // namespace Ratchet
