// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace Ratchet {

FlowLayout::FlowLayout(QWidget *parent, int columnGap, int lineGap)
    : QLayout(parent)
    , m_columnGap(columnGap)
    , m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const { return layOut(QRect(0, 0, width, 0), Doing::Measure); }

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + item->sizeHint().width() + m_columnGap,
                         std::max(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    constexpr int lettersWide = 32; // of the texts that are never cut
    const int mostWidth =
        std::max(120, parentWidget() ? parentWidget()->fontMetrics().averageCharWidth() * lettersWide : 0);
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size =
                size.expandedTo(QSize(std::min(item->minimumSize().width(), mostWidth), item->minimumSize().height()));
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    layOut(area, Doing::Place);
}

int FlowLayout::layOut(const QRect &area, Doing doing) const
{
    const bool isMirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int used = 0;
    int top = area.top();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), std::max(1, area.width()));
        const QSize size(width, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
        if (used > 0 && used + size.width() > area.width()) {
            used = 0;
            top += lineHeight + m_lineGap;
            lineHeight = 0;
        }
        if (doing == Doing::Place) {
            const int left = isMirrored ? area.right() + 1 - used - size.width() : area.left() + used;
            item->setGeometry(QRect(QPoint(left, top), size));
        }
        used += size.width() + m_columnGap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return top + lineHeight - area.top();
}

} // namespace Ratchet
