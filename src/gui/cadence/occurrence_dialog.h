// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a review, in one form for the keyboard: status, time, who was there, decisions, actions, minutes.
#pragma once

#include <core/entities/cadence.h>
#include <edits/occurrence_edit.h>
#include <gui/workspace/workspace.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Ratchet {

class FieldEditor;

class OccurrenceDialog final : public QDialog {
    Q_OBJECT

public:
    OccurrenceDialog(Workspace &workspace, const CeremonyDate &date, QWidget *parent);

    void accept() override;

private:
    void buildTop(QFormLayout *form, const OccurrenceEntry &entry);
    void buildAttendance(QFormLayout *form, const OccurrenceEntry &entry);
    void buildOutcome(QFormLayout *form, const OccurrenceEntry &entry);
    [[nodiscard]] OccurrenceStatus status() const;
    [[nodiscard]] Result<OccurrenceEntry> entry() const;
    void updateForStatus();
    void readActions();
    void tell(const Error &error);

    Workspace &m_workspace;
    CeremonyDate m_date;
    QFormLayout *m_form;
    QComboBox *m_status;
    FieldEditor *m_heldAt;
    QWidget *m_attendance;
    std::vector<std::pair<QCheckBox *, QString>> m_present; // with the name of the person
    QLineEdit *m_others;
    QPlainTextEdit *m_decisions;
    QPlainTextEdit *m_actions;
    QLabel *m_actionsRead;
    QPlainTextEdit *m_minutes;
    QLineEdit *m_reason;
    QLabel *m_problem;
};

} // namespace Ratchet
