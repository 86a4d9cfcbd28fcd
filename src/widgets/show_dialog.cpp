// SPDX-License-Identifier: GPL-3.0-or-later
#include "show_dialog.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace Ratchet {

void showDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void fitOnScreen(QDialog &dialog, QSize wanted)
{
    constexpr int titleBar = 40;
    const QRect room = dialog.screen()->availableGeometry().adjusted(0, titleBar, 0, 0);
    if (dialog.layout())
        dialog.layout()->activate(); // what was shown just now takes its room
    dialog.resize(wanted.expandedTo(dialog.minimumSizeHint()).boundedTo(room.size()));
    dialog.move(dialog.x(),
                std::max(room.top() - titleBar, std::min(dialog.y(), room.bottom() - dialog.height() - titleBar)));
}

} // namespace Ratchet
