// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a record or edits one, by a form; what the register refuses is said in the dialog, which stays open.
#pragma once

#include <core/fields/entity.h>
#include <core/result.h>
#include <edits/field_value.h>
#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>

#include <memory>

class QPushButton;

namespace Ratchet {

namespace Ui {
class RecordDialog;
}

class GuidePage;
class RecordForm;
struct RecordGuide;

class RecordDialog final : public InputDialog {
    Q_OBJECT

public:
    // A new record, beginning with these fields.
    RecordDialog(Workspace &workspace, EntityKind kind, const std::vector<FieldValue> &presets, QWidget *parent);
    RecordDialog(Workspace &workspace, const RecordRef &record, QWidget *parent);
    ~RecordDialog() override;

    // The record made or edited; 0 before it was written.
    [[nodiscard]] RecordId written() const { return m_written; }
    void focusField(FieldIndex field);
    // Begins with its question; the form follows the answer.
    void begin(RecordGuide guide);

    // Of the question: on to the form.
    void accept() override;

private:
    void askQuestion();
    void askFields();
    void refuse(const std::vector<Error> &problems);
    void setUp(const QString &title, const QString &action);

    Workspace &m_workspace;
    RecordRef m_record;
    std::unique_ptr<Ui::RecordDialog> m_ui;
    RecordForm *m_form;
    std::unique_ptr<RecordGuide> m_guide; // none: the form alone
    GuidePage *m_question = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_action = nullptr;
    RecordId m_written = 0;
};

// Open and wait for nobody; accepted() says that the record was written. The dialog deletes itself.
RecordDialog *openNewRecord(Workspace &workspace, EntityKind kind, QWidget *parent,
                            const std::vector<FieldValue> &further = {});
RecordDialog *openRecord(Workspace &workspace, const RecordRef &record, QWidget *parent);

// What a new record of that kind begins with: the next reference, today's dates, the first status.
[[nodiscard]] std::vector<FieldValue> presetsFor(Workspace &workspace, EntityKind kind);

} // namespace Ratchet
