// SPDX-License-Identifier: GPL-3.0-or-later
// Question 2: the actions of the last PIRs, delivered and closed.
#include "question_pir_actions.h"

#include <answers/basis/improvement_state.h>
#include <answers/evaluation/pir_reviews.h>
#include <answers/questions/accepted_lessons.h>
#include <answers/questions/answer_frame.h>
#include <answers/questions/chain_table.h>
#include <answers/questions/escalation_history.h>
#include <answers/questions/pir_checks.h>
#include <answers/reviews/action_statistics.h>

#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

AnswerTable reviewTable(const Evaluation &evaluation, const std::vector<PirReview> &reviews)
{
    AnswerTable table(
        u"pir_actions"_s, App::translate("Answers", "Actions by PIR"),
        App::translate("Answers", "Cancelled actions are left out; those that will not be done stay in the count."));
    table.column(App::translate("Answers", "PIR"), 2)
        .column(App::translate("Answers", "Incident"), 5)
        .number(App::translate("Answers", "Held on"), 2)
        .number(App::translate("Answers", "Closed"), 2)
        .number(App::translate("Answers", "Verified"))
        .number(App::translate("Answers", "Late"))
        .number(App::translate("Answers", "Systemic"), 2)
        .number(App::translate("Answers", "Lessons landed"), 2);
    for (const PirReview &review : reviews) {
        PirActions actions;
        qint64 systemic = 0;
        for (const Action *action : review.actions) {
            add(actions, *action, evaluation.asOf);
            systemic += action->fixKind == FixKind::Systemic;
        }
        //: closed of all actions
        const QString closed =
            App::translate("Answers", "%1 / %2")
                .arg(evaluation.number(double(actions.closed.size())), evaluation.number(double(actions.all.size())));
        const QString landed =
            App::translate("Answers", "%1 / %2")
                .arg(evaluation.number(double(review.landed.size())), evaluation.number(double(review.lessons.size())));
        const auto systemicShare = share(double(systemic), double(actions.all.size()));
        table.row({textCell(review.pir->reference), textCell(review.pir->title),
                   dateCell(evaluation, review.pir->heldOn), textCell(closed),
                   countCell(evaluation, std::ssize(actions.verified)),
                   countCell(evaluation, std::ssize(actions.late), concernIf(!actions.late.empty())),
                   textCell(systemicShare ? evaluation.percent(*systemicShare) : u"–"_s), textCell(landed)},
                  refTo(*review.pir));
    }
    return table;
}

AnswerTable actionTable(const Evaluation &evaluation, const std::vector<PirReview> &reviews)
{
    AnswerTable table(u"actions_of_last_pirs"_s, App::translate("Answers", "The actions"),
                      App::translate("Answers", "Every action of these PIRs as of the reporting date."));
    table.column(App::translate("Answers", "Action"), 2)
        .column(App::translate("Answers", "Title"), 6)
        .column(App::translate("Answers", "Owner"), 3)
        .column(App::translate("Answers", "Status"), 2)
        .number(App::translate("Answers", "Due"), 2)
        .number(App::translate("Answers", "Closed"), 2)
        .column(App::translate("Answers", "Verified by"), 3);
    const Field &status = fieldOf<&Action::status>();
    for (const PirReview &review : reviews) {
        for (const Action *action : review.actions) {
            const bool isLate = isActionLate(*action, evaluation.asOf);
            table.row({textCell(action->reference), textCell(action->title), personCell(evaluation, action->owner),
                       textCell(optionLabel(status, qint64(action->status))),
                       dateCell(evaluation, action->dueOn, concernIf(isLate)), dateCell(evaluation, action->closedOn),
                       textCell(evaluation.personName(action->verifiedBy))},
                      refTo(*action));
        }
    }
    return table;
}

// The action or improvement that a lesson was given and that was there before its incident.
Cell knownCell(const Evaluation &evaluation, const PirReview &review, const Lesson &lesson)
{
    const auto known = std::ranges::find(review.knownBefore, &lesson, &KnownLesson::lesson);
    if (known == review.knownBefore.end())
        return textCell({});
    return textCell(recordName(evaluation.reg, known->record.entity, known->record.record), Tone::Concern);
}

