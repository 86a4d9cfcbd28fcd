// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_delegate.h"

#include <QApplication>
#include <QPainter>

namespace Ratchet {

namespace {

constexpr int padding = 5; // with the margin of the style, that of the header

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    cell.backgroundBrush = QBrush();
    cell.rect.adjust(padding, 0, -padding, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    if (cell.rect.isValid()) // a text of several lines has as much less room
        cell.rect.adjust(padding, 0, -padding, 0);
    QSize size = QStyledItemDelegate::sizeHint(cell, index);
    size.rwidth() += 2 * padding;
    return size;
}

} // namespace Ratchet
