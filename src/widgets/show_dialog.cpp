// SPDX-License-Identifier: GPL-3.0-or-later
#include "show_dialog.h"

#include <QDialog>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr int titleBar = 40;
constexpr int leastScrolled = 120; // where the screen is small

int heightFor(QLayout &layout, int width)
{
    return layout.hasHeightForWidth() ? layout.totalHeightForWidth(width) : layout.totalSizeHint().height();
}

// What stands above the buttons of a dialog that is larger than the screen scrolls.
void letScroll(QDialog &dialog)
{
    auto *rows = qobject_cast<QVBoxLayout *>(dialog.layout());
    const QSize least = dialog.minimumSizeHint();
    const QSize room = roomOf(dialog).size();
    if (!rows || rows->count() < 2 || (least.width() <= room.width() && least.height() <= room.height()))
        return;
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rows->spacing());
    area->setWidget(inside);
    rows->insertWidget(0, area, 1); // first of all, so that what moves stays in its place of the tab order
    while (rows->count() > 2) {
        const int stretch = rows->stretch(1);
        QLayoutItem *item = rows->takeAt(1);
        if (QWidget *widget = item->widget()) {
            column->addWidget(widget, stretch, item->alignment());
            delete item;
        } else if (QLayout *layout = item->layout()) {
            layout->setParent(nullptr);
            column->addLayout(layout, stretch);
        } else
            column->addItem(item);
    }
    const QSize withBar = least + QSize(area->verticalScrollBar()->sizeHint().width(), 0);
    dialog.resize(dialog.size().expandedTo(withBar).boundedTo(room));
}

} // namespace

QRect roomOf(const QDialog &dialog) { return dialog.screen()->availableGeometry().adjusted(0, titleBar, 0, 0); }

void showDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    letScroll(*dialog);
    if (dialog->testAttribute(Qt::WA_Resized)) { // else it is as large as it must be
        QSize size = dialog->size();
        if (dialog->layout() && dialog->layout()->hasHeightForWidth()) // larger texts have more lines
            size = size.expandedTo({0, dialog->layout()->totalHeightForWidth(size.width())});
        dialog->resize(size.boundedTo(roomOf(*dialog).size()));
    }
    dialog->open();
}

void fitOnScreen(QDialog &dialog, QSize wanted)
{
    const QRect room = roomOf(dialog);
    if (dialog.layout())
        dialog.layout()->activate(); // what was shown just now takes its room
    dialog.resize(wanted.expandedTo(dialog.minimumSizeHint()).boundedTo(room.size()));
    dialog.move(dialog.x(),
                std::max(room.top() - titleBar, std::min(dialog.y(), room.bottom() - dialog.height() - titleBar)));
}

void fitScrolled(QDialog &dialog, QScrollArea &area)
{
    QLayout &around = *dialog.layout();
    QLayout &inside = *area.widget()->layout();
    inside.invalidate();
    area.setFixedHeight(0);
    around.activate();
    const QMargins margins = around.contentsMargins();
    const int wanted = heightFor(inside, dialog.width() - margins.left() - margins.right());
    const int room = roomOf(dialog).height() - heightFor(around, dialog.width());
    area.setFixedHeight(std::min(wanted, std::max(room, leastScrolled)));
    around.activate();
    if (const int needed = heightFor(around, dialog.width()); dialog.height() < needed)
        dialog.resize(dialog.width(), needed);
}

} // namespace Ratchet
