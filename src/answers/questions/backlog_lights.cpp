// SPDX-License-Identifier: GPL-3.0-or-later
#include "backlog_lights.h"

#include <answers/basis/rank.h>
#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/three_lights.h>
#include <answers/questions/improvement_list.h>
#include <core/entities/improvement.h>

#include <QCoreApplication>

#include <array>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// The open improvements with so many lights, and how many of these have each.
struct LitImprovements {
    std::vector<const Improvement *> improvements;
    int owned = 0;
    int funded = 0;
    int dated = 0;
};
using ByLights = std::array<LitImprovements, 4>;

ByLights gatherLights(const Evaluation &evaluation)
{
    const ThreeLights lights(evaluation);
    ByLights byLights;
    for (const Improvement *improvement : evaluation.open) {
        const Lights lit = lights.of(*improvement);
        LitImprovements &group = byLights[size_t(lit.count())];
        group.improvements.push_back(improvement);
        group.owned += lit.isOwned;
        group.funded += lit.isFunded;
        group.dated += lit.isDated;
    }
    return byLights;
}

QString lightsDefinition()
{
    return App::translate("Answers",
                          "Owned: by a person in post. Funded: money or hours above 0 are approved. Dated: the target "
                          "date, or the due date of an open milestone, is not before the reporting date.");
}

std::vector<RecordRef> refsOf(const std::vector<const Improvement *> &improvements)
{
    std::vector<RecordRef> refs;
    refs.reserve(improvements.size());
    for (const Improvement *improvement : improvements)
        refs.push_back(refTo(*improvement));
    return refs;
}

CountsByKey lightsTally(const Evaluation &evaluation, const ByLights &byLights)
{
    CountsByKey tally{u"lights"_s, {}};
    for (size_t count = 0; count < byLights.size(); ++count)
        tally.counts.push_back(
            {.id = QString::number(count),
             .label = App::translate("Answers", "%1 of 3 lights").arg(evaluation.number(double(count))),
             .value = qint64(byLights[count].improvements.size()),
             .definition = lightsDefinition(),
             .rows = refsOf(byLights[count].improvements)});
    return tally;
}

AnswerTable lightsTable(const Evaluation &evaluation, const ByLights &byLights, const CountsByKey &tally)
{
    AnswerTable table(u"three_lights"_s, App::translate("Answers", "Three lights"),
                      App::translate("Answers", "Open improvements by how many of three lights they have.") + u' '
                          + lightsDefinition());
    table.column(App::translate("Answers", "Lights"), 2)
        .number(App::translate("Answers", "Improvements"))
        .number(App::translate("Answers", "Share, %"))
        .number(App::translate("Answers", "Owned"))
        .number(App::translate("Answers", "Funded"))
        .number(App::translate("Answers", "Dated"));
    const double open = double(evaluation.open.size());
    if (open == 0)
        return table;
    LitImprovements sum;
    for (size_t count = byLights.size(); count-- > 0;) {
        const LitImprovements &group = byLights[count];
        const Figure &figure = tally.counts[count];
        const auto held = std::ssize(group.improvements);
        table.counts({textCell(figure.label), countCell(evaluation, held, concernIf(count == 0 && held > 0)),
                      numberCell(evaluation, share(double(held), open)), countCell(evaluation, group.owned),
                      countCell(evaluation, group.funded), countCell(evaluation, group.dated)},
                     figure.rows);
        sum.owned += group.owned;
        sum.funded += group.funded;
        sum.dated += group.dated;
    }
    table.total({textCell(App::translate("Answers", "Total")), countCell(evaluation, std::ssize(evaluation.open)),
                 numberCell(evaluation, 100), countCell(evaluation, sum.owned), countCell(evaluation, sum.funded),
                 countCell(evaluation, sum.dated)});
    return table;
}

AnswerTable disguiseTable(const Evaluation &evaluation, const std::vector<const Improvement *> &dark)
{
    AnswerTable table(u"todo_list"_s, App::translate("Answers", "A to-do list in disguise"),
                      App::translate("Answers", "Open improvements with none of the three lights, in order of rank.")
                          + u' ' + lightsDefinition());
    noteCutList(table, dark.size());
    table.column(App::translate("Answers", "Reference"), 2)
        .column(App::translate("Answers", "Improvement"), 6)
        .column(App::translate("Answers", "Service"), 3)
        .column(App::translate("Answers", "Owner"), 3)
        .column(App::translate("Answers", "Status"), 2)
        .number(App::translate("Answers", "Raised on"), 2)
        .number(App::translate("Answers", "Target"), 2);
    for (const Improvement *improvement : firstInRank(dark, listedImprovements)) {
        table.row({textCell(improvement->reference), textCell(improvement->title),
                   textCell(evaluation.serviceName(improvement->service)), ownerCell(evaluation, *improvement),
                   statusCell(*improvement), dateCell(evaluation, improvement->raisedOn),
                   dateCell(evaluation, improvement->targetOn, concernIf(isOverdue(*improvement, evaluation.asOf)))},
                  refTo(*improvement));
    }
    return table;
}

} // namespace

void addLights(Answer &answer, const Evaluation &evaluation)
{
    const ByLights byLights = gatherLights(evaluation);
    CountsByKey tally = lightsTally(evaluation, byLights);
    answer.figures.push_back(countFigure(
        "withoutLight", App::translate("Answers", "A to-do list in disguise"), tally.counts.front().rows,
        App::translate("Answers", "Open, and neither owned nor funded nor dated.") + u' ' + lightsDefinition()));
    answer.tables.push_back(lightsTable(evaluation, byLights, tally));
    answer.tables.push_back(disguiseTable(evaluation, byLights.front().improvements));
    answer.tallies.push_back(std::move(tally));
}

} // namespace Ratchet
