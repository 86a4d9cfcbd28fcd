// SPDX-License-Identifier: GPL-3.0-or-later
// Says, above every page, that what is shown is not the present, and leads back to it.
#pragma once

#include <document/register_view.h>

#include <QFrame>

class QLabel;
class QPushButton;

namespace Ratchet {

class RegisterView;

class StateBanner final : public QFrame {
    Q_OBJECT

public:
    explicit StateBanner(QWidget *parent = nullptr);

    // Hidden where the view shows the present, to be written to, as of today.
    void update(RegisterView &view);

Q_SIGNALS:
    void presentRequested();

private:
    QLabel *m_text;
    QPushButton *m_back;
};

} // namespace Ratchet
