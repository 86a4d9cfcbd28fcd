// SPDX-License-Identifier: GPL-3.0-or-later
// A window with a register open, in which each step is timed until the window is at rest again.
#pragma once

#include "stall_meter.h"
#include "unattended.h"

#include <gui/window/main_window.h>
#include <gui/workspace/page.h>

namespace Ratchet::Bench {

class WalkedWindow {
public:
    explicit WalkedWindow(const QString &path);

    // Returns milliseconds, see StallMeter.
    double step(const QString &name, const std::function<void()> &action) { return m_meter.step(where + name, action); }
    void keys(QWidget *target, const QString &text);
    void closeDialogs();
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] QWidget *page() { return m_window.openPage(m_window.currentPage()); }
    // What of the page is visible.
    template <class Widget> [[nodiscard]] QList<Widget *> shown()
    {
        QList<Widget *> found = page()->findChildren<Widget *>();
        found.removeIf([](const Widget *widget) { return !widget->isVisible(); });
        return found;
    }
    void printStalls() const;

    QString where; // begins the name of every step

private:
    Unattended m_ask;
    MainWindow m_window;
    StallMeter m_meter;
};

} // namespace Ratchet::Bench
