// SPDX-License-Identifier: GPL-3.0-or-later
// Question 1: the current backlog of service improvements, by service.
#include "question_backlog.h"

#include <answers/basis/funding_state.h>
#include <answers/basis/rank.h>
#include <answers/evaluation/outcome_links.h>
#include <answers/evaluation/three_lights.h>
#include <answers/questions/answer_frame.h>
#include <answers/questions/backlog_flow.h>
#include <answers/questions/backlog_funnel.h>
#include <answers/questions/backlog_lights.h>
#include <answers/questions/backlog_origins.h>
#include <answers/questions/backlog_outcomes.h>
#include <answers/questions/idea_tables.h>
#include <answers/questions/improvement_list.h>
#include <answers/questions/rank_tables.h>
#include <answers/questions/service_backlog.h>
#include <answers/questions/service_metrics.h>
#include <answers/questions/service_page.h>
#include <answers/questions/service_tables.h>
#include <answers/questions/trace_table.h>

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

struct Rows {
    std::vector<RecordRef> open, unowned, unfunded, overdue, stalled, touched, untouched, undecided;
    std::vector<qint64> ages;
    std::vector<RecordRef> aged; // whose age is known
    std::vector<RecordRef> live, uncovered;
    bool isRankedToFund = false; // something ranked is in a state that needs funding
};

Rows gatherRows(const Evaluation &evaluation)
{
    Rows rows;
    QSet<RecordId> covered;
    for (const Improvement *improvement : evaluation.open) {
        const RecordRef ref = refTo(*improvement);
        rows.open.push_back(ref);
        covered.insert(improvement->service.value);
        if (isUnowned(evaluation.reg, *improvement, evaluation.asOf))
            rows.unowned.push_back(ref);
        if (evaluation.isUnfunded(*improvement))
            rows.unfunded.push_back(ref);
        if (isOverdue(*improvement, evaluation.asOf))
            rows.overdue.push_back(ref);
        if (evaluation.isStalled(*improvement))
            rows.stalled.push_back(ref);
        (evaluation.isTouched(*improvement) ? rows.touched : rows.untouched).push_back(ref);
        if (improvement->raisedOn.isValid()) {
            rows.ages.push_back(improvement->raisedOn.daysTo(evaluation.asOf));
            rows.aged.push_back(ref);
        }
        const RecordId id = improvement->id.value;
        if (isRanked(*improvement) && needsFunding(*improvement)) {
            rows.isRankedToFund = true;
            if (!evaluation.funded.contains(id) && !evaluation.fundingDecided.contains(id))
                rows.undecided.push_back(ref);
        }
    }
    for (const Service &service : evaluation.reg.all<Service>()) {
        if (!isLive(service, evaluation.asOf))
            continue;
        rows.live.push_back(refTo(service));
        if (!covered.contains(service.id.value))
            rows.uncovered.push_back(refTo(service));
    }
    return rows;
}

std::vector<Figure> figuresOf(const Evaluation &evaluation, const Rows &rows)
{
    const QString stalled = App::translate("Answers", "Open, and nothing about it changed for %Ln day(s) or more.",
                                           nullptr, int(*evaluation.settings.stalledAfterDays));
    std::vector<Figure> figures{
        countFigure("open", App::translate("Answers", "Open"), rows.open,
                    App::translate("Answers",
                                   "Improvements that are not embedded, not proven, closed, rejected or withdrawn.")),
        countFigure("services", App::translate("Answers", "Live services"), rows.live,
                    App::translate("Answers", "Services that are live and not retired on the reporting date.")),
        countFigure("servicesWithoutBacklog", App::translate("Answers", "Services without a backlog"), rows.uncovered,
                    App::translate("Answers", "Live services without an open improvement.")),
        countFigure("unowned", App::translate("Answers", "Unowned"), rows.unowned,
                    App::translate("Answers", "Open, without an owner or with one who has left.")),
        countFigure("unfunded", App::translate("Answers", "Running unfunded"), rows.unfunded,
                    App::translate("Answers", "In progress, delivered or measuring, without approved money or hours.")),
        countFigure("overdue", App::translate("Answers", "Overdue"), rows.overdue,
                    App::translate("Answers", "Open, the target date has passed, and not delivered.")),
        countFigure("stalled", App::translate("Answers", "Stalled"), rows.stalled, stalled),
        {.id = u"medianAgeDays"_s,
         .label = App::translate("Answers", "Median age"),
         .value = toValue(median(rows.ages)),
         .measure = Measure::Days,
         .definition = App::translate("Answers", "Median of the days since open improvements were raised.")},
        countFigure(
            "touched30Days", App::translate("Answers", "Touched within 30 days"), rows.touched,
            App::translate("Answers", "Open, and changed within the last 30 days, itself or what hangs on it.")),
    };
    std::ranges::find(figures, u"medianAgeDays"_s, &Figure::id)->rows = rows.aged;
    figures.push_back(uptimeOnlyFigure(evaluation));
    return figures;
}

