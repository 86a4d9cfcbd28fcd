// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing: what a painter draws, as a list of texts and shapes. Tests of what is painted read it there instead of in
// pixels, which change with every font.
#pragma once

#include <QBrush>
#include <QFont>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace Ratchet::Test {

struct Drawn {
    enum class What { Text, Ellipse, Polygon, Line, Rectangle, Path, Picture };
    What what = What::Text;
    QRectF area; // of a text: from its baseline up
    QString text;
    QFont font; // of a text
    QColor pen; // invalid where there is none
    QColor brush; // likewise
    double width = 0; // of the pen
};

// Whether the area holds the other one, which may be a line.
[[nodiscard]] inline bool holds(const QRectF &area, const QRectF &other)
{
    return other.left() >= area.left() && other.right() <= area.right() && other.top() >= area.top()
        && other.bottom() <= area.bottom();
}

// What was drawn, in its order.
class DrawnList {
public:
    [[nodiscard]] const std::vector<Drawn> &all() const { return m_drawn; }
    [[nodiscard]] std::vector<Drawn> of(Drawn::What what) const
    {
        std::vector<Drawn> found;
        std::ranges::copy_if(m_drawn, std::back_inserter(found), [what](const Drawn &one) { return one.what == what; });
        return found;
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList found;
        for (const Drawn &text : of(Drawn::What::Text))
            found += text.text;
        return found;
    }
    // The first text that says exactly this, or nullptr.
    [[nodiscard]] const Drawn *text(const QString &words) const
    {
        const auto found = std::ranges::find_if(
            m_drawn, [&words](const Drawn &one) { return one.what == Drawn::What::Text && one.text == words; });
        return found == m_drawn.end() ? nullptr : &*found;
    }
    [[nodiscard]] qsizetype count(Drawn::What what) const { return qsizetype(of(what).size()); }
    // What lies in that area altogether.
    [[nodiscard]] std::vector<Drawn> in(const QRectF &area) const
    {
        std::vector<Drawn> found;
        std::ranges::copy_if(m_drawn, std::back_inserter(found),
                             [&area](const Drawn &one) { return holds(area, one.area); });
        return found;
    }
    void clear() { m_drawn.clear(); }

protected:
    std::vector<Drawn> m_drawn;
};

// A device for a painter.
class Drawing final : public QPaintDevice, public DrawnList {
public:
    explicit Drawing(QSize size)
        : m_size(size)
        , m_engine(m_drawn)
    {
    }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return int(m_size.width() / 96.0 * 25.4);
        case PdmHeightMM:
            return int(m_size.height() / 96.0 * 25.4);
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 24;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default: // dots an inch
            return 96;
        }
    }

private:
    class Engine final : public QPaintEngine {
    public:
        explicit Engine(std::vector<Drawn> &drawn)
            : QPaintEngine(AllFeatures)
            , m_drawn(drawn)
        {
        }
        bool begin(QPaintDevice *) override
        {
            setActive(true);
            return true;
        }
        bool end() override
        {
            setActive(false);
            return true;
        }
        [[nodiscard]] Type type() const override { return User; }
        void updateState(const QPaintEngineState &state) override
        {
            if (state.state() & DirtyPen)
                m_pen = state.pen();
            if (state.state() & DirtyBrush)
                m_brush = state.brush();
            if (state.state() & DirtyTransform)
                m_transform = state.transform();
        }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            Drawn &text =
                add(Drawn::What::Text, QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + 1));
            text.text = item.text();
            text.font = item.font();
        }
        void drawEllipse(const QRectF &area) override { add(Drawn::What::Ellipse, area); }
        void drawEllipse(const QRect &area) override { add(Drawn::What::Ellipse, area); }
        void drawPath(const QPainterPath &path) override { add(Drawn::What::Path, path.boundingRect()); }
        void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
        {
            QPolygonF shape;
            for (int i = 0; i < count; ++i)
                shape += points[i];
            add(mode == PolylineMode ? Drawn::What::Line : Drawn::What::Polygon, shape.boundingRect());
        }
        using QPaintEngine::drawPolygon;
        void drawLines(const QLineF *lines, int count) override
        {
            for (int i = 0; i < count; ++i)
                add(Drawn::What::Line, QRectF(lines[i].p1(), lines[i].p2()).normalized());
        }
        using QPaintEngine::drawLines;
        void drawRects(const QRectF *areas, int count) override
        {
            for (int i = 0; i < count; ++i)
                add(Drawn::What::Rectangle, areas[i]);
        }
        using QPaintEngine::drawRects;
        void drawPixmap(const QRectF &area, const QPixmap &, const QRectF &) override
        {
            add(Drawn::What::Picture, area);
        }
        void drawImage(const QRectF &area, const QImage &, const QRectF &, Qt::ImageConversionFlags) override
        {
            add(Drawn::What::Picture, area);
        }

    private:
        Drawn &add(Drawn::What what, const QRectF &area)
        {
            Drawn &made = m_drawn.emplace_back();
            made.what = what;
            made.area = m_transform.mapRect(area);
            made.pen = m_pen.style() == Qt::NoPen ? QColor() : m_pen.color();
            made.brush = m_brush.style() == Qt::NoBrush ? QColor() : m_brush.color();
            made.width = m_pen.widthF();
            return made;
        }

        std::vector<Drawn> &m_drawn;
        QPen m_pen;
        QBrush m_brush;
        QTransform m_transform;
    };

    QSize m_size;
    mutable Engine m_engine;
};

} // namespace Ratchet::Test
