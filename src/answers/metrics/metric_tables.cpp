// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_tables.h"

#include <answers/metrics/claims.h>
#include <core/entities/metric.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr size_t shownQuarters = 8;

Cell cell(const QString &text, const Value &value = {}, Tone tone = Tone::Neutral) { return {text, value, tone}; }

// "Q1 2026" of "2026-Q1".
QString quarterTitle(const QString &name)
{
    //: a quarter of a year: %1 its number, %2 the year
    return App::translate("Dossier", "Q%1 %2").arg(name.last(1), name.first(4));
}

Cell changeCell(const Quarter &quarter, const MetricWords &words)
{
    const double before = quarter.mean - quarter.change;
    if (std::isnan(quarter.change))
        return cell({});
    if (!(std::abs(before) > 0))
        return cell(words.change(quarter.change), quarter.change);
    const double percent = std::round(100 * quarter.change / std::abs(before));
    const QString text =
        App::translate("Answers", "%1 %").arg(words.locale().toString(percent, 'f', 0)).replace(u'-', u'−');
    return cell(percent > 0 ? u'+' + text : text, percent);
}

} // namespace

AnswerTable quarterTable(const std::vector<Quarter> &quarters, const MetricWords &words)
{
    AnswerTable table{u"quarters"_s,
                      App::translate("Dossier", "Quarter on quarter"),
                      App::translate("Dossier", "Mean per quarter, and its change against the one before."),
                      {},
                      {}};
    table.columns.push_back({QString(), false, 2});
    AnswerTable::Row means{{cell(App::translate("Dossier", "Mean"))}};
    AnswerTable::Row changes{{cell(App::translate("Dossier", "Change"))}};
    for (const Quarter &quarter : std::span(quarters).last(std::min(shownQuarters, quarters.size()))) {
        table.columns.push_back({quarterTitle(quarter.name), true, 1});
        means.cells.push_back(cell(words.number(quarter.mean), quarter.mean));
        changes.cells.push_back(changeCell(quarter, words));
    }
    if (!quarters.empty())
        table.rows = {means, changes};
    return table;
}

AnswerTable readingTable(const Register &reg, const MetricProof &proof, const QHash<QDate, QString> &notes,
                         const MetricWords &words)
{
    AnswerTable table{u"readings"_s,
                      App::translate("Dossier", "Readings"),
                      App::translate("Dossier", "Each reading with the limits that it is judged by."),
                      {},
                      {}};
    table.columns = {
        {App::translate("Dossier", "On"), false, 2},         {App::translate("Dossier", "Value"), true, 1},
        {App::translate("Dossier", "Lower limit"), true, 1}, {App::translate("Dossier", "Mean"), true, 1},
        {App::translate("Dossier", "Upper limit"), true, 1}, {App::translate("Dossier", "Signals"), false, 4}};
    if (!notes.isEmpty())
        table.columns.push_back({App::translate("Dossier", "Note"), false, 4});
    const Metric *metric = reg.find(proof.metric);
    for (auto point = proof.chart.points.rbegin(); metric && point != proof.chart.points.rend(); ++point) {
        QStringList fired;
        for (const Signal signal : allSignals) {
            if (point->signs.has(signal))
                fired += signalLabel(signal);
        }
        const Variation variation = variationOf(point->signs, metric->direction);
        const Tone tone = variation == Variation::Improvement ? Tone::Good
            : variation == Variation::Concern                 ? Tone::Concern
                                                              : Tone::Neutral;
        table.rows.push_back(
            {{cell(words.day(point->on), point->on), cell(words.number(point->value), point->value),
              cell(words.number(point->lower), point->lower), cell(words.number(point->centre), point->centre),
              cell(words.number(point->upper), point->upper), cell(fired.join(u", "_s), {}, tone)}});
        if (!notes.isEmpty())
            table.rows.back().cells.push_back(cell(notes.value(point->on)));
    }
    return table;
}

AnswerTable amendmentTable(const Register &reg, Id<Steering> steering, const MetricWords &words)
{
    AnswerTable table{u"amendments"_s, App::translate("Dossier", "Amendments of the registered claim"), {}, {}, {}};
    table.columns = {{App::translate("Dossier", "On"), false, 2},
                     {App::translate("Dossier", "Change"), false, 4},
                     {App::translate("Dossier", "Reason"), false, 4},
                     {App::translate("Dossier", "By"), false, 2}};
    for (const Amendment *amendment : amendmentsOf(reg, steering))
        table.rows.push_back({{cell(words.day(amendment->on), amendment->on), cell(amendmentText(*amendment)),
                               cell(amendment->reason), cell(amendment->author)},
                              {EntityKind::Amendment, amendment->id.value}});
    return table;
}

QString signalLabel(Signal signal)
{
    switch (signal) {
    case Signal::Astronomical:
        return App::translate("Dossier", "beyond a limit");
    case Signal::Trend:
        return App::translate("Dossier", "trend");
    case Signal::TwoInThree:
        return App::translate("Dossier", "two of three near a limit");
    case Signal::Shift:
        return App::translate("Dossier", "run on one side of the mean");
    case Signal::ThreeInFour:
        return App::translate("Dossier", "three of four near a limit");
    case Signal::FourInFive:
        return App::translate("Dossier", "four of five away from the mean");
    case Signal::Stratification:
        return App::translate("Dossier", "hugging the mean");
    case Signal::Mixture:
        return App::translate("Dossier", "avoiding the mean");
    case Signal::Alternating:
        return App::translate("Dossier", "up and down in turn");
    case Signal::LongRun:
        return App::translate("Dossier", "long run on one side of the median");
    case Signal::FewCrossings:
        return App::translate("Dossier", "the median is seldom crossed");
    }
    return {};
}

} // namespace Ratchet
