// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/paper/element.h>

namespace Ratchet {

// Names and what they say; what says nothing is left out. Tables without a header.
class Facts {
public:
    Facts &add(const QString &name, const Cell &value)
    {
        if (!value.text.trimmed().isEmpty())
            m_facts.emplace_back(name, value);
        return *this;
    }
    Facts &add(const QString &name, const QString &value) { return add(name, Cell{.text = value}); }

    [[nodiscard]] bool isEmpty() const { return m_facts.empty(); }
    // One below the other.
    [[nodiscard]] TableElement table() const
    {
        TableElement table;
        table.column({}).column({}, 4);
        table.hasHeader = false;
        for (const auto &[name, value] : m_facts)
            table.row({{.text = name}, value});
        return table;
    }
    // Two beside each other, to be read down.
    [[nodiscard]] TableElement pairs() const
    {
        TableElement table;
        table.column({}, 3).column({}, 6).column({}, 3).column({}, 6);
        table.hasHeader = false;
        const size_t half = (m_facts.size() + 1) / 2;
        for (size_t i = 0; i < half; ++i) {
            const auto other = half + i < m_facts.size() ? m_facts[half + i] : std::pair<QString, Cell>();
            table.row({{.text = m_facts[i].first}, m_facts[i].second, {.text = other.first}, other.second});
        }
        return table;
    }

private:
    std::vector<std::pair<QString, Cell>> m_facts;
};

} // namespace Ratchet
