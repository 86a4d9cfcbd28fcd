// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_matcher.h"

#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/settings.h>
#include <core/entity_types.h>
#include <core/record_text.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

std::vector<Value> keyValues(const Draft &draft, const RecordKeys &keys)
{
    std::vector<Value> values;
    for (const FieldIndex field : keys.fields())
        values.push_back(draft.values[size_t(field)]);
    return values;
}

} // namespace

RowMatcher::RowMatcher(const Register &reg, const ChangeBuilder &builder, DraftReader &reader, RecordNames &names,
                       const RowChoices &choices)
    : m_register(reg)
    , m_builder(builder)
    , m_kind(reader.kind())
    , m_type(entityType(m_kind))
    , m_names(names)
    , m_places(reader.placeFields())
{
    if (m_type.key.size() == 1)
        m_nameField = m_type.indexOf(QString::fromLatin1(m_type.key[0]));
    if (!m_type.title.empty())
        m_titleField = m_type.indexOf(QString::fromLatin1(m_type.title.back()));
    if (m_kind == EntityKind::Improvement || m_kind == EntityKind::Action)
        m_updatedOn =
            m_kind == EntityKind::Action ? fieldIndex<&Action::updatedOn>() : fieldIndex<&Improvement::updatedOn>();
    findKeyColumns(reader);
    findRepeats(reader, choices);
}

void RowMatcher::findKeyColumns(const DraftReader &reader)
{
    m_canTellRows = !m_type.key.empty();
    for (const char *name : m_type.key) {
        const FieldIndex field = m_type.indexOf(QString::fromLatin1(name));
        m_keyColumns.push_back(reader.columnOf(field));
        m_canTellRows = m_canTellRows && (m_keyColumns.back() || !m_type.fields[size_t(field)].isRequired());
    }
}

// What rows of the file are told apart by, as they have it; empty where they have not all of it.
QString RowMatcher::keyOf(const TextTable::Row &row) const
{
    if (!m_canTellRows)
        return {};
    if (m_keyColumns.size() == 1)
        return m_keyColumns[0] ? m_keyColumns[0]->cellOf(row) : QString();
    QString key;
    for (const CellReader *reader : m_keyColumns) {
        const QString cell = reader ? reader->cellOf(row) : QString();
        if (cell.isEmpty() && reader && reader->field().isRequired())
            return {};
        key += cell + QChar(0x1f);
    }
    return key;
}

void RowMatcher::findRepeats(DraftReader &reader, const RowChoices &choices)
{
    const bool canWait = m_nameField && reader.namesOwnKind();
    const std::vector<TextTable::Row> &rows = reader.table().rows;
    m_chosenRow.reserve(qsizetype(rows.size()));
    m_rowKeys.reserve(rows.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        const int line = rows[row].line;
        const bool isAlone = choices.skipped.contains(line) || choices.asNew.contains(line);
        m_rowKeys.push_back(isAlone ? QString() : keyOf(rows[row]));
        const QString &key = m_rowKeys.back();
        if (key.isEmpty())
            continue;
        if (m_nameField)
            m_namesInFile.insert(key.trimmed().toCaseFolded());
        if (canWait)
            m_keysToCome.insert(key);
        choose(reader, row, key);
    }
}

void RowMatcher::choose(DraftReader &reader, size_t row, const QString &key)
{
    using Repeats = ImportMapping::Repeats;
    const auto chosen = m_chosenRow.find(key);
    if (chosen == m_chosenRow.end()) {
        m_chosenRow.insert(key, row);
        return;
    }
    if (reader.repeats() == Repeats::First)
        return;
    if (reader.repeats() == Repeats::Newest) {
        const QDate before = updatedOn(reader, *chosen);
        const QDate now = updatedOn(reader, row);
        if (!before.isValid() || !now.isValid() || now < before)
            return;
    }
    *chosen = row;
}

QDate RowMatcher::updatedOn(DraftReader &reader, size_t row)
{
    return m_updatedOn < 0 ? QDate() : valueOr<QDate>(reader.valueOf(row, m_updatedOn, m_names));
}

size_t RowMatcher::chosenRow(size_t row) const
{
    const QString &key = m_rowKeys[row];
    return key.isEmpty() ? row : m_chosenRow.value(key, row);
}

bool RowMatcher::isSuperseded(size_t row) const { return chosenRow(row) != row; }

bool RowMatcher::waitsForParent(const Draft &draft) const
{
    return std::ranges::any_of(draft.missing, [this](const MissingRecord &missing) {
        return missing.kind == m_kind && m_keysToCome.contains(missing.name);
    });
}

void RowMatcher::pass(size_t row)
{
    if (!m_rowKeys[row].isEmpty())
        m_keysToCome.remove(m_rowKeys[row]);
}

