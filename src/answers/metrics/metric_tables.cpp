// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_tables.h"

#include <answers/metrics/claims.h>
#include <answers/metrics/rule_words.h>
#include <core/entities/metric.h>

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr size_t shownQuarters = 8;

Cell cell(const QString &text, const Value &value = {}, Tone tone = Tone::Neutral)
{
    return {.text = text, .value = value, .tone = tone};
}

// "Q1 2026" of "2026-Q1".
QString quarterTitle(const QString &name)
{
    //: a quarter of a year: %1 its number, %2 the year
    return App::translate("Dossier", "Q%1 %2").arg(name.last(1), name.first(4));
}

// "1 of 3" where the frequency gives more.
Cell readingsCell(const Quarter &quarter, const MetricWords &words)
{
    if (!quarter.isShort())
        return cell(words.whole(quarter.readings), qint64(quarter.readings));
    return cell(App::translate("Dossier", "%1 of %2").arg(words.whole(quarter.readings), words.whole(quarter.expected)),
                qint64(quarter.readings), Tone::Concern);
}

Cell changeCell(const Quarter &quarter, const MetricWords &words)
{
    const double before = quarter.mean - quarter.change;
    if (std::isnan(quarter.change))
        return cell({});
    const QString mark = quarter.isComparedWithShort ? u"*"_s : QString();
    if (!(std::abs(before) > 0))
        return cell(words.change(quarter.change) + mark, quarter.change);
    const double percent = std::round(100 * quarter.change / std::abs(before));
    const QString text =
        App::translate("Answers", "%1 %").arg(words.locale().toString(percent, 'f', 0)).replace(u'-', u'−');
    return cell((percent > 0 ? u'+' + text : text) + mark, percent);
}

QString agreedText(const TargetStretch &terms, const MetricWords &words)
{
    if (std::isnan(terms.lower) && std::isnan(terms.upper))
        return {};
    const QString limits = std::isnan(terms.lower)
        ? App::translate("Dossier", "at most %1").arg(words.level(terms.upper))
        : std::isnan(terms.upper) ? App::translate("Dossier", "at least %1").arg(words.level(terms.lower))
                                  : words.range(terms.lower, terms.upper);
    //: %1 limits, %2 the contract that sets them
    return terms.agreedIn.trimmed().isEmpty() ? limits
                                              : App::translate("Dossier", "%1 (%2)").arg(limits, terms.agreedIn);
}

Cell countedCell(int count, bool isKnown, const MetricWords &words, Tone tone = Tone::Neutral)
{
    return isKnown ? cell(words.whole(count), qint64(count), tone) : cell({});
}

Cell dayCell(QDate day, const QString &open, const MetricWords &words)
{
    return day.isValid() ? cell(words.day(day), day) : cell(open);
}

} // namespace

AnswerTable targetTable(const std::vector<JudgedTarget> &targets, const MetricWords &words)
{
    const auto isAgreed = [](const JudgedTarget &one) {
        return !std::isnan(one.terms.lower) || !std::isnan(one.terms.upper);
    };
    const bool hasAgreed = std::ranges::any_of(targets, isAgreed);
    QString definition = App::translate("Dossier",
                                        "Each target is judged by the readings and the limits of its own time; the "
                                        "verdict of the metric is that of the latest reading.");
    if (hasAgreed)
        definition += u' '
            + App::translate("Dossier",
                             "Agreed limits are set by hand: they are counted against, and change no signal.");
    AnswerTable table(u"targets"_s, App::translate("Dossier", "Targets over time"), definition);
    table.column(App::translate("Dossier", "From"), 2).column(App::translate("Dossier", "To"), 2);
    table.number(App::translate("Dossier", "Target"), 2);
    if (hasAgreed)
        table.column(App::translate("Dossier", "Agreed limits"), 4);
    table.number(App::translate("Dossier", "Readings")).number(App::translate("Dossier", "Met"));
    if (hasAgreed)
        table.number(App::translate("Dossier", "Outside"));
    table.column(App::translate("Dossier", "Promise"), 3);
    if (std::ranges::none_of(targets, [](const JudgedTarget &one) { return bool(one.terms.record); }))
        return table;
    for (const JudgedTarget &one : targets | std::views::reverse) {
        const TargetStretch &terms = one.terms;
        if (one.readings == 0 && !terms.record)
            continue; // days outside of what was set and of what was read
        const bool hasTarget = !std::isnan(terms.target);
        std::vector<Cell> cells{dayCell(terms.from, App::translate("Dossier", "beginning"), words),
                                dayCell(terms.to, App::translate("Dossier", "until further notice"), words),
                                hasTarget ? cell(words.level(terms.target), terms.target) : cell({})};
        if (hasAgreed)
            cells.push_back(cell(agreedText(terms, words)));
        cells.push_back(countedCell(one.readings, true, words));
        cells.push_back(countedCell(one.met, hasTarget, words));
        if (hasAgreed)
            cells.push_back(countedCell(one.outside, isAgreed(one), words, concernIf(one.outside > 0)));
        cells.push_back(cell(one.assurance == Assurance::Unknown ? QString() : assuranceLabel(one.assurance), {},
                             concernIf(one.assurance == Assurance::Fail)));
        table.row(std::move(cells), {EntityKind::Target, terms.record.value});
    }
    return table;
}

