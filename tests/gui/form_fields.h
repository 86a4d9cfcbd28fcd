// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of forms and dialogs by their names: what is entered into them, and what is said beside them.
#pragma once

#include <support/test.h>
#include <widgets/field_editor.h>

#include <QApplication>
#include <QLabel>

namespace Ratchet::Test {

inline FieldEditor &editorOf(const QWidget &form, const QString &field)
{
    auto *editor = form.findChild<FieldEditor *>(field);
    INFO(field.toStdString());
    REQUIRE(editor);
    return *editor;
}

inline void enterInto(const QWidget &form, const QString &field, const Value &value)
{
    FieldEditor &editor = editorOf(form, field);
    editor.setValue(value);
    Q_EMIT editor.edited();
}

// What is said beside the field.
inline QString problemAt(const QWidget &form, const QString &field)
{
    const auto *label = editorOf(form, field).parentWidget()->findChild<QLabel *>(QStringLiteral("fieldProblem"));
    REQUIRE(label);
    return label->isVisible() ? label->text() : QString();
}

// The field that has the keyboard.
inline QString focusedField(const QWidget &form)
{
    for (const QWidget *at = QApplication::focusWidget(); at && at != &form; at = at->parentWidget()) {
        if (const auto *editor = qobject_cast<const FieldEditor *>(at))
            return editor->objectName();
    }
    return {};
}

} // namespace Ratchet::Test
