// SPDX-License-Identifier: GPL-3.0-or-later
// VerificationDialog: what verifying a pack found, in plain words: what is proven, what is not, and every difference by
// name.
#pragma once

#include <QDialog>

#include <memory>

namespace Ratchet {

class Workspace;
struct PackVerification;

namespace Ui {
class VerificationDialog;
}

class VerificationDialog final : public QDialog {
    Q_OBJECT

public:
    VerificationDialog(const QString &path, const PackVerification &found, QWidget *parent);
    ~VerificationDialog() override;

private:
    void addSentences(const QString &title, const QStringList &sentences, QStringView shape);
    void copyAll() const;

    std::unique_ptr<Ui::VerificationDialog> m_ui;
    QString m_text; // of all that is shown
};

// Verifies the pack against the register in workers, and shows what was found.
void verifyInWindow(Workspace &workspace, QWidget *window, const QString &path);

} // namespace Ratchet
