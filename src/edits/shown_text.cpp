// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_text.h"

#include <calendar/recurrence_rule.h>
#include <calendar/recurrence_words.h>
#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entity_types.h>
#include <core/record_text.h>

namespace Ratchet {

namespace {

// When the recurrence begins that the field holds; invalid where it holds none, or nobody said when.
QDateTime startOfRecurrence(const Register &reg, EntityKind kind, RecordId record, FieldIndex field)
{
    const auto isField = [&](EntityKind ofKind, FieldIndex rule) { return kind == ofKind && field == rule; };
    const auto dayOf = [&](FieldIndex day) {
        return QDateTime(valueOr<QDate>(reg.value(kind, record, day)), QTime(0, 0), Qt::UTC);
    };
    if (isField(EntityKind::Ceremony, fieldIndex<&Ceremony::rrule>()))
        return valueOr<QDateTime>(reg.value(kind, record, fieldIndex<&Ceremony::startsAt>()));
    if (isField(EntityKind::Action, fieldIndex<&Action::rrule>()))
        return dayOf(fieldIndex<&Action::dueOn>());
    if (isField(EntityKind::Improvement, fieldIndex<&Improvement::rrule>()))
        return dayOf(fieldIndex<&Improvement::targetOn>());
    return {};
}

} // namespace

QString shownText(const Register &reg, EntityKind kind, RecordId record, FieldIndex field, const QLocale &locale)
{
    const Value value = reg.value(kind, record, field);
    if (const QDateTime start = startOfRecurrence(reg, kind, record, field); start.isValid()) {
        if (const Result<Recurrence> rule = parseRecurrence(valueOr<QString>(value)))
            return recurrenceWords(*rule, start, locale);
    }
    return displayText(reg, entityType(kind).fields[size_t(field)], value, locale);
}

} // namespace Ratchet
