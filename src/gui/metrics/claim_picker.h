// SPDX-License-Identifier: GPL-3.0-or-later
// The chart of a metric on which the baseline of a claim and the day of its intervention are drawn, and moved by
// pointer or keys.
#pragma once

#include <charts/control_chart.h>

#include <QWidget>

#include <array>
#include <optional>

namespace Ratchet {

class ControlChartView;
class DayHandle;

class ClaimPicker final : public QWidget {
    Q_OBJECT

public:
    explicit ClaimPicker(const ControlChart &chart, QWidget *parent = nullptr);

    // As it is typed beside the chart.
    void setDays(QDate from, QDate to, QDate interventionOn);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    // On the chart; the baseline ends on or after the day on which it begins.
    void baselineMoved(QDate from, QDate to);
    void interventionMoved(QDate on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Part : quint8 { From, To, Intervention, PartCount };

    void move(Part part, int reading);
    void place();
    void paintDays();
    [[nodiscard]] QDate dayOf(int reading) const;
    [[nodiscard]] int readingOn(QDate day) const; // the first on or after it
    [[nodiscard]] int readingAt(int x) const;
    [[nodiscard]] std::optional<int> placeOf(int reading) const;

    std::vector<QDate> m_days; // of the readings
    ControlChartView *m_chart;
    QWidget *m_band; // over the chart
    std::array<DayHandle *, PartCount> m_handles{};
    std::array<QDate, PartCount> m_shown; // as they were said, also beside every reading
};

} // namespace Ratchet
