// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that stand below the one a file is about: a legend, a list of counts. Their rows are no records.
#pragma once

#include <QStringList>

#include <vector>

namespace Ratchet {

struct SpacedRow {
    QStringList cells; // as many in every row
    bool isBelowBlank = false; // an empty line stands before it
};

struct SecondTableRow {
    std::size_t row = 0; // from 0
    QString reason; // translated
};

// Their rows, in order. Such a table stands below an empty row and begins with names of columns of its own, and its
// cells are of other kinds than those above: words where references have digits, numbers where there are texts. Rows
// below an empty row that look like those above are none.
[[nodiscard]] std::vector<SecondTableRow> secondTableRows(const std::vector<SpacedRow> &rows);

} // namespace Ratchet