AnswerTable lessonTable(const Evaluation &evaluation, const std::vector<PirReview> &reviews)
{
    AnswerTable table(
        u"lessons_not_landed"_s, App::translate("Answers", "Lessons that have not landed"),
        App::translate("Answers",
                       "A lesson has landed when an action of it is verified or its improvement is embedded. What was "
                       "raised before the incident lands nothing, unless it was delivered on or after the day of the "
                       "review; what was running already does not even then, unless an action raised since for the "
                       "lesson names it."));
    table.column(App::translate("Answers", "Lesson"), 2)
        .column(App::translate("Answers", "Text"), 8)
        .column(App::translate("Answers", "Disposition"), 2)
        .column(App::translate("Answers", "Known before"), 3)
        .number(App::translate("Answers", "Age, days"));
    const Field &disposition = fieldOf<&Lesson::disposition>();
    for (const PirReview &review : reviews) {
        for (const Lesson *lesson : review.lessons) {
            if (std::ranges::find(review.landed, lesson) != review.landed.end())
                continue;
            const qint64 shown =
                qint64(lesson->disposition == Disposition::None ? Disposition::Unlanded : lesson->disposition);
            const bool isUnlanded = std::ranges::find(review.unlanded, lesson) != review.unlanded.end();
            table.row({textCell(lesson->reference), textCell(lesson->text),
                       textCell(optionLabel(disposition, shown), concernIf(isUnlanded)),
                       knownCell(evaluation, review, *lesson),
                       countCell(evaluation, review.pir->heldOn.daysTo(evaluation.asOf))},
                      refTo(*lesson));
        }
    }
    return table;
}

AnswerChart chartOf(const Evaluation &evaluation, const std::vector<PirReview> &reviews)
{
    AnswerChart chart;
    chart.id = u"pir_actions"_s;
    chart.title = App::translate("Answers", "Actions of the last PIRs");
    chart.caption = App::translate(
        "Answers", "Each action counts once: closed, else delivered, else late, else open or not to be done.");
    chart.kind = ChartKind::HorizontalStackedBars;
    chart.series = {{.name = App::translate("Answers", "Closed"), .tone = Tone::Good},
                    {.name = App::translate("Answers", "Delivered"), .tone = Tone::Good, .shade = 1},
                    {.name = App::translate("Answers", "Other"), .shade = 1},
                    {.name = App::translate("Answers", "Late"), .tone = Tone::Concern}};
    for (const PirReview &review : reviews) {
        double parts[] = {0, 0, 0, 0};
        for (const Action *action : review.actions) {
            const bool isLate = isActionLate(*action, evaluation.asOf);
            ++parts[isBy(action->closedOn, evaluation.asOf)          ? 0
                        : isBy(action->deliveredOn, evaluation.asOf) ? 1
                        : isLate                                     ? 3
                                                                     : 2];
        }
        chart.categories.push_back(review.pir->reference);
        for (size_t i = 0; i < std::size(parts); ++i)
            chart.series[i].values.push_back(parts[i]);
    }
    return chart;
}

void addLessonFigures(Answer &answer, const std::vector<PirReview> &reviews)
{
    std::vector<RecordRef> lessons, landed, known;
    for (const PirReview &review : reviews) {
        for (const Lesson *lesson : review.lessons)
            lessons.push_back(refTo(*lesson));
        for (const Lesson *lesson : review.landed)
            landed.push_back(refTo(*lesson));
        for (const KnownLesson &lesson : review.knownBefore)
            known.push_back(refTo(*lesson.lesson));
    }
    const QString landing =
        App::translate("Answers",
                       "Lessons with a verified action or an embedded improvement; not by one that was raised before "
                       "the incident, unless it was delivered on or after the day of the review, and not by one that "
                       "was running already, unless an action raised since for the lesson names it.");
    answer.figures.push_back(countFigure("lessons", App::translate("Answers", "Lessons"), lessons,
                                         App::translate("Answers", "Lessons of these PIRs.")));
    answer.figures.push_back(countFigure("landed", App::translate("Answers", "Landed"), landed, landing));
    answer.figures.push_back({.id = u"landedPercent"_s,
                              .label = App::translate("Answers", "Landed rate"),
                              .value = toValue(share(double(landed.size()), double(lessons.size()))),
                              .measure = Measure::Percent,
                              .definition = App::translate(
                                  "Answers", "Landed of all lessons of these PIRs; accepted ones stay in the count."),
                              .rows = landed});
    answer.figures.push_back(countFigure(
        "knownBefore", App::translate("Answers", "Known before"), known,
        App::translate("Answers",
                       "Lessons that have not landed and are answered by what was there before the incident: an "
                       "action or improvement that was raised before it and delivered before the review, or that was "
                       "running already. No record says what a change was for, so what was begun after the incident "
                       "and delivered on or after the day of the review counts as changed for the lesson.")));
}

