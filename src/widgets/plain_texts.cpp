// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_texts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QTextDocument>
#include <QToolTip>

namespace Ratchet {

namespace {

QAbstractItemView *viewOf(const QWidget &widget)
{
    auto *view = qobject_cast<QAbstractItemView *>(widget.parentWidget());
    return view && view->viewport() == &widget ? view : nullptr;
}

// Of what lies there, as the model has it.
QString tipOf(const QAbstractItemView &view, QPoint at)
{
    if (const auto *header = qobject_cast<const QHeaderView *>(&view)) {
        const int section = header->logicalIndexAt(at);
        return section < 0 || !header->model()
            ? QString()
            : header->model()->headerData(section, header->orientation(), Qt::ToolTipRole).toString();
    }
    return view.indexAt(at).data(Qt::ToolTipRole).toString();
}

bool showTipOf(QWidget &widget, const QHelpEvent &event)
{
    const QAbstractItemView *view = viewOf(widget);
    const QString tip = view ? tipOf(*view, event.pos()) : widget.toolTip();
    if (tip.isEmpty())
        return false;
    showTip(event.globalPos(), tip, &widget);
    return true;
}

} // namespace

void showTip(QPoint onScreen, const QString &text, QWidget *widget)
{
    QToolTip::showText(onScreen, Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal), widget);
}

PlainTexts::PlainTexts(QApplication &application)
    : QObject(&application)
{
    application.installEventFilter(this);
}

bool PlainTexts::eventFilter(QObject *watched, QEvent *event)
{
    // A label is polished before it is laid out, and so before anything that it names would be loaded.
    if (event->type() == QEvent::Polish) {
        auto *label = qobject_cast<QLabel *>(watched);
        if (label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
            label->setTextFormat(Qt::PlainText);
    } else if (event->type() == QEvent::ToolTip && watched->isWidgetType()) {
        return showTipOf(*static_cast<QWidget *>(watched), *static_cast<const QHelpEvent *>(event));
    }
    return false;
}

} // namespace Ratchet
