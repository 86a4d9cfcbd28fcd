// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_statistics.h"

#include <answers/basis/improvement_state.h>
#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/pir_reviews.h>

#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <proof/kaplan_meier.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

QDate endOf(const Action &action)
{
    if (action.closedOn.isValid())
        return action.closedOn;
    return action.verifiedOn;
}

bool isGivenUp(const Action &action)
{
    return action.status == ActionStatus::NotDoing || action.status == ActionStatus::Cancelled;
}

// Open ones count until the day, given up ones until they were given up.
std::optional<ObservedTime> timeOf(const Action &action, QDate asOf)
{
    if (!isBy(action.raisedOn, asOf))
        return {};
    const QDate end = endOf(action);
    if (isBy(end, asOf) && !isGivenUp(action))
        return ObservedTime{double(action.raisedOn.daysTo(end)), true};
    const QDate seen = isGivenUp(action) && action.updatedOn.isValid() ? std::min(action.updatedOn, asOf) : asOf;
    return ObservedTime{double(action.raisedOn.daysTo(seen)), false};
}

// Linear between ranks, as spreadsheets have it.
std::optional<double> percentileOf(std::vector<double> values, double share)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    const double at = share * double(values.size() - 1);
    const auto below = size_t(std::floor(at));
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (at - double(below)) * (values[above] - values[below]);
}

// Gathers what the figures count.
struct ActionTally {
    std::vector<RecordRef> all, closed, verified, late, rescheduled, notDoing, open, systemic, prevented, due, metDue,
        unmetDue;
    std::vector<double> openAges;
    std::vector<ObservedTime> times;
    int reschedulings = 0;

    void add(const Register &reg, const Action &action, QDate asOf, int putOff)
    {
        const RecordRef row = refTo(action);
        all.push_back(row);
        const bool isClosed = isBy(endOf(action), asOf) && !isGivenUp(action);
        if (isClosed)
            closed.push_back(row);
        if (isBy(action.verifiedOn, asOf))
            verified.push_back(row);
        if (action.status == ActionStatus::NotDoing)
            notDoing.push_back(row);
        if (action.fixKind == FixKind::Systemic)
            systemic.push_back(row);
        if (isClosed && action.kind == ActionKind::Prevent)
            prevented.push_back(row);
        if (putOff > 0) {
            rescheduled.push_back(row);
            reschedulings += putOff;
        }
        if (isActionOpen(action)) {
            open.push_back(row);
            if (isBy(action.raisedOn, asOf))
                openAges.push_back(double(action.raisedOn.daysTo(asOf)));
        }
        addDue(reg, action, asOf, isClosed);
        if (const auto time = timeOf(action, asOf))
            times.push_back(*time);
    }
    void addDue(const Register &reg, const Action &action, QDate asOf, bool isClosed)
    {
        const QDate day = dueDayOf(reg, action);
        if (!day.isValid() || day >= asOf || isGivenUp(action))
            return;
        const RecordRef row = refTo(action);
        due.push_back(row);
        (isClosed && endOf(action) <= day ? metDue : unmetDue).push_back(row);
        if (isActionOpen(action))
            late.push_back(row);
    }
};

Figure shareFigure(const char *id, const QString &label, const std::vector<RecordRef> &part,
                   const std::vector<RecordRef> &whole, const QString &definition)
{
    return {.id = QString::fromLatin1(id),
            .label = label,
            .value = toValue(share(double(part.size()), double(whole.size()))),
            .measure = Measure::Percent,
            .definition = definition,
            .rows = part};
}

Figure daysFigure(const char *id, const QString &label, std::optional<double> days, const std::vector<RecordRef> &rows,
                  const QString &definition)
{
    return {.id = QString::fromLatin1(id),
            .label = label,
            .value = toValue(days),
            .measure = Measure::Days,
            .definition = definition,
            .rows = rows};
}