// The figures of the tracking dashboard that the answer does not have yet.
void addTracking(Answer &answer, const Evaluation &evaluation)
{
    const ReviewScope scope{ReviewScope::Kind::Last, int(*evaluation.settings.pirLookBack)};
    for (Figure &figure : actionFigures(evaluation.reg, evaluation.asOf, scope, {}, evaluation.locale)) {
        static const QStringList wanted{
            u"dueAttainment"_s, u"systemicShare"_s, u"preventiveShare"_s,   u"openAgeMedian"_s, u"openAge85"_s,
            u"timeToClose"_s,   u"reviewDelay"_s,   u"incidentsCompared"_s, u"repeatsOpen"_s,   u"repeatsClosed"_s};
        if (wanted.contains(figure.id))
            answer.figures.push_back(std::move(figure));
    }
}

QString headlineOf(const Evaluation &evaluation, size_t reviews, const PirActions &actions)
{
    if (reviews == 0)
        return App::translate("Answers", "No PIR has been held yet.");
    const auto closedShare = share(double(actions.closed.size()), double(actions.all.size()));
    if (!closedShare)
        return App::translate("Answers", "The last %Ln PIR(s) led to no action.", nullptr, int(reviews));
    //: After "7 of 14 actions"
    const QString source = App::translate("Answers", "from the last %Ln PIR(s)", nullptr, int(reviews));
    const auto number = [&](const std::vector<RecordRef> &rows) { return evaluation.number(double(rows.size())); };
    //: %1 of the actions, %2 is "from the last 3 PIRs", %3 a share
    return App::translate("Answers", "%1 of %Ln action(s) %2 are closed (%3); %4 verified, %5 late.", nullptr,
                          int(actions.all.size()))
        .arg(number(actions.closed), source, evaluation.percent(*closedShare), number(actions.verified),
             number(actions.late));
}

} // namespace

Answer answerPirActions(const Evaluation &evaluation)
{
    const std::vector<PirReview> reviews = lastPirReviews(evaluation);
    PirActions actions;
    std::vector<RecordRef> pirs;
    Answer answer = emptyAnswer(evaluation, 2);
    for (const PirReview &review : reviews) {
        pirs.push_back(refTo(*review.pir));
        answer.freshOn = std::max(answer.freshOn, review.pir->heldOn);
        for (const Action *action : review.actions) {
            add(actions, *action, evaluation.asOf);
            if (action->updatedOn <= evaluation.asOf)
                answer.freshOn = std::max(answer.freshOn, action->updatedOn);
        }
    }
    answer.figures = {
        countFigure("pirs", App::translate("Answers", "PIRs"), pirs,
                    App::translate("Answers", "The last PIRs by the date they were held.")),
        countFigure("actions", App::translate("Answers", "Actions"), actions.all,
                    App::translate("Answers", "Actions of these PIRs without the cancelled ones.")),
        countFigure("delivered", App::translate("Answers", "Delivered"), actions.delivered,
                    App::translate("Answers", "With a delivery date on or before the reporting date.")),
        countFigure("closed", App::translate("Answers", "Closed"), actions.closed,
                    App::translate("Answers", "With a closing date on or before the reporting date.")),
        countFigure("verified", App::translate("Answers", "Verified"), actions.verified,
                    App::translate("Answers", "With a verification date on or before the reporting date.")),
        countFigure("open", App::translate("Answers", "Open"), actions.open,
                    App::translate("Answers", "Open or in progress.")),
        countFigure("late", App::translate("Answers", "Late"), actions.late,
                    App::translate("Answers", "Open or in progress, due before the reporting date.")),
        countFigure("notDoing", App::translate("Answers", "Not doing"), actions.notDoing,
                    App::translate("Answers", "Decided not to be done; they stay in the count.")),
    };
    addLessonFigures(answer, reviews);
    addTracking(answer, evaluation);
    const EscalationHistory escalations = escalationHistory(evaluation);
    addEscalationFigures(answer.figures, escalations);
    answer.checks = pirChecks(evaluation, reviews, actions);
    answer.tables = {reviewTable(evaluation, reviews), actionTable(evaluation, reviews),
                     lessonTable(evaluation, reviews), chainTable(evaluation)};
    for (AnswerTable &table :
         std::vector{acceptedLessonTable(evaluation, reviews), escalationTable(evaluation, escalations)}) {
        if (!table.rows.empty())
            answer.tables.push_back(std::move(table));
    }
    answer.charts = {chartOf(evaluation, reviews)};
    const QString closed = evaluation.number(double(actions.closed.size()));
    const QString all = evaluation.number(double(actions.all.size()));
    answer.lead = closed;
    const auto closedShare = share(double(actions.closed.size()), double(actions.all.size()));
    answer.leadNote = closedShare
        ? App::translate("Answers", "of %1 closed · %2").arg(all, evaluation.percent(*closedShare))
        : App::translate("Answers", "no actions");
    answer.headline = headlineOf(evaluation, reviews.size(), actions);
    concludeVerdict(answer, reviews.empty());
    return answer;
}

} // namespace Ratchet
