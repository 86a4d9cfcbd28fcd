// SPDX-License-Identifier: GPL-3.0-or-later
// Which place of the manual tells of what has the focus. Widgets bear the dynamic property "helpTopic", a reference
// such as "metrics#baseline"; it holds for all that stands in them and has none of its own.
#pragma once

#include <core/fields/entity.h>

#include <QString>

class QWidget;

namespace Ratchet {

class FieldEditor;

inline constexpr const char *helpTopicProperty = "helpTopic";

// The nearest reference of the widget and what it stands in; empty where there is none.
[[nodiscard]] QString focusTopic(const QWidget *widget);
// Gives the editor of a field, and the label or box beside it, the sentence of the manual as tooltip, What's This and
// description.
void explainField(EntityKind kind, FieldEditor *editor, QWidget *beside);

} // namespace Ratchet
