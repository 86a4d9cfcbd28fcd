// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_picker.h"

#include <charts/control_chart_view.h>
#include <gui/metrics/day_handle.h>
#include <widgets/theme.h>

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr int lines = 12; // of text high
constexpr float strength = 0.13F; // of the colour over the baseline

} // namespace

ClaimPicker::ClaimPicker(const ControlChart &chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(new ControlChartView(this))
    , m_band(new QWidget(m_chart))
{
    for (const ChartPoint &point : chart.process.points)
        m_days.push_back(point.on);
    auto *rows = new QVBoxLayout(this);
    setGaps(rows, 0, 0);
    rows->addWidget(m_chart);
    m_chart->setChart(chart, screenPalette(), QLocale());
    m_band->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_band->installEventFilter(this);
    m_chart->installEventFilter(this);
    const std::array<QString, PartCount> names{tr("Baseline from"), tr("Baseline to"), tr("Intervention on")};
    QWidget *before = m_chart;
    for (const Part part : {From, To, Intervention}) {
        auto *handle = new DayHandle(
            names[part], part == Intervention, [this](int x) { return readingAt(x); }, m_chart);
        handle->setRange(0, std::max(0, int(m_days.size()) - 1));
        connect(handle, &DayHandle::moved, this, [this, part](int reading) { move(part, reading); });
        setTabOrder(before, handle);
        before = handle;
        m_handles[part] = handle;
    }
    connect(m_chart, &ControlChartView::periodChanged, this, &ClaimPicker::place);
}

QSize ClaimPicker::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 4 * lines, line * lines};
}

QDate ClaimPicker::dayOf(int reading) const
{
    return reading >= 0 && reading < int(m_days.size()) ? m_days[size_t(reading)] : QDate();
}

int ClaimPicker::readingOn(QDate day) const
{
    const auto found = std::ranges::lower_bound(m_days, day);
    return int(found - m_days.begin());
}

int ClaimPicker::readingAt(int x) const
{
    const auto &spots = m_chart->chartLayout().spots;
    const auto nearest =
        std::ranges::min_element(spots, {}, [x](const ControlChartSpot &spot) { return std::abs(spot.at.x() - x); });
    return nearest == spots.end() ? -1 : int(nearest->point);
}

// Nothing where the part that is shown does not have it.
std::optional<int> ClaimPicker::placeOf(int reading) const
{
    for (const ControlChartSpot &spot : m_chart->chartLayout().spots) {
        if (int(spot.point) == reading)
            return int(spot.at.x());
    }
    return std::nullopt;
}

void ClaimPicker::setDays(QDate from, QDate to, QDate interventionOn)
{
    m_shown = {from, to, interventionOn};
    const int last = int(m_days.size()) - 1;
    const auto set = [this, last](Part part, int reading) {
        const QSignalBlocker quiet(m_handles[part]);
        m_handles[part]->setValue(std::clamp(reading, 0, std::max(0, last)));
    };
    set(From, from.isValid() ? readingOn(from) : 0);
    // The last reading within it.
    set(To, to.isValid() ? readingOn(to.addDays(1)) - 1 : last);
    set(Intervention, interventionOn.isValid() ? readingOn(interventionOn) : last);
    place();
}

void ClaimPicker::move(Part part, int reading)
{
    m_handles[part]->setValue(reading);
    const int from = m_handles[From]->value();
    const int to = m_handles[To]->value();
    if (part == From && from > to)
        m_handles[To]->setValue(from);
    if (part == To && to < from)
        m_handles[From]->setValue(to);
    if (part == Intervention)
        m_shown[Intervention] = dayOf(reading);
    else
        m_shown = {dayOf(m_handles[From]->value()), dayOf(m_handles[To]->value()), m_shown[Intervention]};
    place();
    if (part == Intervention)
        Q_EMIT interventionMoved(m_shown[Intervention]);
    else
        Q_EMIT baselineMoved(m_shown[From], m_shown[To]);
}

void ClaimPicker::place()
{
    if (!m_handles[Intervention])
        return;
    const QRect plot = m_chart->chartLayout().plot.toRect();
    for (const Part part : {From, To, Intervention}) {
        DayHandle *handle = m_handles[part];
        const std::optional<int> at = m_days.empty() ? std::nullopt : placeOf(handle->value());
        handle->setVisible(at.has_value());
        const QDate day = m_shown[part];
        if (at)
            handle->place(*at, plot, day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : tr("not chosen"));
        handle->raise();
    }
    m_band->setGeometry(m_chart->rect());
    m_band->update();
}

void ClaimPicker::paintDays()
{
    const Palette &colours = screenPalette();
    const QRect plot = m_chart->chartLayout().plot.toRect();
    const auto xOf = [this](Part part, int otherwise) { return placeOf(m_handles[part]->value()).value_or(otherwise); };
    QPainter painter(m_band);
    if (m_shown[From].isValid() && m_shown[To].isValid()) {
        const int from = xOf(From, layoutDirection() == Qt::RightToLeft ? plot.right() : plot.left());
        const int to = xOf(To, layoutDirection() == Qt::RightToLeft ? plot.left() : plot.right());
        QColor colour = colours.accent;
        colour.setAlphaF(strength);
        painter.fillRect(QRect(QPoint(std::min(from, to), plot.top()), QPoint(std::max(from, to), plot.bottom())),
                         colour);
        painter.setPen(QPen(colours.accent, 2));
        for (const int x : {from, to})
            painter.drawLine(x, plot.top(), x, plot.bottom());
    }
    const std::optional<int> at = placeOf(m_handles[Intervention]->value());
    if (at && m_shown[Intervention].isValid()) {
        painter.setPen(QPen(colours.concernText, 2, Qt::DashLine));
        painter.drawLine(*at, plot.top(), *at, plot.bottom());
    }
}

bool ClaimPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_band && event->type() == QEvent::Paint) {
        paintDays();
        return true;
    }
    if (watched == m_chart && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ClaimPicker::place, Qt::QueuedConnection); // once it is laid out
    return QWidget::eventFilter(watched, event);
}

} // namespace Ratchet
