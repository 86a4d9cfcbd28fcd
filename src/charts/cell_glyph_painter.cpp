// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_glyph_painter.h"

#include <answers/basis/cell_glyph.h>
#include <charts/control_chart_painter.h>
#include <charts/palette.h>

#include <QPainter>

#include <algorithm>

namespace Ratchet {

namespace {

// Lengths as parts of the height of a line.
constexpr double glyphRoom = 1.45;
constexpr double lineRoom = 5;
constexpr double markRadius = 0.24;
constexpr double glyphStroke = 0.075;

// The point as the chart draws it, and an arrow where it lies high or low.
void paintVariation(QPainter &painter, QPointF centre, double line, const VariationGlyph &glyph, const Palette &palette)
{
    const bool hasArrow = glyph.side != 0 && glyph.variation != Variation::CommonCause;
    const QPointF mark = hasArrow ? centre - QPointF(0.22 * line, 0) : centre;
    paintVariationMark(painter, mark, markRadius * line, glyph.variation, palette);
    if (!hasArrow)
        return;
    const double up = glyph.side > 0 ? -1 : 1;
    const QPointF tip = mark + QPointF(0.55 * line, up * 0.3 * line);
    painter.setPen(QPen(palette.text, glyphStroke * line, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(mark + QPointF(0.55 * line, -up * 0.3 * line), tip);
    painter.drawLine(tip, tip + QPointF(-0.15 * line, -up * 0.18 * line));
    painter.drawLine(tip, tip + QPointF(0.15 * line, -up * 0.18 * line));
}

// The target as a dashed line, and the limits beyond it, across it, or short of it; whichever way is better is up.
void paintAssurance(QPainter &painter, QPointF centre, double line, Assurance assurance, const Palette &palette)
{
    const double shift = assurance == Assurance::Pass ? -0.27 : assurance == Assurance::Fail ? 0.27 : 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(assurance == Assurance::Pass       ? palette.good
                         : assurance == Assurance::Fail ? palette.concern
                                                        : palette.neutral);
    painter.drawRect(QRectF(centre.x() - 0.35 * line, centre.y() + (shift - 0.18) * line, 0.7 * line, 0.36 * line));
    QPen target(palette.target, 0.085 * line, Qt::SolidLine, Qt::FlatCap);
    target.setDashPattern({2, 1.5});
    painter.setPen(target);
    painter.drawLine(centre - QPointF(0.5 * line, 0), centre + QPointF(0.5 * line, 0));
}

// Where readings and their limits stand in an area.
class SparkPlace {
public:
    SparkPlace(const Sparkline &line, const QRectF &area, bool isMirrored)
        : m_line(line)
        , m_area(area)
        , m_count(line.points.empty() ? 0 : line.points.back().slot + 1)
        , m_isMirrored(isMirrored)
    {
        for (const Sparkline::Point &point : line.points) {
            for (const double value : {point.value, point.centre, point.lower, point.upper}) {
                if (std::isfinite(value)) {
                    m_low = std::min(m_low, value);
                    m_high = std::max(m_high, value);
                }
            }
        }
        if (!(m_high > m_low)) { // all alike: in the middle
            m_low -= 1;
            m_high += 1;
        }
    }

    [[nodiscard]] bool holds(double value) const { return value >= m_low && value <= m_high; }
    [[nodiscard]] double step() const { return m_count > 1 ? m_area.width() / double(m_count - 1) : m_area.width(); }
    [[nodiscard]] double x(size_t i) const
    {
        const double along = m_count > 1 ? double(m_line.points[i].slot) * step() : m_area.width();
        return m_isMirrored ? m_area.right() - along : m_area.left() + along;
    }
    [[nodiscard]] double y(double value) const
    {
        return m_area.bottom() - (value - m_low) / (m_high - m_low) * m_area.height();
    }
    [[nodiscard]] QPointF at(size_t i, double value) const { return {x(i), y(value)}; }
    // From half a step before the first to half a step after the last: a single reading has limits to be seen.
    [[nodiscard]] double left(size_t i) const { return side(i, -0.5); }
    [[nodiscard]] double right(size_t i) const { return side(i, 0.5); }

private:
    [[nodiscard]] double side(size_t i, double part) const
    {
        return std::clamp(x(i) + (m_isMirrored ? -part : part) * step(), m_area.left(), m_area.right());
    }

    const Sparkline &m_line;
    QRectF m_area;
    qint64 m_count; // slots
    bool m_isMirrored;
    double m_low = std::numeric_limits<double>::max();
    double m_high = std::numeric_limits<double>::lowest();
};

bool hasLimits(const Sparkline::Point &point) { return std::isfinite(point.lower) && std::isfinite(point.upper); }

// The limits as a band, and the mean in it: a step where either changes.
void paintBands(QPainter &painter, const Sparkline &line, const SparkPlace &place, double height,
                const Palette &palette)
{
    for (size_t i = 0; i < line.points.size();) {
        const Sparkline::Point &first = line.points[i];
        size_t end = i + 1;
        const auto isAlike = [&first](double Sparkline::Point::*part, const Sparkline::Point &other) {
            return other.*part == first.*part || (std::isnan(other.*part) && std::isnan(first.*part));
        };
        while (end < line.points.size() && isAlike(&Sparkline::Point::centre, line.points[end])
               && isAlike(&Sparkline::Point::lower, line.points[end])
               && isAlike(&Sparkline::Point::upper, line.points[end]))
            ++end;
        const double from = place.left(i);
        const double to = place.right(end - 1);
        if (hasLimits(first)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette.limitBand);
            painter.drawRect(
                QRectF(QPointF(from, place.y(first.upper)), QPointF(to, place.y(first.lower))).normalized());
        }
        if (std::isfinite(first.centre)) {
            painter.setPen(QPen(palette.neutral, 0.05 * height));
            painter.drawLine(QPointF(from, place.y(first.centre)), QPointF(to, place.y(first.centre)));
        }
        i = end;
    }
}

void paintSparkline(QPainter &painter, const QRectF &area, double height, const Sparkline &line, const Palette &palette,
                    bool isMirrored)
{
    const double margin = markRadius * height;
    const SparkPlace place(line, area.adjusted(margin, margin, -margin, -margin), isMirrored);
    paintBands(painter, line, place, height, palette);
    if (place.holds(line.target)) {
        QPen target(palette.target, 0.06 * height, Qt::SolidLine, Qt::FlatCap);
        target.setDashPattern({1.5, 2.5});
        painter.setPen(target);
        painter.drawLine(QPointF(area.left(), place.y(line.target)), QPointF(area.right(), place.y(line.target)));
    }
    painter.setPen(QPen(palette.neutralText, glyphStroke * height, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPolygonF readings; // up to a period without one
    for (size_t i = 0; i < line.points.size(); ++i) {
        if (i > 0 && line.points[i].slot - line.points[i - 1].slot > 1) {
            painter.drawPolyline(readings);
            readings.clear();
        }
        readings << place.at(i, line.points[i].value);
    }
    painter.drawPolyline(readings);
    const double small = std::min(0.11 * height, place.step() * 0.4);
    for (size_t i = 0; i < line.points.size(); ++i) {
        const Variation look = line.points[i].look;
        const bool isLatest = i + 1 == line.points.size();
        if (isLatest || look > Variation::CommonCause)
            paintVariationMark(painter, place.at(i, line.points[i].value), isLatest ? 0.16 * height : small, look,
                               palette);
    }
}

} // namespace

bool standsForText(const CellGlyph &glyph) { return std::holds_alternative<Sparkline>(glyph.drawn); }

double glyphWidth(const CellGlyph &glyph, double lineHeight)
{
    return (standsForText(glyph) ? lineRoom : glyphRoom) * lineHeight;
}

void paintCellGlyph(QPainter &painter, const QRectF &area, double lineHeight, const CellGlyph &glyph,
                    const Palette &palette, bool isMirrored)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (const auto *line = std::get_if<Sparkline>(&glyph.drawn)) {
        paintSparkline(painter, area, lineHeight, *line, palette, isMirrored);
    } else {
        // Towards the start of the area: the gap is at the side of the text.
        const double room = std::min(area.width(), glyphRoom * lineHeight);
        const double inset = 0.58 * lineHeight;
        const QPointF centre(isMirrored ? area.right() - std::min(inset, room / 2)
                                        : area.left() + std::min(inset, room / 2),
                             area.center().y());
        if (const auto *variation = std::get_if<VariationGlyph>(&glyph.drawn))
            paintVariation(painter, centre, lineHeight, *variation, palette);
        else if (const auto *assurance = std::get_if<AssuranceGlyph>(&glyph.drawn))
            paintAssurance(painter, centre, lineHeight, assurance->assurance, palette);
    }
    painter.restore();
}

} // namespace Ratchet
