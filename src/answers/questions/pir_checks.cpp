// SPDX-License-Identifier: GPL-3.0-or-later
#include "pir_checks.h"

#include <answers/basis/improvement_state.h>
#include <core/entities/incident_review.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using App = QCoreApplication;

namespace {

constexpr int unlandedAfterDays = 30;
constexpr int lateTolerance = 30; // days

// What speaks against the checks.
struct AgainstActions {
    std::vector<RecordRef> old, idle, unsystemic, tooLate, unverified, unclosed;
    // What the checks of what was done look at: since the register is kept.
    qsizetype reviews = 0, closed = 0;
};

AgainstActions againstOf(const Evaluation &evaluation, const std::vector<PirReview> &reviews)
{
    const QDate asOf = evaluation.asOf;
    AgainstActions against;
    for (const PirReview &review : reviews) {
        const bool isHere = !evaluation.isBeforeKept(review.pir->heldOn);
        against.reviews += isHere ? 1 : 0;
        if (review.pir->heldOn <= asOf.addYears(-1))
            against.old.push_back(refTo(*review.pir));
        if (isHere && review.actions.empty())
            against.idle.push_back(refTo(*review.pir));
        if (review.pir->heldOn.daysTo(asOf) > unlandedAfterDays && evaluation.isKeptFor(unlandedAfterDays + 1)) {
            for (const Lesson *lesson : review.unlanded)
                against.idle.push_back(refTo(*lesson));
        }
        const auto isSystemic = [](const Action *action) { return action->fixKind == FixKind::Systemic; };
        if (isHere && std::ranges::none_of(review.actions, isSystemic))
            against.unsystemic.push_back(refTo(*review.pir));
        for (const Action *action : review.actions) {
            if (isActionOpen(*action) && action->dueOn.isValid() && action->dueOn.daysTo(asOf) > lateTolerance)
                against.tooLate.push_back(refTo(*action));
            const bool isClosed = isBy(action->closedOn, asOf);
            const bool isClosedHere = isClosed && !evaluation.isBeforeKept(action->closedOn);
            against.closed += isClosedHere ? 1 : 0;
            if (!isClosed)
                against.unclosed.push_back(refTo(*action));
            else if (isClosedHere
                     && (!isBy(action->verifiedOn, asOf) || !action->verifiedBy || action->verifiedBy == action->owner))
                against.unverified.push_back(refTo(*action));
        }
    }
    return against;
}

Value countedRows(const std::vector<RecordRef> &rows) { return Value(qint64(rows.size())); }

// Of the actions of these reviews.
std::vector<Check> actionChecks(const Evaluation &evaluation, const PirActions &actions, const AgainstActions &against)
{
    return {
        makeCheck(evaluation,
                  {.id = "closedShare",
                   .label = App::translate("Answers", "At least %1 of the actions are closed"),
                   .hasSubject = !actions.all.empty(),
                   .value = toValue(share(double(actions.closed.size()), double(actions.all.size()))),
                   .limit = Limit::AtLeast,
                   .standard = 80,
                   .measure = Measure::Percent,
                   .against = against.unclosed}),
        makeCheck(evaluation,
                  {.id = "tooLate",
                   .label = App::translate("Answers", "No action is more than 30 days late"),
                   .hasSubject = !actions.all.empty(),
                   .value = actions.all.empty() ? Value() : countedRows(against.tooLate),
                   .against = against.tooLate,
                   .of = qsizetype(actions.all.size()),
                   .asksFor = lateTolerance + 1}),
        makeCheck(
            evaluation,
            {.id = "verifiedByOther",
             .label = App::translate("Answers", "Every closed action was verified by someone other than its owner"),
             .hasSubject = against.closed > 0,
             .value = against.closed == 0 ? Value() : countedRows(against.unverified),
             .against = against.unverified,
             .of = against.closed,
             .leavesOut = against.closed < std::ssize(actions.closed)}),
    };
}

} // namespace

std::vector<Check> pirChecks(const Evaluation &evaluation, const std::vector<PirReview> &reviews,
                             const PirActions &actions)
{
    const QDate asOf = evaluation.asOf;
    const auto recent = std::ranges::count_if(evaluation.reg.all<Pir>(), [&](const Pir &pir) {
        return isBy(pir.heldOn, asOf) && pir.heldOn > asOf.addYears(-1);
    });
    const AgainstActions against = againstOf(evaluation, reviews);
    const bool isEmpty = reviews.empty();
    const bool hasEarlier = against.reviews < std::ssize(reviews);
    std::vector<Check> checks{
        makeCheck(evaluation,
                  {.id = "pirsInYear",
                   .label = App::translate("Answers", "PIRs held in the last 12 months: at least %1"),
                   .hasSubject = !isEmpty,
                   .value = qint64(recent),
                   .limit = Limit::AtLeast,
                   .standard = double(*evaluation.settings.pirLookBack),
                   .against = against.old,
                   .asksFor = 365}),
        makeCheck(evaluation,
                  {.id = "actedOn",
                   .label = App::translate("Answers",
                                           "Each PIR has an action, and no lesson is unlanded for more than 30 days"),
                   .hasSubject = against.reviews > 0 || (!isEmpty && evaluation.isKeptFor(unlandedAfterDays + 1)),
                   .value = isEmpty ? Value() : countedRows(against.idle),
                   .against = against.idle,
                   .of = against.reviews,
                   .leavesOut = hasEarlier}),
    };
    for (Check &check : actionChecks(evaluation, actions, against))
        checks.push_back(std::move(check));
    checks.push_back(makeCheck(evaluation,
                               {.id = "systemicEach",
                                .label = App::translate("Answers", "Each PIR led to at least one systemic action"),
                                .hasSubject = against.reviews > 0,
                                .value = against.reviews == 0 ? Value() : countedRows(against.unsystemic),
                                .against = against.unsystemic,
                                .of = against.reviews,
                                .leavesOut = hasEarlier}));
    return checks;
}

} // namespace Ratchet
