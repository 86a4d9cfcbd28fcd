// SPDX-License-Identifier: GPL-3.0-or-later
// Asks by which day to judge, and which recorded state of the register to show.
#pragma once

#include <core/result.h>

#include <QDialog>

#include <memory>
#include <optional>

namespace Ratchet {

class RegisterView;
class Workspace;

namespace Ui {
class StateChooser;
}

class StateChooser final : public QDialog {
    Q_OBJECT

public:
    explicit StateChooser(Workspace &workspace, QWidget *parent = nullptr);
    ~StateChooser() override;

    // "as of today", "as of 30 Sep 2026 · as recorded after change 120": what the chooser's button shows.
    [[nodiscard]] static QString stateText(const RegisterView &view);

    void accept() override;

private:
    void tell(const QString &problem);
    // The change number that was chosen; nothing for the present. An error where the register has none so early.
    [[nodiscard]] Result<std::optional<qint64>> chosenChange() const;

    Workspace &m_workspace;
    std::unique_ptr<Ui::StateChooser> m_ui;
};

} // namespace Ratchet
