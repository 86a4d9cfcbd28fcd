// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_acceptance.h"

#include <core/entities/incident_review.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

namespace {

bool isAcceptance(const Value &disposition) { return valueOr<qint64>(disposition) == qint64(Disposition::Accepted); }

} // namespace

std::optional<FieldIndex> missingOfAcceptance(const Value &disposition, const Value &acceptedBy, const Value &reason)
{
    if (!isAcceptance(disposition))
        return {};
    if (isEmpty(acceptedBy))
        return fieldIndex<&Lesson::acceptedBy>();
    if (valueOr<QString>(reason).trimmed().isEmpty())
        return fieldIndex<&Lesson::reason>();
    return {};
}

bool isAcceptedWithoutWord(const Lesson &lesson)
{
    return lesson.disposition == Disposition::Accepted && (!lesson.acceptedBy || lesson.reason.trimmed().isEmpty());
}

Status mayAcceptLessons(const ChangeBuilder &builder)
{
    const FieldIndex asked[] = {fieldIndex<&Lesson::disposition>(), fieldIndex<&Lesson::acceptedBy>(),
                                fieldIndex<&Lesson::reason>()};
    for (const Edit &edit : builder.edits()) {
        const bool isOfAcceptance = edit.entity == EntityKind::Lesson && edit.before != edit.after
            && std::ranges::find(asked, edit.field) != std::end(asked);
        if (!isOfAcceptance || builder.isRemoved(edit.record))
            continue;
        const auto value = [&](FieldIndex field) { return builder.value(EntityKind::Lesson, edit.record, field); };
        const auto missing = missingOfAcceptance(value(asked[0]), value(asked[1]), value(asked[2]));
        // A person who goes is taken out of what they accepted; the reason stays.
        const bool isGone = missing == asked[1] && builder.isRemoved(valueOr<qint64>(edit.before));
        if (missing && !isGone)
            return failure(ErrorCode::MissingValue, acceptanceNeedsWord(), {},
                           Place{.field = QString::fromLatin1(entityType<Lesson>().fields[size_t(*missing)].name)});
    }
    return {};
}

void dateAcceptances(ChangeBuilder &builder, QDate today)
{
    std::vector<Id<Lesson>> accepted;
    for (const Edit &edit : builder.edits()) {
        if (edit.entity == EntityKind::Lesson && edit.field == fieldIndex<&Lesson::disposition>()
            && edit.before != edit.after && isAcceptance(edit.after) && !builder.isRemoved(edit.record))
            accepted.emplace_back(edit.record);
    }
    for (const Id<Lesson> lesson : accepted) {
        if (isEmpty(builder.value(EntityKind::Lesson, lesson.value, fieldIndex<&Lesson::acceptedOn>())))
            builder.set<&Lesson::acceptedOn>(lesson, today);
    }
}

QString acceptanceNeedsWord()
{
    return QCoreApplication::translate(
        "Register",
        "A lesson is accepted without an action by somebody, for a reason: name both (accepted_by, reason).");
}

} // namespace Ratchet
