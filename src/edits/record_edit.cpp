// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_edit.h"

#include <answers/gates/action_gate.h>
#include <answers/gates/gate_need.h>
#include <answers/gates/rebase_gate.h>
#include <answers/gates/status_gate.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <document/change_text.h>
#include <document/document.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// The record as it will be.
template <class Record> Record after(const ChangeBuilder &builder, RecordId record)
{
    Record made;
    made.id = Id<Record>(record);
    const auto fields = entityType<Record>().fields;
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i].write(&made, builder.value(kindOf<Record>, record, FieldIndex(i)));
    return made;
}

Status passGate(ChangeBuilder &builder, const Register &reg, RecordId record, QDate today)
{
    const Improvement *before = reg.find(Id<Improvement>(record));
    const Improvement moved = after<Improvement>(builder, record);
    if (!isMove(before, moved))
        return {};
    if (const Status allowed = mayMoveTo(reg, moved, moved.status, today); !allowed)
        return allowed;
    for (const auto &[field, value] : datesOfMove(before ? before->status : ImprovementStatus::None, moved, today))
        builder.set(EntityKind::Improvement, record, field, value);
    return {};
}

// Only what was said is looked at: a status, or who verified it.
Status passActionGate(ChangeBuilder &builder, const Register &reg, RecordId record, QDate today)
{
    const Action *before = reg.find(Id<Action>(record));
    const Action moved = after<Action>(builder, record);
    if (!isMove(before, moved))
        return {};
    if (const Status allowed = mayMoveTo(reg, moved, moved.status); !allowed)
        return allowed;
    const ActionStatus from = before ? before->status : ActionStatus::None;
    if (moved.status != from) {
        for (const auto &[field, value] : datesOfMove(from, moved, today))
            builder.set(EntityKind::Action, record, field, value);
    }
    return {};
}

// Limits are recalculated only where all four questions are answered yes.
Status passRebase(const ChangeBuilder &builder, RecordId record) { return mayRebase(after<Phase>(builder, record)); }

// Whether a gate has something to say of what the record will be.
bool isGateAsked(const ChangeBuilder &builder, const Register &reg, EntityKind kind, RecordId record)
{
    if (kind == EntityKind::Improvement)
        return isMove(reg.find(Id<Improvement>(record)), after<Improvement>(builder, record));
    return kind == EntityKind::Action && isMove(reg.find(Id<Action>(record)), after<Action>(builder, record));
}

QString countText(EntityKind kind, qsizetype count)
{
    const EntityType &type = entityType(kind);
    return u"%1 %2"_s.arg(QLocale().toString(count), count == 1 ? label(type) : pluralLabel(type));
}

} // namespace

Status setFields(ChangeBuilder &builder, const Register &reg, EntityKind kind, RecordId record,
                 const std::vector<FieldValue> &fields, QDate today)
{
    for (const FieldValue &field : fields)
        builder.set(kind, record, field.field, field.value);
    if (kind == EntityKind::Phase)
        return passRebase(builder, record);
    if (kind == EntityKind::Action)
        return passActionGate(builder, reg, record, today);
    return kind == EntityKind::Improvement ? passGate(builder, reg, record, today) : Status();
}

std::vector<GateNeed> gateNeeds(const Document &document, EntityKind kind, RecordId record,
                                const std::vector<FieldValue> &fields)
{
    ChangeBuilder builder = document.builder();
    const RecordId asked = record == 0 ? builder.create(kind) : record;
    for (const FieldValue &field : fields)
        builder.set(kind, asked, field.field, field.value);
    if (!isGateAsked(builder, document.reg(), kind, asked))
        return {};
    return needsOfStatus(
        document.reg(), kind, asked, [&](FieldIndex field) { return builder.value(kind, asked, field); },
        document.today());
}

bool isGateShut(const Document &document, EntityKind kind, RecordId record, const FieldValue &status)
{
    const Field &field = entityType(kind).fields[size_t(status.field)];
    return QLatin1StringView(field.name) == "status"_L1 && !gateNeeds(document, kind, record, {status}).empty();
}

Result<qint64> editField(Document &document, EntityKind kind, RecordId record, FieldIndex field, const Value &value)
{
    ChangeBuilder builder = document.builder();
    builder.set(kind, record, field, value);
    if (builder.isEmpty())
        return 0; // it holds that value; no gate is asked
    const Edit edit = builder.edits().front();
    if (const Status status = setFields(builder, document.reg(), kind, record, {}, document.today()); !status)
        return tl::unexpected<Error>(status.error());
    return document.apply(std::move(builder), editText(document.reg(), edit, QLocale()));
}

