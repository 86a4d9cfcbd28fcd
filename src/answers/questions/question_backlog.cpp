// SPDX-License-Identifier: GPL-3.0-or-later
// Question 1: the current backlog of service improvements, by service.
#include "question_backlog.h"

#include <answers/basis/rank.h>
#include <answers/questions/answer_frame.h>

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
    const QString stalled = App::translate("Answers", "Open, and nothing about it changed for more than %Ln day(s).",
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
        numberFigure("medianAgeDays", App::translate("Answers", "Median age"), toValue(median(rows.ages)),
                     Measure::Days,
                     App::translate("Answers", "Median of the days since open improvements were raised.")),
        countFigure(
            "touched30Days", App::translate("Answers", "Touched within 30 days"), rows.touched,
            App::translate("Answers", "Open, and changed within the last 30 days, itself or what hangs on it.")),
    };
    std::ranges::find(figures, u"medianAgeDays"_s, &Figure::id)->rows = rows.aged;
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
        makeCheck(evaluation, "servicesCovered",
                  App::translate("Answers",
                                 "Every live service has an open improvement or a dated decision that none is planned"),
                  rows.live.empty() ? Value() : Value(qint64(unplanned.size())), Limit::AtMost, 0, Measure::Count,
                  unplanned),
        makeCheck(evaluation, "ownedShare",
                  App::translate("Answers", "At least %1 of open improvements are owned by a person in post"),
                  toValue(share(open - double(rows.unowned.size()), open)), Limit::AtLeast, 95, Measure::Percent,
                  rows.unowned),
        makeCheck(evaluation, "rankedWithinDays",
                  App::translate("Answers", "The ranking was changed or confirmed within %1"),
                  ranking ? Value(*ranking) : Value(), Limit::AtMost, 31, Measure::Days, rows.open),
        makeCheck(evaluation, "touchedShare",
                  App::translate("Answers", "At least %1 of open improvements were touched within 30 days"),
                  toValue(share(double(rows.touched.size()), open)), Limit::AtLeast, 50, Measure::Percent,
                  rows.untouched),
        makeCheck(evaluation, "stalledShare",
                  App::translate("Answers", "No more than %1 of open improvements are stalled"),
                  toValue(share(double(rows.stalled.size()), open)), Limit::AtMost, 20, Measure::Percent, rows.stalled),
        makeCheck(
            evaluation, "rankedFunded",
            App::translate("Answers", "Ranked improvements from approved on are funded, or their funding is decided"),
            rows.open.empty() ? Value() : Value(qint64(rows.undecided.size())), Limit::AtMost, 0, Measure::Count,
            rows.undecided),
    };
}

AnswerTable serviceTable(const Evaluation &evaluation, const std::vector<Backlog> &list)
{
    AnswerTable table{u"backlog_by_service"_s,
                      App::translate("Answers", "Backlog by service"),
                      App::translate("Answers",
                                     "Open improvements as of the reporting date. An improvement belongs to one "
                                     "service, so the rows add up to the total."),
                      {},
                      {}};
    table.columns = {
        {App::translate("Answers", "Service"), false, 4},      {App::translate("Answers", "Open"), true},
        {App::translate("Answers", "Unowned"), true},          {App::translate("Answers", "Unfunded"), true},
        {App::translate("Answers", "Overdue"), true},          {App::translate("Answers", "Stalled"), true},
        {App::translate("Answers", "Oldest"), true, 2},        {App::translate("Answers", "Next target"), true, 2},
        {App::translate("Answers", "First in rank"), false, 5}};
    Backlog total;
    for (const Backlog &backlog : list) {
        const auto worry = [](int count) { return count > 0 ? Tone::Concern : Tone::Neutral; };
        table.rows.push_back(
            {{textCell(backlog.name),
              countCell(evaluation, std::ssize(backlog.open), backlog.open.empty() ? Tone::Concern : Tone::Neutral),
              countCell(evaluation, backlog.unowned, worry(backlog.unowned)),
              countCell(evaluation, backlog.unfunded, worry(backlog.unfunded)),
              countCell(evaluation, backlog.overdue, worry(backlog.overdue)),
              countCell(evaluation, backlog.stalled, worry(backlog.stalled)), dateCell(evaluation, backlog.oldest),
              dateCell(evaluation, backlog.nextTarget),
              textCell(backlog.top ? recordTitle(evaluation.reg, EntityKind::Improvement, backlog.top->id.value)
                                   : QString())},
             {EntityKind::Service, backlog.service.value}});
        total.open.insert(total.open.end(), backlog.open.begin(), backlog.open.end());
        total.unowned += backlog.unowned;
        total.unfunded += backlog.unfunded;
        total.overdue += backlog.overdue;
        total.stalled += backlog.stalled;
    }
    table.rows.push_back({{textCell(App::translate("Answers", "Total")), countCell(evaluation, std::ssize(total.open)),
                           countCell(evaluation, total.unowned), countCell(evaluation, total.unfunded),
                           countCell(evaluation, total.overdue), countCell(evaluation, total.stalled), textCell({}),
                           textCell({}), textCell({})},
                          {},
                          true});
    return table;
}

