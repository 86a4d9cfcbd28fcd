// SPDX-License-Identifier: GPL-3.0-or-later
#include "rank_tables.h"

#include <answers/basis/rank.h>
#include <answers/questions/improvement_list.h>
#include <core/entities/improvement.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

AnswerTable rankedByHandTable(const Evaluation &evaluation)
{
    std::vector<const Improvement *> ranked;
    std::ranges::copy_if(evaluation.open, std::back_inserter(ranked),
                         [](const Improvement *improvement) { return improvement->manualRank.has_value(); });
    AnswerTable table(u"ranked_by_hand"_s, App::translate("Answers", "Ranked by hand"),
                      App::translate("Answers",
                                     "A manual rank goes before the score, WSJF = (value + urgency + risk reduction) / "
                                     "effort, so it says why, and who said so."));
    table.column(App::translate("Answers", "Reference"), 2)
        .column(App::translate("Answers", "Improvement"), 5)
        .number(App::translate("Answers", "Rank"))
        .number(App::translate("Answers", "WSJF"))
        .column(App::translate("Answers", "Reason"), 5)
        .column(App::translate("Answers", "Ranked by"), 2)
        .number(App::translate("Answers", "Ranked on"), 2);
    for (const Improvement *improvement : firstInRank(ranked, ranked.size())) {
        const QString reason = improvement->rankReason.simplified();
        table.row(
            {textCell(improvement->reference), textCell(improvement->title),
             countCell(evaluation, *improvement->manualRank), numberCell(evaluation, priorityOf(*improvement)),
             textCell(reason.isEmpty() ? App::translate("Answers", "no reason") : reason, concernIf(reason.isEmpty())),
             Cell{.text = improvement->rankedBy.simplified(), .areNames = true},
             dateCell(evaluation, improvement->rankedOn)},
            refTo(*improvement));
    }
    return table;
}

AnswerTable goingQuietTable(const Evaluation &evaluation)
{
    std::vector<const Improvement *> quiet;
    std::ranges::copy_if(evaluation.open, std::back_inserter(quiet),
                         [&evaluation](const Improvement *improvement) { return evaluation.isStalled(*improvement); });
    std::ranges::stable_sort(quiet, {}, &Improvement::updatedOn);
    AnswerTable table(u"going_quiet"_s, App::translate("Answers", "Going quiet"),
                      App::translate("Answers",
                                     "Stalled: open, and nothing about it changed for %Ln day(s) or more. The longest "
                                     "untouched come first.",
                                     nullptr, int(*evaluation.settings.stalledAfterDays)));
    table.column(App::translate("Answers", "Reference"), 2)
        .column(App::translate("Answers", "Improvement"), 6)
        .column(App::translate("Answers", "Owner"), 3)
        .column(App::translate("Answers", "Status"), 2)
        .number(App::translate("Answers", "Untouched since"), 2)
        .number(App::translate("Answers", "Days untouched"), 2);
    for (const Improvement *improvement : quiet) {
        table.row({textCell(improvement->reference), textCell(improvement->title), ownerCell(evaluation, *improvement),
                   statusCell(*improvement), dateCell(evaluation, improvement->updatedOn),
                   countCell(evaluation, *daysUntouched(*improvement, evaluation.asOf), Tone::Concern)},
                  refTo(*improvement));
    }
    return table;
}

} // namespace Ratchet
