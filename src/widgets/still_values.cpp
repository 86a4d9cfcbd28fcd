// SPDX-License-Identifier: GPL-3.0-or-later
#include "still_values.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTabBar>

namespace Ratchet {

namespace {

bool holdsValue(const QObject *object)
{
    return qobject_cast<const QComboBox *>(object) || qobject_cast<const QAbstractSpinBox *>(object)
        || qobject_cast<const QTabBar *>(object)
        || (qobject_cast<const QAbstractSlider *>(object) && !qobject_cast<const QScrollBar *>(object));
}

} // namespace

StillValues::StillValues(QApplication &application)
    : QObject(&application)
{
    application.installEventFilter(this);
}

bool StillValues::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish && holdsValue(watched)) {
        auto *widget = static_cast<QWidget *>(watched);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    } else if (event->type() == QEvent::Wheel && holdsValue(watched)) {
        event->ignore(); // its parent gets it
        return true;
    }
    return false;
}

} // namespace Ratchet
