// SPDX-License-Identifier: GPL-3.0-or-later
// Lays a QChart out and paints on it what Qt Charts cannot, as ChartPainter does: labels that are never cut off without
// notice, legend, target line, marks by shape; and the focus rectangle.
#pragma once

#include <charts/chart_layout.h>
#include <charts/palette.h>

#include <QChart>
#include <QGraphicsObject>

#include <functional>

namespace Ratchet {

class ChartFrame final : public QGraphicsObject {
    Q_OBJECT

public:
    ChartFrame(AnswerChart chart, const Palette &palette, const QLocale &locale, const QFont &font,
               Qt::LayoutDirection direction, QChart *parent);

    [[nodiscard]] const AnswerChart &chart() const { return m_chart; }
    [[nodiscard]] const ChartLayout &chartLayout() const { return m_layout; }
    // The point that the keyboard stands on, or -1.
    [[nodiscard]] int currentPoint() const { return m_current; }
    void setCurrentPoint(int point);
    // With the keyboard in the chart its plot is framed; without it there is no current point.
    void setFocused(bool isFocused);
    // Position of the point under `at`, or -1; where shapes overlap the last one drawn.
    [[nodiscard]] int pointAt(QPointF at) const;
    // The full text of a label under `at` that had to be shortened, or nothing.
    [[nodiscard]] QString shortenedTextAt(QPointF at) const;

    // Called after each layout, to fit the series to it.
    void onLayout(std::function<void(const ChartLayout &)> fit);
    // Lays out for the size the chart has now.
    void relayout();

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    AnswerChart m_chart;
    Palette m_palette;
    QLocale m_locale;
    QFont m_font;
    Qt::LayoutDirection m_direction;
    ChartLayout m_layout;
    std::function<void(const ChartLayout &)> m_fit;
    int m_current = -1;
    bool m_isFocused = false;
};

} // namespace Ratchet
