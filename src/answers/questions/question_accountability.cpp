// SPDX-License-Identifier: GPL-3.0-or-later
// Question 5: who is accountable for continual improvement, and how performance is reviewed.
#include "question_accountability.h"

#include <answers/basis/ceremony_roles.h>
#include <answers/evaluation/cadence_statistics.h>
#include <answers/questions/accountability_matrix.h>
#include <answers/questions/adherence_trend.h>
#include <answers/questions/answer_frame.h>
#include <answers/questions/attendance_table.h>
#include <answers/questions/cadence_timeline.h>
#include <answers/questions/delivery_concentration.h>
#include <answers/questions/ritual_table.h>
#include <answers/questions/whom_to_ask.h>

#include <core/entities/cadence.h>
#include <core/entities/raci.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

std::vector<RecordRef> missedDates(const Adherence &adherence)
{
    std::vector<RecordRef> rows;
    for (const CeremonyDate &date : adherence.due) {
        if (!date.isHeld())
            rows.push_back(behindDate(date));
    }
    return rows;
}

// What was held in the quarter, and of it what records no decision.
struct HeldReviews {
    qsizetype count = 0;
    std::vector<RecordRef> silent;
    bool leavesOut = false; // those of before the register was kept, or the ceremony counts
};

HeldReviews heldReviews(const Evaluation &evaluation)
{
    HeldReviews held;
    for (const CeremonyDate &date : evaluation.adherence.due) {
        const Occurrence *record = evaluation.reg.find(date.record);
        if (!date.isHeld())
            continue;
        const bool isSilent = record && record->decisions.trimmed().isEmpty();
        if (isSilent && (date.isEarly() || evaluation.isBeforeKept(date.at().date()))) {
            held.leavesOut = held.leavesOut || evaluation.isBeforeKept(date.at().date());
            continue;
        }
        ++held.count;
        if (isSilent)
            held.silent.push_back(refTo(*record));
    }
    return held;
}

// The ceremonies of a kind that must recur: what can be read of their recurrence proves it, the others speak against
// it.
struct Recurring {
    qint64 kinds = 0;
    std::vector<RecordRef> unreadable;
    std::vector<RecordRef> executive; // reviews
};

Recurring recurringOf(const Evaluation &evaluation)
{
    Recurring recurring;
    QSet<CeremonyKind> readable;
    for (const Ceremony &ceremony : evaluation.reg.all<Ceremony>()) {
        if (std::ranges::find(wantedCeremonies, ceremony.kind) == std::end(wantedCeremonies))
            continue;
        if (ceremony.kind == CeremonyKind::ExecutiveReview)
            recurring.executive.push_back(refTo(ceremony));
        if (checkRecurrence(ceremony))
            readable.insert(ceremony.kind);
        else
            recurring.unreadable.push_back(refTo(ceremony));
    }
    recurring.kinds = readable.size();
    return recurring;
}

// The day of the latest executive review held by the reporting date.
QDate latestExecutiveReview(const Evaluation &evaluation)
{
    QDate latest;
    for (const Occurrence &occurrence : evaluation.reg.all<Occurrence>()) {
        const Ceremony *ceremony = evaluation.reg.find(occurrence.ceremony);
        const bool isHeld = occurrence.status == OccurrenceStatus::Held || occurrence.status == OccurrenceStatus::Late;
        if (!ceremony || ceremony->kind != CeremonyKind::ExecutiveReview || !isHeld)
            continue;
        const QDate on = (occurrence.heldAt.isValid() ? occurrence.heldAt : occurrence.dueAt).date();
        if (on <= evaluation.asOf)
            latest = std::max(latest, on);
    }
    return latest;
}

std::vector<RecordRef> withErrors(const Evaluation &evaluation)
{
    std::vector<RecordRef> errors;
    for (const RaciFinding &finding : evaluation.raciFindings) {
        if (finding.level == FindingLevel::Error)
            errors.push_back(finding.activity ? RecordRef{EntityKind::RaciActivity, finding.activity.value}
                                              : RecordRef{EntityKind::RaciRole, finding.role.value});
    }
    return errors;
}

