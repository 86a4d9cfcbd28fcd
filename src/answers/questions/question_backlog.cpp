// SPDX-License-Identifier: GPL-3.0-or-later
// Question 1: the current backlog of service improvements, by service.
#include "question_backlog.h"

#include <answers/basis/rank.h>
#include <answers/questions/answer_frame.h>
#include <answers/questions/rank_tables.h>
#include <answers/questions/service_metrics.h>

#include <core/entities/improvement.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <map>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr size_t chartedServices = 12;
constexpr size_t listedImprovements = 1000; // nobody reads further; the register's own page has them all

// What is open for one service.
struct Backlog {
    Id<Service> service;
    QString name;
    std::vector<RecordRef> open;
    int unowned = 0;
    int unfunded = 0;
    int overdue = 0;
    int stalled = 0;
    int inDelivery = 0; // of those not stalled
    int approved = 0;
    QDate oldest;
    QDate nextTarget;
    const Improvement *top = nullptr;
    Rank topRank;
};

void add(Backlog &backlog, const Evaluation &evaluation, const Improvement &improvement)
{
    const bool isStalled = evaluation.isStalled(improvement);
    backlog.open.push_back(refTo(improvement));
    backlog.unowned += isUnowned(evaluation.reg, improvement, evaluation.asOf);
    backlog.unfunded += evaluation.isUnfunded(improvement);
    backlog.overdue += isOverdue(improvement, evaluation.asOf);
    backlog.stalled += isStalled;
    backlog.inDelivery += !isStalled && isRunning(improvement);
    backlog.approved += !isStalled && improvement.status == ImprovementStatus::Approved;
    if (improvement.raisedOn.isValid() && (!backlog.oldest.isValid() || improvement.raisedOn < backlog.oldest))
        backlog.oldest = improvement.raisedOn;
    const bool isAhead = improvement.targetOn >= evaluation.asOf && !improvement.deliveredOn.isValid();
    if (improvement.targetOn.isValid() && isAhead
        && (!backlog.nextTarget.isValid() || improvement.targetOn < backlog.nextTarget))
        backlog.nextTarget = improvement.targetOn;
    const Rank rank = rankOf(improvement);
    if (!backlog.top || rank < backlog.topRank) {
        backlog.top = &improvement;
        backlog.topRank = rank;
    }
}

// Live services and those with open improvements; improvements without a service come last, under a name of their own.
std::vector<Backlog> backlogs(const Evaluation &evaluation)
{
    std::map<RecordId, Backlog> byService;
    for (const Service &service : evaluation.reg.all<Service>()) {
        if (!isLive(service, evaluation.asOf))
            continue;
        Backlog &backlog = byService[service.id.value];
        backlog.service = service.id;
        backlog.name = service.name;
    }
    for (const Improvement *improvement : evaluation.open) {
        Backlog &backlog = byService[improvement->service.value];
        if (backlog.name.isEmpty()) {
            backlog.service = improvement->service;
            backlog.name = improvement->service ? evaluation.serviceName(improvement->service)
                                                : App::translate("Answers", "No service");
        }
        add(backlog, evaluation, *improvement);
    }
    std::vector<Backlog> list;
    list.reserve(byService.size());
    for (auto &[id, backlog] : byService)
        list.push_back(std::move(backlog));
    std::ranges::stable_sort(list, [](const Backlog &one, const Backlog &other) {
        if (bool(one.service) != bool(other.service))
            return bool(one.service);
        return one.open.size() != other.open.size() ? one.open.size() > other.open.size()
                                                    : one.name.localeAwareCompare(other.name) < 0;
    });
    return list;
}

