// SPDX-License-Identifier: GPL-3.0-or-later
#include "improvement_trace.h"

#include <answers/evaluation/trace_sources.h>
#include <core/entities/improvement.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using App = QCoreApplication;

int ImprovementTrace::missing() const { return int(std::ranges::count_if(links, &std::vector<TraceStep>::empty)); }

ImprovementTrace improvementTrace(const Register &reg, const Improvement &improvement,
                                  std::span<const SteeringProof> claims, QDate asOf, const QLocale &locale)
{
    const TraceSources sources{
        .reg = reg, .improvement = improvement, .claims = claims, .asOf = asOf, .locale = locale};
    ImprovementTrace trace{
        {sources.trigger(), sources.decision(), sources.change(), sources.result(), sources.control()}};
    for (std::vector<TraceStep> &steps : trace.links)
        std::ranges::stable_sort(steps, [](const TraceStep &one, const TraceStep &other) {
            return one.on.isValid() != other.on.isValid() ? one.on.isValid() : one.on < other.on;
        });
    return trace;
}

QString traceLinkLabel(TraceLink link)
{
    switch (link) {
    case TraceLink::Trigger:
        return App::translate("Trace", "Trigger");
    case TraceLink::Decision:
        return App::translate("Trace", "Decision");
    case TraceLink::Change:
        return App::translate("Trace", "Change");
    case TraceLink::Result:
        return App::translate("Trace", "Result");
    case TraceLink::Control:
        break;
    }
    return App::translate("Trace", "Control");
}

QString traceLinkMeaning(TraceLink link)
{
    switch (link) {
    case TraceLink::Trigger:
        return App::translate("Trace", "what it came from");
    case TraceLink::Decision:
        return App::translate("Trace", "who let it go ahead, and with what");
    case TraceLink::Change:
        return App::translate("Trace", "what was done, and when it took effect");
    case TraceLink::Result:
        return App::translate("Trace", "what the readings and the money say");
    case TraceLink::Control:
        break;
    }
    return App::translate("Trace", "what keeps the gain");
}

QString nothingRecorded() { return App::translate("Trace", "nothing recorded"); }

QString traceDayText(const TraceStep &step, const QLocale &locale)
{
    if (!step.on.isValid())
        return {};
    const QString day = locale.toString(step.on, QLocale::ShortFormat);
    return step.isDue ? App::translate("Trace", "due %1").arg(day) : day;
}

} // namespace Ratchet
