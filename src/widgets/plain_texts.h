// SPDX-License-Identifier: GPL-3.0-or-later
// Every label and tooltip of the program shows its text as it stands. Qt would guess from its look whether it is
// markup, and most texts come from a register: "<b>" in a title is four letters, and "<img src=…>" opens nothing.
#pragma once

#include <QObject>
#include <QPoint>

class QApplication;
class QWidget;

namespace Ratchet {

class PlainTexts final : public QObject {
public:
    // For as long as the application lives, which must outlive this.
    explicit PlainTexts(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

// For a widget that shows its tooltip itself; long lines wrap.
void showTip(QPoint onScreen, const QString &text, QWidget *widget);

} // namespace Ratchet
