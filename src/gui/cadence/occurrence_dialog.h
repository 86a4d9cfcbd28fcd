// SPDX-License-Identifier: GPL-3.0-or-later
// OccurrenceDialog: what became of a review, in one form for the keyboard: status, time, who was there, decisions,
// actions, minutes.
#pragma once

#include <core/entities/cadence.h>
#include <edits/occurrence_edit.h>
#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>
#include <widgets/name_completion.h>

#include <memory>

class QCheckBox;

namespace Ratchet {

namespace Ui {
class OccurrenceDialog;
}

class FieldEditor;

class OccurrenceDialog final : public InputDialog {
    Q_OBJECT

public:
    OccurrenceDialog(Workspace &workspace, const CeremonyDate &date, QWidget *parent);
    ~OccurrenceDialog() override;

    void accept() override;

private:
    void fillTop(const OccurrenceEntry &known);
    void fillAttendance(const OccurrenceEntry &known);
    void fillMetrics(const OccurrenceEntry &known);
    void fillOutcome(const OccurrenceEntry &known);
    void completeNames(NamesIn where, QWidget *editor);
    void tickAll();
    [[nodiscard]] OccurrenceStatus status() const;
    // What was typed, and what is wrong with it.
    struct Typed {
        OccurrenceEntry entry;
        std::vector<Error> problems;
    };
    [[nodiscard]] Typed typed() const;
    [[nodiscard]] RaisedActions raised() const;
    void updateForStatus();
    void readActions();
    void tell(const std::vector<Error> &problems);
    void fit();

    Workspace &m_workspace;
    CeremonyDate m_date;
    std::unique_ptr<Ui::OccurrenceDialog> m_ui;
    FieldEditor *m_heldAt;
    std::vector<std::pair<QCheckBox *, QString>> m_present; // with the name of the person
};

} // namespace Ratchet
