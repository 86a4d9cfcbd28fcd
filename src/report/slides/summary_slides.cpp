// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary_slides.h"

#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/scope.h>
#include <answers/questions/answer.h>
#include <core/entities/settings.h>
#include <report/pack/pack_changes.h>
#include <report/pack/pack_comparison.h>
#include <report/sections/money_figures.h>
#include <report/slides/slide_parts.h>
#include <report/slides/slide_words.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostReturns = 5; // below the figures, with the total

} // namespace

Result<Slide> changesSlide(const SlideSubject &subject, const EarlierState &before, qint64 change,
                           const QStringList &services)
{
    const Evaluation &evaluation = subject.evaluation;
    Result<Register> narrowed = registerInScope(before.reg, services, {});
    if (!narrowed)
        return tl::unexpected<Error>(narrowed.error());
    const QString then = slideDay(before.asOf, evaluation.locale);
    Answers answers = answer(*narrowed, before.asOf, evaluation.locale);
    const PackSide was{then, {}, std::move(*narrowed), std::move(answers), before.change};
    const PackSide is{slideDay(evaluation.asOf, evaluation.locale), {}, evaluation.reg, subject.answers, change};
    const LeadingChanges changes = leadingChanges(was, is, mostSlideRows, evaluation.locale);
    Slide slide{.id = u"changes"_s, .title = SlideWords::tr("What changed since %1").arg(then)};
    slide.subtitle = SlideWords::tr("Both states are computed from the ledger: change %1 and change %2")
                         .arg(evaluation.locale.toString(before.change), evaluation.locale.toString(change));
    if (changes.table.rows.empty())
        slide.blocks.emplace_back(SlideHeadline{SlideWords::tr("Nothing that a figure shows."), {}, Tone::Neutral});
    else
        slide.blocks.emplace_back(slideTable(changes.table));
    if (changes.others > 0)
        slide.subtitle +=
            u" · "_s + SlideWords::tr("%Ln more difference(s) than are shown", nullptr, int(changes.others));
    return slide;
}

Slide moneySlide(const SlideSubject &subject)
{
    const Evaluation &evaluation = subject.evaluation;
    const MoneyFigures money = moneyFigures(subject.answers, evaluation.settings.currency, evaluation.locale);
    Slide slide{.id = u"money"_s,
                .title = SlideWords::tr("Money in, and what is proven of it"),
                .subtitle = money.returnFormula};
    SlideFigures figures;
    for (const MoneyFigures::Shown &figure : money.shown)
        figures.figures.push_back({figure.text, figure.name});
    if (!figures.figures.empty())
        slide.blocks.emplace_back(std::move(figures));
    for (const Answer &question : subject.answers.questions) {
        const auto table = std::ranges::find(question.tables, u"returns_by_improvement"_s, &AnswerTable::id);
        if (table == question.tables.end() || table->rows.empty())
            continue;
        slide.blocks.emplace_back(slideTable(*table, mostReturns));
        slide.notes += table->caption;
    }
    if (!money.causes.isEmpty())
        slide.notes += money.causes;
    return slide;
}

} // namespace Ratchet
