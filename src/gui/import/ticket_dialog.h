// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics from the export of a ticket system: what its columns are, what is counted, and what that would change.
#pragma once

#include <core/change_builder.h>
#include <core/register.h>
#include <exchange/tickets/ticket_plan.h>
#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>

class QComboBox;
class QPushButton;

namespace Ratchet {

namespace Ui {
class TicketDialog;
}

class TicketDialog final : public InputDialog {
    Q_OBJECT

public:
    explicit TicketDialog(Workspace &workspace, QWidget *parent);
    ~TicketDialog() override;

    void readFile(const QString &path);
    void accept() override;

private:
    // A plan with the register it was made for and the edits that carry it out.
    struct Planned {
        std::shared_ptr<const Register> reg;
        ChangeBuilder builder;
        TicketPlan plan;
    };
    using PlannedTickets = std::shared_ptr<Planned>;

    void addColumns();
    void choosePattern();
    void chooseFile();
    void takeTable(Result<TextTable> table, const QString &path);
    void chooseColumn(TicketColumn column, const QString &header);
    void plan();
    void takePlan(Result<PlannedTickets> planned);
    void showColumns();
    void showQuestion();
    void showLines();
    void say(const QString &text, bool isConcern);
    [[nodiscard]] TicketChoices choices() const;

    Workspace &m_workspace;
    std::shared_ptr<const TextTable> m_table;
    QString m_source;
    ImportMapping m_mapping;
    PlannedTickets m_planned;
    int m_wanted = 0; // plans asked for
    std::unique_ptr<Ui::TicketDialog> m_ui;
    std::array<QComboBox *, std::size(allTicketColumns)> m_columns = {};
    QPushButton *m_import = nullptr;
};

} // namespace Ratchet
