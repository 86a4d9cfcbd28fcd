// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the cells of the metric list: the latest readings as a small line, and glyphs with their word beside them.
#pragma once

#include <models/grids/metric_list_model.h>

#include <QStyledItemDelegate>

namespace Ratchet {

class MetricListDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit MetricListDelegate(const MetricFilterModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const MetricFilterModel &m_model;
};

} // namespace Ratchet
