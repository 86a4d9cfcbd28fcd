// SPDX-License-Identifier: GPL-3.0-or-later
// Question 5: who is accountable for continual improvement, and how performance is reviewed.
#include "question_accountability.h"

#include <answers/evaluation/cadence_statistics.h>
#include <answers/questions/answer_frame.h>
#include <answers/questions/cadence_timeline.h>

#include <core/entities/cadence.h>
#include <core/entities/raci.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

struct MatrixFindings {
    std::vector<const RaciActivity *> activities;
    std::vector<const RaciRole *> roles;
    QHash<std::pair<RecordId, RecordId>, const RaciEntry *> entries;
    QSet<RecordId> accountableRoles;
};

MatrixFindings findingsOfMatrix(const Evaluation &evaluation)
{
    MatrixFindings matrix{raciRows(evaluation.reg), raciColumns(evaluation.reg), {}, {}};
    for (const RaciEntry &entry : evaluation.reg.all<RaciEntry>()) {
        matrix.entries.insert({entry.activity.value, entry.role.value}, &entry);
        if (raciCodes(entry.codes).isAccountable)
            matrix.accountableRoles.insert(entry.role.value);
    }
    return matrix;
}

RecordRef refOf(const CeremonyDate &date)
{
    return date.record ? RecordRef{EntityKind::Occurrence, date.record.value}
                       : RecordRef{EntityKind::Ceremony, date.ceremony.value};
}

