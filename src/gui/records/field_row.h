// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of a field in a form, with the sentence of the manual below it, and between them what is wrong with what
// stands in it: seen beside the field, and read with it.
#pragma once

#include <core/fields/entity.h>

#include <QWidget>

class QLabel;

namespace Ratchet {

class FieldEditor;
class FieldProblem;

class FieldRow final : public QWidget {
    Q_OBJECT

public:
    // Takes the editor; `name` stands beside it.
    FieldRow(EntityKind kind, FieldEditor *editor, QWidget *name, QWidget *parent);

    [[nodiscard]] FieldEditor &editor() const { return *m_editor; }
    // Said until it is changed.
    [[nodiscard]] FieldProblem *problem() const { return m_problem; }
    // Where there is no room for it.
    void hideSentence();

private:
    FieldEditor *m_editor;
    FieldProblem *m_problem;
    QLabel *m_sentence;
};

} // namespace Ratchet
