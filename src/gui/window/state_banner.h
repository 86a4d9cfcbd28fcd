// SPDX-License-Identifier: GPL-3.0-or-later
// StateBanner: says, above every page, that what is shown is not the present, and leads back to it.
#pragma once

#include <document/register_view.h>

#include <QFrame>

#include <memory>

namespace Ratchet {

namespace Ui {
class StateBanner;
}

class RegisterView;

class StateBanner final : public QFrame {
    Q_OBJECT

public:
    explicit StateBanner(QWidget *parent = nullptr);
    ~StateBanner() override;

    // Hidden where the view shows the present, to be written to, as of today.
    void showState(RegisterView &view);

Q_SIGNALS:
    void presentRequested();

private:
    std::unique_ptr<Ui::StateBanner> m_ui;
};

} // namespace Ratchet