AnswerTable quarterTable(const std::vector<Quarter> &quarters, const MetricWords &words)
{
    const auto shown = std::span(quarters).last(std::min(shownQuarters, quarters.size()));
    const bool hasShort = std::ranges::any_of(
        shown, [](const Quarter &quarter) { return quarter.isShort() || quarter.isComparedWithShort; });
    QString definition = App::translate("Dossier", "Mean per quarter, and its change against the one before.");
    if (hasShort)
        definition +=
            u' '
            + App::translate(
                "Dossier", "* One of the two quarters has fewer readings than its frequency gives: compare with care.");
    AnswerTable table(u"quarters"_s, App::translate("Dossier", "Quarter on quarter"), definition);
    table.column(QString(), 2);
    std::vector<Cell> means{textCell(App::translate("Dossier", "Mean"))};
    std::vector<Cell> counts{textCell(App::translate("Dossier", "Readings"))};
    std::vector<Cell> changes{textCell(hasShort ? App::translate("Dossier", "Change (* by a short quarter)")
                                                : App::translate("Dossier", "Change"))};
    for (const Quarter &quarter : shown) {
        table.number(quarterTitle(quarter.name));
        means.push_back(cell(words.number(quarter.mean), quarter.mean));
        counts.push_back(readingsCell(quarter, words));
        changes.push_back(changeCell(quarter, words));
    }
    if (quarters.empty())
        return table;
    table.row(std::move(means));
    table.row(std::move(counts));
    table.row(std::move(changes));
    return table;
}

AnswerTable readingTable(const Register &reg, const MetricProof &proof, const QHash<QDate, QString> &notes,
                         const MetricWords &words)
{
    AnswerTable table(u"readings"_s, App::translate("Dossier", "Readings"),
                      App::translate("Dossier", "Each reading with the limits that it is judged by."));
    table.column(App::translate("Dossier", "On"), 2)
        .number(App::translate("Dossier", "Value"))
        .number(App::translate("Dossier", "Lower limit"))
        .number(App::translate("Dossier", "Mean"))
        .number(App::translate("Dossier", "Upper limit"))
        .column(App::translate("Dossier", "Signals"), 4);
    if (!notes.isEmpty())
        table.column(App::translate("Dossier", "Note"), 4);
    const Metric *metric = reg.find(proof.metric);
    for (auto point = proof.chart.points.rbegin(); metric && point != proof.chart.points.rend(); ++point) {
        QStringList fired;
        for (const Signal signal : allSignals) {
            if (point->signs.has(signal))
                fired += signalText(signal);
        }
        const Variation variation = variationOf(point->signs, metric->direction);
        const Tone tone = variation == Variation::Improvement ? Tone::Good
            : variation == Variation::Concern                 ? Tone::Concern
                                                              : Tone::Neutral;
        table.row({cell(words.day(point->on), point->on), cell(words.number(point->value), point->value),
                   cell(words.number(point->lower), point->lower), cell(words.number(point->centre), point->centre),
                   cell(words.number(point->upper), point->upper), cell(fired.join(u", "_s), {}, tone)});
        if (!notes.isEmpty())
            table.rows.back().cells.push_back(cell(notes.value(point->on)));
    }
    return table;
}

AnswerTable amendmentTable(const Register &reg, Id<Steering> steering, const MetricWords &words)
{
    AnswerTable table(u"amendments"_s, App::translate("Dossier", "Amendments of the registered claim"));
    table.column(App::translate("Dossier", "On"), 2)
        .column(App::translate("Dossier", "Change"), 4)
        .column(App::translate("Dossier", "Reason"), 4)
        .column(App::translate("Dossier", "By"), 2);
    for (const Amendment *amendment : amendmentsOf(reg, steering))
        table.row({cell(words.day(amendment->on), amendment->on), cell(amendmentText(*amendment)),
                   cell(amendment->reason), cell(amendment->author)},
                  {EntityKind::Amendment, amendment->id.value});
    return table;
}

} // namespace Ratchet
