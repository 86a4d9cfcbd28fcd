// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_comparison.h"

#include <answers/questions/answer.h>
#include <report/pack/figure_changes.h>
#include <report/paper/pack_words.h>
#include <report/paper/paper.h>
#include <store/store.h>

#include <answers/basis/rung_words.h>
#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/scope.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/record_text.h>
#include <report/paper/pack_choices.h>
#include <report/paper/pack_settings.h>

#include <numeric>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// A table of what differs, without rows.
AnswerTable differences(const QString &id, const QString &title, const QString &what, const PackSide &before,
                        const PackSide &after)
{
    AnswerTable table(id, title);
    table.column(what, 5).column(before.name, 3).column(after.name, 3);
    return table;
}

AnswerTable verdicts(const PackSide &before, const PackSide &after, const QLocale &locale)
{
    AnswerTable table = differences(u"verdicts"_s, PackWords::tr("Verdicts"), PackWords::tr("Question"), before, after);
    for (size_t i = 0; i < std::min(before.answers.questions.size(), after.answers.questions.size()); ++i) {
        const Answer &was = before.answers.questions[i];
        const Answer &is = after.answers.questions[i];
        if (was.verdict != is.verdict)
            table.row({{PackWords::tr("%1 · %2").arg(locale.toString(is.number), is.question)},
                       textCell(verdictLabel(was.verdict), verdictTone(was.verdict)),
                       textCell(verdictLabel(is.verdict), verdictTone(is.verdict))});
    }
    return table;
}

AnswerTable figures(const PackSide &before, const PackSide &after, const QLocale &locale)
{
    AnswerTable table = differences(u"figures"_s, PackWords::tr("Figures"), PackWords::tr("Figure"), before, after);
    table.columns[1].isNumber = table.columns[2].isNumber = true;
    table.number(PackWords::tr("Difference"), 2);
    for (const FigureChange &change : figureChanges(before.answers, after.answers))
        table.row(cellsOf(change, locale));
    return table;
}

// The records of a kind that one register has and the other has not.
template <class Record> QSet<Id<Record>> missingIn(const Register &reg, const Register &whole)
{
    QSet<Id<Record>> missing;
    for (const Record &record : whole.all<Record>()) {
        if (!reg.find(record.id))
            missing.insert(record.id);
    }
    return missing;
}

// As a side has it: nothing where it did not exist by its day.
const Improvement *improvementOf(const PackSide &side, Id<Improvement> id)
{
    const Improvement *improvement = side.reg.find(id);
    return improvement && existsAsOf(improvement->raisedOn, side.answers.asOf) ? improvement : nullptr;
}

AnswerTable improvements(const PackSide &before, const PackSide &after)
{
    AnswerTable table =
        differences(u"improvements"_s, PackWords::tr("Improvements"), PackWords::tr("Improvement"), before, after);
    const Field &status = fieldOf<&Improvement::status>();
    const auto add = [&](const Improvement &named, const Improvement *was, const Improvement *is) {
        const auto cell = [&status](const Improvement *improvement, const QString &missing) -> Cell {
            return improvement ? Cell{optionLabel(status, qint64(improvement->status))} : Cell{missing};
        };
        table.row({{PackWords::tr("%1 %2").arg(named.reference, named.title)},
                   cell(was, PackWords::tr("(not there yet)")),
                   cell(is, PackWords::tr("(gone)"))},
                  refTo(named));
    };
    for (const Improvement &improvement : after.reg.all<Improvement>()) {
        const Improvement *was = improvementOf(before, improvement.id);
        const Improvement *is = improvementOf(after, improvement.id);
        if (is && !before.otherImprovements.contains(is->id) && (!was || was->status != is->status))
            add(*is, was, is);
    }
    for (const Improvement &improvement : before.reg.all<Improvement>()) {
        const bool isGone = !improvementOf(after, improvement.id) && !after.otherImprovements.contains(improvement.id);
        if (isGone && improvementOf(before, improvement.id))
            add(improvement, &improvement, nullptr);
    }
    return table;
}

Cell verdictCell(const MetricSummary *summary)
{
    if (!summary)
        return {PackWords::tr("(no such metric)")};
    if (!summary->rung)
        return {PackWords::tr("not steered")};
    return {rungShape(*summary->rung) + u' ' + summary->verdict, rungName(*summary->rung), rungTone(*summary->rung)};
}

