// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the manual, at what has the focus on F1. In the main window F1 is a command; dialogs, which block its
// shortcuts, and the manual's own window are listened to here.
#pragma once

#include <QObject>

class QWidget;

namespace Ratchet {

class Ask;
class HelpWindow;

class HelpDesk final : public QObject {
    Q_OBJECT

public:
    // Of that window, with which it ends.
    HelpDesk(Ask &ask, QWidget *window);
    ~HelpDesk() override;

    void show(const QString &reference);
    void showFor(const QWidget *focus);
    // Asks for a file and writes the manual to it.
    void savePdf();
    // Nothing before help was shown.
    [[nodiscard]] HelpWindow *window() const { return m_help; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Ask &m_ask;
    QWidget *m_window;
    HelpWindow *m_help = nullptr; // of nobody: a dialog would block what belongs to its window
};

} // namespace Ratchet