// Held occurrences in the quarter that record no decision.
std::vector<RecordRef> withoutDecisions(const Evaluation &evaluation)
{
    std::vector<RecordRef> rows;
    for (const CeremonyDate &date : evaluation.adherence.due) {
        const Occurrence *record = evaluation.reg.find(date.record);
        if (date.isHeld() && record && record->decisions.trimmed().isEmpty())
            rows.push_back(refTo(*record));
    }
    return rows;
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
    constexpr CeremonyKind wanted[] = {CeremonyKind::Board, CeremonyKind::ServiceReview, CeremonyKind::MetricReview,
                                       CeremonyKind::ExecutiveReview};
    Recurring recurring;
    QSet<CeremonyKind> readable;
    for (const Ceremony &ceremony : evaluation.reg.all<Ceremony>()) {
        if (std::ranges::find(wanted, ceremony.kind) == std::end(wanted))
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

std::vector<Check> checksOf(const Evaluation &evaluation, const MatrixFindings &matrix)
{
    std::vector<RecordRef> errors, unfilled, missed;
    for (const RaciFinding &finding : evaluation.raciFindings) {
        if (finding.level == FindingLevel::Error)
            errors.push_back(finding.activity ? RecordRef{EntityKind::RaciActivity, finding.activity.value}
                                              : RecordRef{EntityKind::RaciRole, finding.role.value});
    }
    for (const RaciRole *role : matrix.roles) {
        if (matrix.accountableRoles.contains(role->id.value)
            && !isInPost(evaluation.reg, role->person, evaluation.asOf))
            unfilled.push_back(refTo(*role));
    }
    const Recurring recurring = recurringOf(evaluation);
    for (const CeremonyDate &date : evaluation.adherence.due) {
        if (!date.isHeld())
            missed.push_back(refOf(date));
    }
    const QDate executive = latestExecutiveReview(evaluation);
    const auto silent = withoutDecisions(evaluation);
    const bool hasMatrix = !matrix.activities.empty();
    return {
        makeCheck(evaluation, "raciErrors", App::translate("Answers", "The RACI matrix has no errors"),
                  hasMatrix ? Value(qint64(errors.size())) : Value(), Limit::AtMost, 0, Measure::Count, errors),
        makeCheck(evaluation, "accountableInPost",
                  App::translate("Answers", "Every accountable role is held by a person in post"),
                  matrix.accountableRoles.isEmpty() ? Value() : Value(qint64(unfilled.size())), Limit::AtMost, 0,
                  Measure::Count, unfilled),
        makeCheck(evaluation, "recurrences",
                  App::translate("Answers", "Board, service review, metric review and executive review recur"),
                  recurring.kinds, Limit::AtLeast, 4, Measure::Count, recurring.unreadable),
        makeCheck(evaluation, "heldShare",
                  App::translate("Answers", "At least %1 of what was due in the last quarter was held"),
                  toValue(evaluation.adherence.percent()), Limit::AtLeast, 90, Measure::Percent, missed),
        makeCheck(evaluation, "executiveReviewDays",
                  App::translate("Answers", "The last executive review was held within %1"),
                  executive.isValid() ? Value(executive.daysTo(evaluation.asOf)) : Value(), Limit::AtMost, 92,
                  Measure::Days, recurring.executive),
        makeCheck(evaluation, "decisionsRecorded",
                  App::translate("Answers", "Everything held in the last quarter records its decisions"),
                  evaluation.adherence.held > 0 ? Value(qint64(silent.size())) : Value(), Limit::AtMost, 0,
                  Measure::Count, silent),
    };
}

AnswerTable matrixTable(const Evaluation &evaluation, const MatrixFindings &matrix)
{
    AnswerTable table{
        u"raci"_s,
        App::translate("Answers", "RACI for continual improvement"),
        App::translate("Answers",
                       "R responsible, A accountable, C consulted, I informed. Cells of rows with errors are marked."),
        {},
        {}};
    table.columns = {{App::translate("Answers", "Activity"), false, 5}};
    for (const RaciRole *role : matrix.roles) {
        const QString person = evaluation.personName(role->person);
        table.columns.push_back(
            {person.isEmpty() ? role->name : App::translate("Answers", "%1 (%2)").arg(role->name, person), false, 2});
    }
    QSet<RecordId> faulty;
    for (const RaciFinding &finding : evaluation.raciFindings) {
        if (finding.level == FindingLevel::Error && finding.activity)
            faulty.insert(finding.activity.value);
    }
    for (const RaciActivity *activity : matrix.activities) {
        const bool isFaulty = faulty.contains(activity->id.value);
        AnswerTable::Row row{{textCell(activity->name, isFaulty ? Tone::Concern : Tone::Neutral)}, refTo(*activity)};
        for (const RaciRole *role : matrix.roles) {
            const RaciEntry *entry = matrix.entries.value({activity->id.value, role->id.value});
            const bool isAccountable = entry && raciCodes(entry->codes).isAccountable;
            row.cells.push_back(
                textCell(entry ? entry->codes : QString(), isFaulty && isAccountable ? Tone::Concern : Tone::Neutral));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

AnswerTable findingTable(const Evaluation &evaluation)
{
    AnswerTable table{
        u"raci_findings"_s,
        App::translate("Answers", "Findings on the matrix"),
        App::translate("Answers", "Errors and warnings by rule."),
        {{App::translate("Answers", "Level"), false, 1}, {App::translate("Answers", "Finding"), false, 8}},
        {}};
    for (const RaciFinding &finding : evaluation.raciFindings) {
        const bool isError = finding.level == FindingLevel::Error;
        const QString level = isError                ? App::translate("Answers", "✕ Error")
            : finding.level == FindingLevel::Warning ? App::translate("Answers", "◐ Warning")
                                                     : App::translate("Answers", "Note");
        table.rows.push_back({{textCell(level, isError ? Tone::Concern : Tone::Neutral), textCell(finding.text)},
                              finding.activity ? RecordRef{EntityKind::RaciActivity, finding.activity.value}
                                               : RecordRef{EntityKind::RaciRole, finding.role.value}});
    }
    return table;
}

AnswerTable ceremonyTable(const Evaluation &evaluation)
{
    AnswerTable table{
        u"cadence"_s,
        App::translate("Answers", "Cadence of the last quarter"),
        App::translate("Answers", "The 92 days that end with the reporting date; cancelled ones are not due."),
        {},
        {}};
    table.columns = {
        {App::translate("Answers", "Ceremony"), false, 5},   {App::translate("Answers", "Chair"), false, 3},
        {App::translate("Answers", "Held of due"), true, 2}, {App::translate("Answers", "With decisions"), true, 2},
        {App::translate("Answers", "Last held"), true, 2},   {App::translate("Answers", "Next"), true, 2}};
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
        const auto next = std::ranges::find_if(upcoming, [](const CeremonyDate &date) { return !date.isCancelled(); });
        const QString chair = evaluation.personName(ceremony.chair);
        const QString adherence =
            App::translate("Answers", "%1 / %2").arg(evaluation.number(held), evaluation.number(due));
        table.rows.push_back(
            {{textCell(ceremony.name),
              textCell(chair.isEmpty() ? App::translate("Answers", "nobody") : chair,
                       chair.isEmpty() ? Tone::Concern : Tone::Neutral),
              textCell(adherence, held < due ? Tone::Concern : Tone::Neutral),
              countCell(evaluation, decided, decided < held ? Tone::Concern : Tone::Neutral),
              dateCell(evaluation, last), dateCell(evaluation, next == upcoming.end() ? QDate() : next->at().date())},
             refTo(ceremony)});
    }
    return table;
}

// Whether anything comes of what is held.
void addRhythm(Answer &answer, const Evaluation &evaluation)
{
    const CadenceStatistics statistics = cadenceStatistics(evaluation.reg, evaluation.asOf);
    std::vector<RecordRef> reviews, empty;
    for (const ReviewOutcome &review : statistics.reviews)
        reviews.push_back({EntityKind::Occurrence, review.occurrence.value});
    for (const Ritual &ritual : rituals(evaluation.reg, evaluation.asOf))
        empty.push_back({EntityKind::Ceremony, ritual.ceremony.value});
    const auto add = [&](const char *id, const QString &label, const Value &value, Measure measure,
                         const QString &definition, std::vector<RecordRef> rows) {
        answer.figures.push_back(numberFigure(id, label, value, measure, definition));
        answer.figures.back().rows = std::move(rows);
    };
    add("decisionYield", App::translate("Answers", "Decision yield"), toValue(statistics.decisionYield()),
        Measure::Score,
        App::translate("Answers", "Decisions and closed actions for each hour of what was held in these days."),
        reviews);
    add("carryOverPercent", App::translate("Answers", "Carried over"), toValue(statistics.carryOverPercent()),
        Measure::Percent,
        App::translate("Answers", "Of the actions on the table of the latest reviews, those raised in an earlier one."),
        statistics.onTable);
    add("accountablePresentPercent", App::translate("Answers", "Accountable present"),
        toValue(statistics.accountablePercent()), Measure::Percent,
        App::translate("Answers", "Held with somebody accountable, of those whose attendance is recorded."), reviews);
    add("rituals", App::translate("Answers", "Rituals"), qint64(empty.size()), Measure::Count,
        App::translate("Answers", "Ceremonies whose latest reviews brought neither a decision nor an action."), empty);
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
    const auto upcoming = upcomingDates(evaluation.reg, evaluation.asOf, 1);
    std::vector<RecordRef> due, held;
    for (const CeremonyDate &date : adherence.due) {
        due.push_back(refOf(date));
        if (date.isHeld())
            held.push_back(refOf(date));
    }
    std::vector<Figure> figures{
        numberFigure("raciErrors", App::translate("Answers", "RACI errors"), qint64(errors), Measure::Count,
                     App::translate("Answers", "Rules of the matrix that are broken.")),
        numberFigure("raciWarnings", App::translate("Answers", "RACI warnings"), qint64(warnings), Measure::Count,
                     App::translate("Answers", "Weaknesses of the matrix.")),
        numberFigure(
            "due", App::translate("Answers", "Due"), qint64(adherence.due.size()), Measure::Count,
            App::translate(
                "Answers",
                "Dates of ceremonies in the 92 days that end with the reporting date, without cancelled ones.")),
        numberFigure("held", App::translate("Answers", "Held"), qint64(adherence.held), Measure::Count,
                     App::translate("Answers", "Of these, recorded as held or held late.")),
        numberFigure("adherencePercent", App::translate("Answers", "Adherence"), toValue(adherence.percent()),
                     Measure::Percent, App::translate("Answers", "Held by due.")),
        numberFigure("nextOn", App::translate("Answers", "Next"),
                     upcoming.empty() ? Value() : Value(upcoming.front().at().date()), Measure::Date,
                     App::translate("Answers", "The next date of any ceremony.")),
    };
    figures[0].rows = rowsOf(evaluation.raciFindings, FindingLevel::Error);
    figures[1].rows = rowsOf(evaluation.raciFindings, FindingLevel::Warning);
    figures[2].rows = due;
    figures[3].rows = held;
    figures[4].rows = due;
    if (!upcoming.empty())
        figures[5].rows = {{EntityKind::Ceremony, upcoming.front().ceremony.value}};
    return figures;
}

QString headlineOf(const Evaluation &evaluation, const MatrixFindings &matrix, int errors, int warnings)
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
    const MatrixFindings matrix = findingsOfMatrix(evaluation);
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
    answer.checks = checksOf(evaluation, matrix);
    answer.tables = {matrixTable(evaluation, matrix), ceremonyTable(evaluation), findingTable(evaluation)};
    answer.charts = {cadenceTimeline(evaluation)};
    answer.lead = App::translate("Answers", "%1 / %2")
                      .arg(evaluation.number(adherence.held), evaluation.number(double(adherence.due.size())));
    answer.leadNote = errors == 0 ? App::translate("Answers", "held · no RACI errors")
                                  : App::translate("Answers", "held · %Ln RACI error(s)", nullptr, errors);
    answer.headline = headlineOf(evaluation, matrix, errors, warnings);
    concludeVerdict(answer, matrix.activities.empty() && evaluation.reg.all<Ceremony>().isEmpty());
    return answer;
}

} // namespace Ratchet