AnswerTable metrics(const PackSide &before, const PackSide &after)
{
    AnswerTable table = differences(u"metrics"_s, PackWords::tr("Metrics"), PackWords::tr("Metric"), before, after);
    const auto summaryIn = [](const PackSide &side, Id<Metric> metric) -> const MetricSummary * {
        const auto found = std::ranges::find(side.answers.metrics, metric, &MetricSummary::metric);
        return found == side.answers.metrics.end() ? nullptr : &*found;
    };
    const auto add = [&table](const MetricSummary &named, const MetricSummary *was, const MetricSummary *is) {
        table.row({{named.name}, verdictCell(was), verdictCell(is)}, {EntityKind::Metric, named.metric.value});
    };
    for (const MetricSummary &is : after.answers.metrics) {
        const MetricSummary *was = summaryIn(before, is.metric);
        if (!before.otherMetrics.contains(is.metric) && (!was || was->rung != is.rung || was->verdict != is.verdict))
            add(is, was, &is);
    }
    for (const MetricSummary &was : before.answers.metrics) {
        if (!summaryIn(after, was.metric) && !after.otherMetrics.contains(was.metric))
            add(was, &was, nullptr);
    }
    return table;
}

QString scopeNote(const PackSide &before, const PackSide &after)
{
    if (before.scope == after.scope)
        return {};
    const auto words = [](const QString &scope) -> QString {
        return scope.isEmpty() ? PackWords::tr("the whole register") : scope;
    };
    return PackWords::tr("They are not about the same: %1 is about %2, %3 about %4. Improvements and metrics are "
                         "compared where both are about them; verdicts and figures are those of each pack.")
        .arg(before.name, words(before.scope), after.name, words(after.scope));
}

} // namespace

qsizetype PackComparison::count() const
{
    return std::accumulate(tables.begin(), tables.end(), qsizetype(0),
                           [](qsizetype sum, const AnswerTable &table) { return sum + std::ssize(table.rows); });
}

PackComparison comparePacks(const PackSide &before, const PackSide &after, const QLocale &locale)
{
    const auto basis = [&locale](const PackSide &side) -> QString {
        return PackWords::tr("%1 as of %2, change %3")
            .arg(side.name, locale.toString(side.answers.asOf, QLocale::ShortFormat), locale.toString(side.change));
    };
    const QString both = PackWords::tr("Computed again from the ledger: %1; %2.").arg(basis(before), basis(after));
    return {before.name,
            after.name,
            both,
            scopeNote(before, after),
            {verdicts(before, after, locale), figures(before, after, locale), improvements(before, after),
             metrics(before, after)}};
}

Result<PackSide> packSide(const Pack &pack, const Register &recorded, const QLocale &locale)
{
    const PackChoices choices = packChoicesOf(pack);
    Result<Register> narrowed = registerInScope(recorded, choices.services, choices.units);
    if (!narrowed)
        return tl::unexpected<Error>(narrowed.error());
    Answers answers = answer(*narrowed, pack.asOf, locale);
    PackSide side{pack.reference, pack.scope, std::move(*narrowed), std::move(answers), pack.change.value_or(0)};
    side.otherImprovements = missingIn<Improvement>(side.reg, recorded);
    side.otherMetrics = missingIn<Metric>(side.reg, recorded);
    return side;
}

Result<PackSide> packSide(const QString &path, const Pack &pack, const QLocale &locale)
{
    const auto opened = Store::open(path, OpenMode::ReadOnly, {});
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    const qint64 change = pack.change.value_or(0);
    if (change < 1 || change > (*opened)->lastChange())
        return failure(
            ErrorCode::InvalidValue,
            PackWords::tr("The register does not hold the change that %1 was made from.").arg(pack.reference));
    const Result<Register> present = (*opened)->load();
    if (!present)
        return tl::unexpected<Error>(present.error());
    const Result<Register> recorded = (*opened)->recordedAt(change, *present);
    if (!recorded)
        return tl::unexpected<Error>(recorded.error());
    return packSide(pack, *recorded, locale);
}

Status writePackComparison(const QString &path, const PackComparison &comparison, const PackSettings &settings)
{
    const QString title = PackWords::tr("What changed from %1 to %2").arg(comparison.before, comparison.after);
    std::vector<Element> elements;
    elements.emplace_back(HeadingElement{1, title, Listing::Outline});
    elements.emplace_back(TextElement{comparison.basis, TextRole::Muted});
    if (!comparison.note.isEmpty())
        elements.emplace_back(TextElement{comparison.note});
    for (const AnswerTable &table : comparison.tables) {
        elements.emplace_back(HeadingElement{2, table.title, Listing::Outline});
        if (table.rows.empty())
            elements.emplace_back(TextElement{PackWords::tr("No difference.")});
        else
            elements.emplace_back(TableElement{table.content()});
    }
    return writePaper(path, {title, settings.preparedAt.date(), std::move(elements)}, settings);
}

} // namespace Ratchet
