// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace_sources.h"

#include <answers/basis/improvement_state.h>
#include <answers/basis/plan_progress.h>
#include <answers/basis/rung_words.h>
#include <answers/basis/source_review.h>
#include <answers/metrics/claims.h>
#include <answers/metrics/gain_watch.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/settings.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// A day by which something was done; not valid where that lies after the reporting date.
QDate done(QDate day, QDate asOf) { return isBy(day, asOf) ? day : QDate(); }

// What is done by its day, or else due on another one; late ones are a concern.
TraceStep workStep(const QString &what, QDate doneOn, QDate dueOn, QDate asOf)
{
    const bool isDone = isBy(doneOn, asOf);
    return {.what = what,
            .on = isDone ? doneOn : dueOn,
            .isDue = !isDone,
            .tone = concernIf(!isDone && dueOn.isValid() && dueOn < asOf)};
}

QString moneyText(double amount, const Register &reg, const QLocale &locale)
{
    const QString number = displayNumber(amount, locale, 0).replace(u'-', u'−');
    const QString currency = reg.settings().currency;
    return currency.isEmpty() ? number : currency + QChar(QChar::Nbsp) + number;
}

TraceStep fundingStep(const Funding &funding, const Register &reg, QDate asOf, const QLocale &locale)
{
    const auto amount = [&](double value) {
        return funding.kind == FundingKind::Hours ? App::translate("Trace", "%1 h").arg(displayNumber(value, locale))
                                                  : moneyText(value, reg, locale);
    };
    const bool isDecided = done(funding.decidedOn, asOf).isValid();
    QString what;
    if (std::isnan(funding.approved))
        what = std::isnan(funding.requested)
            ? App::translate("Trace", "Funding named, without an amount")
            : App::translate("Trace", "%1 requested, nothing approved").arg(amount(funding.requested));
    else
        what = std::isnan(funding.requested)
            ? App::translate("Trace", "%1 approved").arg(amount(funding.approved))
            : App::translate("Trace", "%1 of %2 approved").arg(amount(funding.approved), amount(funding.requested));
    if (!isDecided)
        what = App::translate("Trace", "%1, without a day of decision").arg(what);
    return {.what = what,
            .on = isDecided ? funding.decidedOn : QDate(),
            .who = funding.approver,
            .record = refTo(funding),
            .tone = concernIf(!isDecided || !(funding.approved > 0))};
}

QString benefitText(const Benefit &benefit, const Register &reg, const QLocale &locale)
{
    const QString category = benefit.category == BenefitCategory::None
        ? App::translate("Trace", "Benefit")
        : optionLabel(fieldOf<&Benefit::category>(), qint64(benefit.category));
    const double amount = std::isnan(benefit.actual) ? benefit.expected : benefit.actual;
    if (std::isnan(amount))
        return App::translate("Trace", "%1, in no number").arg(category);
    const QString often = benefit.recurring ? App::translate("Trace", "%1 a year") : App::translate("Trace", "%1 once");
    const QString text = often.arg(moneyText(amount, reg, locale));
    return std::isnan(benefit.actual)
        ? App::translate("Trace", "%1: %2 expected, nothing actual yet").arg(category, text)
        : App::translate("Trace", "%1: %2 actual").arg(category, text);
}

} // namespace

std::vector<TraceStep> TraceSources::trigger() const
{
    std::vector<TraceStep> steps;
    const QString source = improvement.source == ImprovementSource::None
        ? QString()
        : optionLabel(fieldOf<&Improvement::source>(), qint64(improvement.source));
    QStringList named{source, improvement.sourceReference.trimmed()};
    named.removeAll(QString());
    if (!named.isEmpty() || improvement.raisedOn.isValid())
        steps.push_back({.what = named.isEmpty() ? App::translate("Trace", "Raised, and nothing says why")
                                                 : App::translate("Trace", "Raised: %1").arg(named.join(u" · "_s)),
                         .on = improvement.raisedOn,
                         .who = improvement.raisedBy,
                         .tone = concernIf(named.isEmpty())});
    const auto addReview = [&](const Pir *pir) {
        if (!pir)
            return;
        if (isBy(pir->occurredOn, asOf))
            steps.push_back({.what = pir->incidentReference.isEmpty()
                                 ? App::translate("Trace", "The incident happened")
                                 : App::translate("Trace", "Incident %1 happened").arg(pir->incidentReference),
                             .on = pir->occurredOn,
                             .record = refTo(*pir)});
        steps.push_back({.what = App::translate("Trace", "Review: %1").arg(pir->title),
                         .on = done(pir->heldOn, asOf),
                         .who = pir->facilitator,
                         .record = refTo(*pir)});
    };
    const Id<Pir> review = sourceReview(reg, improvement);
    addReview(reg.find(review));
    std::vector<Id<Pir>> told{review};
    for (const Lesson *lesson : reg.referring<&Lesson::improvement>(improvement.id.value)) {
        if (std::ranges::find(told, lesson->pir) == told.end()) {
            addReview(reg.find(lesson->pir));
            told.push_back(lesson->pir);
        }
        const Pir *pir = reg.find(lesson->pir);
        steps.push_back({.what = App::translate("Trace", "Lesson: %1").arg(lesson->text.simplified()),
                         .on = pir ? done(pir->heldOn, asOf) : QDate(),
                         .record = refTo(*lesson)});
    }
    if (const Improvement *origin = reg.find(improvement.copiedFrom))
        steps.push_back(
            {.what = App::translate("Trace", "Carried over from %1, where it worked").arg(origin->reference),
             .record = refTo(*origin)});
    return steps;
}

