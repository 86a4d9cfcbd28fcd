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
    builder.set(lesson, u"reference", reference);
    builder.set(lesson, u"pir", review.value);
    builder.set(lesson, u"text", text);
    builder.set(lesson, u"disposition", Value(qint64(Disposition::Unlanded)));
    return lesson;
}

Id<Action> addAction(ChangeBuilder &builder, const Register &reg, Id<Pir> review, Id<Lesson> lesson,
                     const QString &reference, const QString &title, QDate today)
{
    const Id<Action> action = builder.create<Action>();
    const Pir *pir = reg.find(review);
    builder.set(action, u"reference", reference);
    builder.set(action, u"title", title);
    builder.set(action, u"pir", review.value);
    builder.set(action, u"lesson", lesson ? Value(lesson.value) : Value());
    builder.set(action, u"status", Value(qint64(ActionStatus::Open)));
    builder.set(action, u"raised_on", today);
    const QDate due = pir && pir->heldOn.isValid() ? pir->heldOn.addDays(tacticalDays) : today.addDays(tacticalDays);
    builder.set(action, u"due_on", std::max(due, today));
    if (lesson)
        builder.set(lesson, u"disposition", Value(qint64(Disposition::Action)));
    return action;
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
    builder.set(improvement, u"reference", reference);
    builder.set(improvement, u"title", action->title);
    builder.set(improvement, u"status", Value(qint64(ImprovementStatus::Proposed)));
    builder.set(improvement, u"raised_on", today);
    builder.set(improvement, u"source", Value(qint64(ImprovementSource::Pir)));
    builder.set(improvement, u"source_reference", review ? review->reference : action->reference);
    builder.set(improvement, u"service", review && review->service ? Value(review->service.value) : Value());
    builder.set(improvement, u"owner", action->owner ? Value(action->owner.value) : Value());
    builder.set(improvement, u"fix_kind", Value(qint64(FixKind::Systemic)));
    builder.set(improvement, u"target_on", action->dueOn.isValid() ? Value(action->dueOn) : Value());
    builder.set(id, u"improvement", improvement.value);
    if (const Lesson *lesson = reg.find(action->lesson); lesson && !lesson->improvement) {
        builder.set(lesson->id, u"improvement", improvement.value);
        builder.set(lesson->id, u"disposition", Value(qint64(Disposition::Improvement)));
    }
    return improvement;
}

} // namespace Ratchet
