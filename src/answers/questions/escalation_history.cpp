// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation_history.h"

#include <answers/basis/year.h>
#include <core/entities/incident_review.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

bool hasOutcome(const Escalation &escalation, QDate asOf)
{
    return !escalation.outcome.trimmed().isEmpty() && (!escalation.outcomeOn.isValid() || escalation.outcomeOn <= asOf);
}

// The role and who was in it then.
Cell toCell(const Evaluation &evaluation, const Escalation &escalation)
{
    const QString person = evaluation.personName(escalation.person);
    if (person.isEmpty())
        return textCell(App::translate("Answers", "✕ %1 (vacant)").arg(escalation.role), Tone::Concern);
    return textCell(escalation.role.isEmpty() ? person
                                              : App::translate("Answers", "%1 (%2)").arg(person, escalation.role));
}

Cell outcomeCell(const Evaluation &evaluation, const Escalation &escalation)
{
    if (!hasOutcome(escalation, evaluation.asOf))
        return textCell(App::translate("Answers", "no outcome yet"), Tone::Concern);
    const QString outcome = escalation.outcome.simplified();
    return textCell(escalation.outcomeOn.isValid()
                        ? App::translate("Answers", "%1 (%2)").arg(outcome, evaluation.date(escalation.outcomeOn))
                        : outcome);
}

} // namespace

EscalationHistory escalationHistory(const Evaluation &evaluation)
{
    EscalationHistory history;
    for (const Escalation &escalation : evaluation.reg.all<Escalation>()) {
        if (!escalation.reachedOn.isValid() || escalation.reachedOn > evaluation.asOf)
            continue;
        const bool isSettled = hasOutcome(escalation, evaluation.asOf);
        if (isSettled && !isInYearTo(evaluation.asOf, escalation.reachedOn))
            continue;
        history.recorded.push_back(&escalation);
        if (!isSettled)
            history.withoutOutcome.push_back(&escalation);
    }
    std::ranges::stable_sort(history.recorded, std::greater(), &Escalation::reachedOn);
    for (const ReachedStep &reached : escalations(evaluation.reg, evaluation.asOf)) {
        if (!reached.isRecorded)
            history.unrecorded.push_back(reached);
    }
    return history;
}

void addEscalationFigures(std::vector<Figure> &figures, const EscalationHistory &history)
{
    const auto rowsOf = [](const std::vector<const Escalation *> &escalations) {
        std::vector<RecordRef> rows;
        rows.reserve(escalations.size());
        for (const Escalation *escalation : escalations)
            rows.push_back(refTo(*escalation));
        return rows;
    };
    figures.push_back(countFigure(
        "escalations", App::translate("Answers", "Escalations"), rowsOf(history.recorded),
        App::translate("Answers",
                       "Steps of escalation that overdue actions of any source reached in the 365 days that end with "
                       "the reporting date, as they were written down, and earlier ones without an outcome.")));
    figures.push_back(countFigure("escalationsWithoutOutcome", App::translate("Answers", "Without an outcome"),
                                  rowsOf(history.withoutOutcome),
                                  App::translate("Answers", "Of these, those of which nobody has noted what came.")));
    std::vector<RecordRef> actions;
    for (const ReachedStep &reached : history.unrecorded) {
        const RecordRef action{EntityKind::Action, reached.action.value};
        if (actions.empty() || actions.back() != action) // the steps of an action stand together
            actions.push_back(action);
    }
    figures.push_back(countFigure("escalationsUnrecorded", App::translate("Answers", "Not written down"), actions,
                                  App::translate("Answers",
                                                 "Overdue actions that have reached a step of escalation which is not "
                                                 "written down yet.")));
}

AnswerTable escalationTable(const Evaluation &evaluation, const EscalationHistory &history)
{
    AnswerTable table(u"escalations"_s, App::translate("Answers", "Escalations"),
                      App::translate("Answers",
                                     "What overdue actions led to. A step that was reached stays here when the due "
                                     "date moves; an action that misses the new date goes on to the next step."));
    table.column(App::translate("Answers", "Action"), 5)
        .number(App::translate("Answers", "Due"), 2)
        .number(App::translate("Answers", "Reached"), 2)
        .number(App::translate("Answers", "Step"))
        .column(App::translate("Answers", "To whom"), 3)
        .column(App::translate("Answers", "Outcome"), 5);
    const auto action = [&](Id<Action> id) {
        return textCell(recordTitle(evaluation.reg, EntityKind::Action, id.value));
    };
    for (const ReachedStep &reached : history.unrecorded)
        table.row({action(reached.action), dateCell(evaluation, evaluation.reg.find(reached.action)->dueOn),
                   dateCell(evaluation, reached.reachedOn), countCell(evaluation, reached.number),
                   reached.isVacant
                       ? textCell(App::translate("Answers", "✕ %1 (vacant)").arg(reached.to), Tone::Concern)
                       : textCell(reached.to),
                   textCell(App::translate("Answers", "not written down yet"), Tone::Concern)},
                  {EntityKind::Action, reached.action.value});
    for (const Escalation *escalation : history.recorded)
        table.row({action(escalation->action), dateCell(evaluation, escalation->dueOn),
                   dateCell(evaluation, escalation->reachedOn), countCell(evaluation, escalation->step.value_or(0)),
                   toCell(evaluation, *escalation), outcomeCell(evaluation, *escalation)},
                  refTo(*escalation));
    return table;
}

} // namespace Ratchet
