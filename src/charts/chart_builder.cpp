// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_builder.h"

#include <charts/chart_frame.h>
#include <charts/series_color.h>

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QPen>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace Ratchet {

namespace {

bool isMirrored(const QLocale &locale, Qt::LayoutDirection direction)
{
    return (direction == Qt::LayoutDirectionAuto ? locale.textDirection() : direction) == Qt::RightToLeft;
}

QValueAxis *addAxis(QChart *chart, Qt::Alignment side)
{
    auto *axis = new QValueAxis(chart);
    axis->setVisible(false);
    chart->addAxis(axis, side);
    return axis;
}

// Categories in the order of the x axis: Qt Charts cannot reverse the axis of bars, so right to left turns the values.
std::vector<double> valuesInOrder(const ChartSeries &series, size_t count, bool isReversed)
{
    std::vector<double> values = series.values;
    values.resize(count, std::nan(""));
    if (isReversed)
        std::reverse(values.begin(), values.end());
    return values;
}

QBarSet *makeBarSet(const AnswerChart &chart, int index, const Palette &palette, const std::vector<double> &values,
                    double sign)
{
    const ChartSeries &series = chart.series[size_t(index)];
    auto *set = new QBarSet(series.name);
    for (const double v : values)
        set->append(std::isnan(v) ? 0 : sign * v);
    const QColor color = seriesColor(chart, index, palette);
    if (series.isOutlined) {
        set->setBrush(palette.card);
        set->setPen(QPen(color, 1.2));
    } else {
        set->setBrush(color);
        set->setPen(chart.series.size() > 1 && chart.kind != ChartKind::Bars ? QPen(palette.card, 0.75)
                                                                             : QPen(Qt::NoPen));
    }
    return set;
}

void addBars(QChart *chart, const AnswerChart &data, const Palette &palette, bool isMirroredChart)
{
    const bool isHorizontal = data.kind == ChartKind::HorizontalStackedBars;
    QAbstractBarSeries *bars = nullptr;
    if (isHorizontal)
        bars = new QHorizontalStackedBarSeries(chart);
    else if (data.kind == ChartKind::StackedBars)
        bars = new QStackedBarSeries(chart);
    else
        bars = new QBarSeries(chart);
    // Rows are read from the top, the axis counts from the bottom.
    const bool isReversed = isHorizontal || isMirroredChart;
    const bool isSetReversed = isMirroredChart && data.kind == ChartKind::Bars;
    for (int i = 0; i < int(data.series.size()); ++i) {
        const int index = isSetReversed ? int(data.series.size()) - 1 - i : i;
        auto values = valuesInOrder(data.series[size_t(index)], data.categories.size(), isReversed);
        bars->append(makeBarSet(data, index, palette, values, isHorizontal && isMirroredChart ? -1 : 1));
    }
    chart->addSeries(bars);
    QValueAxis *across = addAxis(chart, isHorizontal ? Qt::AlignLeft : Qt::AlignBottom);
    QValueAxis *along = addAxis(chart, isHorizontal ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(across);
    bars->attachAxis(along);
    across->setRange(-0.5, double(data.categories.size()) - 0.5);
    frameOf(chart)->onLayout([=](const ChartLayout &layout) {
        bars->setBarWidth(layout.barWidth);
        const bool isTurned = isHorizontal && layout.isMirrored;
        along->setRange(isTurned ? -layout.scale.high : layout.scale.low,
                        isTurned ? -layout.scale.low : layout.scale.high);
    });
}

// A line for each stretch without a gap.
void addLines(QChart *chart, const AnswerChart &data, const Palette &palette, bool isMirroredChart)
{
    QValueAxis *across = addAxis(chart, Qt::AlignBottom);
    QValueAxis *along = addAxis(chart, Qt::AlignLeft);
    across->setRange(-0.5, double(data.categories.size()) - 0.5);
    for (int i = 0; i < int(data.series.size()); ++i) {
        const auto values = valuesInOrder(data.series[size_t(i)], data.categories.size(), isMirroredChart);
        QLineSeries *line = nullptr;
        for (size_t c = 0; c < values.size(); ++c) {
            if (std::isnan(values[c])) {
                line = nullptr;
                continue;
            }
            if (!line) {
                line = new QLineSeries(chart);
                QPen pen(seriesColor(data, i, palette), 1.8);
                pen.setStyle(data.series[size_t(i)].isOutlined ? Qt::DashLine : Qt::SolidLine);
                line->setPen(pen);
                chart->addSeries(line);
                line->attachAxis(across);
                line->attachAxis(along);
            }
            line->append(double(c), values[c]);
        }
    }
    frameOf(chart)->onLayout([=](const ChartLayout &layout) { along->setRange(layout.scale.low, layout.scale.high); });
}

} // namespace

ChartFrame *frameOf(QChart *chart)
{
    for (QGraphicsItem *item : chart->childItems()) {
        if (auto *frame = dynamic_cast<ChartFrame *>(item))
            return frame;
    }
    return nullptr;
}

QChart *makeChart(const AnswerChart &chart, const Palette &palette, const QLocale &locale, const QFont &font,
                  Qt::LayoutDirection direction)
{
    auto *result = new QChart;
    result->setAnimationOptions(QChart::NoAnimation);
    result->setBackgroundVisible(false);
    result->setMargins(QMargins());
    result->legend()->hide();
    auto *frame = new ChartFrame(chart, palette, locale, font, direction, result);
    const bool isMirroredChart = isMirrored(locale, direction);
    if (!chart.categories.empty() && chart.kind == ChartKind::Lines)
        addLines(result, chart, palette, isMirroredChart);
    else if (!chart.categories.empty() && chart.kind != ChartKind::Timeline)
        addBars(result, chart, palette, isMirroredChart);
    QObject::connect(result, &QGraphicsWidget::geometryChanged, frame, &ChartFrame::relayout);
    return result;
}

} // namespace Ratchet
