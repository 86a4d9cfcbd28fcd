// SPDX-License-Identifier: GPL-3.0-or-later
#include "displays.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace Ratchet {

QScreen *audienceDisplay(const QWidget &window)
{
    const QList<QScreen *> displays = QGuiApplication::screens();
    const auto other =
        std::ranges::find_if(displays, [&window](const QScreen *each) { return each != window.screen(); });
    return other == displays.end() ? window.screen() : *other;
}

} // namespace Ratchet
