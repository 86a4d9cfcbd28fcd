// SPDX-License-Identifier: GPL-3.0-or-later
#include "self_trend.h"

#include <answers/evaluation/evaluation.h>
#include <answers/questions/self_questions.h>

#include <core/entities/evidence.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int quartersShown = 5;

QDate startOfQuarter(QDate day) { return {day.year(), day.month() - (day.month() - 1) % 3, 1}; }

QString quarterName(QDate start, const QLocale &locale)
{
    return App::translate("Answers", "Q%1 %2")
        .arg(locale.toString((start.month() - 1) / 3 + 1), locale.toString(start, u"yyyy"_s));
}

// The last answer of that quarter, by the day.
const SelfAnswer *answerOf(const Register &reg, int question, QDate start, QDate asOf)
{
    const SelfAnswer *latest = nullptr;
    for (const SelfAnswer &answer : reg.all<SelfAnswer>()) {
        const bool isOfQuarter = answer.on.isValid() && answer.on <= asOf && startOfQuarter(answer.on) == start;
        if (answer.question == question && isOfQuarter && (!latest || answer.on >= latest->on))
            latest = &answer;
    }
    return latest;
}

AnswerTable emptyTable(const QString &question)
{
    AnswerTable table(u"self_answers"_s, question);
    table.column(App::translate("Answers", "Quarter"), 2)
        .column(App::translate("Answers", "Rating"), 2)
        .number(App::translate("Answers", "Figure"))
        .column(App::translate("Answers", "In words"), 6)
        .column(App::translate("Answers", "By"), 2);
    return table;
}

} // namespace

SelfTrend selfTrend(const Register &reg, QDate asOf, const QLocale &locale)
{
    SelfTrend trend;
    const QDate current = startOfQuarter(asOf);
    const std::vector<SelfQuestion> now = selfQuestions(Evaluation(reg, asOf, locale));
    trend.ratings.id = u"self_ratings"_s;
    trend.ratings.title = App::translate("Answers", "Ratings by quarter");
    trend.ratings.caption = App::translate("Answers", "The last rating of each quarter, 1 to 5.");
    trend.ratings.kind = ChartKind::Lines;
    trend.ratings.measure = Measure::Score;
    std::array<ChartSeries, 4> series;
    bool isAnyRated = false;
    for (size_t i = 0; i < 4; ++i) {
        trend.questions[i].now = now[i];
        trend.questions[i].quarters = emptyTable(now[i].question);
        trend.questions[i].isDue = !answerOf(reg, int(i) + 1, current, asOf);
        series[i] = {.name = App::translate("Answers", "Question %1").arg(locale.toString(int(i) + 1)),
                     .tone = i == 3 ? Tone::Concern : Tone::Good,
                     .shade = int(i) % 3};
    }
    for (int back = quartersShown - 1; back >= 0; --back) {
        const QDate start = current.addMonths(-3 * back);
        const QDate last = std::min(asOf, start.addMonths(3).addDays(-1));
        const std::vector<SelfQuestion> figures = back == 0 ? now : selfQuestions(Evaluation(reg, last, locale));
        trend.ratings.categories.push_back(quarterName(start, locale));
        for (size_t i = 0; i < 4; ++i) {
            const SelfAnswer *answer = answerOf(reg, int(i) + 1, start, asOf);
            const bool isRated = answer && answer->rating;
            isAnyRated = isAnyRated || isRated;
            series[i].values.push_back(isRated ? double(*answer->rating) : std::nan(""));
            AnswerTable::Row row{
                .cells = {textCell(quarterName(start, locale)),
                          isRated ? Cell{App::translate("Answers", "%1 of 5").arg(locale.toString(*answer->rating)),
                                         Value(*answer->rating)}
                                  : textCell(back == 0 ? App::translate("Answers", "due") : u"–"_s),
                          isEmpty(figures[i].value)
                              ? textCell(u"–"_s)
                              : Cell{displayFigure(figures[i].value, Measure::Percent, locale), figures[i].value},
                          textCell(answer ? answer->answer : QString()),
                          textCell(answer ? recordName(reg, EntityKind::Person, answer->person.value) : QString())},
                .record = answer ? refTo(*answer) : RecordRef{}};
            auto &rows = trend.questions[i].quarters.rows;
            rows.insert(rows.begin(), std::move(row));
        }
    }
    if (isAnyRated)
        trend.ratings.series.assign(series.begin(), series.end());
    else
        trend.ratings.categories.clear();
    return trend;
}

} // namespace Ratchet
