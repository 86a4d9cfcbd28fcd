// SPDX-License-Identifier: GPL-3.0-or-later
// What an import will do, a line for each row of the file.
#pragma once

#include <core/change_builder.h>
#include <core/register.h>
#include <exchange/mapping/import_plan.h>
#include <models/lists/grouped_model.h>

#include <memory>
#include <optional>

namespace Ratchet {

// A plan with the register it was made for and the edits that carry it out.
struct PlannedImport {
    std::shared_ptr<const Register> reg;
    ChangeBuilder builder;
    ImportPlan plan;
};

class ImportPreviewModel final : public GroupedModel {
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;

    enum Column { Line, What, Title, Remark, columnCount_ };

    void setPlan(std::shared_ptr<const PlannedImport> planned);
    // Only the rows to which that happens; nothing shows all.
    void setShown(std::optional<RowAction> action);
    // Only the rows that get past a gate without what it asks for.
    void showGaps();

protected:
    [[nodiscard]] int rows(int) const override { return int(m_shown.size()); }
    [[nodiscard]] int columns() const override { return columnCount_; }
    [[nodiscard]] QVariant cell(int group, int row, int column, int role) const override;
    [[nodiscard]] QVariant columnHeader(int column, int role) const override;

private:
    void choose();
    // Of the row's line; nullptr where it passes no gate wrongly.
    [[nodiscard]] const ImportGap *gapOf(const ImportRow &row) const;
    [[nodiscard]] QString remarkOf(const ImportRow &row) const;
    [[nodiscard]] QString editsOf(const ImportRow &row) const;

    std::shared_ptr<const PlannedImport> m_planned;
    std::optional<RowAction> m_action;
    bool m_onlyGaps = false;
    std::vector<int> m_shown;
};

} // namespace Ratchet
