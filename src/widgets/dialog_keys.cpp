// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialog_keys.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace Ratchet {

DialogKeys::DialogKeys(QApplication &application)
    : QObject(&application)
{
    application.installEventFilter(this);
}

bool DialogKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto *dialog = qobject_cast<QDialog *>(static_cast<QWidget *>(watched)->window());
    if (!isReturn || !dialog || !key->modifiers().testFlag(Qt::ControlModifier))
        return false;
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    const auto standsOut = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->isDefault() && button->isVisible(); });
    if (standsOut == buttons.end())
        return false;
    (*standsOut)->setFocus(Qt::ShortcutFocusReason); // what a field holds counts once it is left
    (*standsOut)->click(); // which does nothing where it is disabled
    return true;
}

} // namespace Ratchet
