// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted_parts.h"

#include <charts/access/painted_view_access.h>

#include <QWidget>

#include <utility>

namespace Ratchet {

namespace {

QAccessibleInterface *makePaintedAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<QWidget *>(object);
    return view && dynamic_cast<PaintedContent *>(view) ? new PaintedViewAccess(view) : nullptr;
}

} // namespace

PaintedParts::PaintedParts(QWidget *view)
    : m_view(view)
{
    QAccessible::installFactory(makePaintedAccess); // once; it is known the next time
}

void PaintedParts::tellCurrentPart()
{
    if (!QAccessible::isActive() || std::exchange(m_isTelling, true))
        return;
    // Later and once: who gives the view the keyboard tells of the whole view after the view was told.
    const auto tell = [this] {
        m_isTelling = false;
        if (currentPart() < 0 || !m_view->hasFocus())
            return;
        QAccessibleEvent focus(m_view, QAccessible::Focus);
        focus.setChild(currentPart());
        QAccessible::updateAccessibility(&focus);
    };
    QMetaObject::invokeMethod(m_view, tell, Qt::QueuedConnection);
}

void PaintedParts::tellNewParts() const
{
    if (!QAccessible::isActive())
        return;
    if (auto *access = dynamic_cast<PaintedViewAccess *>(QAccessible::queryAccessibleInterface(m_view)))
        access->forgetParts();
    QAccessibleEvent reordered(m_view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
}

} // namespace Ratchet
