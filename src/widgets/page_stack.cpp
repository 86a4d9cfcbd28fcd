// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_stack.h"

#include <QLayoutItem>

namespace Ratchet {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &PageStack::updateGeometry);
}

QSize PageStack::sizeHint() const { return currentWidget() ? QWidgetItem(currentWidget()).sizeHint() : QSize(); }

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() ? QWidgetItem(currentWidget()).minimumSize() : QSize();
}

int PageStack::heightForWidth(int /*width*/) const { return -1; }

} // namespace Ratchet
