// SPDX-License-Identifier: GPL-3.0-or-later
#include "slide_deck.h"

#include <answers/questions/answer.h>
#include <answers/questions/head_figures.h>
#include <answers/questions/metric_overview.h>
#include <core/catalogue.h>
#include <core/register.h>
#include <report/paper/pack_text.h>
#include <report/slides/review_slides.h>
#include <report/slides/slide_parts.h>
#include <report/slides/slide_words.h>
#include <report/slides/summary_slides.h>

#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/scope.h>
#include <core/entities/cadence.h>
#include <core/entities/organisation.h>
#include <core/entities/settings.h>
#include <core/record_text.h>

#include <algorithm>
#include <array>
#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostNoted = 6; // records named in the notes
constexpr size_t mostChartRows = 14; // of a chart that grows with its rows
constexpr int metricsQuestion = 4;
constexpr QLatin1StringView overviewSlideId = "question:4:table:metrics"_L1; // its first slide
constexpr SlidePaging overviewPaging{.rows = 6, .slides = 12}; // two lines a row, in letters for the last row of chairs

// What a review shows where nobody chose, what it needs most first; one that ends with a colon is the next of its kind.
constexpr std::array usualIds{
    "verdicts"_L1,   "agenda"_L1,     "changes"_L1,
    "question:1"_L1, "question:2"_L1, "question:3"_L1,
    "question:4"_L1, "question:5"_L1, "delivered"_L1,
    "faded"_L1,      "money"_L1,      "decisions"_L1,
    overviewSlideId, "metric:"_L1,    "agenda:open_actions"_L1,
    "metric:"_L1,    "metric:"_L1,    "agenda:last_decisions"_L1,
};

QString valueText(const Value &value, Measure measure, const QLocale &locale)
{
    return isEmpty(value) ? u"–"_s : displayFigure(value, measure, locale);
}

QString questionTitle(const Answer &answer, const QLocale &locale)
{
    return SlideWords::tr("%1 · %2").arg(locale.toString(answer.number), answer.question);
}

SlideFigures figuresOf(const Answer &answer, const QLocale &locale)
{
    SlideFigures block;
    for (const Figure &figure : headFigures(answer))
        block.figures.push_back({valueText(figure.value, figure.measure, locale), figure.label});
    return block;
}

// What the presenter may be asked: how figures are counted, what fails and why, who knows.
QStringList notesOf(const Answer &answer, const SlideSubject &subject)
{
    QStringList notes{answer.whom};
    for (const Check &check : answer.checks) {
        if (check.outcome != CheckOutcome::NotMet)
            continue;
        QStringList names;
        for (size_t i = 0; i < std::min(mostNoted, check.rows.size()); ++i)
            names += recordName(subject.evaluation.reg, check.rows[i].entity, check.rows[i].record);
        QString line = SlideWords::tr("✕ %1").arg(check.label);
        if (!names.isEmpty())
            line += u": "_s + names.join(u"; "_s);
        if (check.rows.size() > mostNoted)
            line += u' ' + SlideWords::tr("and %Ln more", nullptr, int(check.rows.size() - mostNoted));
        notes += line;
    }
    for (const Figure &figure : answer.figures) {
        if (!figure.definition.isEmpty())
            notes += SlideWords::tr("%1: %2").arg(figure.label, figure.definition);
    }
    return notes;
}

// Charts that grow with their rows show what a room can read; their note says how many there are.
AnswerChart slideChart(AnswerChart chart, QString &note)
{
    const bool growsWithRows = chart.kind == ChartKind::HorizontalStackedBars || chart.kind == ChartKind::Timeline;
    if (!growsWithRows || chart.categories.size() <= mostChartRows)
        return chart;
    note = SlideWords::tr("The first %1 of %2 are drawn.")
               .arg(spokenNumber(qint64(mostChartRows)), spokenNumber(qint64(chart.categories.size())));
    chart.categories.resize(mostChartRows);
    for (ChartSeries &series : chart.series)
        series.values.resize(std::min(series.values.size(), mostChartRows));
    std::erase_if(chart.marks, [](const ChartMark &mark) { return mark.category >= int(mostChartRows); });
    return chart;
}

void addChart(Slide &slide, const AnswerChart &chart)
{
    QString note;
    slide.blocks.emplace_back(slideChart(chart, note));
    if (!note.isEmpty())
        slide.subtitle += slide.subtitle.isEmpty() ? note : QString(u" · "_s + note);
}

