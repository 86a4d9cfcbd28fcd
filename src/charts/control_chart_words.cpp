// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_chart_words.h"

#include <answers/basis/reading_slots.h>
#include <answers/metrics/rule_words.h>
#include <core/entities/metric.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

QString controlValueText(const ControlChart &chart, double value, const QLocale &locale)
{
    if (chart.valueText)
        return chart.valueText(value);
    const QString number = displayNumber(value, locale,
                                         std::abs(value) >= 100      ? 0
                                             : std::abs(value) >= 10 ? 1
                                                                     : 2)
                               .replace(u'-', u'−');
    //: a value and its unit
    return chart.unit.isEmpty() ? number : App::translate("Chart", "%1 %2").arg(number, chart.unit);
}

QString controlDateText(const ControlChart &chart, QDate on, const QLocale &locale)
{
    const bool isByDay = chart.frequency == Frequency::Daily || chart.frequency == Frequency::Weekly;
    return locale.toString(on, isByDay ? u"d MMM yyyy"_s : u"MMM yyyy"_s);
}

namespace {

// Periods without a reading before that point. Which days are worked is not known here, so that of days it says none.
qint64 missingBefore(const ControlChart &chart, size_t point)
{
    const Frequency frequency = frequencyOfAxis(chart.process.type, chart.frequency);
    return frequency == Frequency::Daily
        ? 0
        : periodsBetween(chart.process.points[point - 1].on, chart.process.points[point].on, frequency) - 1;
}

} // namespace

QStringList controlPointLines(const ControlChart &chart, size_t point, const QLocale &locale)
{
    const ChartPoint &shown = chart.process.points[point];
    QStringList parts{App::translate("Chart", "%1: %2")
                          .arg(controlDateText(chart, shown.on, locale), controlValueText(chart, shown.value, locale))};
    for (const Signal signal : allSignals) {
        if (shown.signs.has(signal))
            parts += signalText(signal);
    }
    if (shown.provesStep)
        parts += App::translate("Chart", "against the limits before");
    if (shown.signs.isCommonCause())
        parts += variationLabel(Variation::CommonCause);
    else if (!chart.isOfRanges)
        parts.insert(1, variationLabel(variationOf(shown.signs, chart.direction)));
    if (!std::isnan(shown.lower))
        parts +=
            App::translate("Chart", "limits %1 to %2")
                .arg(controlValueText(
                         chart,
                         std::max(shown.lower, std::isnan(chart.process.floor) ? shown.lower : chart.process.floor),
                         locale),
                     controlValueText(chart, shown.upper, locale));
    if (const qint64 missing = point > 0 && !chart.isOfRanges ? missingBefore(chart, point) : 0; missing > 0)
        parts += App::translate("Chart", "after %Ln period(s) without a reading", nullptr, int(missing));
    if (const QString note = chart.notes.value(shown.on); !note.isEmpty())
        parts += App::translate("Chart", "note: %1").arg(note);
    return parts;
}

QString controlPointText(const ControlChart &chart, size_t point, const QLocale &locale)
{
    return controlPointLines(chart, point, locale).join(u", "_s);
}

namespace {

QString levelText(const ControlChart &chart, const ControlChartLevel &level, const QLocale &locale)
{
    const QString value = controlValueText(chart, level.value, locale);
    const QString text = level.kind == ChartLevelKind::Target ? App::translate("Chart", "Target: %1").arg(value)
        : level.agreedIn.isEmpty()                            ? App::translate("Chart", "Agreed limit: %1").arg(value)
                                   : App::translate("Chart", "Agreed limit: %1 (%2)").arg(value, level.agreedIn);
    const QString from = level.from.isValid() ? controlDateText(chart, level.from, locale) : QString();
    const QString to = level.to.isValid() ? controlDateText(chart, level.to, locale) : QString();
    if (from.isEmpty() && to.isEmpty())
        return text;
    return to.isEmpty()  ? App::translate("Chart", "%1, from %2").arg(text, from)
        : from.isEmpty() ? App::translate("Chart", "%1, to %2").arg(text, to)
                         : App::translate("Chart", "%1, from %2 to %3").arg(text, from, to);
}

} // namespace

QStringList controlChartSummary(const ControlChart &chart, const QLocale &locale)
{
    QStringList lines;
    if (chart.process.points.empty())
        lines += App::translate("Chart", "Nothing to show yet.");
    for (const ChartPhase &phase : chart.process.phases) {
        const QString from = controlDateText(chart, chart.process.points[size_t(phase.first)].on, locale);
        lines +=
            App::translate("Chart", "From %1: mean %2.").arg(from, controlValueText(chart, phase.limits.mean, locale));
    }
    for (const LimitsBeside &beside : chart.process.beside) {
        const QString from = controlDateText(chart, chart.process.points[size_t(beside.first)].on, locale);
        const QString mean = controlValueText(chart, beside.mean, locale);
        lines += beside.kind == LimitsBeside::Kind::Now
            ? App::translate("Chart", "Beside it, the readings from %1 on: mean %2.").arg(from, mean)
            : App::translate("Chart", "Beside it from %1 on, the mean before: %2.").arg(from, mean);
    }
    for (const ControlChartLevel &level : chart.levels)
        lines += levelText(chart, level, locale);
    for (const ControlChartMark &mark : chart.marks)
        lines += App::translate("Chart", "%1: %2").arg(controlDateText(chart, mark.on, locale), mark.text);
    return lines;
}

QString controlChartDescription(const ControlChart &chart, const QLocale &locale)
{
    QStringList lines{chart.title};
    lines += controlChartSummary(chart, locale);
    for (size_t i = 0; i < chart.process.points.size(); ++i)
        lines += controlPointText(chart, i, locale);
    return lines.join(u'\n');
}

} // namespace Ratchet