AnswerTable openTable(const Evaluation &evaluation)
{
    const std::vector<const Improvement *> open = firstInRank(evaluation.open, listedImprovements);
    AnswerTable table{
        u"open_improvements"_s,
        App::translate("Answers", "Open improvements"),
        App::translate(
            "Answers",
            "In the order of rank: manual rank first, then WSJF = (value + urgency + risk reduction) / effort."),
        {},
        {}};
    if (open.size() == listedImprovements)
        table.caption += u' '
            + App::translate("Answers", "No more than the first %Ln are listed.", nullptr, int(listedImprovements));
    table.columns = {
        {App::translate("Answers", "Reference"), false, 2}, {App::translate("Answers", "Improvement"), false, 6},
        {App::translate("Answers", "Service"), false, 3},   {App::translate("Answers", "Owner"), false, 3},
        {App::translate("Answers", "Status"), false, 2},    {App::translate("Answers", "Priority"), true, 2},
        {App::translate("Answers", "Target"), true, 2}};
    const Field &status = fieldOf<&Improvement::status>();
    for (const Improvement *improvement : open) {
        const QString owner = evaluation.personName(improvement->owner);
        const bool isOwned = isInPost(evaluation.reg, improvement->owner, evaluation.asOf);
        const QString noOwner =
            owner.isEmpty() ? App::translate("Answers", "nobody") : App::translate("Answers", "%1 (left)").arg(owner);
        table.rows.push_back({{textCell(improvement->reference), textCell(improvement->title),
                               textCell(evaluation.serviceName(improvement->service)),
                               textCell(isOwned ? owner : noOwner, isOwned ? Tone::Neutral : Tone::Concern),
                               textCell(optionLabel(status, qint64(improvement->status))),
                               numberCell(evaluation, priorityOf(*improvement)),
                               dateCell(evaluation, improvement->targetOn,
                                        isOverdue(*improvement, evaluation.asOf) ? Tone::Concern : Tone::Neutral)},
                              refTo(*improvement)});
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
    chart.series = {{App::translate("Answers", "In delivery"), {}, Tone::Good, 0},
                    {App::translate("Answers", "Approved"), {}, Tone::Good, 1},
                    {App::translate("Answers", "Earlier"), {}, Tone::Neutral, 1},
                    {App::translate("Answers", "Stalled"), {}, Tone::Concern, 0}};
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
        const auto count = [](const char *id, qint64 value) { return numberFigure(id, {}, value, Measure::Count, {}); };
        breakdown.rows.push_back({backlog.service ? backlog.name : QString(),
                                  {count("open", std::ssize(backlog.open)), count("unowned", backlog.unowned),
                                   count("unfunded", backlog.unfunded), count("overdue", backlog.overdue),
                                   count("stalled", backlog.stalled)}});
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
    answer.tables = {serviceTable(evaluation, list), openTable(evaluation)};
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
