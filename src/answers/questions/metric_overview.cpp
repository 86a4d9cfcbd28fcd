// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_overview.h"

#include <answers/basis/cell_glyph.h>
#include <answers/basis/figures.h>
#include <answers/basis/rung_words.h>
#include <core/entities/metric.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

template <class Glyph> std::shared_ptr<const CellGlyph> drawn(const Glyph &glyph)
{
    return std::make_shared<const CellGlyph>(CellGlyph{glyph});
}

Cell variationCell(const MetricSummary &metric)
{
    if (metric.variation == Variation::Unknown)
        return textCell(metric.limitsReason.isEmpty() ? u"–"_s : metric.variationSaid());
    const Tone tone = metric.variation == Variation::Improvement ? Tone::Good
        : metric.variation == Variation::Concern                 ? Tone::Concern
                                                                 : Tone::Neutral;
    Cell cell = textCell(metric.variationSaid(), tone);
    cell.glyph = drawn(VariationGlyph{metric.variation, metric.variationSide});
    return cell;
}

Cell assuranceCell(const MetricSummary &metric)
{
    if (metric.assurance == Assurance::Unknown)
        return textCell(u"–"_s);
    const Tone tone = metric.assurance == Assurance::Pass ? Tone::Good
        : metric.assurance == Assurance::Fail             ? Tone::Concern
                                                          : Tone::Neutral;
    Cell cell = textCell(metric.assuranceText, tone);
    cell.glyph = drawn(AssuranceGlyph{metric.assurance});
    return cell;
}

Cell verdictCell(const MetricSummary &metric)
{
    return metric.rung ? textCell(rungShape(*metric.rung) + u' ' + metric.verdict, rungTone(*metric.rung))
                       : textCell(metric.verdict);
}

Cell levelCell(const QString &text, double value) { return {text, std::isnan(value) ? Value() : Value(value)}; }

Cell dayCell(QDate day, const QString &text, Tone tone = Tone::Neutral)
{
    return {text, day.isValid() ? Value(day) : Value(), tone};
}

Cell readingsCell(const MetricSummary &metric)
{
    Cell cell = textCell(metric.recent ? metric.recentText : App::translate("Answers", "no readings yet"));
    cell.glyph = metric.recent;
    return cell;
}

Cell stewardCell(const MetricSummary &metric)
{
    if (metric.steward.isEmpty())
        return textCell(App::translate("Answers", "nobody"), Tone::Concern);
    Cell cell = textCell(metric.steward);
    cell.areNames = true;
    return cell;
}

} // namespace

QString overviewSentence(std::span<const MetricSummary> metrics, const QLocale &locale)
{
    const auto count = [&](auto isSuch) { return locale.toString(qint64(std::ranges::count_if(metrics, isSuch))); };
    const auto variation = [&](Variation kind) {
        return count([kind](const MetricSummary &metric) { return metric.variation == kind; });
    };
    const auto assurance = [&](Assurance kind) {
        return count([kind](const MetricSummary &metric) { return metric.assurance == kind; });
    };
    //: %1 to %5 are numbers of metrics
    return App::translate(
               "Answers",
               "%Ln metric(s). Variation: %1 of concern, %2 improving. Against target: %3 miss it, %4 hit or "
               "miss, %5 meet it.",
               nullptr, int(metrics.size()))
        .arg(variation(Variation::Concern), variation(Variation::Improvement), assurance(Assurance::Fail),
             assurance(Assurance::HitOrMiss), assurance(Assurance::Pass));
}

AnswerTable metricOverview(std::span<const MetricSummary> metrics, const QLocale &locale)
{
    AnswerTable table(
        QString(metricOverviewId), App::translate("Answers", "All metrics at a glance"),
        overviewSentence(metrics, locale) + u' '
            + App::translate("Answers",
                             "The worst verdict stands first. Readings: the latest 24, with the mean and the limits "
                             "that judge them. Variation: whether the latest reading is out of the ordinary. Against "
                             "target: what the limits promise. Since: when the improvement that the verdict is about "
                             "took effect."));
    table.column(App::translate("Answers", "Metric"), 5)
        .column(App::translate("Answers", "Service"), 3)
        .secondLine()
        .column(App::translate("Answers", "Steward"), 3)
        .secondLine()
        .column(App::translate("Answers", "Readings"), 2)
        .number(App::translate("Answers", "Latest"), 2)
        .number(App::translate("Answers", "On"), 2)
        .secondLine()
        .number(App::translate("Answers", "Target"), 2)
        .column(App::translate("Answers", "Variation"), 3)
        .column(App::translate("Answers", "Against target"), 3)
        .column(App::translate("Answers", "Verdict"), 4)
        .column(App::translate("Answers", "Since"), 2)
        .secondLine();
    for (const MetricSummary &metric : metrics) {
        const QString on =
            metric.latestOn.isValid() ? locale.toString(metric.latestOn, QLocale::ShortFormat) : QString();
        table.row({textCell(metric.name), textCell(metric.service), stewardCell(metric), readingsCell(metric),
                   levelCell(metric.latestText, metric.latest),
                   dayCell(metric.latestOn, on, concernIf(metric.isStale && metric.latestOn.isValid())),
                   levelCell(metric.targetText, metric.target), variationCell(metric), assuranceCell(metric),
                   verdictCell(metric), dayCell(metric.since, metric.sinceText)},
                  {EntityKind::Metric, metric.metric.value});
    }
    return table;
}

} // namespace Ratchet