struct Rows {
    std::vector<RecordRef> open, unowned, unfunded, overdue, stalled, touched, untouched, undecided;
    std::vector<qint64> ages;
    std::vector<RecordRef> aged; // whose age is known
    std::vector<RecordRef> live, uncovered;
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
        if (isRanked(*improvement) && needsFunding(*improvement) && !evaluation.funded.contains(id)
            && !evaluation.fundingDecided.contains(id))
            rows.undecided.push_back(ref);
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

std::vector<Check> checksOf(const Evaluation &evaluation, const Rows &rows)
{
    std::vector<RecordRef> unplanned;
    for (const RecordRef &ref : rows.uncovered) {
        const QDate decided = evaluation.reg.find(Id<Service>(ref.record))->nonePlannedOn;
        if (!decided.isValid() || decided > evaluation.asOf)
            unplanned.push_back(ref);
    }
    const double open = double(rows.open.size());
    const auto ranking = evaluation.daysSinceRanking();
    return {
        makeCheck(
            evaluation,
            {.id = "servicesCovered",
             .label = App::translate(
                 "Answers", "Every live service has an open improvement or a dated decision that none is planned"),
             .value = rows.live.empty() ? Value() : Value(qint64(unplanned.size())),
             .against = unplanned}),
        makeCheck(evaluation,
                  {.id = "ownedShare",
                   .label = App::translate("Answers", "At least %1 of open improvements are owned by a person in post"),
                   .value = toValue(share(open - double(rows.unowned.size()), open)),
                   .limit = Limit::AtLeast,
                   .standard = 95,
                   .measure = Measure::Percent,
                   .against = rows.unowned}),
        makeCheck(evaluation,
                  {.id = "rankedWithinDays",
                   .label = App::translate("Answers", "The ranking was changed or confirmed within %1"),
                   .value = ranking ? Value(*ranking) : Value(),
                   .standard = 31,
                   .measure = Measure::Days,
                   .against = rows.open}),
        makeCheck(evaluation,
                  {.id = "touchedShare",
                   .label = App::translate("Answers", "At least %1 of open improvements were touched within 30 days"),
                   .value = toValue(share(double(rows.touched.size()), open)),
                   .limit = Limit::AtLeast,
                   .standard = 50,
                   .measure = Measure::Percent,
                   .against = rows.untouched}),
        makeCheck(evaluation,
                  {.id = "stalledShare",
                   .label = App::translate("Answers", "No more than %1 of open improvements are stalled"),
                   .value = toValue(share(double(rows.stalled.size()), open)),
                   .standard = 20,
                   .measure = Measure::Percent,
                   .against = rows.stalled}),
        makeCheck(evaluation,
                  {.id = "rankedFunded",
                   .label = App::translate(
                       "Answers", "Ranked improvements from approved on are funded, or their funding is decided"),
                   .value = rows.open.empty() ? Value() : Value(qint64(rows.undecided.size())),
                   .against = rows.undecided}),
    };
}

AnswerTable serviceTable(const Evaluation &evaluation, const std::vector<Backlog> &list)
{
    AnswerTable table(u"backlog_by_service"_s, App::translate("Answers", "Backlog by service"),
                      App::translate("Answers",
                                     "Open improvements as of the reporting date. An improvement belongs to one "
                                     "service, so the rows add up to the total."));
    table.column(App::translate("Answers", "Service"), 4)
        .number(App::translate("Answers", "Open"))
        .number(App::translate("Answers", "Unowned"))
        .number(App::translate("Answers", "Unfunded"))
        .number(App::translate("Answers", "Overdue"))
        .number(App::translate("Answers", "Stalled"))
        .number(App::translate("Answers", "Oldest"), 2)
        .number(App::translate("Answers", "Next target"), 2)
        .column(App::translate("Answers", "First in rank"), 5)
        .column(App::translate("Answers", "Measured"), 2);
    const QHash<Id<Service>, ServiceMetrics> metrics = serviceMetrics(evaluation.reg);
    Backlog total;
    for (const Backlog &backlog : list) {
        const auto worry = [](int count) { return concernIf(count > 0); };
        table.row({textCell(backlog.name),
                   countCell(evaluation, std::ssize(backlog.open), concernIf(backlog.open.empty())),
                   countCell(evaluation, backlog.unowned, worry(backlog.unowned)),
                   countCell(evaluation, backlog.unfunded, worry(backlog.unfunded)),
                   countCell(evaluation, backlog.overdue, worry(backlog.overdue)),
                   countCell(evaluation, backlog.stalled, worry(backlog.stalled)), dateCell(evaluation, backlog.oldest),
                   dateCell(evaluation, backlog.nextTarget),
                   textCell(backlog.top ? recordTitle(evaluation.reg, EntityKind::Improvement, backlog.top->id.value)
                                        : QString()),
                   backlog.service ? measuredCell(metrics.value(backlog.service)) : textCell({})},
                  {EntityKind::Service, backlog.service.value});
        total.open.insert(total.open.end(), backlog.open.begin(), backlog.open.end());
        total.unowned += backlog.unowned;
        total.unfunded += backlog.unfunded;
        total.overdue += backlog.overdue;
        total.stalled += backlog.stalled;
    }
    table.total({textCell(App::translate("Answers", "Total")), countCell(evaluation, std::ssize(total.open)),
                 countCell(evaluation, total.unowned), countCell(evaluation, total.unfunded),
                 countCell(evaluation, total.overdue), countCell(evaluation, total.stalled), textCell({}), textCell({}),
                 textCell({}), textCell({})});
    return table;
}

AnswerTable openTable(const Evaluation &evaluation)
{
    const std::vector<const Improvement *> open = firstInRank(evaluation.open, listedImprovements);
    AnswerTable table(
        u"open_improvements"_s, App::translate("Answers", "Open improvements"),
        App::translate(
            "Answers",
            "In the order of rank: manual rank first, then WSJF = (value + urgency + risk reduction) / effort."));
    if (open.size() == listedImprovements)
        table.caption += u' '
            + App::translate("Answers", "No more than the first %Ln are listed.", nullptr, int(listedImprovements));
    table.column(App::translate("Answers", "Reference"), 2)
        .column(App::translate("Answers", "Improvement"), 6)
        .column(App::translate("Answers", "Service"), 3)
        .column(App::translate("Answers", "Owner"), 3)
        .column(App::translate("Answers", "Status"), 2)
        .number(App::translate("Answers", "Priority"), 2)
        .number(App::translate("Answers", "Target"), 2);
    const Field &status = fieldOf<&Improvement::status>();
    for (const Improvement *improvement : open) {
        const QString owner = evaluation.personName(improvement->owner);
        const bool isOwned = isInPost(evaluation.reg, improvement->owner, evaluation.asOf);
        const QString noOwner =
            owner.isEmpty() ? App::translate("Answers", "nobody") : App::translate("Answers", "%1 (left)").arg(owner);
        table.row({textCell(improvement->reference), textCell(improvement->title),
                   textCell(evaluation.serviceName(improvement->service)),
                   textCell(isOwned ? owner : noOwner, concernIf(!isOwned)),
                   textCell(optionLabel(status, qint64(improvement->status))),
                   numberCell(evaluation, priorityOf(*improvement)),
                   dateCell(evaluation, improvement->targetOn, concernIf(isOverdue(*improvement, evaluation.asOf)))},
                  refTo(*improvement));
    }
    return table;
}

AnswerChart chartOf(const std::vector<Backlog> &list)
{
    AnswerChart chart;
    chart.id = u"backlog_by_service"_s;
    chart.title = App::translate("Answers", "Open improvements by service");
    chart.caption = App::translate("Answers",
                                   "Each open improvement counts once: as stalled, else in delivery (in progress, "
                                   "delivered, measuring), else approved, else earlier.");
    chart.kind = ChartKind::HorizontalStackedBars;
    chart.series = {{.name = App::translate("Answers", "In delivery"), .tone = Tone::Good},
                    {.name = App::translate("Answers", "Approved"), .tone = Tone::Good, .shade = 1},
                    {.name = App::translate("Answers", "Earlier"), .shade = 1},
                    {.name = App::translate("Answers", "Stalled"), .tone = Tone::Concern}};
    for (const Backlog &backlog : list) {
        if (backlog.open.empty() || chart.categories.size() == chartedServices)
            break;
        const int earlier = int(backlog.open.size()) - backlog.inDelivery - backlog.approved - backlog.stalled;
        chart.categories.push_back(backlog.name);
        const int parts[] = {backlog.inDelivery, backlog.approved, earlier, backlog.stalled};
        for (size_t i = 0; i < std::size(parts); ++i)
            chart.series[i].values.push_back(parts[i]);
    }
    return chart;
}

Breakdown breakdownOf(const std::vector<Backlog> &list)
{
    Breakdown breakdown{u"byService"_s, {}};
    for (const Backlog &backlog : list) {
        const auto count = [](const QString &id, qint64 value) {
            return Figure{.id = id, .label = {}, .value = value, .definition = {}};
        };
        breakdown.rows.push_back({backlog.service ? backlog.name : QString(),
                                  {count(u"open"_s, std::ssize(backlog.open)), count(u"unowned"_s, backlog.unowned),
                                   count(u"unfunded"_s, backlog.unfunded), count(u"overdue"_s, backlog.overdue),
                                   count(u"stalled"_s, backlog.stalled)}});
    }
    return breakdown;
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

Answer answerBacklog(const Evaluation &evaluation)
{
    const Rows rows = gatherRows(evaluation);
    const std::vector<Backlog> list = backlogs(evaluation);
    Answer answer = emptyAnswer(evaluation, 1);
    answer.figures = figuresOf(evaluation, rows);
    answer.breakdowns = {breakdownOf(list)};
    answer.checks = checksOf(evaluation, rows);
    answer.tables = {serviceTable(evaluation, list), openTable(evaluation), rankedByHandTable(evaluation),
                     goingQuietTable(evaluation)};
    answer.charts = {chartOf(list)};
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
