// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_painter.h"

#include <charts/chart_layouter.h>
#include <charts/series_color.h>

#include <QPainter>

namespace Ratchet {

namespace {

// A mean or a limit: a line that has no readings of its own.
bool isLevel(const ChartSeries &series) { return series.tone == Tone::Neutral; }

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

ChartPainter::ChartPainter(const AnswerChart &chart, const ChartLayout &layout, const Palette &palette,
                           const QFont &font)
    : m_chart(chart)
    , m_layout(layout)
    , m_palette(palette)
    , m_font(font)
{
}

void ChartPainter::paintGrid(QPainter &painter) const
{
    painter.setPen(QPen(m_palette.grid, 0.8));
    for (const QLineF &line : m_layout.grid)
        painter.drawLine(line);
}

void ChartPainter::paintSeries(QPainter &painter) const
{
    if (m_chart.kind == ChartKind::Timeline)
        return; // it has marks only
    painter.save();
    painter.setClipRect(m_layout.plot);
    if (m_chart.kind == ChartKind::Lines) {
        for (int series = 0; series < int(m_chart.series.size()); ++series)
            paintLine(painter, series);
    } else {
        paintBars(painter);
    }
    painter.restore();
}

void ChartPainter::paintBars(QPainter &painter) const
{
    const bool isParted = m_chart.series.size() > 1 && m_chart.kind != ChartKind::Bars; // by the ground between them
    const size_t count = m_layout.points.size();
    for (size_t i = 0; i < count; ++i) { // from left to right: who stands before whom where outlines meet
        const ChartSpot &bar = m_layout.points[m_layout.isMirrored ? count - 1 - i : i];
        const QColor color = seriesColor(m_chart, bar.series, m_palette);
        const bool isOutlined = m_chart.series[size_t(bar.series)].isOutlined;
        painter.setBrush(isOutlined ? m_palette.card : color);
        painter.setPen(isOutlined ? QPen(color, 1.2) : isParted ? QPen(m_palette.card, 0.75) : QPen(Qt::NoPen));
        if (!bar.area.isEmpty())
            painter.drawRect(bar.area);
    }
}

// From each reading to the next; a gap parts them.
void ChartPainter::paintLine(QPainter &painter, int series) const
{
    const bool isDashed = m_chart.series[size_t(series)].isOutlined;
    painter.setPen(QPen(seriesColor(m_chart, series, m_palette), 1.8, isDashed ? Qt::DashLine : Qt::SolidLine));
    const ChartSpot *before = nullptr;
    for (const ChartSpot &point : m_layout.points) {
        if (point.series != series)
            continue;
        if (before && before->category + 1 == point.category)
            painter.drawLine(before->area.center(), point.area.center());
        before = &point;
    }
}

void ChartPainter::paintFrame(QPainter &painter) const
{
    if (m_chart.kind == ChartKind::Timeline || m_chart.kind == ChartKind::Lines)
        paintMarks(painter);
    if (!m_layout.target.isNull()) {
        painter.setPen(QPen(m_palette.target, 1.2, Qt::DashLine));
        painter.drawLine(m_layout.target);
    }
    paintLabels(painter);
    paintKeys(painter);
}

void ChartPainter::paintLabels(QPainter &painter) const
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

void ChartPainter::paintKeys(QPainter &painter) const
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

void ChartPainter::paintMarks(QPainter &painter) const
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

QPicture recordChart(const AnswerChart &chart, QSizeF size, const Palette &palette, const QLocale &locale,
                     const QFont &font)
{
    QPicture picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartLayout layout = layoutChart(chart, size, font, locale, Qt::LayoutDirectionAuto);
    const ChartPainter shown(chart, layout, palette, font);
    shown.paintGrid(painter);
    shown.paintSeries(painter);
    shown.paintFrame(painter);
    painter.end();
    return picture;
}

} // namespace Ratchet
