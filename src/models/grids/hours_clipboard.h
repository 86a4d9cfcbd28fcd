// SPDX-License-Identifier: GPL-3.0-or-later
// Hours between a grid and a spreadsheet: a block of cells from where the cursor stands, or one with months above and
// names of teams before, which say where each cell belongs.
#pragma once

#include <models/grids/capacity_model.h>

namespace Ratchet {

class HoursClipboard {
public:
    explicit HoursClipboard(CapacityModel &grid)
        : m_grid(grid)
    {
    }

    // As one change: a block from `at` on, a labelled one wherever it is put; `at` may be invalid for that. The first
    // cell that cannot be taken is the error, named by row, column and reason; then nothing is written.
    [[nodiscard]] Status paste(const QModelIndex &at, const QString &text);
    // The cells as a spreadsheet takes them, without signs of concern.
    [[nodiscard]] QList<QStringList> cells(const QModelIndexList &chosen) const;

private:
    using Entries = std::vector<CapacityModel::Entry>;

    [[nodiscard]] Result<Entries> labelled(CapacityMeasure measure, const QList<QStringList> &lines) const;
    [[nodiscard]] Result<Entries> block(const QModelIndex &at, const QList<QStringList> &lines) const;
    // "Row 2, column 3" of what was copied; counted from 0.
    [[nodiscard]] QString place(qsizetype line, qsizetype column) const;

    CapacityModel &m_grid;
};

} // namespace Ratchet
