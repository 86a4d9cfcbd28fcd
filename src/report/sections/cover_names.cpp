// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover_names.h"

#include <QHash>

namespace Ratchet {

namespace {

// Everything of an element that is printed or written as data; pictures were drawn from covered texts.
class Covering {
public:
    explicit Covering(const NameCover &cover)
        : m_cover(cover)
    {
    }

    void operator()(HeadingElement &heading) { cover(heading.text); }
    void operator()(TextElement &text) { cover(text.text); }
    void operator()(HeadlineElement &headline)
    {
        cover(headline.headline);
        cover(headline.note);
        cover(headline.badge);
    }
    void operator()(TableElement &table)
    {
        cover(table.title);
        cover(table.continues);
        for (Column &column : table.columns)
            cover(column.title);
        for (AnswerTable::Row &row : table.rows) {
            for (Cell &cell : row.cells) {
                if (cell.areNames)
                    cell.text = m_cover.names(cell.text);
                else
                    cover(cell.text);
                if (auto *text = std::get_if<QString>(&cell.value))
                    cover(*text);
            }
        }
    }
    template <class Other> void operator()(const Other &) { }

private:
    // Tables say the same in many rows.
    void cover(QString &text)
    {
        auto known = m_covered.constFind(text);
        if (known == m_covered.cend())
            known = m_covered.insert(text, m_cover.text(text));
        text = *known;
    }

    const NameCover &m_cover;
    QHash<QString, QString> m_covered;
};

} // namespace

void coverNames(std::vector<Element> &elements, const NameCover &cover)
{
    Covering covering(cover);
    for (Element &element : elements)
        std::visit(covering, element);
}

void coverNames(AnswerChart &chart, const NameCover &cover)
{
    for (QString *text : {&chart.title, &chart.caption, &chart.targetLabel})
        *text = cover.text(*text);
    for (QString &category : chart.categories)
        category = cover.text(category);
    for (ChartSeries &series : chart.series)
        series.name = cover.text(series.name);
    for (ChartMark &mark : chart.marks)
        mark.label = cover.text(mark.label);
}

} // namespace Ratchet
