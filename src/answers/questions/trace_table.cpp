// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace_table.h"

#include <answers/basis/year.h>
#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/improvement_trace.h>
#include <core/entities/improvement.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr size_t listedTraces = 50; // each stands whole on the improvement's page and on its record

// What a link says for short: where it began for the trigger, where it stands for the others, and how much more there
// is.
Cell linkCell(const Evaluation &evaluation, TraceLink link, const std::vector<TraceStep> &steps)
{
    if (steps.empty())
        return textCell(u"✕ "_s + nothingRecorded(), Tone::Concern);
    const TraceStep *told = &steps.front();
    for (const TraceStep &step : steps) {
        if (link != TraceLink::Trigger && step.on.isValid() && !step.isDue)
            told = &step;
    }
    QStringList parts{told->what, traceDayText(*told, evaluation.locale)};
    parts.removeAll(QString());
    QString text = parts.join(u", "_s);
    if (steps.size() > 1)
        text = App::translate("Trace", "%1 (and %2 more)").arg(text, evaluation.number(double(steps.size() - 1)));
    return textCell(text, told->tone == Tone::Concern ? Tone::Concern : Tone::Neutral);
}

} // namespace

AnswerTable traceTable(const Evaluation &evaluation)
{
    std::vector<const Improvement *> delivered;
    for (const Improvement *improvement : evaluation.improvements) {
        if (isInYearTo(evaluation.asOf, improvement->deliveredOn))
            delivered.push_back(improvement);
    }
    std::ranges::stable_sort(delivered, std::greater<>(), &Improvement::deliveredOn);
    AnswerTable table(u"traces"_s, App::translate("Trace", "From trigger to control"),
                      App::translate("Trace",
                                     "The improvements delivered in the year that ends with the reporting date: what "
                                     "each came from, who decided, what was done, what came of it and what keeps it. "
                                     "The whole trace stands on the page of each."));
    if (delivered.size() > listedTraces)
        table.caption +=
            u' ' + App::translate("Trace", "The latest %Ln delivery(s) are listed.", nullptr, int(listedTraces));
    table.column(App::translate("Trace", "Improvement"), 4);
    for (size_t link = 0; link < traceLinkCount; ++link)
        table.column(traceLinkLabel(TraceLink(link)), 4);
    const ClaimsByImprovement claims = claimsByImprovement(evaluation.proofs);
    for (const Improvement *improvement : std::span(delivered).first(std::min(delivered.size(), listedTraces))) {
        const ImprovementTrace trace = improvementTrace(evaluation.reg, *improvement, claims.value(improvement->id),
                                                        evaluation.asOf, evaluation.locale);
        std::vector<Cell> cells{textCell(recordTitle(evaluation.reg, EntityKind::Improvement, improvement->id.value))};
        for (size_t link = 0; link < traceLinkCount; ++link)
            cells.push_back(linkCell(evaluation, TraceLink(link), trace.links[link]));
        table.row(std::move(cells), refTo(*improvement));
    }
    return table;
}

} // namespace Ratchet
