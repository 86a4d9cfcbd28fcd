// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda.h"

#include <answers/basis/ceremony_roles.h>
#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/metric_summary.h>
#include <answers/evaluation/pir_reviews.h>
#include <answers/evaluation/stale_artefacts.h>
#include <answers/reviews/escalations.h>

#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// What the sections share.
struct Scope {
    const Evaluation &evaluation;
    const Ceremony &ceremony;

    [[nodiscard]] const Register &reg() const { return evaluation.reg; }
    [[nodiscard]] bool holds(Id<Service> service) const { return !ceremony.service || service == ceremony.service; }
    [[nodiscard]] Id<Service> serviceOf(const Action &action) const
    {
        if (const Improvement *improvement = reg().find(action.improvement))
            return improvement->service;
        const Pir *pir = reg().find(action.pir);
        return pir ? pir->service : Id<Service>();
    }
    [[nodiscard]] Cell person(Id<Person> id) const
    {
        const QString name = evaluation.personName(id);
        return textCell(name.isEmpty() ? App::translate("Agenda", "nobody") : name, concernIf(name.isEmpty()));
    }
};

AnswerTable section(const QString &id, const QString &title, const QString &caption, const QStringList &last)
{
    AnswerTable table(id, title, caption);
    table.column(App::translate("Agenda", "What"), 6).column(App::translate("Agenda", "Who"), 3);
    for (const QString &column : last)
        table.column(column, 2);
    return table;
}

// Those the ceremony raised, and those that climbed onto its agenda.
AnswerTable openActions(const Scope &scope)
{
    AnswerTable table = section(u"open_actions"_s, App::translate("Agenda", "Open actions of this review"),
                                App::translate("Agenda", "Raised in earlier reviews, or escalated to this one."),
                                {App::translate("Agenda", "Due"), App::translate("Agenda", "From")});
    QHash<RecordId, int> escalated;
    for (const ReachedStep &escalation : highestEscalations(scope.reg(), scope.evaluation.asOf)) {
        if (escalation.ceremony == scope.ceremony.id)
            escalated.insert(escalation.action.value, escalation.number);
    }
    std::vector<const Action *> actions;
    for (const Action &action : scope.reg().all<Action>()) {
        const Occurrence *raisedIn = scope.reg().find(action.occurrence);
        if (isActionOpen(action) && existsAsOf(action.raisedOn, scope.evaluation.asOf)
            && (escalated.contains(action.id.value) || (raisedIn && raisedIn->ceremony == scope.ceremony.id)))
            actions.push_back(&action);
    }
    std::ranges::stable_sort(actions, [](const Action *one, const Action *other) {
        return one->dueOn.isValid() && (!other->dueOn.isValid() || one->dueOn < other->dueOn);
    });
    for (const Action *action : actions) {
        const Occurrence *raisedIn = scope.reg().find(action->occurrence);
        const QString from = escalated.contains(action->id.value)
            ? App::translate("Agenda", "escalated, step %1")
                  .arg(scope.evaluation.number(escalated.value(action->id.value)))
            : raisedIn ? scope.evaluation.date(raisedIn->dueAt.date())
                       : QString();
        table.row({textCell(recordTitle(scope.reg(), EntityKind::Action, action->id.value)),
                   scope.person(action->owner),
                   dateCell(scope.evaluation, action->dueOn, concernIf(isActionLate(*action, scope.evaluation.asOf))),
                   textCell(from)},
                  refTo(*action));
    }
    return table;
}

AnswerTable overdue(const Scope &scope)
{
    AnswerTable table =
        section(u"overdue"_s, App::translate("Agenda", "Overdue"),
                App::translate("Agenda", "Improvements and actions past their date, the longest first."),
                {App::translate("Agenda", "Due"), App::translate("Agenda", "Days late")});
    struct Late {
        QDate dueOn;
        AnswerTable::Row row;
    };
    table.columns.back().isNumber = true;
    std::vector<Late> late;
    const auto add = [&](EntityKind kind, RecordId record, Id<Person> owner, QDate dueOn) {
        const qint64 days = dueOn.daysTo(scope.evaluation.asOf);
        late.push_back({dueOn,
                        {.cells = {textCell(recordTitle(scope.reg(), kind, record)), scope.person(owner),
                                   dateCell(scope.evaluation, dueOn, Tone::Concern), countCell(scope.evaluation, days)},
                         .record = {kind, record}}});
    };
    for (const Improvement *improvement : scope.evaluation.open) {
        if (scope.holds(improvement->service) && isOverdue(*improvement, scope.evaluation.asOf))
            add(EntityKind::Improvement, improvement->id.value, improvement->owner, improvement->targetOn);
    }
    for (const Action &action : scope.reg().all<Action>()) {
        if (scope.holds(scope.serviceOf(action)) && isActionLate(action, scope.evaluation.asOf))
            add(EntityKind::Action, action.id.value, action.owner, action.dueOn);
    }
    std::ranges::stable_sort(late, {}, &Late::dueOn);
    for (Late &each : late)
        table.rows.push_back(std::move(each.row));
    return table;
}

