// SPDX-License-Identifier: GPL-3.0-or-later
// What the evidence pack is about and how it looks, beside its pages as they will be. The choices are kept with the
// register.
#pragma once

#include <gui/workspace/workspace.h>
#include <report/paper/pack_choices.h>

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Ratchet {

class CheckList;
class PackPreview;

class PackDialog final : public QDialog {
    Q_OBJECT

public:
    // The chosen sections are kept for the next pack where `keepsSections`; the other choices always are.
    PackDialog(Workspace &workspace, const PackChoices &choices, bool keepsSections, QWidget *parent);

    [[nodiscard]] PackChoices choices() const;
    [[nodiscard]] QDate asOf() const;

    // Keeps the choices, asks where to and writes.
    void accept() override;

private:
    void buildAbout(QFormLayout *form, const PackChoices &choices);
    void buildLook(QFormLayout *form, const PackChoices &choices);
    void buildPeople(QFormLayout *form, const PackChoices &choices);
    void chooseLogo();
    void setLogo(const QString &content);
    void showLogo();
    void changed();
    void updatePreview();

    Workspace &m_workspace;
    bool m_keepsSections;
    PackPreview *m_preview;
    QTimer m_wait;
    CheckList *m_services;
    CheckList *m_units;
    CheckList *m_sections;
    QDateEdit *m_asOf;
    QCheckBox *m_hasPeriod;
    QDateEdit *m_periodFrom;
    QComboBox *m_language;
    QComboBox *m_paper;
    QComboBox *m_profile;
    QCheckBox *m_isBlameless;
    QLabel *m_logo;
    QPushButton *m_removeLogo;
    QLineEdit *m_preparedBy;
    struct Signature {
        QLineEdit *name;
        QCheckBox *hasDay;
        QDateEdit *day;
    };
    [[nodiscard]] Signature addSignature(QFormLayout *form, const QString &label, const QString &name, QDate day);
    Signature m_reviewed;
    Signature m_approved;
};

// Opens the choices for a pack. With a question (1 to 5) only that one goes in; 0: as it was the last time.
void exportPack(Workspace &workspace, QWidget *window, int question = 0);

} // namespace Ratchet
