// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_frame.h"

#include <charts/chart_layouter.h>
#include <charts/series_color.h>

#include <QChart>
#include <QPainter>
#include <QPainterPath>

namespace Ratchet {

namespace {

// Below the series, which Qt Charts draws from 5 upwards.
constexpr double gridDepth = 1;
constexpr double frameDepth = 100;

// A mean or a limit: a line that has no readings of its own.
bool isLevel(const ChartSeries &series) { return series.tone == Tone::Neutral; }

// The lines behind the series.
class ChartGrid final : public QGraphicsItem {
public:
    ChartGrid(const ChartLayout &layout, const QColor &color, QGraphicsItem *parent)
        : QGraphicsItem(parent)
        , m_layout(layout)
        , m_color(color)
    {
        setZValue(gridDepth);
    }
    QRectF boundingRect() const override { return parentItem()->boundingRect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setPen(QPen(m_color, 0.8));
        for (const QLineF &line : m_layout.grid)
            painter->drawLine(line);
    }

private:
    const ChartLayout &m_layout; // of the frame beside it, which outlives the painting
    QColor m_color;
};

QColor markColor(const Palette &palette, Tone tone)
{
    return tone == Tone::Good ? palette.good : tone == Tone::Concern ? palette.concern : palette.neutral;
}

void paintMark(QPainter &painter, int shape, const QRectF &area, const QColor &color, const QColor &ground)
{
    const double stroke = area.width() * 0.16;
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.setBrush(shape == 2 ? ground : color);
    const QRectF inner = area.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    if (shape == 1) {
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF({QPointF(area.center().x(), area.top()), area.bottomRight(), area.bottomLeft()}));
    } else if (shape == 0 || shape == 2) {
        painter.drawEllipse(inner);
    } else {
        painter.setPen(QPen(color, stroke * 1.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
    }
}

// Points of lines: a shape of its own for each series, so that colour is never needed.
void paintPoint(QPainter &painter, int series, const QRectF &area, const QColor &color, const QColor &ground)
{
    painter.setPen(QPen(color, area.width() * 0.18));
    painter.setBrush(series % 4 < 2 ? color : ground);
    if (series % 2 == 0)
        painter.drawEllipse(area.adjusted(1, 1, -1, -1));
    else
        painter.drawRect(area.adjusted(1.5, 1.5, -1.5, -1.5));
}

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
    new ChartGrid(m_layout, m_palette.grid, parent);
}

void ChartFrame::setCurrentPoint(int point)
{
    m_current = point;
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
    if (m_chart.kind == ChartKind::Timeline || m_chart.kind == ChartKind::Lines)
        paintMarks(*painter);
    if (!m_layout.target.isNull()) {
        painter->setPen(QPen(m_palette.target, 1.2, Qt::DashLine));
        painter->drawLine(m_layout.target);
    }
    paintLabels(*painter);
    paintKeys(*painter);
    if (m_current >= 0 && m_current < int(m_layout.points.size())) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_palette.text, 2));
        painter->drawRect(m_layout.points[size_t(m_current)].area.adjusted(-3, -3, 3, 3));
    }
}

void ChartFrame::paintLabels(QPainter &painter) const
{
    painter.setFont(m_font);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters, "12 %" never turned round
    for (const ChartLabel &label : m_layout.labels) {
        const bool isStrong = label.role == ChartTextRole::Category || label.role == ChartTextRole::BarEnd;
        if (label.role == ChartTextRole::Target) // it stands before bars and lines
            painter.fillRect(label.area.adjusted(-2, 1, 0, -1), m_palette.card);
        painter.setPen(label.role == ChartTextRole::Target ? m_palette.target
                           : isStrong                      ? m_palette.text
                                                           : m_palette.mutedText);
        painter.drawText(label.area.adjusted(-1, -1, 1, 1),
                         int(label.alignment | Qt::AlignAbsolute) | Qt::TextSingleLine | Qt::TextDontClip, label.text);
    }
}

void ChartFrame::paintKeys(QPainter &painter) const
{
    for (const ChartKey &key : m_layout.keys) {
        if (key.shape >= 0) {
            Tone tone = Tone::Neutral;
            for (const ChartMark &mark : m_chart.marks)
                tone = mark.shape == key.shape ? mark.tone : tone;
            paintMark(painter, key.shape, key.area, markColor(m_palette, tone), m_palette.card);
            continue;
        }
        const QColor color = seriesColor(m_chart, key.series, m_palette);
        if (m_chart.kind == ChartKind::Lines && isLevel(m_chart.series[size_t(key.series)])) {
            painter.setPen(QPen(color, 1.8));
            painter.drawLine(QLineF(key.area.left(), key.area.center().y(), key.area.right(), key.area.center().y()));
            continue;
        }
        if (m_chart.kind == ChartKind::Lines) {
            paintPoint(painter, key.series, key.area, color, m_palette.card);
            continue;
        }
        const bool isOutlined = m_chart.series[size_t(key.series)].isOutlined;
        painter.setPen(isOutlined ? QPen(color, 1.2) : QPen(Qt::NoPen));
        painter.setBrush(isOutlined ? m_palette.card : color);
        painter.drawRect(key.area);
    }
}

void ChartFrame::paintMarks(QPainter &painter) const
{
    for (const ChartSpot &point : m_layout.points) {
        if (m_chart.kind == ChartKind::Lines) {
            if (!isLevel(m_chart.series[size_t(point.series)]))
                paintPoint(painter, point.series, point.area, seriesColor(m_chart, point.series, m_palette),
                           m_palette.card);
        } else {
            const ChartMark &mark = m_chart.marks[size_t(point.series)];
            paintMark(painter, mark.shape, point.area, markColor(m_palette, mark.tone), m_palette.card);
        }
    }
}

} // namespace Ratchet
