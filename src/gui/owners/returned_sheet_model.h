// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of an owner's sheet that changed, a line each: what was, what is here, what stands on the sheet, and what
// will be done.
#pragma once

#include <core/register.h>
#include <models/lists/grouped_model.h>
#include <owners/sheet_merge.h>

namespace Ratchet {

class ReturnedSheetModel final : public GroupedModel {
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;

    enum Column { Record, Field, Base, Ours, Theirs, What, columnCount_ };

    void setLines(const Register &reg, std::vector<SheetLine> lines);
    // The same lines, decided otherwise: whoever looks at them keeps the place.
    void updateLines(std::vector<SheetLine> lines);
    [[nodiscard]] const std::vector<SheetLine> &lines() const { return m_lines; }

protected:
    [[nodiscard]] int rows(int) const override { return int(m_lines.size()); }
    [[nodiscard]] int columns() const override { return columnCount_; }
    [[nodiscard]] QVariant cell(int group, int row, int column, int role) const override;
    [[nodiscard]] QVariant columnHeader(int column, int role) const override;

private:
    [[nodiscard]] QString text(const SheetLine &line, int column) const;

    Register m_register; // that the lines were compared with
    std::vector<SheetLine> m_lines;
};

} // namespace Ratchet
