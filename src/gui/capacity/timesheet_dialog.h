// SPDX-License-Identifier: GPL-3.0-or-later
// TimesheetDialog: hours used, out of a timesheet: a file or cells pasted; the columns, what each category counts as,
// and what would change.
#pragma once

#include <core/change_builder.h>
#include <core/register.h>
#include <exchange/tickets/timesheet_plan.h>
#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>

#include <array>
#include <memory>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;

namespace Ratchet {

namespace Ui {
class TimesheetDialog;
}

class TimesheetDialog final : public InputDialog {
    Q_OBJECT

public:
    explicit TimesheetDialog(Workspace &workspace, QWidget *parent);
    ~TimesheetDialog() override;

    void readFile(const QString &path);
    void paste(const QString &text);
    [[nodiscard]] const TimesheetPlan *planned() const { return m_planned ? &m_planned->plan : nullptr; }
    void accept() override;

private:
    // A plan with the register it was made for and the edits that carry it out.
    struct Planned {
        std::shared_ptr<const Register> reg;
        ChangeBuilder builder;
        TimesheetPlan plan;
    };
    enum class Categories : quint8 { Same, Anew, First }; // First: of a table that was read just now

    void addColumns();
    void addUnit();
    void addTeams(QComboBox *box) const;
    void connectParts();
    void chooseFile();
    void takeTable(Result<TextTable> table, const QString &source);
    void chooseColumn(TimesheetColumn column, const QString &header);
    // What is the same for all rows, or the name of a column.
    void typeColumn(TimesheetColumn column, const QString &text);
    void chooseUse(const QString &category, const QString &use);
    void choosePattern(const QString &pattern);
    void plan(Categories categories);
    void takePlan(Result<std::shared_ptr<Planned>> planned, Categories categories);
    void showColumns();
    void showCategories();
    void showUnit();
    void showQuestion();
    void showLines();
    void showState();
    void say(const QString &text, bool isConcern);

    Workspace &m_workspace;
    TextTable m_table;
    ImportMapping m_mapping;
    std::shared_ptr<Planned> m_planned;
    int m_wanted = 0; // plans asked for
    std::unique_ptr<Ui::TimesheetDialog> m_ui;
    std::array<QComboBox *, std::size(allTimesheetColumns)> m_columns = {};
    QComboBox *m_unit = nullptr; // of numbers alone
    QDoubleSpinBox *m_dayHours = nullptr;
    QPushButton *m_import;
};

} // namespace Ratchet