// Accountable roles that nobody in post holds.
std::vector<RecordRef> unfilledRoles(const Evaluation &evaluation, const AccountabilityMatrix &matrix)
{
    std::vector<RecordRef> unfilled;
    for (const RaciRole *role : matrix.roles) {
        if (matrix.accountableRoles.contains(role->id.value)
            && !isInPost(evaluation.reg, role->person, evaluation.asOf))
            unfilled.push_back(refTo(*role));
    }
    return unfilled;
}

std::vector<Check> checksOf(const Evaluation &evaluation, const AccountabilityMatrix &matrix)
{
    const std::vector<RecordRef> errors = withErrors(evaluation);
    const std::vector<RecordRef> unfilled = unfilledRoles(evaluation, matrix);
    const Recurring recurring = recurringOf(evaluation);
    const QDate executive = latestExecutiveReview(evaluation);
    const HeldReviews held = heldReviews(evaluation);
    const bool hasMatrix = !matrix.activities.empty();
    const bool hasCeremonies = !evaluation.reg.all<Ceremony>().isEmpty();
    return {
        makeCheck(evaluation,
                  {.id = "raciErrors",
                   .label = App::translate("Answers", "The RACI matrix has no errors"),
                   .hasSubject = hasMatrix,
                   .value = hasMatrix ? Value(qint64(errors.size())) : Value(),
                   .against = errors}),
        makeCheck(evaluation,
                  {.id = "accountableInPost",
                   .label = App::translate("Answers", "Every accountable role is held by a person in post"),
                   .hasSubject = !matrix.accountableRoles.isEmpty(),
                   .value = matrix.accountableRoles.isEmpty() ? Value() : Value(qint64(unfilled.size())),
                   .against = unfilled,
                   .of = matrix.accountableRoles.size()}),
        makeCheck(
            evaluation,
            {.id = "recurrences",
             .label = App::translate("Answers", "Board, service review, metric review and executive review recur"),
             .hasSubject = hasCeremonies,
             .value = recurring.kinds,
             .limit = Limit::AtLeast,
             .standard = 4,
             .against = recurring.unreadable}),
        makeCheck(evaluation,
                  {.id = "heldShare",
                   .label = App::translate("Answers", "At least %1 of what was due in the last quarter was held"),
                   .hasSubject = evaluation.adherence.percent().has_value(),
                   .value = toValue(evaluation.adherence.percent()),
                   .limit = Limit::AtLeast,
                   .standard = 90,
                   .measure = Measure::Percent,
                   .against = missedDates(evaluation.adherence)}),
        makeCheck(evaluation,
                  {.id = "executiveReviewDays",
                   .label = App::translate("Answers", "The last executive review was held within %1"),
                   .hasSubject = hasCeremonies,
                   .value = executive.isValid() ? Value(executive.daysTo(evaluation.asOf)) : Value(),
                   .standard = 92,
                   .measure = Measure::Days,
                   .against = recurring.executive,
                   .asksFor = 92}),
        makeCheck(evaluation,
                  {.id = "decisionsRecorded",
                   .label = App::translate("Answers", "Everything held in the last quarter records its decisions"),
                   .hasSubject = held.count > 0,
                   .value = held.count > 0 ? Value(qint64(held.silent.size())) : Value(),
                   .against = held.silent,
                   .of = held.count,
                   .leavesOut = held.leavesOut}),
    };
}

