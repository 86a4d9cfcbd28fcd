// SPDX-License-Identifier: GPL-3.0-or-later
// A card of the board: reference and service, the title in two lines, the owner, and badges.
#pragma once

#include <QStyledItemDelegate>

namespace Ratchet {

class BoardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // As high as its badges need.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Ratchet
