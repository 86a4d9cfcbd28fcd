// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a few fields of a record before something is decided. It says beside them why a decision is refused, all of
// it, and stays open.
#pragma once

#include <edits/record_edit.h>
#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>

#include <functional>

class QPushButton;

namespace Ratchet {

namespace Ui {
class DecisionDialog;
}

class FieldRow;

class DecisionDialog final : public InputDialog {
    Q_OBJECT

public:
    // Carries the decision out with what was entered.
    using Decide = std::function<Status(const std::vector<FieldValue> &)>;
    // What stands against a decision before it is tried; what has no field is told below.
    using Check = std::function<std::vector<Error>(const std::vector<FieldValue> &)>;
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
    [[nodiscard]] bool isAsked(FieldIndex field) const;
    // Nothing that was asked for so far may stay empty.
    void needAll();
    void setNote(Note note);
    void setCheck(Check check) { m_check = std::move(check); }
    // Above the fields, before any is asked for.
    void showAbove(QWidget *shown);
    // Another way to end than the one of the dialog.
    QPushButton *addAction(const QString &text);
    // Something else to do about what is missing: a button below the fields, until it is offered no more.
    QPushButton *offer(const QString &text);
    void clearOffers();

    // What fits its field; the rest is left out.
    [[nodiscard]] std::vector<FieldValue> entered() const;
    // Says each beside its field, with the keyboard in the first.
    void tell(const std::vector<Error> &problems);

    // A refusal that names its field as the forms do.
    [[nodiscard]] static Error byLabel(EntityKind kind, Error error);

    void accept() override;

private:
    [[nodiscard]] FieldRow *rowOf(const QString &field) const;
    [[nodiscard]] std::vector<Error> misfits() const;
    void showNote();
    void fit();

    Workspace &m_workspace;
    EntityKind m_kind;
    Decide m_decide;
    Note m_note;
    std::unique_ptr<Ui::DecisionDialog> m_ui;
    std::vector<FieldRow *> m_rows;
    std::vector<const FieldRow *> m_needed; // may not stay empty
    std::vector<QPushButton *> m_offers;
    Check m_check;
};

} // namespace Ratchet
