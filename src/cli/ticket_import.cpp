// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket_import.h"

#include <cli/import_report.h>
#include <core/entities/metric.h>
#include <exchange/import/importer.h>
#include <exchange/tickets/ticket_plan.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

Result<TicketChoices> choicesOf(const Arguments &arguments)
{
    TicketChoices choices;
    const auto wrong = [](const char *text, const QString &value) {
        return failure(ErrorCode::Usage, words(text).arg(value));
    };
    const QString period = arguments.value(u"period"_s);
    if (period == u"week"_s)
        choices.period = Frequency::Weekly;
    else if (period == u"quarter"_s)
        choices.period = Frequency::Quarterly;
    else if (!period.isEmpty() && period != u"month"_s)
        return wrong(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is no period; it is week, month or quarter."), period);
    const QString by = arguments.value(u"by"_s);
    if (by == u"service"_s)
        choices.slices = TicketSlices::ByService;
    else if (by == u"group"_s)
        choices.slices = TicketSlices::ByGroup;
    else if (!by.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("CommandLine", "Tickets are counted by service or by group, not by \"%1\"."),
                     by);
    if (arguments.has(u"target-hours"_s)) {
        bool isNumber = false;
        choices.targetHours = arguments.value(u"target-hours"_s).toDouble(&isNumber);
        if (!isNumber || choices.targetHours <= 0)
            return wrong(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is no number of hours."),
                         arguments.value(u"target-hours"_s));
    }
    if (arguments.has(u"least"_s)) {
        bool isNumber = false;
        choices.leastTickets = arguments.value(u"least"_s).toInt(&isNumber);
        if (!isNumber || choices.leastTickets < 1)
            return wrong(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is no number of tickets."),
                         arguments.value(u"least"_s));
    }
    return choices;
}

QJsonObject planJson(const TicketPlan &plan, const ImportMapping &mapping, qint64 change)
{
    QJsonArray metrics;
    for (const DerivedMetric &metric : plan.metrics)
        metrics += QJsonObject{{u"metric"_s, metric.name},
                               {u"readings"_s, qint64(metric.readings.size())},
                               {u"added"_s, metric.added},
                               {u"corrected"_s, metric.corrected},
                               {u"unchanged"_s, metric.unchanged}};
    return {{u"tickets"_s, plan.tickets},
            {u"superseded"_s, plan.superseded},
            {u"metrics"_s, metrics},
            {u"leftOut"_s, QJsonArray::fromStringList(plan.leftOut)},
            {u"source"_s, plan.preset.isEmpty() ? QJsonValue() : QJsonValue(plan.preset)},
            {u"uncounted"_s, QJsonArray::fromStringList(plan.uncounted)},
            {u"nothing"_s, plan.whyNothing.isEmpty() ? QJsonValue() : QJsonValue(plan.whyNothing)},
            {u"problems"_s, problemsJson(plan.problems)},
            {u"linesLeftOut"_s, problemsJson(plan.linesLeftOut)},
            {u"remarks"_s, problemsJson(plan.remarks)},
            {u"map"_s, QJsonDocument::fromJson(writeMapping(mapping)).object()},
            {u"change"_s, change > 0 ? QJsonValue(change) : QJsonValue()}};
}

QString planText(const TicketPlan &plan, qint64 change)
{
    QStringList lines{words(QT_TRANSLATE_N_NOOP("CommandLine", "%Ln ticket(s)"), int(plan.tickets))};
    if (!plan.preset.isEmpty())
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "From: %1")).arg(plan.preset);
    for (const DerivedMetric &metric : plan.metrics)
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "%1: readings added %2, corrected %3, unchanged %4"))
                     .arg(metric.name)
                     .arg(metric.added)
                     .arg(metric.corrected)
                     .arg(metric.unchanged);
    if (!plan.leftOut.isEmpty())
        lines +=
            words(QT_TRANSLATE_N_NOOP("CommandLine", "%Ln with too few tickets left out"), int(plan.leftOut.size()));
    lines += plan.uncounted;
    lines += problemLines(plan.remarks);
    if (!plan.linesLeftOut.empty())
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "Lines without a ticket, left out: %1"))
                     .arg(plan.linesLeftOut.size());
    lines += problemLines(plan.linesLeftOut);
    if (!plan.problems.empty())
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "Rows that cannot be taken: %1")).arg(plan.problems.size());
    lines += problemLines(plan.problems);
    if (change > 0)
        lines += words(QT_TRANSLATE_NOOP("CommandLine", "Written as change %1.")).arg(change);
    return lines.join(u'\n');
}

} // namespace

