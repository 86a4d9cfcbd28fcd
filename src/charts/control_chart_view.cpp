// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_chart_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolTip>
#include <QWheelEvent>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t fewestShown = 6;
constexpr QSizeF savedSize(960, 420); // in the units of a screen

QString asRichText(const QString &text)
{
    return u"<qt style=\"white-space: nowrap\">"_s + text.toHtmlEscaped() + u"</qt>"_s;
}

} // namespace

ControlChartView::ControlChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ControlChartView::setChart(const ControlChart &chart, const Palette &palette, const QLocale &locale)
{
    const bool isSameLength = m_chart.process.points.size() == chart.process.points.size();
    const size_t first = m_chart.first;
    const size_t count = m_chart.count;
    m_chart = chart;
    if (isSameLength) {
        m_chart.first = first;
        m_chart.count = count;
    }
    m_palette = palette;
    m_locale = locale;
    m_current = -1;
    setAccessibleName(chart.title);
    setAccessibleDescription(controlChartDescription(m_chart, m_locale));
    refresh();
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
    m_hovered = -1;
    update();
}

QString ControlChartView::currentText() const
{
    return m_current >= 0 ? chartLayout().spots[size_t(m_current)].text : QString();
}

void ControlChartView::showLatest(size_t points)
{
    const size_t all = m_chart.process.points.size();
    m_chart.count = points >= all ? 0 : points;
    m_chart.first = m_chart.count == 0 ? 0 : all - points;
    m_current = -1;
    refresh();
    Q_EMIT periodChanged();
}

void ControlChartView::zoom(double factor, double anchor)
{
    const size_t all = m_chart.process.points.size();
    const size_t shown = m_chart.count == 0 ? all : m_chart.count;
    const auto wanted = std::clamp(size_t(std::round(double(shown) * factor)), std::min(fewestShown, all), all);
    const double fixed = double(m_chart.first) + anchor * double(shown);
    m_chart.first = std::min(size_t(std::max(0.0, std::round(fixed - anchor * double(wanted)))), all - wanted);
    m_chart.count = wanted == all ? 0 : wanted;
    m_current = -1;
    refresh();
    Q_EMIT periodChanged();
}

void ControlChartView::pan(int points)
{
    if (m_chart.count == 0)
        return;
    const qint64 last = qint64(m_chart.process.points.size() - m_chart.count);
    m_chart.first = size_t(std::clamp<qint64>(qint64(m_chart.first) + points, 0, last));
    refresh();
    Q_EMIT periodChanged();
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

void ControlChartView::copyImage() const
{
    QGuiApplication::clipboard()->setImage(image());
}

bool ControlChartView::save(const QString &path) const
{
    const Palette &paper = Ratchet::palette(Theme::Print);
    const auto paint = [&](QPainter &painter, QSizeF room) {
        paintControlChart(painter, layoutControlChart(m_chart, room, font(), m_locale, layoutDirection()), paper, font());
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QPainter painter;
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setSize(savedSize.toSize());
        svg.setViewBox(QRectF(QPointF(0, 0), savedSize));
        svg.setTitle(m_chart.title);
        painter.begin(&svg);
        paint(painter, savedSize);
        painter.end();
        return file.commit();
    }
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        constexpr int unitsPerInch = 96;
        QPdfWriter pdf(&file);
        pdf.setResolution(unitsPerInch);
        pdf.setPageSize(QPageSize(savedSize / unitsPerInch, QPageSize::Inch));
        pdf.setPageMargins({});
        pdf.setTitle(m_chart.title);
        painter.begin(&pdf);
        paint(painter, savedSize);
        painter.end();
        return file.commit();
    }
    QImage picture((savedSize * 2).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(2);
    picture.fill(paper.card);
    painter.begin(&picture);
    paint(painter, savedSize);
    painter.end();
    return picture.save(&file, "PNG") && file.commit();
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
    const int marked = m_current >= 0 ? m_current : m_hovered;
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

int ControlChartView::spotAt(QPointF at) const
{
    // The nearest in time, as far as the pointer is in the plot: points of a long series are too small to be hit.
    const ControlChartLayout &shown = chartLayout();
    if (shown.spots.empty() || !shown.plot.adjusted(0, -4, 0, 4).contains(at))
        return -1;
    const auto nearest = std::ranges::min_element(shown.spots, {}, [at](const ControlChartSpot &spot) { return std::abs(spot.at.x() - at.x()); });
    return int(nearest - shown.spots.begin());
}

QString ControlChartView::tipAt(QPointF at) const
{
    for (const ControlChartLine &mark : chartLayout().marks) {
        // Where there was no room for the text, the head of the line tells it.
        const QRectF head(mark.line.x1() - 4, 0, 8, chartLayout().plot.top());
        if (mark.label.area.contains(at) || head.contains(at))
            return mark.label.fullText;
    }
    const int spot = spotAt(at);
    return spot < 0 ? QString() : chartLayout().spots[size_t(spot)].text;
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
        QToolTip::showText(help->globalPos(), asRichText(text), this);
    return true;
}

void ControlChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int spot = spotAt(event->position());
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    update();
    if (spot >= 0) // a tip that stands follows the pointer
        QToolTip::showText(event->globalPosition().toPoint(), asRichText(tipAt(event->position())), this);
}

void ControlChartView::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
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
    update();
    const ControlChartSpot &shown = chartLayout().spots[size_t(m_current)];
    QToolTip::showText(mapToGlobal(shown.at.toPoint() + QPoint(0, int(chartLayout().dot * 3))), asRichText(shown.text), this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent said(this, shown.text);
#else
    QAccessibleValueChangeEvent said(this, shown.text);
#endif
    QAccessible::updateAccessibility(&said);
}

void ControlChartView::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = chartLayout().isMirrored;
    if (event->matches(QKeySequence::Copy))
        return copyImage();
    switch (event->key()) {
    case Qt::Key_Left: return goTo(m_current + (isMirrored ? 1 : -1));
    case Qt::Key_Right: return goTo(m_current + (isMirrored ? -1 : 1));
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return goTo(int(chartLayout().spots.size()) - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(0.5, 1);
    case Qt::Key_Minus: return zoom(2, 1);
    case Qt::Key_0: return showLatest(m_chart.process.points.size());
    case Qt::Key_PageUp: return pan(-int(m_chart.count));
    case Qt::Key_PageDown: return pan(int(m_chart.count));
    default: QWidget::keyPressEvent(event);
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
