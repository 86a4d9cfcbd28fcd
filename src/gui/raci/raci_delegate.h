// SPDX-License-Identifier: GPL-3.0-or-later
// A cell of the responsibility matrix: the accountable one filled, who does the work tinted, a corner where something
// is wrong.
#pragma once

#include <QStyledItemDelegate>

namespace Ratchet {

class RaciDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Ratchet
