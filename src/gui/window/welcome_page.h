// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows while no register is open: begin one, open one, or look at the demonstration.
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace Ratchet {

class Commands;

class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    WelcomePage(const Commands &commands, QWidget *parent = nullptr);

Q_SIGNALS:
    void fileChosen(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addChoice(QVBoxLayout *column, QAction *action, const QString &note, bool isFirst);
    void listRecent();

    QVBoxLayout *m_recent;
};

} // namespace Ratchet