Slide openingSlide(const SlideSubject &subject)
{
    const Answers &answers = subject.answers;
    const Ceremony *ceremony = subject.evaluation.reg.find(subject.ceremony);
    const QString organisation = subject.evaluation.reg.settings().organisation;
    Slide slide;
    slide.id = u"verdicts"_s;
    slide.title = ceremony       ? ceremony->name
        : organisation.isEmpty() ? SlideWords::tr("Continual improvement")
                                 : SlideWords::tr("Continual improvement at %1").arg(organisation);
    slide.subtitle = SlideWords::tr("Five questions, as of %1").arg(slideDay(answers.asOf, subject.evaluation.locale));
    if (!answers.weekLine.isEmpty())
        slide.subtitle += u" · "_s + answers.weekLine;
    SlideTiles tiles;
    for (const Answer &answer : answers.questions) {
        tiles.tiles.push_back({questionTitle(answer, subject.evaluation.locale), answer.lead, answer.leadNote,
                               verdictLabel(answer.verdict), verdictTone(answer.verdict),
                               answer.verdict == Verdict::Partial});
        slide.notes += SlideWords::tr("%1: %2").arg(subject.evaluation.locale.toString(answer.number), answer.headline);
    }
    slide.blocks.emplace_back(std::move(tiles));
    SlidePoints signs;
    for (const FailureSign &sign : answers.signs) {
        const QString text = SlideWords::tr("%1: %2").arg(sign.label, sign.note);
        signs.points.push_back({outcomeShape(sign.outcome) + u' ' + text, outcomeTone(sign.outcome)});
    }
    if (!signs.points.empty())
        slide.blocks.emplace_back(std::move(signs));
    return slide;
}

Slide questionSlide(const Answer &answer, const SlideSubject &subject)
{
    Slide slide{u"question:%1"_s.arg(answer.number),
                questionTitle(answer, subject.evaluation.locale),
                answer.whom,
                {},
                notesOf(answer, subject)};
    if (!answer.freshness.isEmpty())
        slide.subtitle += u" · "_s + answer.freshness;
    slide.blocks.emplace_back(SlideHeadline{answer.headline, verdictLabel(answer.verdict), verdictTone(answer.verdict),
                                            answer.verdict == Verdict::Partial});
    if (SlideFigures figures = figuresOf(answer, subject.evaluation.locale); !figures.figures.empty())
        slide.blocks.emplace_back(std::move(figures));
    if (!answer.charts.empty() && !answer.charts.front().categories.empty())
        addChart(slide, answer.charts.front());
    return slide;
}

Slide checksSlide(const Answer &answer, const SlideSubject &subject)
{
    Slide slide{u"question:%1:checks"_s.arg(answer.number),
                SlideWords::tr("What the verdict rests on"),
                questionTitle(answer, subject.evaluation.locale),
                {},
                notesOf(answer, subject)};
    SlideTable table;
    table.column(SlideWords::tr("Requirement"), 6)
        .number(SlideWords::tr("Value"))
        .number(SlideWords::tr("Needed"))
        .column(SlideWords::tr("State"));
    for (const Check &check : answer.checks) {
        const QString limit = valueText(check.threshold, check.measure, subject.evaluation.locale);
        const QString needed = isEmpty(check.threshold) ? QString()
            : check.isUpperLimit                        ? SlideWords::tr("at most %1").arg(limit)
                                                        : SlideWords::tr("at least %1").arg(limit);
        table.row({{check.label},
                   {valueText(check.value, check.measure, subject.evaluation.locale)},
                   {needed},
                   textCell(outcomeLabel(check), outcomeTone(check.outcome))});
    }
    slide.blocks.emplace_back(std::move(table));
    return slide;
}

QString tableSlide(const QString &question, const QString &table) { return question + u":table:"_s + table; }

// Names take room that the letters need.
AnswerTable withoutNames(AnswerTable table)
{
    for (size_t c = table.columns.size(); c-- > 0;) {
        const bool areNames = std::ranges::any_of(
            table.rows, [c](const AnswerTable::Row &row) { return c < row.cells.size() && row.cells[c].areNames; });
        if (!areNames)
            continue;
        table.columns.erase(table.columns.begin() + qsizetype(c));
        for (AnswerTable::Row &row : table.rows) {
            if (c < row.cells.size())
                row.cells.erase(row.cells.begin() + qsizetype(c));
        }
    }
    return table;
}

// All metrics, on as many slides as they take: what is handed round of question 4.
void addOverview(std::vector<Slide> &slides, const Answer &answer, const SlideSubject &subject)
{
    const auto table = std::ranges::find(answer.tables, metricOverviewId, &AnswerTable::id);
    if (answer.number != metricsQuestion || table == answer.tables.end() || table->rows.empty())
        return;
    const QLocale &locale = subject.evaluation.locale;
    addTableSlides(slides,
                   {.id = tableSlide(slides.back().id, table->id),
                    .title = table->title,
                    .subtitle = overviewSentence(subject.answers.metrics, locale)},
                   withoutNames(*table), locale, {}, overviewPaging);
}