void addTicketOptions(Arguments &arguments)
{
    arguments.add(
        u"period"_s,
        words(QT_TRANSLATE_NOOP(
            "CommandLine", "Of tickets: a reading for every week, month (as long as nothing is said) or quarter.")),
        u"PERIOD"_s);
    arguments.add(u"by"_s,
                  words(QT_TRANSLATE_NOOP(
                      "CommandLine", "Of tickets: metrics for every service or group instead of for all together.")),
                  u"SLICE"_s);
    arguments.add(u"target-hours"_s,
                  words(QT_TRANSLATE_NOOP("CommandLine", "Of tickets: also the share restored within so many hours.")),
                  u"HOURS"_s);
    arguments.add(u"least"_s,
                  words(QT_TRANSLATE_NOOP(
                      "CommandLine",
                      "Of tickets: leaves services or groups with fewer tickets out; 20 as long as nothing is said.")),
                  u"N"_s);
}

ExitCode importTickets(Document &document, const Arguments &arguments, const ImportMapping &given)
{
    const Result<TicketChoices> choices = choicesOf(arguments);
    if (!choices)
        return fail(choices.error());
    const QString path = arguments.value(u"from"_s);
    const Result<TextTable> table = readTable(path, given, arguments.value(u"sheet"_s));
    if (!table)
        return fail(table.error());
    const ImportMapping mapping = completedTicketMapping(*table, given);
    ChangeBuilder builder = document.builder();
    const Result<TicketPlan> plan =
        planTicketMetrics(builder, document.reg(), *table, mapping, *choices, QFileInfo(path).fileName());
    if (!plan)
        return fail(plan.error());
    if (!plan->questions.empty()) {
        const ImportQuestion &question = plan->questions.front();
        complain(words(QT_TRANSLATE_NOOP("CommandLine", "Column \"%1\": %2 Say it in a map: %3"))
                     .arg(question.header, question.text, answeringMap(plan->questions)));
        return ExitCode::Findings;
    }
    const bool isComplete = plan->problems.empty();
    const bool isTaken =
        !arguments.has(u"dry-run"_s) && plan->isAny() && (isComplete || arguments.has(u"accept-partial"_s));
    qint64 number = 0;
    if (isTaken) {
        const Result<qint64> change = document.apply(std::move(builder), plan->summary(), ChangeKind::Import);
        if (!change)
            return fail(change.error());
        number = *change;
    }
    if (arguments.has(u"json"_s))
        print(QJsonDocument(planJson(*plan, mapping, number)).toJson());
    else
        print(planText(*plan, number));
    if (!plan->whyNothing.isEmpty()) {
        complain(words(QT_TRANSLATE_NOOP("CommandLine", "Nothing was written: %1")).arg(plan->whyNothing));
        return ExitCode::Findings;
    }
    if (isComplete)
        return ExitCode::Done;
    complain(
        isTaken
            ? words(QT_TRANSLATE_N_NOOP("CommandLine", "%Ln row(s) were left out."), int(plan->problems.size()))
            : words(QT_TRANSLATE_N_NOOP(
                        "CommandLine",
                        "%Ln row(s) cannot be taken, so that nothing was changed; --accept-partial takes the others."),
                    int(plan->problems.size())));
    return ExitCode::Findings;
}

} // namespace Ratchet
