// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_chart_view.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr size_t fewestShown = 6;

} // namespace

ControlChartView::ControlChartView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ControlChartView::setChart(const ControlChart &chart, const Palette &palette, const QLocale &locale)
{
    const size_t before = m_chart.process.points.size();
    const size_t all = chart.process.points.size();
    const size_t first = m_chart.first;
    const size_t count = m_chart.count;
    const bool isOfLatest = first + count == before;
    m_chart = chart;
    if (count > 0 && count < all && (all == before || isOfLatest)) {
        m_chart.count = count;
        m_chart.first = all == before ? first : all - count;
    }
    m_palette = palette;
    m_locale = locale;
    setAccessibleName(chart.title);
    setAccessibleDescription(controlChartDescription(m_chart, m_locale));
    refresh();
    Q_EMIT periodChanged();
}

const ControlChartLayout &ControlChartView::chartLayout() const
{
    if (!m_layout)
        m_layout = layoutControlChart(m_chart, QSizeF(size()), font(), m_locale, layoutDirection());
    return *m_layout;
}

void ControlChartView::refresh()
{
    m_layout.reset();
    m_current = -1;
    m_hovered = -1;
    m_drag.reset();
    update();
}

QString ControlChartView::currentText() const
{
    return m_current >= 0 ? controlPointText(m_chart, chartLayout().spots[size_t(m_current)].point, m_locale)
                          : QString();
}

void ControlChartView::showLatest(size_t points)
{
    const size_t all = m_chart.process.points.size();
    const size_t count = points == 0 ? all : std::min(points, all);
    showPart(all - count, count);
}

void ControlChartView::showPart(size_t first, size_t count)
{
    const size_t all = m_chart.process.points.size();
    const size_t shown = std::clamp(count, std::min(fewestShown, all), all);
    m_chart.first = shown == all ? 0 : std::min(first, all - shown);
    m_chart.count = shown == all ? 0 : shown;
    refresh();
    Q_EMIT periodChanged();
}

void ControlChartView::zoom(double factor, double anchor)
{
    const size_t all = m_chart.process.points.size();
    const size_t shown = m_chart.count == 0 ? all : m_chart.count;
    const auto wanted = std::clamp(size_t(std::round(double(shown) * factor)), std::min(fewestShown, all), all);
    const double fixed = double(m_chart.first) + anchor * double(shown);
    showPart(size_t(std::max(0.0, std::round(fixed - anchor * double(wanted)))), wanted);
}

void ControlChartView::pan(int points)
{
    if (m_chart.count == 0)
        return;
    const qint64 last = qint64(m_chart.process.points.size() - m_chart.count);
    showPart(size_t(std::clamp<qint64>(qint64(m_chart.first) + points, 0, last)), m_chart.count);
}

QSize ControlChartView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 44, line * 20};
}

QSize ControlChartView::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 16, line * 11};
}

void ControlChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintControlChart(painter, chartLayout(), m_palette, font());
    if (m_drag) {
        QColor chosen = m_palette.accent;
        chosen.setAlphaF(0.15F);
        painter.fillRect(dragged(), chosen);
    }
    const int marked = m_hovered >= 0 ? m_hovered : m_current; // keys and pointer: whichever moved last
    if (marked < 0 || marked >= int(chartLayout().spots.size()))
        return;
    const ControlChartSpot &spot = chartLayout().spots[size_t(marked)];
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_palette.text, 1.5));
    painter.drawEllipse(spot.at, chartLayout().dot * 2.2, chartLayout().dot * 2.2);
}

void ControlChartView::resizeEvent(QResizeEvent *event)
{
    refresh();
    QWidget::resizeEvent(event);
}

void ControlChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace Ratchet
