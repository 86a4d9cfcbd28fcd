// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision_dialog.h"

#include <core/entity_types.h>
#include <core/register.h>
#include <widgets/field_editor.h>
#include <widgets/plain_label.h>
#include <widgets/theme.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

DecisionDialog::DecisionDialog(Workspace &workspace, EntityKind kind, const Texts &texts, Decide decide,
                               QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_decide(std::move(decide))
    , m_form(new QFormLayout)
    , m_noted(plainLabel({}))
    , m_problem(plainLabel({}))
{
    setWindowTitle(texts.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, Space::page, Space::medium);
    auto *heading = plainLabel(texts.title);
    setTextLook(heading, LabelLook::CardTitle);
    rows->addWidget(heading);
    rows->addWidget(plainLabel(texts.explanation));
    m_form->setVerticalSpacing(Space::small);
    m_form->setHorizontalSpacing(Space::medium);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->addLayout(m_form);
    setTextLook(m_noted, LabelLook::Muted);
    m_noted->hide();
    rows->addWidget(m_noted);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    rows->addWidget(m_problem);
    rows->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(texts.action, QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    setMinimumWidth(600);
}

void DecisionDialog::ask(QStringView name, const Value &value, const QString &question)
{
    const Field &field = *entityType(m_kind).find(name);
    FieldEditor *editor = makeFieldEditor(m_workspace.reg(), field, this);
    editor->setObjectName(name.toString());
    editor->setValue(value);
    auto *words = plainLabel(question.isEmpty() ? label(field) : question);
    words->setWordWrap(false); // a form gives wrapped lines no room
    words->setBuddy(editor);
    m_form->addRow(words, editor);
    connect(editor, &FieldEditor::edited, this, &DecisionDialog::showNote);
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
    m_noted->setText(text);
    m_noted->setVisible(!text.isEmpty());
    fit();
}

// What is said last may take more lines than there is room for.
void DecisionDialog::fit()
{
    layout()->activate();
    if (const int needed = layout()->totalHeightForWidth(width()); height() < needed)
        resize(width(), needed);
}

void DecisionDialog::refuse(const Error &error)
{
    const Field *field = entityType(m_kind).find(error.where.field);
    m_problem->setText(field ? tr("%1: %2").arg(label(*field), error.what) : describe(error));
    m_problem->show();
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