// Services without an open improvement of which nobody decided that none is planned.
std::vector<RecordRef> unplannedServices(const Evaluation &evaluation, const Rows &rows)
{
    std::vector<RecordRef> unplanned;
    for (const RecordRef &ref : rows.uncovered) {
        const QDate decided = evaluation.reg.find(Id<Service>(ref.record))->nonePlannedOn;
        if (!decided.isValid() || decided > evaluation.asOf)
            unplanned.push_back(ref);
    }
    return unplanned;
}

Check rankingCheck(const Evaluation &evaluation, const Rows &rows)
{
    const auto ranking = evaluation.daysSinceRanking();
    return makeCheck(evaluation,
                     {.id = "rankedWithinDays",
                      .label = App::translate("Answers", "The ranking was changed or confirmed within %1"),
                      .hasSubject = !rows.open.empty(),
                      .value = ranking ? Value(*ranking) : Value(),
                      .standard = 31,
                      .measure = Measure::Days,
                      .against = rows.open,
                      .asksFor = qint64(evaluation.threshold("rankedWithinDays", 31))});
}

std::vector<Check> checksOf(const Evaluation &evaluation, const Rows &rows)
{
    const std::vector<RecordRef> unplanned = unplannedServices(evaluation, rows);
    const double open = double(rows.open.size());
    return {
        makeCheck(
            evaluation,
            {.id = "servicesCovered",
             .label = App::translate(
                 "Answers", "Every live service has an open improvement or a dated decision that none is planned"),
             .hasSubject = !rows.live.empty(),
             .value = rows.live.empty() ? Value() : Value(qint64(unplanned.size())),
             .against = unplanned,
             .of = qsizetype(rows.live.size())}),
        makeCheck(evaluation,
                  {.id = "ownedShare",
                   .label = App::translate("Answers", "At least %1 of open improvements are owned by a person in post"),
                   .hasSubject = open > 0,
                   .value = toValue(share(open - double(rows.unowned.size()), open)),
                   .limit = Limit::AtLeast,
                   .standard = 95,
                   .measure = Measure::Percent,
                   .against = rows.unowned}),
        rankingCheck(evaluation, rows),
        makeCheck(evaluation,
                  {.id = "touchedShare",
                   .label = App::translate("Answers", "At least %1 of open improvements were touched within 30 days"),
                   .hasSubject = open > 0,
                   .value = toValue(share(double(rows.touched.size()), open)),
                   .limit = Limit::AtLeast,
                   .standard = 50,
                   .measure = Measure::Percent,
                   .against = rows.untouched,
                   .asksFor = 30}),
        makeCheck(evaluation,
                  {.id = "stalledShare",
                   .label = App::translate("Answers", "No more than %1 of open improvements are stalled"),
                   .hasSubject = open > 0,
                   .value = toValue(share(double(rows.stalled.size()), open)),
                   .standard = 20,
                   .measure = Measure::Percent,
                   .against = rows.stalled,
                   .of = 100,
                   .asksFor = *evaluation.settings.stalledAfterDays}),
        makeCheck(evaluation,
                  {.id = "rankedFunded",
                   .label = App::translate(
                       "Answers", "Ranked improvements from approved on are funded, or their funding is decided"),
                   .hasSubject = rows.isRankedToFund,
                   .value = rows.open.empty() ? Value() : Value(qint64(rows.undecided.size())),
                   .against = rows.undecided}),
    };
}

Figure partFundedFigure(const Evaluation &evaluation, const FundingStates &funding)
{
    std::vector<RecordRef> rows;
    for (const Improvement *improvement : evaluation.open) {
        if (funding.of(improvement->id) == FundingState::PartFunded)
            rows.push_back(refTo(*improvement));
    }
    return countFigure("partFunded", App::translate("Answers", "Part-funded"), rows,
                       App::translate("Answers",
                                      "Open, and of money or of hours more was requested than approved, and something "
                                      "was approved. They count as funded."));
}

