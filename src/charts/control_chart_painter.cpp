// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_chart_painter.h"

#include <QPainter>

namespace Ratchet {

namespace {

QColor colorOf(Variation look, const Palette &palette)
{
    switch (look) {
    case Variation::Improvement:
        return palette.good;
    case Variation::Concern:
        return palette.concern;
    case Variation::Neutral:
        return palette.text;
    default:
        return palette.neutral;
    }
}

QColor textColor(ChartTextRole role, const Palette &palette)
{
    return role == ChartTextRole::Target ? palette.target
        : role == ChartTextRole::BarEnd  ? palette.text
                                         : palette.mutedText;
}

void paintLabel(QPainter &painter, const ChartLabel &label, const QColor &color)
{
    if (label.text.isEmpty())
        return;
    painter.setPen(color);
    painter.drawText(label.area, int(label.alignment) | Qt::TextSingleLine | Qt::TextDontClip, label.text);
}

QPen limitPen(const ControlChartPhase &phase, const Palette &palette, double stroke)
{
    using Stroke = ControlChartPhase::Stroke;
    QPen pen(palette.neutral, stroke);
    if (phase.stroke == Stroke::Continued)
        pen.setDashPattern({5, 3});
    else if (phase.stroke == Stroke::Old)
        pen.setDashPattern({2, 6});
    else if (phase.stroke == Stroke::Now)
        pen.setDashPattern({1, 2.5});
    if (phase.stroke == Stroke::Now)
        pen.setColor(palette.neutralText);
    return pen;
}

void paintPhase(QPainter &painter, const ControlChartPhase &phase, const Palette &palette, double stroke)
{
    if (!phase.isBeside() && !phase.upper.isEmpty() && phase.upper.size() == phase.lower.size()) {
        QPolygonF band = phase.upper;
        for (auto corner = phase.lower.crbegin(); corner != phase.lower.crend(); ++corner)
            band << *corner;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.limitBand);
        painter.drawPolygon(band);
    }
    painter.setBrush(Qt::NoBrush);
    QPen pen = limitPen(phase, palette, stroke);
    painter.setPen(pen);
    painter.drawPolyline(phase.upper);
    painter.drawPolyline(phase.lower);
    pen.setWidthF(stroke * 1.4);
    if (phase.stroke != ControlChartPhase::Stroke::Old)
        pen.setColor(palette.neutralText);
    painter.setPen(pen);
    painter.drawPolyline(phase.centre);
}

// Told apart by their strokes: whole where an improvement took effect, long dashes where it began, dash and dot where
// it was completed, dots for everything else.
QPen markPen(ChartMarkKind kind, const Palette &palette, double stroke)
{
    QPen pen(kind == ChartMarkKind::Event ? palette.neutralText : palette.accent,
             stroke * (kind == ChartMarkKind::Intervention ? 1.6 : 1));
    if (kind == ChartMarkKind::Event)
        pen.setDashPattern({1, 2});
    else if (kind == ChartMarkKind::Start)
        pen.setDashPattern({5, 3});
    else if (kind == ChartMarkKind::Completion)
        pen.setDashPattern({5, 2, 1, 2});
    return pen;
}

} // namespace

void paintVariationMark(QPainter &painter, QPointF at, double radius, Variation look, const Palette &palette)
{
    painter.setPen(QPen(palette.card, radius * 0.25));
    painter.setBrush(colorOf(look, palette));
    const double large = radius * 1.45;
    if (look == Variation::Improvement) {
        painter.drawEllipse(at, large, large);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.card);
        painter.drawEllipse(at, radius * 0.5, radius * 0.5);
    } else if (look == Variation::Concern) {
        painter.drawPolygon(QPolygonF({at + QPointF(0, -large * 1.2), at + QPointF(large * 1.2, 0),
                                       at + QPointF(0, large * 1.2), at + QPointF(-large * 1.2, 0)}));
    } else if (look == Variation::Neutral) {
        painter.drawRect(QRectF(at.x() - large * 0.9, at.y() - large * 0.9, large * 1.8, large * 1.8));
    } else {
        painter.drawEllipse(at, radius, radius);
    }
}

void paintControlChart(QPainter &painter, const ControlChartLayout &layout, const Palette &palette, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const double stroke = std::max(0.6, layout.dot * 0.25);
    painter.setPen(QPen(palette.grid, stroke * 0.8));
    for (const QLineF &line : layout.grid)
        painter.drawLine(line);
    for (const ControlChartPhase &phase : layout.phases)
        paintPhase(painter, phase, palette, stroke);
    for (const ControlChartLevelLine &level : layout.levels) {
        QPen pen(palette.target, stroke * 1.2);
        if (level.kind == ChartLevelKind::Target)
            pen.setDashPattern({1.5, 2.5});
        else
            pen.setDashPattern({7, 2, 1.5, 2});
        painter.setPen(pen);
        painter.drawLine(level.line);
    }
    for (const ControlChartLine &mark : layout.marks) {
        painter.setPen(markPen(mark.kind, palette, stroke));
        painter.drawLine(mark.line);
    }
    painter.setPen(QPen(palette.neutral, stroke));
    painter.setBrush(Qt::NoBrush);
    QPolygonF line;
    for (const ControlChartSpot &spot : layout.spots) {
        if (spot.isAfterGap) {
            painter.drawPolyline(line);
            line.clear();
        }
        line << spot.at;
    }
    painter.drawPolyline(line);
    for (const ControlChartSpot &spot : layout.spots)
        paintVariationMark(painter, spot.at, layout.dot, spot.look, palette);
    for (const auto &[area, look] : layout.keys)
        paintVariationMark(painter, area.center(), area.width() * 0.32, look, palette);
    for (const ChartLabel &label : layout.labels)
        paintLabel(painter, label, textColor(label.role, palette));
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    for (const ControlChartLine &mark : layout.marks) {
        painter.setFont(mark.kind == ChartMarkKind::Intervention ? strong : font);
        paintLabel(painter, mark.label, mark.kind == ChartMarkKind::Event ? palette.mutedText : palette.accent);
    }
    painter.restore();
}

} // namespace Ratchet