void addRepeats(std::vector<Figure> &figures, const Register &reg, QDate asOf, const std::vector<Id<Pir>> &reviews)
{
    std::vector<RecordRef> comparable, open, closed;
    for (const Id<Pir> review : reviews) {
        if (canBeCompared(*reg.find(review)))
            comparable.push_back({EntityKind::Pir, review.value});
    }
    figures.push_back(countFigure(
        "incidentsCompared", App::translate("Actions", "Incidents that can be compared"), comparable,
        App::translate("Actions",
                       "Incidents of these reviews with a cause code and a service: only they can be found to have "
                       "happened again, or not to.")));
    for (const RepeatIncident &repeat : repeatIncidents(reg, asOf)) {
        if (std::ranges::find(reviews, repeat.earlier) != reviews.end()
            || std::ranges::find(reviews, repeat.incident) != reviews.end())
            (repeat.wasActionOpen ? open : closed).push_back({EntityKind::Pir, repeat.incident.value});
    }
    figures.push_back(countFigure(
        "repeatsOpen", App::translate("Actions", "Repeats, action still open"), open,
        App::translate(
            "Actions",
            "Incidents of the same cause and service within %Ln day(s) of the review, while an action of it was open.",
            nullptr, repeatDays)));
    figures.push_back(countFigure(
        "repeatsClosed", App::translate("Actions", "Repeats, actions closed"), closed,
        App::translate("Actions",
                       "The same where every action of the review was closed: they did not work, or there was none.")));
}

ActionTally tallyOf(const Register &reg, QDate asOf, const std::vector<Id<Pir>> &reviews,
                    const QHash<RecordId, int> &rescheduled)
{
    QSet<RecordId> wanted;
    for (const Id<Pir> review : reviews)
        wanted.insert(review.value);
    ActionTally tally;
    for (const Action &action : reg.all<Action>()) {
        if (action.status != ActionStatus::Cancelled && existsAsOf(action.raisedOn, asOf)
            && wanted.contains(reviewOf(reg, action).value))
            tally.add(reg, action, asOf, rescheduled.value(action.id.value));
    }
    return tally;
}

Figure reviewDelay(const Register &reg, const std::vector<Id<Pir>> &reviews)
{
    std::vector<qint64> delays;
    std::vector<RecordRef> held;
    for (const Id<Pir> review : reviews) {
        const Pir &pir = *reg.find(review);
        held.push_back(refTo(pir));
        if (pir.occurredOn.isValid() && pir.occurredOn <= pir.heldOn)
            delays.push_back(pir.occurredOn.daysTo(pir.heldOn));
    }
    return daysFigure("reviewDelay", App::translate("Actions", "Incident to review, median"), median(delays), held,
                      App::translate("Actions", "Days from the incident to its review."));
}

} // namespace

std::vector<Id<Pir>> reviewsIn(const Register &reg, QDate asOf, const ReviewScope &scope)
{
    std::vector<const Pir *> held;
    for (const Pir &pir : reg.all<Pir>()) {
        if (isBy(pir.heldOn, asOf) && (scope.kind != ReviewScope::Kind::Year || pir.heldOn > asOf.addYears(-1)))
            held.push_back(&pir);
    }
    std::ranges::sort(held, [](const Pir *one, const Pir *other) {
        return one->heldOn != other->heldOn ? one->heldOn > other->heldOn : one->reference > other->reference;
    });
    if (scope.kind == ReviewScope::Kind::Last)
        held.resize(std::min(held.size(), size_t(std::max(0, scope.count))));
    std::vector<Id<Pir>> reviews;
    reviews.reserve(held.size());
    for (const Pir *pir : held)
        reviews.push_back(pir->id);
    return reviews;
}

Id<Pir> reviewOf(const Register &reg, const Action &action)
{
    const Lesson *lesson = action.pir ? nullptr : reg.find(action.lesson);
    return lesson ? lesson->pir : action.pir;
}

QDate dueDayOf(const Register &reg, const Action &action)
{
    if (action.dueOn.isValid())
        return action.dueOn;
    const Pir *review = reg.find(reviewOf(reg, action));
    return review && review->heldOn.isValid()
        ? review->heldOn.addDays(action.fixKind == FixKind::Systemic ? systemicDays : tacticalDays)
        : QDate();
}

bool canBeCompared(const Pir &incident) { return incident.service && !incident.causeCode.trimmed().isEmpty(); }

