// SPDX-License-Identifier: GPL-3.0-or-later
// A field to type into that looks like a combo box and has no list of its own: it says when one is wanted.
#pragma once

#include <QComboBox>

namespace Ratchet {

class SearchBox final : public QComboBox {
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    void showPopup() override { Q_EMIT opened(); }

Q_SIGNALS:
    // By its arrow, by the key that goes down, or by F4.
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Ratchet
