// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus_in_sight.h"

#include <QApplication>
#include <QFocusEvent>
#include <QScrollArea>

namespace Ratchet {

FocusInSight::FocusInSight(QApplication &application)
    : QObject(&application)
{
    application.installEventFilter(this);
}

bool FocusInSight::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::FocusIn ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget)
        return false;
    const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
    // A click is on what is in sight, and nothing may move below the pointer.
    if (reason != Qt::TabFocusReason && reason != Qt::BacktabFocusReason && reason != Qt::ShortcutFocusReason)
        return false;
    for (QWidget *around = widget->parentWidget(); around && !around->isWindow(); around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (area && area->widget() && area->widget()->isAncestorOf(widget))
            area->ensureWidgetVisible(widget);
    }
    return false;
}

} // namespace Ratchet