// Where the entity has a key: by it. Rows without a reference: by title. Without any key: by all the file says.
RecordKeys &RowMatcher::keysFor(const Draft &draft)
{
    const bool isByName = m_nameField.has_value();
    std::optional<RecordKeys> &keys = isByName ? m_alikes : m_keys;
    if (keys)
        return *keys;
    std::vector<FieldIndex> fields;
    if (isByName) {
        fields.push_back(m_titleField);
    } else if (!m_type.key.empty()) {
        for (const char *name : m_type.key)
            fields.push_back(m_type.indexOf(QString::fromLatin1(name)));
    } else {
        for (size_t field = 0; field < draft.given.size(); ++field) {
            if (draft.given[field])
                fields.push_back(FieldIndex(field));
        }
    }
    keys.emplace(m_register, m_builder, m_kind, std::move(fields),
                 isByName ? RecordKeys::Comparison::Folded : RecordKeys::Comparison::Exact);
    return *keys;
}

RowMatcher::Match RowMatcher::find(const Draft &draft)
{
    if (m_kind == EntityKind::Settings) {
        const auto &all = m_register.all<Settings>();
        return {all.isEmpty() ? 0 : all.begin()->id.value, false, 0};
    }
    if (m_nameField && draft.has(*m_nameField)) {
        const RecordId record = findByName(valueOr<QString>(draft.values[size_t(*m_nameField)]));
        return {record, record && m_touched.contains(record), m_touched.value(record)};
    }
    if (m_nameField && !draft.has(m_titleField))
        return {};
    return m_nameField ? findByTitle(draft) : findByValues(draft);
}

// One that belongs elsewhere, as far as the file says where, is another one of the same title. Several that fit cannot
// be told apart.
RowMatcher::Match RowMatcher::findByTitle(const Draft &draft)
{
    std::vector<FieldIndex> places = m_places;
    std::erase_if(places, [&draft](FieldIndex field) { return !draft.given[size_t(field)]; });
    const auto isPlace = [&places](FieldIndex field) { return std::ranges::find(places, field) != places.end(); };
    if (std::ranges::any_of(draft.missing, isPlace, &MissingRecord::field))
        return {}; // of something new
    const RecordKeys &keys = keysFor(draft);
    std::vector<RecordId> found = keys.find(keyValues(draft, keys));
    std::erase_if(found, [&](RecordId record) {
        return std::ranges::any_of(places, [&](FieldIndex field) {
            return m_builder.value(m_kind, record, field) != draft.values[size_t(field)];
        });
    });
    if (found.empty())
        return {};
    const auto isFresh = [this](RecordId record) { return !m_touched.contains(record); };
    const auto fresh = std::ranges::find_if(found, isFresh);
    const RecordId record = fresh == found.end() ? found.front() : *fresh;
    return {record, std::ranges::count_if(found, isFresh) != 1, m_touched.value(record)};
}

// In another spelling only a record of the register is meant that no row of the file names itself: two rows that are
// spelled alike are two.
RecordId RowMatcher::findByName(const QString &name)
{
    if (const RecordId written = m_names.findAsWritten(m_kind, name))
        return written;
    const RecordId record = m_names.findRespelled(m_kind, name);
    const QString own = recordName(m_register, m_kind, record);
    if (own.isEmpty() || m_touched.contains(record) || m_namesInFile.contains(own.trimmed().toCaseFolded()))
        return 0;
    m_names.noteSpelling(m_kind, name, record);
    return record;
}

RowMatcher::Match RowMatcher::findByValues(const Draft &draft)
{
    const RecordKeys &keys = keysFor(draft);
    const bool hasNewReference = std::ranges::any_of(draft.missing, [&keys](const MissingRecord &missing) {
        return std::ranges::find(keys.fields(), missing.field) != keys.fields().end();
    });
    if (hasNewReference)
        return {};
    const std::vector<RecordId> found = keys.find(keyValues(draft, keys));
    if (found.empty())
        return {};
    const auto fresh = std::ranges::find_if(found, [this](RecordId id) { return !m_touched.contains(id); });
    const RecordId record = fresh == found.end() ? found.front() : *fresh;
    return {record, fresh == found.end(), m_touched.value(record)};
}

void RowMatcher::keepName(Draft &draft, RecordId record) const
{
    if (!m_nameField)
        return;
    const FieldIndex by = draft.has(*m_nameField) ? *m_nameField : m_titleField;
    draft.values[size_t(by)] = m_builder.value(m_kind, record, by);
}

void RowMatcher::remember(const Draft &draft, RecordId record)
{
    m_touched.insert(record, draft.line);
    if (m_nameField)
        m_names.add(m_kind, valueOr<QString>(draft.values[size_t(*m_nameField)]), record);
    if (m_keys)
        m_keys->add(keyValues(draft, *m_keys), record);
    if (m_alikes)
        m_alikes->add(keyValues(draft, *m_alikes), record);
}

} // namespace Ratchet