AnswerTable ceremonyTable(const Evaluation &evaluation)
{
    AnswerTable table(
        u"cadence"_s, App::translate("Answers", "Cadence of the last quarter"),
        App::translate("Answers",
                       "The 92 days that end with the reporting date; cancelled ones, and those before a ceremony "
                       "counts, are not due."));
    table.column(App::translate("Answers", "Ceremony"), 5)
        .column(App::translate("Answers", "Chair"), 3)
        .number(App::translate("Answers", "Held of due"), 2)
        .number(App::translate("Answers", "With decisions"), 2)
        .number(App::translate("Answers", "Last held"), 2)
        .number(App::translate("Answers", "Next"), 2);
    for (const Ceremony &ceremony : evaluation.reg.all<Ceremony>()) {
        int due = 0;
        int held = 0;
        int decided = 0;
        QDate last;
        for (const CeremonyDate &date : evaluation.adherence.due) {
            if (date.ceremony != ceremony.id)
                continue;
            ++due;
            if (!date.isHeld())
                continue;
            ++held;
            last = std::max(last, date.at().date());
            const Occurrence *record = evaluation.reg.find(date.record);
            decided += record && !record->decisions.trimmed().isEmpty();
        }
        const auto upcoming =
            ceremonyDates(evaluation.reg, ceremony.id, evaluation.asOf.addDays(1), evaluation.asOf.addDays(400));
        const auto next = std::ranges::find_if(upcoming, [](const CeremonyDate &date) { return date.isCounted(); });
        const QString adherence =
            App::translate("Answers", "%1 / %2").arg(evaluation.number(held), evaluation.number(due));
        table.row({textCell(ceremony.name), personCell(evaluation, ceremony.chair),
                   textCell(adherence, concernIf(held < due)),
                   countCell(evaluation, decided, concernIf(decided < held)), dateCell(evaluation, last),
                   dateCell(evaluation, next == upcoming.end() ? QDate() : next->at().date())},
                  refTo(ceremony));
    }
    return table;
}

// Whether anything comes of what is held.
void addRhythm(Answer &answer, const Evaluation &evaluation)
{
    const CadenceStatistics statistics = cadenceStatistics(evaluation.reg, evaluation.asOf);
    std::vector<RecordRef> reviews;
    for (const ReviewOutcome &review : statistics.reviews)
        reviews.push_back({EntityKind::Occurrence, review.occurrence.value});
    answer.figures.push_back({
        .id = u"decisionYield"_s,
        .label = App::translate("Answers", "Decision yield"),
        .value = toValue(statistics.decisionYield()),
        .measure = Measure::Score,
        .definition =
            App::translate("Answers", "Decisions and closed actions for each hour of what was held in these days."),
        .rows = reviews,
    });
    answer.figures.push_back({
        .id = u"carryOverPercent"_s,
        .label = App::translate("Answers", "Carried over"),
        .value = toValue(statistics.carryOverPercent()),
        .measure = Measure::Percent,
        .definition = App::translate(
            "Answers", "Of the actions on the table of the latest reviews, those raised in an earlier one."),
        .rows = statistics.onTable,
    });
    answer.figures.push_back({
        .id = u"accountablePresentPercent"_s,
        .label = App::translate("Answers", "Accountable present"),
        .value = toValue(statistics.accountablePercent()),
        .measure = Measure::Percent,
        .definition =
            App::translate("Answers", "Held with somebody accountable, of those whose attendance is recorded."),
        .rows = reviews,
    });
}

// What the findings of a level are about: activities, else roles.
std::vector<RecordRef> rowsOf(const std::vector<RaciFinding> &findings, FindingLevel level)
{
    std::vector<RecordRef> activities, roles;
    const auto add = [](std::vector<RecordRef> &rows, const RecordRef &row) {
        if (row.record != 0 && std::ranges::find(rows, row) == rows.end())
            rows.push_back(row);
    };
    for (const RaciFinding &finding : findings) {
        if (finding.level != level)
            continue;
        add(activities, {EntityKind::RaciActivity, finding.activity.value});
        add(roles, {EntityKind::RaciRole, finding.role.value});
    }
    return activities.empty() ? roles : activities;
}

