// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted_part_access.h"

#include <charts/access/painted_content.h>
#include <charts/access/view_keys.h>

#include <QKeySequence>

namespace Ratchet {

PaintedPartAccess::PaintedPartAccess(QWidget *view, int index)
    : m_view(view)
    , m_index(index)
{
}

PaintedContent *PaintedPartAccess::parts() const
{
    auto *parts = dynamic_cast<PaintedContent *>(m_view.data());
    return parts && m_index < parts->partCount() ? parts : nullptr;
}

PaintedPart PaintedPartAccess::part() const
{
    const PaintedContent *shown = parts();
    return shown ? shown->part(m_index) : PaintedPart{.name = {}, .area = {}};
}

bool PaintedPartAccess::isValid() const { return parts() != nullptr; }

QAccessibleInterface *PaintedPartAccess::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QWindow *PaintedPartAccess::window() const
{
    const QAccessibleInterface *around = parent();
    return around ? around->window() : nullptr;
}

QString PaintedPartAccess::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Name:
        return part().name;
    case QAccessible::Description:
        return part().description;
    case QAccessible::Value:
        return part().value;
    default:
        return {};
    }
}

QRect PaintedPartAccess::rect() const
{
    const QRect area = part().area;
    return area.isEmpty() ? QRect() : QRect(m_view->mapToGlobal(area.topLeft()), area.size());
}

QAccessible::Role PaintedPartAccess::role() const { return part().role; }

QAccessible::State PaintedPartAccess::state() const
{
    QAccessible::State state;
    const PaintedContent *shown = parts();
    if (!shown) {
        state.invalid = true;
        return state;
    }
    const PaintedPart part = shown->part(m_index);
    const bool isStop = part.use != PartUse::Read;
    const bool isCurrent = shown->currentPart() == m_index;
    state.readOnly = true;
    state.disabled = !m_view->isEnabled();
    state.invisible = !m_view->isVisible();
    state.offscreen = part.area.isEmpty();
    state.focusable = isStop;
    state.selectable = isStop;
    state.selected = isStop && isCurrent;
    state.focused = isStop && isCurrent && m_view->hasFocus();
    return state;
}

void *PaintedPartAccess::interface_cast(QAccessible::InterfaceType type)
{
    const PaintedContent *shown = parts();
    if (!shown)
        return nullptr;
    switch (type) {
    case QAccessible::ActionInterface:
        return static_cast<QAccessibleActionInterface *>(this);
    case QAccessible::ValueInterface:
        return part().number ? static_cast<QAccessibleValueInterface *>(this) : nullptr;
    case QAccessible::TableCellInterface:
        return shown->partColumns() > 0 ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    default:
        return nullptr;
    }
}

QStringList PaintedPartAccess::actionNames() const
{
    switch (part().use) {
    case PartUse::Press:
        return {pressAction(), setFocusAction()};
    case PartUse::Stop:
        return {setFocusAction()};
    case PartUse::Read:
        break;
    }
    return {};
}

void PaintedPartAccess::doAction(const QString &name)
{
    if (!actionNames().contains(name) || !m_view->isEnabled())
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    parts()->goToPart(m_index);
    if (name == pressAction() && m_view)
        strikeKey(*m_view, Qt::Key_Return);
}

QStringList PaintedPartAccess::keyBindingsForAction(const QString &name) const
{
    return name == pressAction() ? QStringList{QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)}
                                 : QStringList();
}

QVariant PaintedPartAccess::currentValue() const
{
    const auto number = part().number;
    return number ? QVariant(number->value) : QVariant();
}

QVariant PaintedPartAccess::maximumValue() const
{
    const auto number = part().number;
    return number ? QVariant(number->highest) : QVariant();
}

QVariant PaintedPartAccess::minimumValue() const
{
    const auto number = part().number;
    return number ? QVariant(number->lowest) : QVariant();
}

bool PaintedPartAccess::isSelected() const { return state().selected; }

int PaintedPartAccess::columnIndex() const
{
    const PaintedContent *shown = parts();
    return shown && shown->partColumns() > 0 ? (shown->firstPartColumn() + m_index) % shown->partColumns() : -1;
}

int PaintedPartAccess::rowIndex() const
{
    const PaintedContent *shown = parts();
    return shown && shown->partColumns() > 0 ? (shown->firstPartColumn() + m_index) / shown->partColumns() : -1;
}

} // namespace Ratchet
