// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/paper/element.h>

namespace Ratchet {

// A table of names and values without a header.
class Facts {
public:
    Facts()
    {
        m_table.column({}).column({}, 4);
        m_table.hasHeader = false;
    }
    Facts &add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_table.row({{name}, {value}});
        return *this;
    }
    TableElement table() const { return m_table; }

private:
    TableElement m_table;
};

} // namespace Ratchet
