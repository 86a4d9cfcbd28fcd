// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_chart_view.h"

#include <charts/control_chart_image.h>
#include <charts/control_chart_layouter.h>
#include <charts/control_chart_painter.h>
#include <charts/control_chart_words.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t fewestShown = 6;
constexpr qsizetype longestLine = 90;

// A line each; a note that is too long for a tip is read in the table of readings.
QString asRichText(const QStringList &lines)
{
    QStringList shown;
    for (const QString &line : lines)
        shown += (line.size() > longestLine ? line.left(longestLine) + u'…' : line).toHtmlEscaped();
    shown.front() = u"<b>"_s + shown.front() + u"</b>"_s;
    return u"<qt style=\"white-space: nowrap\">"_s + shown.join("<br>"_L1) + u"</qt>"_s;
}

} // namespace

ControlChartView::ControlChartView(QWidget *parent)
    : QWidget(parent)
    , PaintedParts(this)
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
    refresh(); // before anybody is told and asks
    setAccessibleName(chart.title);
    setAccessibleDescription(controlChartSummary(m_chart, m_locale).join(u'\n'));
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
    tellNewParts();
}

PaintedPart ControlChartView::part(int index) const
{
    const ControlChartLayout &shown = chartLayout();
    const ControlChartSpot &spot = shown.spots[size_t(index)];
    const QStringList lines = controlPointLines(m_chart, spot.point, m_locale);
    const double value = m_chart.process.points[spot.point].value;
    const double reach = shown.dot * 2;
    return {.role = QAccessible::ListItem,
            .name = lines.front(),
            .description = lines.mid(1).join(u", "_s), // which rule fired, the limits, the note
            .value = controlValueText(m_chart, value, m_locale),
            .number = PartNumber{.value = value, .lowest = shown.scale.low, .highest = shown.scale.high},
            .area = QRectF(spot.at.x() - reach, spot.at.y() - reach, 2 * reach, 2 * reach).toAlignedRect(),
            .use = PartUse::Stop};
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

QImage ControlChartView::image() const
{
    constexpr double scale = 2; // sharp in a slide
    QImage picture((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(m_palette.card);
    QPainter painter(&picture);
    paintControlChart(painter, chartLayout(), m_palette, font());
    return picture;
}

void ControlChartView::copyImage() const { QGuiApplication::clipboard()->setImage(image()); }

Status ControlChartView::save(const QString &path) const
{
    return saveControlChart(path, m_chart, font(), m_locale, layoutDirection());
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
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_palette.accent, 2));
        painter.drawRect(chart().process.points.empty() ? QRectF(rect()).adjusted(1, 1, -1, -1)
                                                        : chartLayout().plot.adjusted(-3, -3, 3, 3));
    }
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

QRectF ControlChartView::dragged() const
{
    const QRectF &plot = chartLayout().plot;
    if (!m_drag)
        return {};
    const auto [left, right] = std::minmax(m_drag->from, m_drag->to);
    return QRectF(QPointF(left, plot.top()), QPointF(right, plot.bottom())) & plot;
}

int ControlChartView::spotAt(QPointF at) const
{
    // The nearest in time, as far as the pointer is in the plot: points of a long series are too small to be hit.
    const ControlChartLayout &shown = chartLayout();
    if (shown.spots.empty() || !shown.plot.adjusted(0, -4, 0, 4).contains(at))
        return -1;
    const auto nearest = std::ranges::min_element(
        shown.spots, {}, [at](const ControlChartSpot &spot) { return std::abs(spot.at.x() - at.x()); });
    return int(nearest - shown.spots.begin());
}

QString ControlChartView::tipOf(int spot) const
{
    return asRichText(controlPointLines(m_chart, chartLayout().spots[size_t(spot)].point, m_locale));
}

QString ControlChartView::tipAt(QPointF at) const
{
    for (const ControlChartLine &mark : chartLayout().marks) {
        // Where there was no room for the text, the head of the line tells it.
        const QRectF head(mark.line.x1() - 4, 0, 8, chartLayout().plot.top());
        if (mark.label.area.contains(at) || head.contains(at))
            return asRichText({mark.label.fullText});
    }
    const int spot = spotAt(at);
    return spot < 0 ? QString() : tipOf(spot);
}

bool ControlChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = tipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void ControlChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag) {
        m_drag->to = event->position().x();
        return update();
    }
    const int spot = spotAt(event->position());
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    update();
    if (spot >= 0) // a tip that stands follows the pointer
        QToolTip::showText(event->globalPosition().toPoint(), tipAt(event->position()), this);
}

void ControlChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || spotAt(event->position()) < 0)
        return QWidget::mousePressEvent(event);
    m_drag = {event->position().x(), event->position().x()};
}

void ControlChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const QRectF area = dragged();
    if (!std::exchange(m_drag, {}))
        return QWidget::mouseReleaseEvent(event);
    update();
    if (area.width() < QGuiApplication::styleHints()->startDragDistance())
        return; // a click, by what the platform takes for one
    std::vector<size_t> chosen;
    for (const ControlChartSpot &spot : chartLayout().spots) {
        if (spot.at.x() >= area.left() && spot.at.x() <= area.right())
            chosen.push_back(spot.point);
    }
    if (chosen.size() > 1)
        showPart(chosen.front(), chosen.size());
}

void ControlChartView::mouseDoubleClickEvent(QMouseEvent *) { showLatest(0); }

void ControlChartView::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void ControlChartView::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void ControlChartView::focusOutEvent(QFocusEvent *event)
{
    m_current = -1;
    update();
    QWidget::focusOutEvent(event);
}

void ControlChartView::goTo(int spot)
{
    const auto &spots = chartLayout().spots;
    if (spots.empty())
        return;
    if (spot < 0 || spot >= int(spots.size()))
        pan(spot < 0 ? -1 : 1);
    m_current = std::clamp(spot, 0, int(chartLayout().spots.size()) - 1);
    m_hovered = -1;
    update();
    const ControlChartSpot &shown = chartLayout().spots[size_t(m_current)];
    QToolTip::showText(mapToGlobal(shown.at.toPoint() + QPoint(0, int(chartLayout().dot * 3))), tipOf(m_current), this);
    tellCurrentPart();
}

void ControlChartView::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = chartLayout().isMirrored;
    if (event->matches(QKeySequence::Copy))
        return copyImage();
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(m_current + (isMirrored ? 1 : -1));
    case Qt::Key_Right:
        return goTo(m_current + (isMirrored ? -1 : 1));
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(int(chartLayout().spots.size()) - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.5, 1);
    case Qt::Key_Minus:
        return zoom(2, 1);
    case Qt::Key_0:
        return showLatest(m_chart.process.points.size());
    case Qt::Key_PageUp:
        return pan(-int(m_chart.count));
    case Qt::Key_PageDown:
        return pan(int(m_chart.count));
    default:
        QWidget::keyPressEvent(event);
    }
}

void ControlChartView::wheelEvent(QWheelEvent *event)
{
    // Without the key the page scrolls.
    if (!(event->modifiers() & Qt::ControlModifier) || event->angleDelta().y() == 0)
        return QWidget::wheelEvent(event);
    const QRectF &plot = chartLayout().plot;
    const double share = std::clamp((event->position().x() - plot.left()) / std::max(1.0, plot.width()), 0.0, 1.0);
    zoom(event->angleDelta().y() > 0 ? 0.8 : 1.25, chartLayout().isMirrored ? 1 - share : share);
    event->accept();
}

} // namespace Ratchet
