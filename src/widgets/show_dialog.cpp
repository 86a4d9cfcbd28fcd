// SPDX-License-Identifier: GPL-3.0-or-later
#include "show_dialog.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr int titleBar = 40;
constexpr int leastScrolled = 120; // where the screen is small

int heightFor(QLayout &layout, int width)
{
    return layout.hasHeightForWidth() ? layout.totalHeightForWidth(width) : layout.totalSizeHint().height();
}

} // namespace

QRect roomOf(const QDialog &dialog) { return dialog.screen()->availableGeometry().adjusted(0, titleBar, 0, 0); }

void showDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (dialog->testAttribute(Qt::WA_Resized)) // else it is as large as it must be
        dialog->resize(dialog->size().boundedTo(roomOf(*dialog).size()));
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