std::vector<TraceStep> TraceSources::decision() const
{
    std::vector<TraceStep> steps;
    if (isBy(improvement.acceptedOn, asOf))
        steps.push_back({.what = App::translate("Trace", "Accepted"), .on = improvement.acceptedOn});
    if (isBy(improvement.approvedOn, asOf))
        steps.push_back({.what = improvement.sponsor ? App::translate("Trace", "Approved, under its sponsor")
                                                     : App::translate("Trace", "Approved, without a sponsor"),
                         .on = improvement.approvedOn,
                         .who = improvement.sponsor});
    const bool isTurnedDown =
        improvement.status == ImprovementStatus::Rejected || improvement.status == ImprovementStatus::Withdrawn;
    if (isTurnedDown)
        steps.push_back({.what = QStringList{optionLabel(fieldOf<&Improvement::status>(), qint64(improvement.status)),
                                             improvement.closureNote.simplified()}
                                     .join(improvement.closureNote.trimmed().isEmpty() ? QString() : u": "_s),
                         .on = done(improvement.closedOn, asOf)});
    for (const Funding *funding : reg.referring<&Funding::improvement>(improvement.id.value))
        steps.push_back(fundingStep(*funding, reg, asOf, locale));
    return steps;
}

std::vector<TraceStep> TraceSources::change() const
{
    std::vector<TraceStep> steps;
    const RecordId id = improvement.id.value;
    if (isBy(improvement.startedOn, asOf))
        steps.push_back(
            {.what = App::translate("Trace", "Work began"), .on = improvement.startedOn, .who = improvement.owner});
    for (const Milestone *milestone : reg.referring<&Milestone::improvement>(id)) {
        const double percent = milestonePercent(reg, *milestone, asOf);
        TraceStep step = workStep(
            App::translate("Trace", "Milestone %1: %2 %").arg(milestone->title, displayNumber(percent, locale, 0)),
            milestone->doneOn, milestone->dueOn, asOf);
        step.record = refTo(*milestone);
        steps.push_back(std::move(step));
    }
    for (const Cycle *cycle : reg.referring<&Cycle::improvement>(id)) {
        const QString decided = cycle->act == CycleDecision::None
            ? App::translate("Trace", "PDSA cycle, not decided")
            : App::translate("Trace", "PDSA cycle: %1").arg(optionLabel(fieldOf<&Cycle::act>(), qint64(cycle->act)));
        steps.push_back({.what = decided, .on = done(cycle->endedOn, asOf), .record = refTo(*cycle)});
    }
    for (const Action *action : reg.referring<&Action::improvement>(id)) {
        const QString status = optionLabel(fieldOf<&Action::status>(), qint64(action->status));
        TraceStep step =
            workStep(App::translate("Trace", "Action %1: %2")
                         .arg(action->title, status.isEmpty() ? App::translate("Trace", "open") : status),
                     action->deliveredOn.isValid() ? action->deliveredOn : action->closedOn, action->dueOn, asOf);
        const bool isDropped = action->status == ActionStatus::NotDoing || action->status == ActionStatus::Cancelled;
        step.isDue = step.isDue && !isDropped;
        step.tone = isDropped ? Tone::Neutral : step.tone;
        step.who = action->owner;
        step.record = refTo(*action);
        steps.push_back(std::move(step));
    }
    if (isBy(improvement.deliveredOn, asOf))
        steps.push_back(
            {.what = App::translate("Trace", "Delivered"), .on = improvement.deliveredOn, .who = improvement.owner});
    for (const Steering *steering : reg.referring<&Steering::improvement>(id)) {
        const QString metric = recordName(reg, EntityKind::Metric, steering->metric.value);
        if (isBy(steering->interventionOn, asOf))
            steps.push_back({.what = App::translate("Trace", "Took effect on %1").arg(metric),
                             .on = steering->interventionOn,
                             .record = {EntityKind::Metric, steering->metric.value}});
    }
    return steps;
}