std::vector<RepeatIncident> repeatIncidents(const Register &reg, QDate asOf)
{
    std::vector<RepeatIncident> repeats;
    const auto isLike = [](const Pir &one, const Pir &other) {
        return one.service == other.service
            && one.causeCode.trimmed().compare(other.causeCode.trimmed(), Qt::CaseInsensitive) == 0;
    };
    for (const Pir &incident : reg.all<Pir>()) {
        if (!isBy(incident.occurredOn, asOf) || !canBeCompared(incident))
            continue;
        const Pir *earlier = nullptr;
        for (const Pir &candidate : reg.all<Pir>()) {
            const bool isBefore = candidate.id != incident.id && candidate.heldOn.isValid()
                && candidate.heldOn <= incident.occurredOn
                && candidate.heldOn.daysTo(incident.occurredOn) <= repeatDays;
            if (isBefore && isLike(candidate, incident) && (!earlier || candidate.heldOn > earlier->heldOn))
                earlier = &candidate;
        }
        if (!earlier)
            continue;
        RepeatIncident repeat{.incident = incident.id, .earlier = earlier->id, .wasActionOpen = false};
        for (const Action &action : reg.all<Action>()) {
            const bool wasEnded = isBy(endOf(action), incident.occurredOn);
            repeat.wasActionOpen |= reviewOf(reg, action) == earlier->id && !isGivenUp(action) && !wasEnded;
        }
        repeats.push_back(repeat);
    }
    return repeats;
}

std::vector<Figure> actionFigures(const Register &reg, QDate asOf, const ReviewScope &scope,
                                  const QHash<RecordId, int> &rescheduled, const QLocale &locale)
{
    const std::vector<Id<Pir>> reviews = reviewsIn(reg, asOf, scope);
    const ActionTally tally = tallyOf(reg, asOf, reviews, rescheduled);
    const SurvivalCurve curve = kaplanMeier(tally.times);
    const auto closeTime = curve.quantile(0.5);
    std::vector<Figure> figures{
        shareFigure("closedShare", App::translate("Actions", "Closed"), tally.closed, tally.all,
                    App::translate("Actions",
                                   "Closed of all actions of these reviews; those that will not be done stay in the "
                                   "count, cancelled ones do not.")),
        shareFigure("verifiedShare", App::translate("Actions", "Verified"), tally.verified, tally.all,
                    App::translate("Actions", "Verified of all actions of these reviews.")),
        countFigure("late", App::translate("Actions", "Late"), tally.late,
                    App::translate("Actions",
                                   "Open and past the due date, or past %1 days after the review (%2 for systemic "
                                   "ones) where none was set.")
                        .arg(locale.toString(tacticalDays), locale.toString(systemicDays))),
        countFigure(
            "rescheduled", App::translate("Actions", "Rescheduled"), tally.rescheduled,
            App::translate("Actions",
                           "Actions whose due date was put off later, counted from the ledger: %Ln time(s) altogether.",
                           nullptr, tally.reschedulings)),
        countFigure("notDoing", App::translate("Actions", "Not doing"), tally.notDoing,
                    App::translate("Actions", "Decided not to be done.")),
        shareFigure("dueAttainment", App::translate("Actions", "Closed in time"), tally.metDue, tally.due,
                    App::translate("Actions", "Closed by their due date, of the actions whose due date has passed.")),
        shareFigure("systemicShare", App::translate("Actions", "Systemic"), tally.systemic, tally.all,
                    App::translate("Actions", "Actions that change the system and not only the symptom, of all.")),
        shareFigure("preventiveShare", App::translate("Actions", "Preventive"), tally.prevented, tally.closed,
                    App::translate("Actions", "Closed actions of the kind \"prevent\", of all closed ones.")),
        daysFigure("openAgeMedian", App::translate("Actions", "Open age, median"), percentileOf(tally.openAges, 0.5),
                   tally.open, App::translate("Actions", "Days since open actions were raised.")),
        daysFigure("openAge85", App::translate("Actions", "Open age, 85th percentile"),
                   percentileOf(tally.openAges, 0.85), tally.open,
                   App::translate("Actions", "85 % of the open actions are younger.")),
        daysFigure("timeToClose", App::translate("Actions", "Time to close, median"), closeTime, tally.all,
                   closeTime
                       ? App::translate("Actions",
                                        "Estimate of Kaplan and Meier: open actions count for as long as they have "
                                        "been open, so that they cannot hide behind those that were closed quickly.")
                       : App::translate("Actions",
                                        "Not reached: fewer than half would be closed by now. Estimate of Kaplan and "
                                        "Meier, in which open actions count for as long as they have been open.")),
        reviewDelay(reg, reviews),
    };
    addRepeats(figures, reg, asOf, reviews);
    return figures;
}

} // namespace Ratchet
