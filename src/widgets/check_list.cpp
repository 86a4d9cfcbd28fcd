// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_list.h"

#include <widgets/theme.h>

#include <QStyledItemDelegate>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr int leastRowHeight = 24;

// Of a text, in the size that the user chose.
int rowHeight(const QFontMetrics &metrics) { return std::max(leastRowHeight, metrics.height() + Space::tight); }

class RowHeight final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight(option.fontMetrics)};
    }
};

} // namespace

CheckList::CheckList(QWidget *parent)
    : QListWidget(parent)
{
    setUniformItemSizes(true);
    setItemDelegate(new RowHeight(this));
}

void CheckList::setVisibleRows(int rows) { setFixedHeight(rows * rowHeight(fontMetrics()) + Space::tight); }

void CheckList::addChoice(const QString &text, bool isTicked)
{
    auto *choice = new QListWidgetItem(text, this);
    choice->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    choice->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
}

QStringList CheckList::ticked() const
{
    QStringList texts;
    for (int row = 0; row < count(); ++row) {
        if (isTicked(row))
            texts += item(row)->text();
    }
    return texts;
}

} // namespace Ratchet