// Of the matrix and of the ceremonies, each with the records behind it.
std::vector<Figure> figuresOf(const Evaluation &evaluation, int errors, int warnings)
{
    const auto &adherence = evaluation.adherence;
    const auto upcoming = upcomingDates(evaluation.reg, evaluation.asOf.addDays(1), 1);
    std::vector<RecordRef> due, held;
    for (const CeremonyDate &date : adherence.due) {
        due.push_back(behindDate(date));
        if (date.isHeld())
            held.push_back(behindDate(date));
    }
    std::vector<RecordRef> next;
    if (!upcoming.empty())
        next.push_back({EntityKind::Ceremony, upcoming.front().ceremony.value});
    return {
        {.id = u"raciErrors"_s,
         .label = App::translate("Answers", "RACI errors"),
         .value = qint64(errors),
         .definition = App::translate("Answers", "Rules of the matrix that are broken."),
         .rows = rowsOf(evaluation.raciFindings, FindingLevel::Error)},
        {.id = u"raciWarnings"_s,
         .label = App::translate("Answers", "RACI warnings"),
         .value = qint64(warnings),
         .definition = App::translate("Answers", "Weaknesses of the matrix."),
         .rows = rowsOf(evaluation.raciFindings, FindingLevel::Warning)},
        countFigure(
            "due", App::translate("Answers", "Due"), due,
            App::translate(
                "Answers",
                "Dates of ceremonies in the 92 days that end with the reporting date, without cancelled ones and "
                "those before a ceremony counts.")),
        countFigure("held", App::translate("Answers", "Held"), held,
                    App::translate("Answers", "Of these, recorded as held or held late.")),
        {.id = u"adherencePercent"_s,
         .label = App::translate("Answers", "Adherence"),
         .value = toValue(adherence.percent()),
         .measure = Measure::Percent,
         .definition = App::translate("Answers", "Held by due."),
         .rows = due},
        {.id = u"nextOn"_s,
         .label = App::translate("Answers", "Next"),
         .value = upcoming.empty() ? Value() : Value(upcoming.front().at().date()),
         .measure = Measure::Date,
         .definition = App::translate("Answers", "The next date of any ceremony."),
         .rows = next},
    };
}

QString headlineOf(const Evaluation &evaluation, const AccountabilityMatrix &matrix, int errors, int warnings)
{
    const QString rhythm = evaluation.adherence.due.empty()
        ? App::translate("Answers", "nothing was due in the last quarter")
        : App::translate("Answers", "%1 of %Ln review(s) due in the last quarter were held", nullptr,
                         int(evaluation.adherence.due.size()))
              .arg(evaluation.number(evaluation.adherence.held));
    if (!matrix.activities.empty())
        return App::translate("Answers", "RACI errors: %1, warnings: %2; %3.")
            .arg(evaluation.number(errors), evaluation.number(warnings), rhythm);
    return evaluation.reg.all<Ceremony>().isEmpty()
        ? App::translate("Answers", "There is no RACI matrix and no ceremony yet.")
        : App::translate("Answers", "There is no RACI matrix; %1.").arg(rhythm);
}

} // namespace

Answer answerAccountability(const Evaluation &evaluation)
{
    const AccountabilityMatrix matrix = accountabilityMatrix(evaluation.reg);
    const int errors = countOf(evaluation.raciFindings, FindingLevel::Error);
    const int warnings = countOf(evaluation.raciFindings, FindingLevel::Warning);
    const auto &adherence = evaluation.adherence;
    Answer answer = emptyAnswer(evaluation, 5);
    for (const CeremonyDate &date : adherence.due) {
        if (date.isHeld())
            answer.freshOn = std::max(answer.freshOn, date.at().date());
    }
    answer.figures = figuresOf(evaluation, errors, warnings);
    addRhythm(answer, evaluation);
    const AdherenceTrend trend = adherenceTrend(evaluation);
    const DeliveryConcentration deliveries = deliveryConcentration(evaluation);
    answer.figures.push_back(adherenceYearFigure(trend));
    for (Figure &figure : topDelivererFigures(evaluation, deliveries))
        answer.figures.push_back(std::move(figure));
    answer.checks = checksOf(evaluation, matrix);
    answer.checks.push_back(topDelivererCheck(evaluation, deliveries));
    answer.tables = {matrixTable(evaluation, matrix), ceremonyTable(evaluation),
                     matrixFindingTable(evaluation),  adherenceTable(evaluation, trend),
                     attendanceTable(evaluation),     delivererTable(evaluation, deliveries),
                     whomToAskTable(evaluation)};
    addRituals(answer, evaluation);
    answer.charts = {cadenceTimeline(evaluation), adherenceChart(evaluation, trend)};
    answer.lead = App::translate("Answers", "%1 / %2")
                      .arg(evaluation.number(adherence.held), evaluation.number(double(adherence.due.size())));
    answer.leadNote = errors == 0 ? App::translate("Answers", "held · no RACI errors")
                                  : App::translate("Answers", "held · %Ln RACI error(s)", nullptr, errors);
    answer.headline = headlineOf(evaluation, matrix, errors, warnings);
    concludeVerdict(answer, matrix.activities.empty() && evaluation.reg.all<Ceremony>().isEmpty());
    return answer;
}

} // namespace Ratchet
