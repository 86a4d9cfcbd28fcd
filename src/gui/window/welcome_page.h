// SPDX-License-Identifier: GPL-3.0-or-later
// WelcomePage: what the window shows while no register is open: begin one, open one, or look at the demonstration.
#pragma once

#include <QWidget>

#include <memory>

namespace Ratchet {

namespace Ui {
class WelcomePage;
}

class Commands;

class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    WelcomePage(const Commands &commands, QWidget *parent = nullptr);
    ~WelcomePage() override;

Q_SIGNALS:
    void fileChosen(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void listRecent();

    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace Ratchet
