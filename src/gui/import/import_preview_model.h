// SPDX-License-Identifier: GPL-3.0-or-later
// What an import will do: a line for each row of the file, and field by field what the register has and gets. Rows and
// fields can be left out by their ticks.
#pragma once

#include <core/change_builder.h>
#include <core/register.h>
#include <exchange/import/row_changes.h>
#include <exchange/mapping/import_options.h>
#include <exchange/mapping/import_plan.h>
#include <models/lists/grouped_model.h>

#include <QMultiHash>

#include <memory>
#include <optional>

namespace Ratchet {

// A plan with the register it was made for and the edits that carry it out.
struct PlannedImport {
    std::shared_ptr<const Register> reg;
    ChangeBuilder builder;
    ImportPlan plan;
    RowChoices choices = {}; // it was made with
    QStringList headers = {}; // of the table; none where it has no columns
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
    // The line of the file that the row of the view is about; 0: none.
    [[nodiscard]] int lineAt(const QModelIndex &index) const;
    // All that is said of the row of the view, a line for each change, remark and reason.
    [[nodiscard]] QString detailsAt(const QModelIndex &index) const;
    // Below each row a line for each of its fields, with a tick.
    void showFields(bool areShown);

    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    // A row that was to be taken no longer is, or the other way round; one that repeats another becomes a record of its
    // own.
    void rowChosen(int line, bool isTaken);
    void fieldChosen(int line, Ratchet::FieldIndex field, bool isTaken);

protected:
    [[nodiscard]] int rows(int) const override { return int(m_shown.size()); }
    [[nodiscard]] int columns() const override { return columnCount_; }
    [[nodiscard]] QVariant cell(int group, int row, int column, int role) const override;
    [[nodiscard]] QVariant columnHeader(int column, int role) const override;
    [[nodiscard]] bool isCellCheckable(int group, int row, int column) const override;

private:
    // One of the fields of a row, or the row itself.
    struct Shown {
        int row = 0; // position in the plan
        int field = -1; // position among its fields; -1: the row
        bool isOwn = false; // a field of the record itself, which can be left out
    };
    // What a row says of a field.
    struct FieldLine {
        FieldIndex field = -1; // of the row's own record; -1: of one that hangs on it, which comes with the row
        QString name;
        QString before; // empty: nothing
        QString after;
        bool isTaken = true;
    };

    void choose();
    // The fields of a row of the plan.
    void addFields(int position);
    // The fields that the user left out of the row, and that it would have.
    [[nodiscard]] std::vector<FieldLine> leftOutOf(const ImportRow &row) const;
    [[nodiscard]] const ImportRow &rowAt(int position) const;
    [[nodiscard]] std::vector<FieldLine> fieldsOf(const ImportRow &row) const;
    [[nodiscard]] QString shownValue(const FieldChange &change, const Value &value) const;
    [[nodiscard]] QVariant rowCell(const ImportRow &row, int column, int role) const;
    [[nodiscard]] QVariant fieldCell(const FieldLine &field, int column, int role) const;
    [[nodiscard]] bool canBeChosen(const ImportRow &row) const;
    // Of the row's line; nullptr where it passes no gate wrongly.
    [[nodiscard]] const ImportGap *gapOf(const ImportRow &row) const;
    [[nodiscard]] QStringList remarksOf(const ImportRow &row) const;
    // Which of its cells stay empty because the user said so.
    [[nodiscard]] QStringList letGoOf(const ImportRow &row) const;
    // What is wrong with the cell, and in which column it stands.
    [[nodiscard]] QString withHeader(const ImportProblem &problem) const;
    [[nodiscard]] QStringList editsOf(const ImportRow &row) const;

    std::shared_ptr<const PlannedImport> m_planned;
    bool m_hasFields = false;
    std::optional<RowAction> m_action;
    bool m_onlyGaps = false;
    std::vector<Shown> m_shown;
    QMultiHash<int, FieldLine> m_leftOut; // what the file says of fields that the user left out, by line
};

} // namespace Ratchet
