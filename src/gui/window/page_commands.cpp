// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_commands.h"

#include <gui/window/commands.h>
#include <gui/window/pages.h>

#include <QWidget>

namespace Ratchet {

using namespace Qt::StringLiterals;

void addPageCommands(Commands &commands, QWidget *window, const std::function<void(const QString &page)> &open)
{
    for (const PageInfo &page : pages()) {
        commands.add(window, u"page."_s + page.id, title(page), page.shortcut, [open, id = page.id] { open(id); });
    }
}

} // namespace Ratchet
