// SPDX-License-Identifier: GPL-3.0-or-later
// Which place of the manual tells of what has the focus.
#pragma once

#include <core/fields/entity.h>

#include <QString>

class QWidget;

namespace Ratchet {

class FieldEditor;

// The nearest reference of the widget and what it stands in; empty where there is none.
[[nodiscard]] QString focusTopic(const QWidget *widget);
// Gives the editor of a field, and the label or box beside it, the sentence of the manual as tooltip, What's This and
// description.
void explainField(EntityKind kind, FieldEditor *editor, QWidget *beside);

} // namespace Ratchet
