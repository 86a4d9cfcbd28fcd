// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_stack.h"

#include <QLayoutItem>
#include <QScrollArea>

namespace Ratchet {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &PageStack::updateGeometry);
}

QWidget *PageStack::scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

QSize PageStack::sizeHint() const { return currentWidget() ? QWidgetItem(currentWidget()).sizeHint() : QSize(); }

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() ? QWidgetItem(currentWidget()).minimumSize() : QSize();
}

int PageStack::heightForWidth(int /*width*/) const { return -1; }

} // namespace Ratchet
