// SPDX-License-Identifier: GPL-3.0-or-later
// FocusInSight: what gets the keyboard by a key is scrolled into view. A QScrollArea does that only for a step from one
// of its widgets to the next, not for the one that leads into it.
#pragma once

#include <QObject>

class QApplication;

namespace Ratchet {

class FocusInSight final : public QObject {
public:
    // For all of its windows; belongs to it.
    explicit FocusInSight(QApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Ratchet
