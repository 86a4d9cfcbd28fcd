// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_writer.h"

#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entity_types.h>
#include <core/reference.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

DraftWriter::DraftWriter(ChangeBuilder &builder, EntityKind kind, RecordNames &names, Rules rules)
    : m_builder(builder)
    , m_kind(kind)
    , m_type(entityType(kind))
    , m_names(names)
    , m_rules(std::move(rules))
    , m_reference(referenceField(kind))
{
    if (kind == EntityKind::Improvement || kind == EntityKind::Action)
        m_updatedOn =
            kind == EntityKind::Action ? fieldIndex<&Action::updatedOn>() : fieldIndex<&Improvement::updatedOn>();
    std::erase(m_rules.dateFields, m_updatedOn);
}

void DraftWriter::checkMissing(Draft &draft) const
{
    for (const MissingRecord &missing : draft.missing) {
        if (!canBeMade(missing, m_rules.missing))
            draft.refuse(missing.column, QString::fromLatin1(m_type.fields[size_t(missing.field)].name),
                         lacking(missing));
    }
}

void DraftWriter::makeMissing(Draft &draft)
{
    for (const MissingRecord &missing : draft.missing) {
        RecordId record = m_names.find(missing.kind, missing.name);
        const std::optional<FieldIndex> name = nameField(missing.kind);
        if (!record && name) {
            record = m_builder.create(missing.kind);
            m_builder.set(missing.kind, record, *name, missing.name);
            m_names.add(missing.kind, missing.name, record);
            m_created.push_back({missing.kind, missing.name, record});
            if (missing.kind == m_kind)
                m_ownCreations.insert(record);
        }
        draft.values[size_t(missing.field)] = Value(record);
    }
}

void DraftWriter::fillReference(Draft &draft)
{
    if (m_reference < 0 || draft.has(m_reference))
        return;
    const FieldIndex pir = m_kind == EntityKind::Lesson ? fieldIndex<&Lesson::pir>() : FieldIndex(-1);
    const RecordId review = pir < 0 ? 0 : valueOr<qint64>(draft.values[size_t(pir)]);
    if (review) {
        const QString of = valueOr<QString>(m_builder.value(EntityKind::Pir, review, fieldIndex<&Pir::reference>()));
        draft.values[size_t(m_reference)] = m_names.nextReference(m_kind, of + "-L"_L1, 2);
        return;
    }
    draft.values[size_t(m_reference)] = m_names.nextReference(m_kind, referencePrefix(m_kind));
}

RecordId DraftWriter::add(Draft &draft)
{
    makeMissing(draft);
    if (m_updatedOn >= 0 && !draft.has(m_updatedOn))
        draft.values[size_t(m_updatedOn)] = latestDate(draft, Value());
    const RecordId record = m_builder.create(m_kind);
    for (size_t i = 0; i < draft.values.size(); ++i) {
        if (!isEmpty(draft.values[i]))
            m_builder.set(m_kind, record, FieldIndex(i), draft.values[i]);
    }
    return record;
}

RowAction DraftWriter::update(Draft &draft, RecordId record)
{
    makeMissing(draft);
    const bool isOwnCreation = m_ownCreations.remove(record);
    const size_t before = m_builder.edits().size();
    for (size_t i = 0; i < draft.values.size(); ++i) {
        const bool isBlank = isEmpty(draft.values[i]);
        const bool erases = isBlank && draft.given[i] && m_rules.blanks == ImportMapping::Blanks::Erase
            && !m_type.fields[i].isRequired();
        if ((!isBlank || erases) && m_builder.value(m_kind, record, FieldIndex(i)) != draft.values[i])
            m_builder.set(m_kind, record, FieldIndex(i), draft.values[i]);
    }
    const bool hasChanged = m_builder.edits().size() > before;
    if (hasChanged)
        writeUpdatedOn(draft, record);
    if (!isOwnCreation)
        return hasChanged ? RowAction::Update : RowAction::Unchanged;
    std::erase_if(m_created, [record](const CreatedRecord &made) { return made.record == record; });
    return RowAction::Add;
}

void DraftWriter::writeUpdatedOn(const Draft &draft, RecordId record)
{
    if (m_updatedOn < 0 || draft.has(m_updatedOn))
        return;
    const Value latest = latestDate(draft, m_builder.value(m_kind, record, m_updatedOn));
    if (!isEmpty(latest))
        m_builder.set(m_kind, record, m_updatedOn, latest);
}

// The latest date of the row that is not after today, and never before `atLeast`.
Value DraftWriter::latestDate(const Draft &draft, const Value &atLeast) const
{
    QDate latest = valueOr<QDate>(atLeast);
    for (const FieldIndex field : m_rules.dateFields) {
        const QDate date = valueOr<QDate>(draft.values[size_t(field)]);
        if (date.isValid() && date <= m_rules.today && (!latest.isValid() || date > latest))
            latest = date;
    }
    return latest.isValid() ? Value(latest) : Value();
}

} // namespace Ratchet
