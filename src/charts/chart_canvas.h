// SPDX-License-Identifier: GPL-3.0-or-later
// What the layouts of all kinds of charts work on: the font's measures, the area that is still free, and the layout
// that they fill. Each step takes what the step before left.
#pragma once

#include <charts/chart_layout.h>

#include <QFontMetricsF>
#include <QLocale>

namespace Ratchet {

struct ChartCanvas {
    ChartCanvas(const AnswerChart &chart, QSizeF size, const QFont &font, const QLocale &locale);

    [[nodiscard]] int categories() const { return int(chart.categories.size()); }
    [[nodiscard]] int series() const { return int(chart.series.size()); }
    // The width that the widest of the texts needs.
    [[nodiscard]] double widest(const std::vector<QString> &texts) const;
    // Where a value stands in the plot, by the scale of the layout: along its height, or along its width.
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] double xOf(double value) const;
    // A text, shortened to the area where it must be.
    void put(ChartTextRole role, const QRectF &area, const QString &text, Qt::Alignment alignment);

    const AnswerChart &chart;
    const QLocale &locale;
    QFontMetricsF metrics;
    QSizeF size;
    double line; // height of a line of text
    double gap;
    QRectF area; // what is still free
    ChartLayout layout;
};

} // namespace Ratchet
