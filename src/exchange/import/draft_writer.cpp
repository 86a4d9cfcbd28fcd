// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_writer.h"

#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entity_types.h>
#include <core/reference.h>
#include <exchange/gates/status_move.h>
#include <exchange/import/done_days.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

DraftWriter::DraftWriter(ChangeBuilder &builder, EntityKind kind, RecordNames &names, Rules rules)
    : m_builder(builder)
    , m_kind(kind)
    , m_type(entityType(kind))
    , m_names(names)
    , m_rules(rules)
    , m_improvement(improvementField(kind))
    , m_reference(referenceField(kind))
    , m_doneFields(doneFields(kind))
{
    if (kind == EntityKind::Improvement || kind == EntityKind::Action)
        m_updatedOn =
            kind == EntityKind::Action ? fieldIndex<&Action::updatedOn>() : fieldIndex<&Improvement::updatedOn>();
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
    const RecordId record = m_builder.create(m_kind);
    for (size_t i = 0; i < draft.values.size(); ++i) {
        if (!isEmpty(draft.values[i]))
            m_builder.set(m_kind, record, FieldIndex(i), draft.values[i]);
    }
    touch(draft, record, true);
    rank(draft, record, true);
    return record;
}

RowAction DraftWriter::update(Draft &draft, RecordId record)
{
    makeMissing(draft);
    const bool isOwnCreation = m_ownCreations.remove(record);
    const bool hasChanged = setFields(draft, record, isOwnCreation);
    if (hasChanged) {
        touch(draft, record, isOwnCreation);
        rank(draft, record, isOwnCreation);
    }
    if (isOwnCreation) {
        std::erase_if(m_created, [record](const CreatedRecord &made) { return made.record == record; });
        return RowAction::Add;
    }
    if (hasChanged)
        return RowAction::Update;
    // Nothing of it that this register holds has changed; where it was looked at, that day still counts.
    const QDate said = m_updatedOn >= 0 ? valueOr<QDate>(draft.values[size_t(m_updatedOn)]) : QDate();
    const size_t before = m_builder.edits().size();
    if (said.isValid() && said <= m_rules.today)
        raise(m_kind, record, m_updatedOn, said);
    return m_builder.edits().size() > before ? RowAction::Update : RowAction::Unchanged;
}

// Whether any field but updated_on changes, which is written by touch() and stampUpdated().
bool DraftWriter::setFields(const Draft &draft, RecordId record, bool isNew)
{
    const size_t before = m_builder.edits().size();
    moveStatus(draft, record, isNew);
    for (size_t i = 0; i < draft.values.size(); ++i) {
        const bool isBlank = isEmpty(draft.values[i]);
        const bool erases = isBlank && draft.given[i] && m_rules.blanks == ImportMapping::Blanks::Erase
            && !m_type.fields[i].isRequired();
        if (FieldIndex(i) != m_updatedOn && (!isBlank || erases)
            && m_builder.value(m_kind, record, FieldIndex(i)) != draft.values[i])
            m_builder.set(m_kind, record, FieldIndex(i), draft.values[i]);
    }
    return m_builder.edits().size() > before;
}

// On which day it came there nobody knows of a record that is new, or of history.
void DraftWriter::moveStatus(const Draft &draft, RecordId record, bool isNew)
{
    const auto held = [&](FieldIndex field) { return m_builder.value(m_kind, record, field); };
    const auto after = [&](FieldIndex field) { return draft.has(field) ? draft.values[size_t(field)] : held(field); };
    const QDate day = isNew || m_rules.isHistory ? QDate() : m_rules.today;
    for (const auto &[field, value] : fieldsOfMove(m_kind, held, after, day)) {
        const bool isKnown = isEmpty(value) || value != Value(QDate());
        if (isKnown && !draft.has(field) && !draft.kept.contains(field))
            m_builder.set(m_kind, record, field, value);
    }
}

// The day a record was last touched by what its row says. It holds for new records and for history; else the day of the
// import does.
void DraftWriter::touch(const Draft &draft, RecordId record, bool isNew)
{
    const QDate done = latestDone(draft, m_doneFields, m_rules.today);
    if (m_updatedOn >= 0 && (isNew || m_rules.isHistory)) {
        if (draft.has(m_updatedOn))
            m_builder.set(m_kind, record, m_updatedOn, draft.values[size_t(m_updatedOn)]);
        else
            raise(m_kind, record, m_updatedOn, done);
    }
    if (m_rules.isHistory)
        raise(EntityKind::Improvement, improvementOf(record), fieldIndex<&Improvement::updatedOn>(), done);
}

// A new record that has what a rank comes from is ranked by the import, and in history on the latest day of its row.
// One that was there gets its day from stampUpdated().
void DraftWriter::rank(const Draft &draft, RecordId record, bool isNew)
{
    const FieldIndex rankedOn = fieldIndex<&Improvement::rankedOn>();
    if (m_kind != EntityKind::Improvement || draft.has(rankedOn) || !(isNew || m_rules.isHistory))
        return;
    const auto isRanked = [&draft](FieldIndex field) { return draft.has(field); };
    if (std::ranges::any_of(rankFields(), isRanked))
        raise(m_kind, record, rankedOn,
              m_rules.isHistory ? latestDone(draft, m_doneFields, m_rules.today) : m_rules.today);
}

void DraftWriter::raise(EntityKind kind, RecordId record, FieldIndex field, QDate day)
{
    if (!record || !day.isValid())
        return;
    const QDate held = valueOr<QDate>(m_builder.value(kind, record, field));
    if (!held.isValid() || day > held)
        m_builder.set(kind, record, field, day);
}

// A task hangs on the improvement of its milestone.
RecordId DraftWriter::improvementOf(RecordId record) const
{
    if (m_kind == EntityKind::Task) {
        const auto milestone = valueOr<qint64>(m_builder.value(m_kind, record, fieldIndex<&Task::milestone>()));
        return milestone
            ? valueOr<qint64>(m_builder.value(EntityKind::Milestone, milestone, fieldIndex<&Milestone::improvement>()))
            : 0;
    }
    return m_improvement < 0 ? 0 : valueOr<qint64>(m_builder.value(m_kind, record, m_improvement));
}

} // namespace Ratchet
