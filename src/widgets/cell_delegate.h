// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that stand below the titles of their header: the ground reaches from edge to edge, what is written on it keeps
// the distance that the titles keep.
#pragma once

#include <QStyledItemDelegate>

namespace Ratchet {

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Ratchet
