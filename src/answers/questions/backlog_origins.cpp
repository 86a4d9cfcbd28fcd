// SPDX-License-Identifier: GPL-3.0-or-later
#include "backlog_origins.h"

#include <answers/basis/year.h>
#include <answers/evaluation/evaluation.h>
#include <answers/questions/quarter_counts.h>
#include <core/entities/improvement.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr size_t mostTints = 3; // of one tone that a chart can tell apart

// What went wrong already, as against what somebody looked for.
bool isReactive(qint64 origin)
{
    return origin == qint64(ImprovementSource::Incident) || origin == qint64(ImprovementSource::Pir)
        || origin == qint64(ImprovementSource::Problem);
}

// Grey: what went wrong led to it. Blue: somebody looked for it; where there are more kinds than tints, the smallest
// are drawn as one. Orange: nobody said.
std::vector<DrawnRows> originRows(const QuarterCounts &counts)
{
    std::vector<DrawnRows> drawn;
    std::vector<size_t> sought; // rows
    int shade = 0;
    for (size_t row = 0; row < counts.rows().size(); ++row) {
        const QuarterCounts::Row &counted = counts.rows()[row];
        if (isReactive(counted.option))
            drawn.push_back({.name = counted.label, .rows = {row}, .shade = shade++});
        else if (counted.option != 0)
            sought.push_back(row);
    }
    std::vector<size_t> largest = sought;
    std::ranges::stable_sort(largest, std::greater(), [&](size_t row) { return counts.rows()[row].records.size(); });
    largest.resize(std::min(largest.size(), sought.size() > mostTints ? mostTints - 1 : mostTints));
    DrawnRows others{.name = App::translate("Answers", "Other origins"), .rows = {}, .tone = Tone::Good, .shade = 2};
    shade = 0;
    for (const size_t row : sought) {
        if (std::ranges::find(largest, row) == largest.end())
            others.rows.push_back(row);
        else
            drawn.push_back({.name = counts.rows()[row].label, .rows = {row}, .tone = Tone::Good, .shade = shade++});
    }
    if (!others.rows.empty())
        drawn.push_back(others);
    for (size_t row = 0; row < counts.rows().size(); ++row) {
        if (counts.rows()[row].option == 0)
            drawn.push_back({.name = counts.rows()[row].label, .rows = {row}, .tone = Tone::Concern, .shade = 1});
    }
    return drawn;
}

std::vector<DrawnRows> fixRows(const QuarterCounts &counts)
{
    std::vector<DrawnRows> drawn;
    for (size_t row = 0; row < counts.rows().size(); ++row) {
        const QuarterCounts::Row &counted = counts.rows()[row];
        const Tone tone = counted.option == qint64(FixKind::Systemic) ? Tone::Good
            : counted.option == 0                                     ? Tone::Concern
                                                                      : Tone::Neutral;
        drawn.push_back({.name = counted.label, .rows = {row}, .tone = tone, .shade = tone == Tone::Concern ? 1 : 0});
    }
    return drawn;
}

} // namespace

void addOrigins(Answer &answer, const Evaluation &evaluation)
{
    std::vector<const Improvement *> raised;
    std::ranges::copy_if(evaluation.improvements, std::back_inserter(raised), [&](const Improvement *improvement) {
        return isInYearTo(evaluation.asOf, improvement->raisedOn);
    });
    const QString period =
        App::translate("Answers",
                       "Improvements raised in the 365 days that end with the reporting date, by the "
                       "quarters of the register's year; the first and the last are not whole.");

    QuarterCounts origins(evaluation, fieldOf<&Improvement::source>());
    QuarterCounts fixes(evaluation, fieldOf<&Improvement::fixKind>());
    fixes.keep({qint64(FixKind::Tactical), qint64(FixKind::Systemic), 0});
    for (const Improvement *improvement : raised) {
        origins.add(qint64(improvement->source), *improvement);
        fixes.add(qint64(improvement->fixKind), *improvement);
    }
    const QuarterWords originWords{.id = u"origin_by_quarter"_s,
                                   .title = App::translate("Answers", "Where improvements come from, by quarter"),
                                   .caption = period,
                                   .column = App::translate("Answers", "Origin")};
    const QuarterWords fixWords{.id = u"fix_by_quarter"_s,
                                .title = App::translate("Answers", "Tactical and systemic improvements, by quarter"),
                                .caption = period,
                                .column = App::translate("Answers", "Kind of fix")};
    answer.tallies.push_back(origins.tally(u"byOrigin"_s, period));
    answer.tallies.push_back(fixes.tally(u"byFix"_s, period));
    answer.charts.push_back(origins.chart(originWords, originRows(origins)));
    answer.charts.push_back(fixes.chart(fixWords, fixRows(fixes)));
    answer.tables.push_back(origins.table(originWords));
    answer.tables.push_back(fixes.table(fixWords));
}

} // namespace Ratchet
