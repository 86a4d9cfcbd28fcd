// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse wheel scrolls and never changes a value: choosers, numbers, dates, sliders and tabs pass it on to the page
// that they stand on, and do not take the keyboard by it. Whoever scrolls a form with the pointer over a field, even
// the one that was typed into last, would change it without a word.
#pragma once

#include <QObject>

class QApplication;

namespace Ratchet {

class StillValues final : public QObject {
public:
    // For as long as the application lives, which must outlive this.
    explicit StillValues(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Ratchet
