// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_row.h"

#include <gui/help/focus_topic.h>
#include <widgets/field_editor.h>
#include <widgets/plain_label.h>

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 2;

void mark(QWidget *widget, bool isRefused)
{
    widget->setProperty("refused", isRefused);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

FieldRow::FieldRow(EntityKind kind, FieldEditor *editor, QWidget *name, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_problem(plainLabel({}, LabelLook::Problem))
    , m_sentence(plainLabel({}, LabelLook::Muted))
{
    explainField(kind, editor, name);
    m_problem->setObjectName(u"fieldProblem"_s);
    m_sentence->setText(editor->whatsThis());
    m_description = editor->focusProxy()->accessibleDescription();
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, 0, gap);
    rows->addWidget(editor);
    rows->addWidget(m_problem);
    rows->addWidget(m_sentence);
    m_problem->hide();
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    connect(editor, &FieldEditor::edited, this, [this] { setProblem({}); });
}

void FieldRow::hideSentence() { m_sentence->hide(); }

QString FieldRow::problem() const { return m_problem->isHidden() ? QString() : m_problem->text(); }

void FieldRow::setProblem(const QString &problem)
{
    if (problem == this->problem())
        return;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QWidget *inside = m_editor->focusProxy();
    inside->setAccessibleDescription(problem.isEmpty() ? m_description : QString(problem + u'\n' + m_description));
    mark(inside, !problem.isEmpty());
}

} // namespace Ratchet
