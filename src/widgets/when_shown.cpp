// SPDX-License-Identifier: GPL-3.0-or-later
#include "when_shown.h"

#include <QEvent>
#include <QWidget>

namespace Ratchet {

WhenShown::WhenShown(QWidget *widget, std::function<void()> work)
    : QObject(widget)
    , m_widget(widget)
    , m_work(std::move(work))
{
    widget->installEventFilter(this);
}

void WhenShown::ask()
{
    m_isAsked = !m_widget->isVisible();
    if (!m_isAsked)
        m_work();
}

bool WhenShown::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_widget && event->type() == QEvent::Show && std::exchange(m_isAsked, false))
        m_work();
    return QObject::eventFilter(watched, event);
}

} // namespace Ratchet