Cell fundingCell(const Evaluation &evaluation, const FundingStates &funding, const Improvement &improvement)
{
    return evaluation.isUnfunded(improvement) ? textCell(App::translate("Answers", "✕ running unfunded"), Tone::Concern)
                                              : textCell(fundingStateLabel(funding.of(improvement.id)));
}

AnswerTable openTable(const Evaluation &evaluation, const FundingStates &funding)
{
    AnswerTable table(
        u"open_improvements"_s, App::translate("Answers", "Open improvements"),
        App::translate(
            "Answers",
            "In the order of rank: manual rank first, then WSJF = (value + urgency + risk reduction) / effort."));
    noteCutList(table, evaluation.open.size());
    table.column(App::translate("Answers", "Reference"), 2)
        .column(App::translate("Answers", "Improvement"), 6)
        .column(App::translate("Answers", "Service"), 3)
        .column(App::translate("Answers", "Owner"), 3)
        .column(App::translate("Answers", "Status"), 2)
        .column(App::translate("Answers", "Funding"), 2)
        .number(App::translate("Answers", "Priority"), 2)
        .number(App::translate("Answers", "Target"), 2)
        .number(App::translate("Answers", "Lights of 3"));
    const ThreeLights lights(evaluation);
    for (const Improvement *improvement : firstInRank(evaluation.open, listedImprovements)) {
        const int lit = lights.of(*improvement).count();
        table.row({textCell(improvement->reference), textCell(improvement->title),
                   textCell(evaluation.serviceName(improvement->service)), ownerCell(evaluation, *improvement),
                   statusCell(*improvement), fundingCell(evaluation, funding, *improvement),
                   numberCell(evaluation, priorityOf(*improvement)),
                   dateCell(evaluation, improvement->targetOn, concernIf(isOverdue(*improvement, evaluation.asOf))),
                   countCell(evaluation, lit, concernIf(lit == 0))},
                  refTo(*improvement));
    }
    return table;
}

QString headlineOf(const Evaluation &evaluation, const Rows &rows)
{
    if (evaluation.improvements.empty())
        return App::translate("Answers", "The register holds no improvement yet.");
    //: After "12 improvements are open"
    const QString services = App::translate("Answers", "across %Ln live service(s)", nullptr, int(rows.live.size()));
    //: %1 is "across 3 live services"
    return App::translate(
               "Answers",
               "%Ln improvement(s) are open %1; %2 without an owner in post, %3 running unfunded, %4 overdue.", nullptr,
               int(rows.open.size()))
        .arg(services, evaluation.number(double(rows.unowned.size())), evaluation.number(double(rows.unfunded.size())),
             evaluation.number(double(rows.overdue.size())));
}

} // namespace

Answer answerBacklog(const Evaluation &evaluation, const std::vector<FlowMonth> &flow, const DeliveryFunnel &funnel)
{
    const Rows rows = gatherRows(evaluation);
    const OutcomeLinks links(evaluation.reg);
    const FundingStates funding(evaluation.reg);
    const std::vector<ServiceBacklog> list = serviceBacklogs(evaluation, links);
    Answer answer = emptyAnswer(evaluation, 1);
    answer.figures = figuresOf(evaluation, rows);
    answer.figures.push_back(partFundedFigure(evaluation, funding));
    answer.breakdowns = {byService(list)};
    answer.checks = checksOf(evaluation, rows);
    answer.tables = {backlogTable(evaluation, list),  openTable(evaluation, funding), topByServiceTable(evaluation),
                     vitalityTable(evaluation, list), rankedByHandTable(evaluation),  goingQuietTable(evaluation)};
    answer.charts = {backlogChart(list)};
    addLights(answer, evaluation);
    addFlow(answer, evaluation, flow);
    addFunnel(answer, evaluation, funnel);
    addOutcomes(answer, evaluation, links, list);
    addOrigins(answer, evaluation);
    if (AnswerTable traces = traceTable(evaluation); !traces.rows.empty())
        answer.tables.push_back(std::move(traces));
    addIdeas(answer, evaluation);
    answer.lead = evaluation.number(double(rows.open.size()));
    answer.leadNote = App::translate("Answers", "open · %Ln service(s)", nullptr, int(rows.live.size()));
    answer.headline = headlineOf(evaluation, rows);
    for (const Improvement *improvement : evaluation.improvements)
        answer.freshOn = improvement->updatedOn.isValid() && improvement->updatedOn <= evaluation.asOf
            ? std::max(answer.freshOn, improvement->updatedOn)
            : answer.freshOn;
    concludeVerdict(answer, evaluation.improvements.empty());
    return answer;
}

} // namespace Ratchet
