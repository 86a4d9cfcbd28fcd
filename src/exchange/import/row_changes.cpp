// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_changes.h"

#include <calendar/recurrence_rule.h>
#include <calendar/recurrence_words.h>
#include <core/change_builder.h>
#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <exchange/mapping/child_field.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// A matrix is made of records that no single row describes.
bool isOfMatrix(const Edit &edit)
{
    return (edit.entity == EntityKind::RaciEntry && edit.field == fieldIndex<&RaciEntry::codes>())
        || (edit.entity == EntityKind::RaciActivity && edit.field == fieldIndex<&RaciActivity::phase>());
}

// Of a person whom the row names by it.
bool isAddress(const ImportPlan &plan, EntityKind entity, FieldIndex field)
{
    return plan.kind != EntityKind::Person && entity == EntityKind::Person && field == fieldIndex<&Person::email>();
}

QString roleOf(const ChangeBuilder &builder, const FieldChange &change)
{
    const RecordId role = valueOr<qint64>(builder.value(change.entity, change.record, fieldIndex<&RaciEntry::role>()));
    return valueOr<QString>(builder.value(EntityKind::RaciRole, role, fieldIndex<&RaciRole::name>()));
}

// When what recurs begins: at a time, or on the day on which it is due.
QDateTime startOf(const ChangeBuilder &builder, const FieldChange &change)
{
    const auto held = [&](FieldIndex field) { return builder.value(change.entity, change.record, field); };
    if (change.entity == EntityKind::Ceremony)
        return valueOr<QDateTime>(held(fieldIndex<&Ceremony::startsAt>()));
    const bool isAction = change.entity == EntityKind::Action;
    return valueOr<QDate>(held(isAction ? fieldIndex<&Action::dueOn>() : fieldIndex<&Improvement::targetOn>()))
        .startOfDay();
}

} // namespace

const Field &FieldChange::type() const { return entityType(entity).fields[size_t(field)]; }

std::vector<FieldChange> fieldChanges(const ChangeBuilder &builder, const ImportPlan &plan, const ImportRow &row)
{
    std::vector<FieldChange> changes;
    const auto &edits = builder.edits();
    const qsizetype end = std::min(row.firstEdit + row.editCount, qsizetype(edits.size()));
    for (qsizetype i = row.firstEdit; i < end; ++i) {
        const Edit &edit = edits[size_t(i)];
        if (edit.field == Edit::existence)
            continue;
        const bool isOfRow = edit.entity == plan.kind && edit.record == row.record;
        const bool isPart = plan.kind == EntityKind::RaciEntry
            ? isOfMatrix(edit)
            : childField(plan.kind, childFieldName(edit.entity, edit.field)).has_value();
        if (isOfRow || isPart || isAddress(plan, edit.entity, edit.field))
            changes.push_back({.entity = edit.entity,
                               .record = edit.record,
                               .field = edit.field,
                               .before = row.action == RowAction::Add ? Value() : edit.before,
                               .after = edit.after});
    }
    return changes;
}

bool isOwn(const ImportPlan &plan, const ImportRow &row, const FieldChange &change)
{
    return change.entity == plan.kind && change.record == row.record;
}

QString changeName(const ChangeBuilder &builder, const ImportPlan &plan, const FieldChange &change)
{
    if (plan.kind == EntityKind::RaciEntry && change.entity == EntityKind::RaciEntry)
        return roleOf(builder, change);
    if (isAddress(plan, change.entity, change.field))
        return u"people.email"_s;
    const QString child = childFieldName(change.entity, change.field);
    return childField(plan.kind, child) ? child : QString::fromLatin1(change.type().name);
}

QString changeLabel(const ChangeBuilder &builder, const ImportPlan &plan, const FieldChange &change)
{
    if (plan.kind == EntityKind::RaciEntry && change.entity == EntityKind::RaciEntry)
        return roleOf(builder, change);
    if (isAddress(plan, change.entity, change.field))
        return QCoreApplication::translate("Import", "E-mail of %1")
            .arg(valueOr<QString>(builder.value(EntityKind::Person, change.record, fieldIndex<&Person::name>())));
    const auto child = childField(plan.kind, childFieldName(change.entity, change.field));
    return child ? label(*child) : label(change.type());
}

QString ruleInWords(const ChangeBuilder &builder, const FieldChange &change, const Value &value, const QLocale &locale)
{
    if (QLatin1StringView(change.type().name) != "rrule"_L1 || isEmpty(value))
        return {};
    const Result<Recurrence> rule = parseRecurrence(valueOr<QString>(value));
    const QDateTime startsAt = startOf(builder, change);
    return rule && startsAt.isValid() ? recurrenceWords(*rule, startsAt, locale) : QString();
}

QString rowTitle(const Register &reg, const ImportPlan &plan, const ImportRow &row)
{
    const QString held = row.record ? recordTitle(reg, plan.kind, row.record) : QString();
    return (held.isEmpty() ? row.title : held).simplified();
}

QString createdName(const ImportPlan &plan, const Field &field, const Value &value)
{
    if (!field.reference || isEmpty(value))
        return {};
    const auto record = valueOr<qint64>(value); // they were made one after the other
    const auto fresh = std::ranges::lower_bound(plan.created, record, {}, &CreatedRecord::record);
    const bool isIt = fresh != plan.created.end() && fresh->record == record && fresh->kind == *field.reference;
    return isIt ? fresh->name : QString();
}

} // namespace Ratchet
