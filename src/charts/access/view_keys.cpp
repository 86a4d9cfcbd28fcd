// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QWidget>

namespace Ratchet {

void strikeKey(QWidget &view, Qt::Key key)
{
    const QPointer<QWidget> there(&view);
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier);
        if (there)
            QCoreApplication::sendEvent(there, &event);
    }
}

} // namespace Ratchet
