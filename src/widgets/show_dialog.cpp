// SPDX-License-Identifier: GPL-3.0-or-later
#include "show_dialog.h"

#include <QDialog>
#include <QScreen>

#include <algorithm>

namespace Ratchet {

void showDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void growOnScreen(QDialog &dialog, QSize wanted)
{
    constexpr int titleBar = 40;
    const QRect room = dialog.screen()->availableGeometry().adjusted(0, titleBar, 0, 0);
    dialog.resize(dialog.size().expandedTo(wanted).boundedTo(room.size()));
    dialog.move(dialog.x(),
                std::max(room.top() - titleBar, std::min(dialog.y(), room.bottom() - dialog.height() - titleBar)));
}

} // namespace Ratchet
