// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted_view_access.h"

#include <charts/access/painted_content.h>
#include <charts/access/painted_part_access.h>
#include <charts/access/view_keys.h>

#include <QAbstractScrollArea>

#include <utility>

namespace Ratchet {

PaintedViewAccess::PaintedViewAccess(QWidget *view)
    : QAccessibleWidget(view)
{
}

PaintedViewAccess::~PaintedViewAccess() { forgetParts(); }

void PaintedViewAccess::forgetParts()
{
    for (const QAccessible::Id id : std::exchange(m_made, {}))
        QAccessible::deleteAccessibleInterface(id);
}

const PaintedContent *PaintedViewAccess::parts() const { return dynamic_cast<const PaintedContent *>(widget()); }

int PaintedViewAccess::partCount() const { return parts() ? parts()->partCount() : 0; }

QAccessible::Role PaintedViewAccess::role() const { return parts() ? parts()->viewRole() : QAccessible::Client; }

int PaintedViewAccess::childCount() const
{
    // Of a scroll area the widgets are its viewport and its bars, which say nothing.
    return partCount() + (qobject_cast<QAbstractScrollArea *>(widget()) ? 0 : QAccessibleWidget::childCount());
}

QAccessibleInterface *PaintedViewAccess::partAccess(int index) const
{
    if (index < 0 || index >= partCount())
        return nullptr;
    const auto known = m_made.constFind(index);
    if (known != m_made.cend())
        return QAccessible::accessibleInterface(*known);
    auto *made = new PaintedPartAccess(widget(), index);
    m_made.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *PaintedViewAccess::child(int index) const
{
    return index < partCount() ? partAccess(index) : QAccessibleWidget::child(index - partCount());
}

QAccessibleInterface *PaintedViewAccess::childAt(int x, int y) const
{
    const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
    for (int i = 0; i < partCount(); ++i) {
        if (parts()->part(i).area.contains(at))
            return partAccess(i);
    }
    return QAccessibleWidget::childAt(x, y);
}

int PaintedViewAccess::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *part = dynamic_cast<const PaintedPartAccess *>(child))
        return part->view() == widget() ? part->index() : -1;
    const int position = QAccessibleWidget::indexOfChild(child);
    return position < 0 ? position : position + partCount();
}

QAccessibleInterface *PaintedViewAccess::focusChild() const
{
    QAccessibleInterface *current = parts() && widget()->hasFocus() ? partAccess(parts()->currentPart()) : nullptr;
    return current ? current : QAccessibleWidget::focusChild();
}

void *PaintedViewAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return columnCount() > 0 ? static_cast<QAccessibleTableInterface *>(this) : nullptr;
    return QAccessibleWidget::interface_cast(type);
}

QStringList PaintedViewAccess::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (parts() && parts()->hasPages())
        names << nextPageAction() << previousPageAction();
    return names;
}

void PaintedViewAccess::doAction(const QString &name)
{
    if (name == nextPageAction())
        strikeKey(*widget(), Qt::Key_PageDown);
    else if (name == previousPageAction())
        strikeKey(*widget(), Qt::Key_PageUp);
    else
        QAccessibleWidget::doAction(name);
}

QAccessibleInterface *PaintedViewAccess::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return nullptr;
    return partAccess(row * columnCount() + column - parts()->firstPartColumn());
}

int PaintedViewAccess::columnCount() const { return parts() ? parts()->partColumns() : 0; }

int PaintedViewAccess::rowCount() const
{
    const int columns = columnCount();
    return columns > 0 ? (parts()->firstPartColumn() + partCount() + columns - 1) / columns : 0;
}

QString PaintedViewAccess::columnDescription(int column) const
{
    return parts() ? parts()->partColumnName(column) : QString();
}

QList<QAccessibleInterface *> PaintedViewAccess::selectedCells() const
{
    QAccessibleInterface *current = parts() ? partAccess(parts()->currentPart()) : nullptr;
    return current ? QList{current} : QList<QAccessibleInterface *>();
}

} // namespace Ratchet
