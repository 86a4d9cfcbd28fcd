// SPDX-License-Identifier: GPL-3.0-or-later
// The pointer says that the window is busy, as long as this is there.
#pragma once

#include <QGuiApplication>

namespace Ratchet {

class WaitCursor final {
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor &) = delete;
    WaitCursor &operator=(const WaitCursor &) = delete;
};

} // namespace Ratchet
