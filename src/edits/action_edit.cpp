// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_edit.h"

#include <answers/reviews/action_statistics.h>
#include <core/change_builder.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

Id<Lesson> addLesson(ChangeBuilder &builder, Id<Pir> review, const QString &reference, const QString &text)
{
    const Id<Lesson> lesson = builder.create<Lesson>();
    builder.set<&Lesson::reference>(lesson, reference);
    builder.set<&Lesson::pir>(lesson, review.value);
    builder.set<&Lesson::text>(lesson, text);
    builder.set<&Lesson::disposition>(lesson, Value(qint64(Disposition::Unlanded)));
    return lesson;
}

Id<Action> addAction(ChangeBuilder &builder, const Register &reg, Id<Pir> review, Id<Lesson> lesson,
                     const QString &reference, const QString &title, QDate today)
{
    const Id<Action> action = builder.create<Action>();
    const Pir *pir = reg.find(review);
    builder.set<&Action::reference>(action, reference);
    builder.set<&Action::title>(action, title);
    builder.set<&Action::pir>(action, review.value);
    builder.set<&Action::lesson>(action, lesson ? Value(lesson.value) : Value());
    builder.set<&Action::status>(action, Value(qint64(ActionStatus::Open)));
    builder.set<&Action::raisedOn>(action, today);
    builder.set<&Action::dueOn>(action, pir ? usualDue(*pir, today) : today.addDays(tacticalDays));
    if (lesson)
        builder.set<&Lesson::disposition>(lesson, Value(qint64(Disposition::Action)));
    return action;
}

QDate usualDue(const Pir &review, QDate today)
{
    const QDate from = review.heldOn.isValid() ? review.heldOn : today;
    return std::max(from.addDays(tacticalDays), today);
}

Result<Id<Improvement>> makeImprovement(ChangeBuilder &builder, const Register &reg, Id<Action> id,
                                        const QString &reference, QDate today)
{
    const Action *action = reg.find(id);
    if (!action)
        return failure(ErrorCode::UnknownReference,
                       QCoreApplication::translate("ActionEdit", "This action is no longer there."));
    if (const Improvement *held = reg.find(action->improvement))
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("ActionEdit", "%1 is part of the improvement %2 already.")
                           .arg(action->reference, held->reference));
    const Pir *review = reg.find(reviewOf(reg, *action));
    const Id<Improvement> improvement = builder.create<Improvement>();
    builder.set<&Improvement::reference>(improvement, reference);
    builder.set<&Improvement::title>(improvement, action->title);
    builder.set<&Improvement::status>(improvement, Value(qint64(ImprovementStatus::Proposed)));
    builder.set<&Improvement::raisedOn>(improvement, today);
    builder.set<&Improvement::source>(improvement, Value(qint64(ImprovementSource::Pir)));
    builder.set<&Improvement::sourceReference>(improvement, review ? review->reference : action->reference);
    builder.set<&Improvement::service>(improvement, review && review->service ? Value(review->service.value) : Value());
    builder.set<&Improvement::owner>(improvement, action->owner ? Value(action->owner.value) : Value());
    builder.set<&Improvement::fixKind>(improvement, Value(qint64(FixKind::Systemic)));
    builder.set<&Improvement::targetOn>(improvement, action->dueOn.isValid() ? Value(action->dueOn) : Value());
    builder.set<&Action::improvement>(id, improvement.value);
    if (const Lesson *lesson = reg.find(action->lesson); lesson && !lesson->improvement) {
        builder.set<&Lesson::improvement>(lesson->id, improvement.value);
        builder.set<&Lesson::disposition>(lesson->id, Value(qint64(Disposition::Improvement)));
    }
    return improvement;
}

} // namespace Ratchet
