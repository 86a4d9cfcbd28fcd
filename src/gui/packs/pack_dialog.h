// SPDX-License-Identifier: GPL-3.0-or-later
// PackDialog: what the evidence pack is about and how it looks, beside its pages as they will be. The choices are kept
// with the register.
#pragma once

#include <core/latest.h>
#include <report/pack/pack_source.h>
#include <widgets/input_dialog.h>

#include <QDate>
#include <QTimer>

#include <memory>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace Ratchet {

class Workspace;

namespace Ui {
class PackDialog;
}

class PackDialog final : public InputDialog {
    Q_OBJECT

public:
    // The chosen sections are kept for the next pack where `keepsSections`; the other choices always are.
    PackDialog(Workspace &workspace, const PackChoices &choices, bool keepsSections, QWidget *parent);
    ~PackDialog() override;

    [[nodiscard]] PackChoices choices() const;
    [[nodiscard]] QDate asOf() const;

    // Keeps the choices, asks where to and writes.
    void accept() override;

private:
    // Who signs a pack, and when.
    struct Signature {
        QLineEdit *by;
        QCheckBox *hasDay;
        QDateEdit *on;
    };
    [[nodiscard]] Signature reviewed() const;
    [[nodiscard]] Signature approved() const;

    void fillSubject(const PackChoices &choices);
    void fillSignature(const Signature &signature, const QString &title, const QString &name, QDate day);
    void followChoices();
    void chooseLogo();
    void takeLogo(const QString &path);
    void writeTo(const QString &path);
    void setLogo(const QString &content);
    void showLogo();
    void changed();
    void updatePreview();
    void preview(Result<PackSource> source);

    Workspace &m_workspace;
    bool m_keepsSections;
    std::unique_ptr<Ui::PackDialog> m_ui;
    QTimer m_wait;
    Latest<Result<PackSource>> m_reading;
};

// Opens the choices for a pack. With a question (1 to 5) only that one goes in; 0: as it was the last time.
void exportPack(Workspace &workspace, QWidget *window, int question = 0);

} // namespace Ratchet