void addQuestionSlides(std::vector<Slide> &slides, const SlideSubject &subject)
{
    for (const Answer &answer : subject.answers.questions) {
        slides.push_back(questionSlide(answer, subject));
        const QString id = slides.back().id;
        const QString title = questionTitle(answer, subject.evaluation.locale);
        addOverview(slides, answer, subject);
        if (!answer.checks.empty())
            slides.push_back(checksSlide(answer, subject));
        for (size_t i = 1; i < answer.charts.size(); ++i) {
            AnswerChart chart = answer.charts[i];
            if (chart.categories.empty())
                continue;
            Slide slide{id + u":chart:"_s + chart.id, std::exchange(chart.title, {}), title, {}, {chart.caption}};
            addChart(slide, chart);
            slides.push_back(std::move(slide));
        }
        for (const AnswerTable &table : answer.tables) {
            const bool isOverview = answer.number == metricsQuestion && table.id == metricOverviewId;
            if (!isOverview && !std::ranges::all_of(table.rows, &AnswerTable::Row::isTotal))
                slides.push_back({tableSlide(id, table.id), table.title, title, {slideTable(table)}, {table.caption}});
        }
    }
}

} // namespace

std::vector<Slide> allSlides(const SlideSubject &subject)
{
    std::vector<Slide> slides{openingSlide(subject)};
    addQuestionSlides(slides, subject);
    addReviewSlides(slides, subject);
    const auto decisions = std::ranges::find(slides, u"decisions"_s, &Slide::id);
    slides.insert(decisions, moneySlide(subject));
    return slides;
}

std::vector<SlideChoice> usualSlides(const std::vector<Slide> &all)
{
    std::vector<bool> isUsual(all.size());
    size_t count = 0;
    for (const QLatin1StringView wanted : usualIds) {
        const bool isKind = wanted.endsWith(u':');
        for (size_t i = 0; i < all.size() && count < mostUsualSlides; ++i) {
            if (isUsual[i] || (isKind ? !all[i].id.startsWith(wanted) : all[i].id != wanted))
                continue;
            isUsual[i] = true;
            ++count;
            break;
        }
    }
    std::vector<SlideChoice> usual;
    for (size_t i = 0; i < all.size(); ++i) {
        if (isUsual[i])
            usual.push_back({all[i].id, {}});
    }
    return usual;
}

SlideChoices slideChoicesOf(const Register &reg, Id<Ceremony> id)
{
    const Ceremony *ceremony = reg.find(id);
    SlideChoices choices = ceremony ? slideChoicesFrom(ceremony->slides) : SlideChoices();
    const Service *service = ceremony ? reg.find(ceremony->service) : nullptr;
    if (service && choices.services.isEmpty())
        choices.services += service->name;
    return choices;
}

Result<SlideDeck> wholeDeck(const SlideSource &source, const QStringList &services)
{
    const Result<Register> narrowed = registerInScope(source.reg, services, {});
    if (!narrowed)
        return tl::unexpected<Error>(narrowed.error());
    const Evaluation evaluation(*narrowed, source.asOf, source.locale);
    const Answers answers = answer(evaluation);
    const SlideSubject subject{.evaluation = evaluation, .answers = answers, .ceremony = source.ceremony};
    SlideDeck deck{.title = {},
                   .organisation = source.reg.settings().organisation,
                   .asOf = source.asOf,
                   .change = source.change,
                   .locale = source.locale,
                   .slides = allSlides(subject)};
    deck.title = deck.slides.front().title;
    if (source.before) {
        Result<Slide> changes = changesSlide(subject, *source.before, source.change, services);
        if (!changes)
            return tl::unexpected<Error>(changes.error());
        const auto first = std::ranges::find(deck.slides, u"question:1"_s, &Slide::id);
        deck.slides.insert(first, std::move(*changes));
        deck.since = SlidesSince{source.before->change, source.before->asOf};
    }
    return deck;
}

Result<SlideDeck> slideDeck(const SlideSource &source, const SlideChoices &choices)
{
    Result<SlideDeck> deck = wholeDeck(source, choices.services);
    if (deck)
        showOnly(*deck, choices.slides);
    return deck;
}

void showOnly(SlideDeck &deck, const std::vector<SlideChoice> &chosen)
{
    std::vector<Slide> all = std::exchange(deck.slides, {});
    const std::vector<SlideChoice> shown = chosen.empty() ? usualSlides(all) : chosen;
    deck.slides = chosenSlides(all, shown);
    std::erase_if(all, [&shown](const Slide &slide) {
        return std::ranges::find(shown, slide.id, &SlideChoice::slide) != shown.end();
    });
    deck.backUp = std::move(all);
}

} // namespace Ratchet
