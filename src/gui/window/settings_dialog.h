// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the person (name, looks, language, folder) and of the open register.
#pragma once

#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>

namespace Ratchet {

namespace Ui {
class SettingsDialog;
}

class FieldEditor;

class SettingsDialog final : public InputDialog {
    Q_OBJECT

public:
    // Without a workspace there are the person's settings only.
    SettingsDialog(Workspace *workspace, Ask &ask, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void accept() override;

Q_SIGNALS:
    // Texts are to be in another language or size: the saved ones, in a window that is made anew.
    void textsChanged();

private:
    void fillPerson();
    void fillFormats(const QString &chosen);
    void applyPerson();
    void fitHeight();
    void showRules();
    void addKeptSince();
    void fillRegister();
    // True where nothing was changed or the change was written.
    [[nodiscard]] bool applyRegister();

    Workspace *m_workspace;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
    FieldEditor *m_keptSince = nullptr; // where there is a workspace
};

} // namespace Ratchet
