// SPDX-License-Identifier: GPL-3.0-or-later
// For whom sheets are made, and where they go.
#pragma once

#include <core/cancellation.h>
#include <gui/workspace/workspace.h>
#include <owners/owner_sheet.h>
#include <widgets/input_dialog.h>

class QPushButton;

namespace Ratchet {

namespace Ui {
class OwnerSheetsDialog;
}

class OwnerSheetsDialog final : public InputDialog {
    Q_OBJECT

public:
    // Everybody with something open is listed; those of `chosen` are ticked, all where it is empty.
    OwnerSheetsDialog(Workspace &workspace, const std::vector<Id<Person>> &chosen, QWidget *parent);
    ~OwnerSheetsDialog() override;

    void accept() override;

private:
    struct Wanted {
        Id<Person> person;
        QString path;
    };

    [[nodiscard]] std::vector<Wanted> wanted() const;
    void tickAll(bool isTicked);
    void updateState();
    void write(const std::vector<Wanted> &sheets);
    void finish(const Result<int> &written, const QString &folder);

    Workspace &m_workspace;
    std::vector<OpenItems> m_owners; // in the order of the list
    QStringList m_files; // their names
    std::unique_ptr<Ui::OwnerSheetsDialog> m_ui;
    QPushButton *m_write;
};

} // namespace Ratchet
