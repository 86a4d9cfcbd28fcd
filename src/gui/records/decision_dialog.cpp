// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision_dialog.h"

#include "ui_decision_dialog.h"

#include <core/entity_types.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/help/focus_topic.h>
#include <help/record_help.h>
#include <widgets/field_editors.h>
#include <widgets/form_looks.h>
#include <widgets/help_topic.h>
#include <widgets/plain_label.h>

#include <QPushButton>

namespace Ratchet {

using namespace Qt::StringLiterals;

DecisionDialog::DecisionDialog(Workspace &workspace, EntityKind kind, const Texts &texts, Decide decide,
                               QWidget *parent)
    : InputDialog(workspace.ask(), parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_decide(std::move(decide))
    , m_ui(std::make_unique<Ui::DecisionDialog>())
{
    m_ui->setupUi(this);
    applyLooks(this);
    setWindowTitle(texts.title);
    setProperty(helpTopicProperty, texts.help.isEmpty() ? helpTopicOf(kind) : texts.help);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->heading->setText(texts.title);
    m_ui->explanation->setText(texts.explanation);
    m_ui->buttons->addButton(texts.action, QDialogButtonBox::AcceptRole)->setDefault(true);
}

DecisionDialog::~DecisionDialog() = default;

void DecisionDialog::ask(EntityKind kind, FieldIndex index, const Value &value, const QString &question)
{
    Q_ASSERT(kind == m_kind);
    const Field &field = entityType(kind).fields[size_t(index)];
    FieldEditor *editor = makeFieldEditor(m_workspace.reg(), field, m_workspace.document().today(), this);
    editor->setObjectName(QString::fromLatin1(field.name));
    editor->setValue(value);
    auto *words = plainLabel(question.isEmpty() ? label(field) : question);
    words->setWordWrap(false); // a form gives wrapped lines no room
    words->setBuddy(editor);
    explainField(kind, editor, words);
    m_ui->form->addRow(words, editor);
    connect(editor, &FieldEditor::edited, this, &DecisionDialog::showNote);
    if (!m_editors.empty())
        setTabOrder(m_editors.back(), editor);
    setTabOrder(editor, m_ui->buttons);
    if (m_editors.empty())
        editor->setFocus();
    m_editors.push_back(editor);
}

void DecisionDialog::setNote(Note note)
{
    m_note = std::move(note);
    showNote();
}

std::vector<FieldValue> DecisionDialog::entered() const
{
    std::vector<FieldValue> fields;
    for (const FieldEditor *editor : m_editors) {
        if (const Result<Value> value = editor->value())
            fields.push_back({entityType(m_kind).indexOf(editor->objectName()), *value});
    }
    return fields;
}

void DecisionDialog::showNote()
{
    const QString text = m_note ? m_note(entered()) : QString();
    m_ui->note->setText(text);
    m_ui->note->setVisible(!text.isEmpty());
    fit();
}

// What is said last may take more lines than there is room for.
void DecisionDialog::fit()
{
    layout()->activate();
    if (const int needed = layout()->totalHeightForWidth(width()); height() < needed)
        resize(width(), needed);
}

Error DecisionDialog::byLabel(EntityKind kind, Error error)
{
    if (const Field *field = entityType(kind).find(error.where.field)) {
        error.what = tr("%1: %2").arg(label(*field), error.what);
        error.where.field.clear();
    }
    return error;
}

void DecisionDialog::refuse(const Error &error)
{
    m_ui->problem->setText(describe(byLabel(m_kind, error)));
    m_ui->problem->show();
    fit();
    if (auto *editor = findChild<FieldEditor *>(error.where.field); editor && !error.where.field.isEmpty())
        editor->setFocus(Qt::OtherFocusReason);
}

void DecisionDialog::accept()
{
    for (FieldEditor *editor : m_editors) {
        if (const Result<Value> value = editor->value(); !value) {
            editor->setFocus(Qt::OtherFocusReason);
            return refuse(value.error());
        }
    }
    if (const Status decided = m_decide(entered()); !decided)
        return refuse(decided.error());
    QDialog::accept();
}

} // namespace Ratchet
