// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_frame.h"

#include <charts/chart_layouter.h>
#include <charts/chart_painter.h>

#include <QChart>
#include <QPainter>

namespace Ratchet {

namespace {

// Below the series, which Qt Charts draws from 5 upwards.
constexpr double gridDepth = 1;
constexpr double frameDepth = 100;

// The lines behind the series.
class ChartGrid final : public QGraphicsItem {
public:
    ChartGrid(const ChartPainter &painter, QGraphicsItem *parent)
        : QGraphicsItem(parent)
        , m_painter(painter)
    {
        setZValue(gridDepth);
    }
    QRectF boundingRect() const override { return parentItem()->boundingRect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_painter.paintGrid(*painter);
    }

private:
    ChartPainter m_painter; // of what the frame beside it holds, which outlives the painting
};

} // namespace

ChartFrame::ChartFrame(AnswerChart chart, const Palette &palette, const QLocale &locale, const QFont &font,
                       Qt::LayoutDirection direction, QChart *parent)
    : QGraphicsObject(parent)
    , m_chart(std::move(chart))
    , m_palette(palette)
    , m_locale(locale)
    , m_font(font)
    , m_direction(direction)
{
    setZValue(frameDepth);
    setAcceptedMouseButtons(Qt::NoButton);
    new ChartGrid({m_chart, m_layout, m_palette, m_font}, parent);
}

void ChartFrame::setCurrentPoint(int point)
{
    m_current = point;
    update();
}

void ChartFrame::setFocused(bool isFocused)
{
    m_isFocused = isFocused;
    if (!isFocused)
        m_current = -1;
    update();
}

int ChartFrame::pointAt(QPointF at) const
{
    for (size_t i = m_layout.points.size(); i-- > 0;) {
        QRectF area = m_layout.points[i].area;
        if (area.width() < 8)
            area.adjust(-4, 0, 4, 0);
        if (area.height() < 8)
            area.adjust(0, -4, 0, 4);
        if (area.contains(at))
            return int(i);
    }
    return -1;
}

QString ChartFrame::shortenedTextAt(QPointF at) const
{
    for (const ChartLabel &label : m_layout.labels) {
        if (label.text != label.fullText && label.area.contains(at))
            return label.fullText;
    }
    return {};
}

void ChartFrame::onLayout(std::function<void(const ChartLayout &)> fit) { m_fit = std::move(fit); }

void ChartFrame::relayout()
{
    auto *chart = static_cast<QChart *>(parentItem());
    prepareGeometryChange();
    m_layout = layoutChart(m_chart, chart->size(), m_font, m_locale, m_direction);
    chart->setPlotArea(m_layout.plot);
    if (m_fit)
        m_fit(m_layout);
    update();
}

QRectF ChartFrame::boundingRect() const { return parentItem()->boundingRect(); }

void ChartFrame::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    ChartPainter(m_chart, m_layout, m_palette, m_font).paintFrame(*painter);
    painter->setBrush(Qt::NoBrush);
    if (m_isFocused) {
        painter->setPen(QPen(m_palette.accent, 2));
        painter->drawRect(m_layout.points.empty() ? boundingRect().adjusted(1, 1, -1, -1)
                                                  : m_layout.plot.adjusted(-3, -3, 3, 3));
    }
    if (m_current >= 0 && m_current < int(m_layout.points.size())) {
        painter->setPen(QPen(m_palette.text, 2));
        painter->drawRect(m_layout.points[size_t(m_current)].area.adjusted(-3, -3, 3, 3));
    }
}

} // namespace Ratchet
