// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialog_keys.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace Ratchet {

namespace {

// The focus, to what was typed into; a cell that is left is gone, and its table has it.
void giveBack(QWidget *typing)
{
    for (; typing && !typing->isWindow(); typing = typing->parentWidget()) {
        if (typing->isVisible() && typing->focusPolicy() != Qt::NoFocus)
            return typing->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace

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
    // What a field or a cell holds counts once it is left, and may be what enables the button.
    const QPointer<QWidget> typing = dialog->focusWidget();
    if (typing)
        typing->clearFocus();
    if ((*standsOut)->isEnabled()) {
        (*standsOut)->setFocus(Qt::ShortcutFocusReason);
        (*standsOut)->click();
    } else {
        giveBack(typing);
    }
    return true;
}

} // namespace Ratchet
