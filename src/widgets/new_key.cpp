// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_key.h"

#include <QAction>
#include <QWidget>

namespace Ratchet {

void setNewKey(QAction *action, QWidget &view)
{
    action->setShortcut(QKeySequence::New);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view.addAction(action);
}

} // namespace Ratchet
