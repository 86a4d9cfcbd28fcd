// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_lines.h"

#include <algorithm>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// The text of the column itself and those of the second lines that follow it.
class Stack {
public:
    void add(const QString &text)
    {
        if (!text.isEmpty())
            m_below += text;
    }
    // Below this, which begins the next one.
    void putBelow(QString &text) { text = (QStringList{text} + QStringList(takeLine())).join(u'\n'); }

private:
    QStringList takeLine()
    {
        const QString line = std::exchange(m_below, {}).join(u" · "_s);
        return line.isEmpty() ? QStringList() : QStringList{line};
    }

    QStringList m_below;
};

} // namespace

TableContent withSecondLines(const TableContent &table)
{
    if (std::ranges::none_of(table.columns, &Column::isSecondLine))
        return table;
    TableContent stacked;
    stacked.rows.resize(table.rows.size());
    for (size_t r = 0; r < table.rows.size(); ++r) {
        stacked.rows[r] = table.rows[r];
        stacked.rows[r].cells.clear();
    }
    for (size_t first = 0; first < table.columns.size();) {
        size_t end = first + 1;
        while (end < table.columns.size() && table.columns[end].isSecondLine)
            ++end;
        Column column = table.columns[first];
        Stack titles;
        for (size_t c = first + 1; c < end; ++c)
            titles.add(table.columns[c].title);
        titles.putBelow(column.title);
        stacked.columns.push_back(column);
        for (size_t r = 0; r < table.rows.size(); ++r) {
            const auto &cells = table.rows[r].cells;
            Cell cell = first < cells.size() ? cells[first] : Cell();
            Stack texts;
            for (size_t c = first + 1; c < std::min(end, cells.size()); ++c) {
                texts.add(cells[c].text);
                if (cell.tone == Tone::Neutral)
                    cell.tone = cells[c].tone;
            }
            texts.putBelow(cell.text);
            stacked.rows[r].cells.push_back(std::move(cell));
        }
        first = end;
    }
    return stacked;
}

} // namespace Ratchet