std::vector<TraceStep> TraceSources::result() const
{
    std::vector<TraceStep> steps;
    for (const SteeringProof &claim : claims) {
        const Steering *steering = reg.find(claim.steering);
        const Metric *metric = steering ? reg.find(steering->metric) : nullptr;
        if (!metric)
            continue;
        const Rung rung = claim.verdict.rung;
        steps.push_back(
            {.what =
                 App::translate("Trace", "%1: %2 %3").arg(metric->name, rungShape(rung), verdictLabel(claim.verdict)),
             .on = asOf,
             .who = metric->steward,
             .record = refTo(*metric),
             .tone = rungTone(rung)});
    }
    for (const Benefit *benefit : reg.referring<&Benefit::improvement>(improvement.id.value)) {
        const bool isLacking = std::isnan(benefit->actual) && isBy(improvement.deliveredOn, asOf);
        steps.push_back({.what = benefitText(*benefit, reg, locale),
                         .on = done(benefit->approvedOn.isValid() ? benefit->approvedOn : benefit->fromOn, asOf),
                         .who = benefit->approver,
                         .record = refTo(*benefit),
                         .tone = concernIf(isLacking)});
    }
    if (hasOverride(improvement) && isBy(improvement.overrideOn, asOf))
        steps.push_back({.what = App::translate("Trace", "Counted as successful without proof: %1")
                                     .arg(improvement.overrideReason.simplified()),
                         .on = improvement.overrideOn,
                         .who = improvement.overrideBy,
                         .tone = Tone::Concern});
    return steps;
}

std::vector<TraceStep> TraceSources::control() const
{
    std::vector<TraceStep> steps;
    if (!improvement.control.trimmed().isEmpty())
        steps.push_back({.what = improvement.control.simplified(),
                         .on = done(improvement.embeddedOn, asOf),
                         .who = improvement.owner});
    if (isBy(improvement.embeddedOn, asOf))
        steps.push_back({.what = App::translate("Trace", "Embedded"), .on = improvement.embeddedOn});
    std::vector<Id<Metric>> told;
    for (const SteeringProof &claim : claims) {
        const Steering *steering = reg.find(claim.steering);
        const Metric *metric = steering ? reg.find(steering->metric) : nullptr;
        if (!metric || std::ranges::find(told, metric->id) != told.end())
            continue;
        told.push_back(metric->id);
        const bool isKept = isInPost(reg, metric->steward, asOf);
        steps.push_back({.what = isKept ? App::translate("Trace", "%1 has a steward").arg(metric->name)
                                        : App::translate("Trace", "%1 has no steward in post").arg(metric->name),
                         .who = metric->steward,
                         .record = refTo(*metric),
                         .tone = concernIf(!isKept)});
    }
    const bool hasGain =
        std::ranges::any_of(claims, [](const SteeringProof &claim) { return claim.role != SteeringRole::Balancing; });
    if (hasGain && isGainWatched(improvement, asOf)) {
        const auto next = std::ranges::find_if(
            gainReviewDays, [this](int days) { return improvement.deliveredOn.addDays(days) > asOf; });
        if (next != gainReviewDays.end())
            steps.push_back(
                {.what = App::translate("Trace", "Next look at the gain, %Ln day(s) after delivery", nullptr, *next),
                 .on = improvement.deliveredOn.addDays(*next),
                 .isDue = true});
        else
            steps.push_back({.what = App::translate("Trace", "Judged anew with every reading")});
    }
    if (isBy(improvement.closedOn, asOf))
        steps.push_back({.what = improvement.closure == Closure::None
                             ? App::translate("Trace", "Closed")
                             : App::translate("Trace", "Closed: %1")
                                   .arg(optionLabel(fieldOf<&Improvement::closure>(), qint64(improvement.closure))),
                         .on = improvement.closedOn});
    return steps;
}

} // namespace Ratchet
