// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"

namespace Ratchet {

namespace {

// Everything of an element that is printed or written as data; pictures were drawn from covered texts.
class Covering
{
public:
    explicit Covering(const NameCover &cover) : m_cover(cover) {}

    void operator()(HeadingElement &heading) const { cover(heading.text); }
    void operator()(TextElement &text) const { cover(text.text); }
    void operator()(HeadlineElement &headline) const
    {
        cover(headline.headline);
        cover(headline.note);
        cover(headline.badge);
    }
    void operator()(TableElement &table) const
    {
        cover(table.title);
        cover(table.continues);
        for (Column &column : table.columns)
            cover(column.title);
        for (AnswerTable::Row &row : table.rows) {
            for (Cell &cell : row.cells) {
                cover(cell.text);
                if (auto *text = std::get_if<QString>(&cell.value))
                    cover(*text);
            }
        }
    }
    template <class Other> void operator()(const Other &) const {}

private:
    void cover(QString &text) const { text = m_cover.text(text); }

    const NameCover &m_cover;
};

} // namespace

void coverNames(std::vector<Element> &elements, const NameCover &cover)
{
    const Covering covering(cover);
    for (Element &element : elements)
        std::visit(covering, element);
}

} // namespace Ratchet