AnswerTable metricsDue(const Scope &scope)
{
    AnswerTable table =
        section(u"metrics_due"_s, App::translate("Agenda", "Metrics without fresh readings"),
                App::translate("Agenda", "The latest reading is older than two periods, or there is none."),
                {App::translate("Agenda", "Latest reading")});
    for (const MetricSummary &summary : metricSummaries(scope.evaluation)) {
        const Metric *metric = scope.reg().find(summary.metric);
        if (summary.isStale && scope.holds(metric->service))
            table.row({textCell(summary.name), scope.person(metric->steward),
                       dateCell(scope.evaluation, summary.latestOn, Tone::Concern)},
                      refTo(*metric));
    }
    return table;
}

AnswerTable fadedGains(const Scope &scope)
{
    AnswerTable table = section(
        u"faded_gains"_s, App::translate("Agenda", "Gains that did not last"),
        App::translate(
            "Agenda",
            "Delivered improvements whose metric went back or became worse, and on which nobody has decided yet."),
        {App::translate("Agenda", "Metric")});
    for (const WatchedGain &gain : scope.evaluation.gains) {
        const Improvement *improvement = scope.reg().find(gain.improvement);
        if ((gain.now == Rung::Faded || gain.now == Rung::Worse) && scope.holds(improvement->service))
            table.row({textCell(recordTitle(scope.reg(), EntityKind::Improvement, gain.improvement.value)),
                       scope.person(improvement->owner),
                       textCell(recordName(scope.reg(), EntityKind::Metric, gain.metric.value), Tone::Concern)},
                      refTo(*improvement));
    }
    return table;
}

AnswerTable artefactsDue(const Scope &scope)
{
    AnswerTable table = section(u"stale_artefacts"_s, App::translate("Agenda", "Artefacts to review"),
                                App::translate("Agenda", "Not reviewed within the interval that they set themselves."),
                                {App::translate("Agenda", "Last reviewed")});
    for (const ArtefactReview &review : staleArtefacts(scope.reg(), scope.evaluation.asOf)) {
        const Cell reviewed = review.reviewedOn.isValid() ? dateCell(scope.evaluation, review.reviewedOn, Tone::Concern)
                                                          : textCell(App::translate("Agenda", "never"), Tone::Concern);
        table.row({textCell(review.name), scope.person(review.owner), reviewed},
                  {EntityKind::Artefact, review.artefact.value});
    }
    return table;
}

AnswerTable lastDecisions(const Scope &scope)
{
    AnswerTable table(u"last_decisions"_s, App::translate("Agenda", "Decided last time"));
    table.column(App::translate("Agenda", "Decision"), 6).column(App::translate("Agenda", "On"), 2);
    const Occurrence *last = nullptr;
    for (const Occurrence &occurrence : scope.reg().all<Occurrence>()) {
        const bool isHeld = occurrence.status == OccurrenceStatus::Held || occurrence.status == OccurrenceStatus::Late;
        if (occurrence.ceremony == scope.ceremony.id && isHeld && occurrence.dueAt.date() <= scope.evaluation.asOf
            && (!last || last->dueAt < occurrence.dueAt))
            last = &occurrence;
    }
    for (const QString &line : last ? last->decisions.split(u'\n', Qt::SkipEmptyParts) : QStringList())
        table.row({textCell(line.trimmed()), dateCell(scope.evaluation, last->dueAt.date())}, refTo(*last));
    return table;
}

QStringList expectedPeople(const Scope &scope, QDate on)
{
    QStringList people;
    if (const QString chair = scope.evaluation.personName(scope.ceremony.chair); !chair.isEmpty())
        people += App::translate("Agenda", "%1 (chair)").arg(chair);
    for (const RequiredRole &role : requiredRoles(scope.reg(), scope.ceremony, on)) {
        const QString holder = scope.evaluation.personName(role.holder);
        people += App::translate("Agenda", "%1 (%2)")
                      .arg(holder.isEmpty() ? App::translate("Agenda", "nobody") : holder, role.name);
    }
    return people;
}

} // namespace

Agenda agendaOf(const Evaluation &evaluation, Id<Ceremony> id, const QDateTime &at)
{
    const Ceremony *ceremony = evaluation.reg.find(id);
    if (!ceremony)
        return {};
    const Scope scope{evaluation, *ceremony};
    Agenda agenda{.ceremony = ceremony->name,
                  .at = at,
                  .purpose = ceremony->purpose,
                  .agenda = ceremony->agenda.split(u'\n', Qt::SkipEmptyParts),
                  .expected = expectedPeople(scope, at.isValid() ? at.date() : evaluation.asOf)};
    agenda.isAllDay = ceremony->isAllDay;
    std::vector tables{lastDecisions(scope), openActions(scope), overdue(scope),
                       metricsDue(scope),    fadedGains(scope),  artefactsDue(scope)};
    for (AnswerTable &table : tables) {
        if (!table.rows.empty())
            agenda.sections.push_back(std::move(table));
    }
    return agenda;
}

Agenda agendaOf(const Register &reg, Id<Ceremony> id, const QDateTime &at, QDate asOf, const QLocale &locale)
{
    return agendaOf(Evaluation(reg, asOf, locale), id, at);
}

} // namespace Ratchet
