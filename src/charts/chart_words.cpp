// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_words.h"

#include <QCoreApplication>

#include <cmath>

namespace Ratchet {

using namespace Qt::StringLiterals;

QString markShapeName(int shape)
{
    switch (shape) {
    case 0:
        return QCoreApplication::translate("Chart", "Held");
    case 1:
        return QCoreApplication::translate("Chart", "Late");
    case 2:
        return QCoreApplication::translate("Chart", "Due");
    default:
        return QCoreApplication::translate("Chart", "Missed");
    }
}

QString chartValueText(const AnswerChart &chart, double value, const QLocale &locale)
{
    const bool isWhole = value == std::floor(value) && std::abs(value) < 1e15;
    const bool isCounted = chart.measure == Measure::Count || chart.measure == Measure::Days;
    return displayFigure(isWhole && isCounted ? Value(qint64(value)) : Value(value), chart.measure, locale);
}

QString chartPointText(const AnswerChart &chart, int category, int series, const QLocale &locale)
{
    const QString value = chartValueText(chart, chart.series[size_t(series)].values[size_t(category)], locale);
    const QString &name = chart.series[size_t(series)].name;
    const QString &of = chart.categories[size_t(category)];
    return name.isEmpty() ? QCoreApplication::translate("Chart", "%1: %2").arg(of, value)
                          : QCoreApplication::translate("Chart", "%1, %2: %3").arg(of, name, value);
}

QString chartMarkText(const AnswerChart &chart, const ChartMark &mark, const QLocale &locale)
{
    const QString row = chart.categories[size_t(mark.category)];
    const QString day = locale.toString(mark.on, QLocale::ShortFormat);
    return QCoreApplication::translate("Chart", "%1, %2: %3")
        .arg(row, day, mark.label.isEmpty() ? markShapeName(mark.shape) : mark.label);
}

QStringList chartSummary(const AnswerChart &chart, const QLocale &locale)
{
    QStringList lines;
    if (!chart.caption.isEmpty())
        lines += chart.caption;
    if (!std::isnan(chart.target))
        lines += chart.targetLabel.isEmpty()
            ? QCoreApplication::translate("Chart", "Target: %1").arg(chartValueText(chart, chart.target, locale))
            : chart.targetLabel;
    if (chart.categories.empty())
        lines += QCoreApplication::translate("Chart", "Nothing to show yet.");
    return lines;
}

QString chartDescription(const AnswerChart &chart, const QLocale &locale)
{
    QStringList lines{chart.title};
    lines += chartSummary(chart, locale);
    for (size_t c = 0; c < chart.categories.size(); ++c) {
        for (size_t s = 0; s < chart.series.size(); ++s) {
            const auto &values = chart.series[s].values;
            if (c < values.size() && !std::isnan(values[c]))
                lines += chartPointText(chart, int(c), int(s), locale);
        }
        for (const ChartMark &mark : chart.marks) {
            if (mark.category == int(c))
                lines += chartMarkText(chart, mark, locale);
        }
    }
    return lines.join(u'\n');
}

} // namespace Ratchet
