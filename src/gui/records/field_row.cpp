// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_row.h"

#include <gui/help/focus_topic.h>
#include <widgets/field_editor.h>
#include <widgets/field_problem.h>
#include <widgets/plain_label.h>

#include <QLabel>
#include <QVBoxLayout>

namespace Ratchet {

namespace {

constexpr int gap = 2;

} // namespace

FieldRow::FieldRow(EntityKind kind, FieldEditor *editor, QWidget *name, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_problem(new FieldProblem(this))
    , m_sentence(plainLabel({}, LabelLook::Muted))
{
    explainField(kind, editor, name);
    m_sentence->setText(editor->whatsThis());
    m_problem->setControl(editor->focusProxy());
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, 0, gap);
    rows->addWidget(editor);
    rows->addWidget(m_problem);
    rows->addWidget(m_sentence);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    connect(editor, &FieldEditor::edited, this, [this] { m_problem->say({}); });
}

void FieldRow::hideSentence() { m_sentence->hide(); }

} // namespace Ratchet