Result<qint64> editRecords(Document &document, EntityKind kind, const std::vector<RecordId> &records,
                           const std::vector<FieldValue> &fields)
{
    Result<NamedChange> change = editOf(document, kind, records, fields);
    if (!change)
        return tl::unexpected<Error>(change.error());
    return document.apply(std::move(change->builder), change->reason);
}

Result<NamedChange> editOf(const Document &document, EntityKind kind, const std::vector<RecordId> &records,
                           const std::vector<FieldValue> &fields)
{
    ChangeBuilder builder = document.builder();
    for (const RecordId record : records) {
        Status status = setFields(builder, document.reg(), kind, record, fields, document.today());
        if (!status) {
            if (records.size() > 1)
                status.error().what = u"%1: %2"_s.arg(recordName(document.reg(), kind, record), status.error().what);
            return tl::unexpected<Error>(status.error());
        }
    }
    QStringList names;
    for (const FieldValue &field : fields)
        names += label(entityType(kind).fields[size_t(field.field)]);
    const QString what = records.size() == 1 ? recordName(document.reg(), kind, records.front())
                                             : countText(kind, qsizetype(records.size()));
    return NamedChange{std::move(builder),
                       QCoreApplication::translate("RecordEdit", "%1 of %2").arg(names.join(u", "_s), what)};
}

Value commonValue(const Register &reg, EntityKind kind, const std::vector<RecordId> &records, FieldIndex field)
{
    const Value first = records.empty() ? Value() : reg.value(kind, records.front(), field);
    const auto isSame = [&](RecordId record) { return reg.value(kind, record, field) == first; };
    return std::ranges::all_of(records, isSame) ? first : Value();
}

Result<RecordId> addRecord(Document &document, EntityKind kind, const std::vector<FieldValue> &fields)
{
    ChangeBuilder builder = document.builder();
    const RecordId record = builder.create(kind);
    if (const Status status = setFields(builder, document.reg(), kind, record, fields, document.today()); !status)
        return tl::unexpected<Error>(status.error());
    QStringList names;
    for (const char *part : entityType(kind).title) {
        const FieldIndex index = entityType(kind).indexOf(QString::fromLatin1(part));
        names += fileText(document.reg(), entityType(kind).fields[size_t(index)], builder.value(kind, record, index));
    }
    names.removeAll(QString());
    const Result<qint64> written = document.apply(
        std::move(builder),
        QCoreApplication::translate("RecordEdit", "New %1: %2").arg(label(entityType(kind)), names.join(u' ')));
    if (!written)
        return tl::unexpected<Error>(written.error());
    return record;
}

Removal removalOf(const Document &document, EntityKind kind, const std::vector<RecordId> &records)
{
    QSet<RecordId> gone(records.begin(), records.end());
    std::array<qsizetype, entityCount> counts{};
    std::vector<std::pair<EntityKind, RecordId>> open;
    open.reserve(records.size());
    for (const RecordId record : records)
        open.emplace_back(kind, record);
    while (!open.empty()) {
        const auto [removedKind, removed] = open.back();
        open.pop_back();
        for (const EntityKind other : entityKinds) {
            const auto fields = entityType(other).fields;
            for (size_t i = 0; i < fields.size(); ++i) {
                if (fields[i].reference != removedKind || !fields[i].isRequired())
                    continue;
                for (const RecordId dependent : document.reg().referring(other, FieldIndex(i), removed)) {
                    if (gone.contains(dependent))
                        continue;
                    gone.insert(dependent);
                    ++counts[size_t(other)];
                    open.emplace_back(other, dependent);
                }
            }
        }
    }
    Removal removal;
    for (const EntityKind dependent : entityKinds) {
        if (counts[size_t(dependent)] > 0)
            removal.dependents.emplace_back(dependent, counts[size_t(dependent)]);
    }
    return removal;
}

Result<qint64> removeRecords(Document &document, EntityKind kind, const std::vector<RecordId> &records)
{
    NamedChange change = removalChange(document, kind, records);
    return document.apply(std::move(change.builder), change.reason);
}

NamedChange removalChange(const Document &document, EntityKind kind, const std::vector<RecordId> &records)
{
    ChangeBuilder builder = document.builder();
    for (const RecordId record : records)
        builder.remove(kind, record);
    const QString what = records.size() == 1 ? recordTitle(document.reg(), kind, records.front())
                                             : countText(kind, qsizetype(records.size()));
    return {std::move(builder), QCoreApplication::translate("RecordEdit", "Removed %1").arg(what)};
}

} // namespace Ratchet
