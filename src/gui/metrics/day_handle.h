// SPDX-License-Identifier: GPL-3.0-or-later
// A day of a chart that is dragged to another reading, or moved by the keys of a slider. Its value is the position of
// the reading.
#pragma once

#include <QAbstractSlider>

#include <functional>

namespace Ratchet {

class DayHandle final : public QAbstractSlider {
    Q_OBJECT

public:
    // Over a chart, which says which reading is nearest to a place.
    using ReadingAt = std::function<int(int x)>;

    DayHandle(const QString &name, bool isLine, ReadingAt readingAt, QWidget *chart);

    // In the chart; what it stands for is read with it.
    void place(int x, const QRect &plot, const QString &day);

    static constexpr int halfWidth = 7;

Q_SIGNALS:
    // By the user.
    void moved(int reading);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    ReadingAt m_readingAt;
    bool m_isLine; // a day, not the edge of a time
};

} // namespace Ratchet
