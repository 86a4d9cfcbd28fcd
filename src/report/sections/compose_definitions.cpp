// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_definitions.h"

// How everything in the pack is counted, so that a reader can count it again.
#include <answers/questions/answer.h>
#include <core/entities/metric.h>
#include <core/register.h>
#include <report/paper/pack_text.h>

#include <report/paper/pack_words.h>

#include <answers/basis/rung_words.h>
#include <answers/metrics/rule_words.h>
#include <core/record_text.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

using Definition = std::pair<QString, QString>;

void addDefinitions(std::vector<Element> &part, const QString &title, const QString &named,
                    const std::vector<Definition> &definitions)
{
    TableElement table;
    table.column(named, 2).column(PackWords::tr("Meaning"), 6);
    for (const auto &[name, meaning] : definitions)
        table.row({{name}, {meaning}});
    part.emplace_back(HeadingElement{2, title});
    part.emplace_back(std::move(table));
}

QString factorText(double factor, const PackSettings &settings) { return settings.locale.toString(factor, 'g', 4); }

TableElement figureTable(const Answers &answers, const PackSettings &settings)
{
    TableElement table;
    table.number(PackWords::tr("Question"))
        .column(PackWords::tr("Figure"), 3)
        .column(PackWords::tr("How it is counted"), 8);
    for (const Answer &answer : answers.questions) {
        for (const Figure &figure : answer.figures)
            table.row({{settings.locale.toString(answer.number), qint64(answer.number)},
                       {figure.label},
                       {figure.definition}});
    }
    table.id = u"figure-definitions"_s;
    table.title = PackWords::tr("Figures");
    return table;
}

TableElement checkTable(const Answers &answers, const PackSettings &settings)
{
    TableElement table;
    table.number(PackWords::tr("Question")).column(PackWords::tr("Check"), 7).number(PackWords::tr("Met from"), 2);
    for (const Answer &answer : answers.questions) {
        for (const Check &check : answer.checks) {
            const QString limit =
                isEmpty(check.threshold) ? QString() : displayFigure(check.threshold, check.measure, settings.locale);
            const QString shown = limit.isEmpty() ? QString() : check.isUpperLimit ? u"≤ "_s + limit : u"≥ "_s + limit;
            table.row(
                {{settings.locale.toString(answer.number), qint64(answer.number)}, {check.label}, {inOnePiece(shown)}});
        }
    }
    table.id = u"check-definitions"_s;
    table.title = PackWords::tr("Checks");
    return table;
}

std::vector<Definition> ladder()
{
    const auto named = [](Rung rung) -> QString { return inOnePiece(rungShape(rung) + u' ' + rungLabel(rung)); };
    return {
        {named(Rung::TooEarly),
         PackWords::tr("Fewer than %Ln reading(s) since the change took effect, and none of them out of the ordinary.",
                       nullptr, LadderVerdict::runNeeded)},
        {named(Rung::NoEvidence), PackWords::tr("The readings since then are such as the baseline gives of itself.")},
        {named(Rung::Moved),
         PackWords::tr("A signal for the better, but not yet enough to tell it from chance or from a blip.")},
        {named(Rung::Holding),
         PackWords::tr("All readings since then together, and the latest %Ln, are better than chance explains.",
                       nullptr, LadderVerdict::recentPoints)},
        {named(Rung::Sustained),
         PackWords::tr("Holding, and the last %Ln reading(s) or more are all better than the baseline's mean.", nullptr,
                       LadderVerdict::runNeeded)},
        {named(Rung::Faded),
         PackWords::tr("There was a signal for the better, and the latest %Ln reading(s) are back.", nullptr,
                       LadderVerdict::recentPoints)},
        {named(Rung::Worse),
         PackWords::tr("The latest %Ln reading(s), or a signal in the last two, are worse than the baseline.", nullptr,
                       LadderVerdict::recentPoints)},
    };
}

