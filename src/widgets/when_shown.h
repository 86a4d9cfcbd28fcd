// SPDX-License-Identifier: GPL-3.0-or-later
// Work for a widget that matters only while somebody sees it: what is asked for meanwhile is done once, when the widget
// is shown.
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace Ratchet {

class WhenShown final : public QObject {
    Q_OBJECT

public:
    // Belongs to the widget.
    WhenShown(QWidget *widget, std::function<void()> work);

    // Does the work at once where the widget is visible, otherwise as soon as it is shown.
    void ask();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    std::function<void()> m_work;
    bool m_isAsked = false;
};

} // namespace Ratchet
