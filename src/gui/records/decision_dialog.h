// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a few fields of a record before something is decided. It says why a decision is refused and stays open.
#pragma once

#include <edits/record_edit.h>
#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>

#include <functional>

namespace Ratchet {

namespace Ui {
class DecisionDialog;
}

class FieldEditor;

class DecisionDialog final : public InputDialog {
    Q_OBJECT

public:
    // Carries the decision out with what was entered.
    using Decide = std::function<Status(const std::vector<FieldValue> &)>;
    // What there is to say of what is entered so far.
    using Note = std::function<QString(const std::vector<FieldValue> &)>;

    struct Texts {
        QString title;
        QString explanation;
        QString action; // the verb on the button
        QString help = {}; // where the manual tells of it; empty: of the kind
    };

    DecisionDialog(Workspace &workspace, EntityKind kind, const Texts &texts, Decide decide, QWidget *parent);
    ~DecisionDialog() override;

    // A field to fill in, with words of the question where its label says too little.
    template <auto Member> void ask(const Value &value, const QString &question = {})
    {
        ask(kindOf<RecordWith<Member>>, fieldIndex<Member>(), value, question);
    }
    void ask(EntityKind kind, FieldIndex field, const Value &value, const QString &question);
    void setNote(Note note);

    // A refusal that names its field as the forms do.
    [[nodiscard]] static Error byLabel(EntityKind kind, Error error);

    void accept() override;

private:
    // What fits its field; the rest is left out.
    [[nodiscard]] std::vector<FieldValue> entered() const;
    void refuse(const Error &error);
    void showNote();
    void fit();

    Workspace &m_workspace;
    EntityKind m_kind;
    Decide m_decide;
    Note m_note;
    std::unique_ptr<Ui::DecisionDialog> m_ui;
    std::vector<FieldEditor *> m_editors;
};

} // namespace Ratchet
