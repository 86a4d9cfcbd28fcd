// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Return answers a dialog with the button that stands out, from any of its fields: in one of several lines Return
// begins a line.
#pragma once

#include <QObject>

class QApplication;

namespace Ratchet {

class DialogKeys final : public QObject {
public:
    // For as long as the application lives, which must outlive this.
    explicit DialogKeys(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Ratchet