std::vector<Definition> limits(const PackSettings &settings)
{
    const auto factor = [&settings](double value) -> QString { return factorText(value, settings); };
    return {
        {PackWords::tr("Natural process limits"),
         PackWords::tr("Mean ± %1 × mean moving range (XmR); the moving ranges' own limit is %2 × their mean; sigma is "
                       "the mean moving range / %3. Source: Wheeler, Understanding Variation; NHS Making Data Count.")
             .arg(factor(ProcessLimits::limitFactor), factor(ProcessLimits::rangeFactor),
                  factor(ProcessLimits::sigmaDivisor))},
        {PackWords::tr("Median variants"),
         PackWords::tr("Median ± %1 × median moving range; its limit is %2 × that median. Source: Wheeler.")
             .arg(factor(ProcessLimits::medianLimitFactor), factor(ProcessLimits::medianRangeFactor))},
        {PackWords::tr("Screening"),
         PackWords::tr("Where a metric asks for it, moving ranges at or above their limit are left out once. Source: "
                       "Nelson 1982.")},
        {PackWords::tr("Limits on trial"),
         PackWords::tr("Limits that rest on fewer than %Ln reading(s) are provisional.", nullptr,
                       ProcessLimits::lockedFrom)},
        {PackWords::tr("Counts and shares"),
         PackWords::tr("P, P′, C, U, U′, G, T and I′ charts with three-sigma limits, where the metric asks for one. "
                       "Sources: Laney 2002; Benneyan 2001; Nelson 1994; Taylor 2017.")},
        {PackWords::tr("Step and interval"),
         PackWords::tr("Mean of all readings after the change less that of the baseline, with its 95 % interval; where "
                       "the baseline has a trend of its own, less that trend continued.")},
    };
}

std::vector<Definition> rules()
{
    std::vector<Definition> definitions;
    for (const RuleSet rules : shownRuleSets)
        definitions.push_back({optionLabel(fieldOf<&Metric::ruleSet>(), qint64(rules)), rulesText(rules)});
    return definitions;
}

} // namespace

std::vector<Element> composeDefinitions(const Answers &answers, const PackSettings &settings)
{
    std::vector<Element> part;
    part.emplace_back(
        HeadingElement{1, PackWords::tr("Definitions and formulas"), Listing::Contents, u"definitions"_s});
    const auto add = [&part](const QString &title, TableElement table) {
        if (table.rows.empty())
            return;
        part.emplace_back(HeadingElement{2, title});
        part.emplace_back(std::move(table));
    };
    addDefinitions(
        part, PackWords::tr("Verdict on a question"), PackWords::tr("Verdict"),
        {{inOnePiece(verdictLabel(Verdict::Proven)), PackWords::tr("Every check of the question is met.")},
         {inOnePiece(verdictLabel(Verdict::Partial)),
          PackWords::tr("The artefact is there, at least half of the checks are met, and none is missed by "
                        "everything that it counts.")},
         {inOnePiece(verdictLabel(Verdict::None)),
          PackWords::tr("The artefact holds nothing, fewer than half of the checks are met, or one is missed by "
                        "everything that it counts: no action closed, no service covered.")},
         {inOnePiece(verdictLabel(Verdict::NothingYet)),
          PackWords::tr("No check has anything to judge. A check without anything to judge neither passes "
                        "nor fails and is not counted.")}});
    addDefinitions(part, PackWords::tr("Verdict on a metric: the ladder"), PackWords::tr("Verdict"), ladder());
    addDefinitions(part, PackWords::tr("Limits and effects"), PackWords::tr("Term"), limits(settings));
    addDefinitions(part, PackWords::tr("Rules for signals"), PackWords::tr("Rule set"), rules());
    add(PackWords::tr("Checks"), checkTable(answers, settings));
    add(PackWords::tr("Figures"), figureTable(answers, settings));
    return part;
}

} // namespace Ratchet
