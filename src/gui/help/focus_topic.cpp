// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus_topic.h"

#include <help/record_help.h>
#include <widgets/field_editor.h>
#include <widgets/help_topic.h>

#include <QVariant>

namespace Ratchet {

QString focusTopic(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString reference = widget->property(helpTopicProperty).toString(); !reference.isEmpty())
            return reference;
    }
    return {};
}

void explainField(EntityKind kind, FieldEditor *editor, QWidget *beside)
{
    const QString sentence = fieldSentence(kind, editor->field());
    editor->setProperty(helpTopicProperty, helpTopicOf(kind, editor->field()));
    if (editor->toolTip().isEmpty())
        editor->setToolTip(sentence);
    editor->setWhatsThis(sentence);
    beside->setToolTip(sentence);
    beside->setWhatsThis(sentence);
    if (QWidget *inside = editor->focusProxy(); inside && inside->accessibleDescription().isEmpty())
        inside->setAccessibleDescription(sentence);
}

} // namespace Ratchet
