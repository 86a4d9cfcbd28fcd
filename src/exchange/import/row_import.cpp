// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_import.h"
#include <core/entities/settings.h>
#include <core/entity_types.h>

#include <core/reference.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsBetweenReports = 256;

bool canBeMade(EntityKind kind)
{
    return kind == EntityKind::Person || kind == EntityKind::Unit || kind == EntityKind::Service
        || kind == EntityKind::Metric;
}

QString notThere(EntityKind kind, const QString &name)
{
    return QCoreApplication::translate("Import", "%1 \"%2\" is not in the register.")
        .arg(label(entityType(kind)), name.left(60));
}

} // namespace

RowImport::RowImport(ChangeBuilder &builder, const Register &reg, EntityKind kind, const TextTable &table,
                     const ImportMapping &mapping, const ImportOptions &options)
    : m_builder(builder)
    , m_register(reg)
    , m_kind(kind)
    , m_type(entityType(kind))
    , m_table(table)
    , m_mapping(mapping)
    , m_options(options)
    , m_names(reg)
{
    m_plan.kind = kind;
    if (m_type.key.size() == 1)
        m_nameField = indexOf(QString::fromLatin1(m_type.key[0]));
    if (!m_type.title.empty())
        m_titleField = indexOf(QString::fromLatin1(m_type.title.back()));
    m_referenceField = indexOf(u"reference");
    if (kind == EntityKind::Improvement || kind == EntityKind::Action)
        m_updatedOn = indexOf(u"updated_on");
}

Status RowImport::prepare()
{
    for (auto it = m_mapping.columns.begin(); it != m_mapping.columns.end(); ++it) {
        if (!it->isEmpty() && indexOf(*it) < 0)
            return failure(ErrorCode::Usage,
                           QCoreApplication::translate(
                               "Import", "The mapping sends column \"%1\" to \"%2\", which is no field of %3.")
                               .arg(it.key(), *it, pluralLabel(m_type)));
    }
    QSet<QString> seen;
    QSet<FieldIndex> taken;
    for (qsizetype column = 0; column < m_table.header.size(); ++column) {
        const QString header = m_table.header[column].trimmed();
        const FieldIndex field = seen.contains(header) ? FieldIndex(-1) : indexOf(m_mapping.columns.value(header));
        seen.insert(header);
        if (field < 0 || taken.contains(field)) {
            m_plan.ignoredColumns += header;
            continue;
        }
        taken.insert(field);
        m_readers.emplace_back(m_kind, field, column, m_table, m_mapping);
        const FieldKind kind = m_type.fields[size_t(field)].kind;
        if (kind == FieldKind::Date && field != m_updatedOn)
            m_dates.push_back(field);
    }
    if (m_readers.empty())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate(
                           "Import", "No column of the file is a field of %1; say with a mapping what they mean.")
                           .arg(pluralLabel(m_type)));
    return readDefaults();
}

// Defaults are written as files hold them; what they name and the register lacks is made with the first row that needs
// it.
Status RowImport::readDefaults()
{
    m_defaults.resize(m_type.fields.size());
    TextTable one;
    one.header = QStringList{QString()};
    one.dialect.delimiter = u","_s;
    for (auto it = m_mapping.defaults.begin(); it != m_mapping.defaults.end(); ++it) {
        const FieldIndex field = indexOf(it.key());
        if (field < 0)
            return failure(
                ErrorCode::Usage,
                QCoreApplication::translate("Import", "The mapping has a default for \"%1\", which is no field of %2.")
                    .arg(it.key(), pluralLabel(m_type)));
        one.header[0] = it.key();
        CellReader reader(m_kind, field, 0, one, {});
        const ReadCell read = reader.read(*it, m_names);
        const bool canMake = !read.missingName.isEmpty() && m_options.missing == MissingRecords::Create
            && canBeMade(*reader.field().reference);
        if (canMake)
            m_missingDefaults.push_back({field, *reader.field().reference, read.missingName, 0});
        else if (!read.missingName.isEmpty())
            return failure(ErrorCode::UnknownReference, notThere(*reader.field().reference, read.missingName));
        else if (!read.problem.isEmpty())
            return failure(ErrorCode::InvalidValue,
                           QCoreApplication::translate("Import", "The default for \"%1\" cannot be used: %2")
                               .arg(it.key(), read.problem));
        else
            m_defaults[size_t(field)] = read.value;
    }
    return {};
}

void RowImport::findColumns()
{
    m_canTellRows = !m_type.key.empty();
    for (const char *name : m_type.key) {
        const FieldIndex field = indexOf(QString::fromLatin1(name));
        const auto reader = std::ranges::find(m_readers, field, &CellReader::fieldIndex);
        m_keyColumns.push_back(reader == m_readers.end() ? nullptr : &*reader);
        m_canTellRows = m_canTellRows && (m_keyColumns.back() || !m_type.fields[size_t(field)].isRequired());
    }
}

// What rows of the file are told apart by, as they have it; empty where they have not all of it.
QString RowImport::keyOf(const TextTable::Row &row) const
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

QDate RowImport::updatedOn(const TextTable::Row &row)
{
    const auto reader = std::ranges::find(m_readers, m_updatedOn, &CellReader::fieldIndex);
    if (m_updatedOn < 0 || reader == m_readers.end())
        return {};
    return valueOr<QDate>(reader->read(reader->cellOf(row), m_names).value);
}

void RowImport::findRepeats()
{
    using Repeats = ImportMapping::Repeats;
    const bool namesItself =
        std::ranges::any_of(m_readers, [this](const CellReader &reader) { return reader.field().reference == m_kind; });
    m_chosenRow.reserve(qsizetype(m_table.rows.size()));
    m_rowKeys.resize(m_table.rows.size());
    for (size_t i = 0; i < m_table.rows.size(); ++i) {
        const QString &key = m_rowKeys[i] = keyOf(m_table.rows[i]);
        if (key.isEmpty())
            continue;
        if (namesItself && m_nameField)
            m_keysToCome.insert(key);
        const auto [chosen, isNew] = [&] {
            const auto known = m_chosenRow.find(key);
            return known == m_chosenRow.end() ? std::pair(m_chosenRow.insert(key, i), true) : std::pair(known, false);
        }();
        if (isNew || m_mapping.repeats == Repeats::First)
            continue;
        const QDate before = m_mapping.repeats == Repeats::Newest ? updatedOn(m_table.rows[*chosen]) : QDate();
        const QDate now = m_mapping.repeats == Repeats::Newest ? updatedOn(m_table.rows[i]) : QDate();
        if (m_mapping.repeats == Repeats::Last || (before.isValid() && now.isValid() && now >= before))
            *chosen = i;
    }
}

bool RowImport::mayGoOn(size_t row) const
{
    return row % rowsBetweenReports != 0 || !m_options.progress
        || m_options.progress(int(row), int(m_table.rows.size()));
}

Result<ImportPlan> RowImport::run()
{
    findColumns();
    findRepeats();
    m_plan.rows.resize(m_table.rows.size());
    std::vector<size_t> waiting;
    for (size_t row = 0; row < m_table.rows.size(); ++row) {
        if (!mayGoOn(row))
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("Import", "The import was cancelled. Nothing was changed."));
        if (take(row, true) == Outcome::WaitsForParent)
            waiting.push_back(row);
    }
    for (bool hasMoved = true; hasMoved && !waiting.empty();) {
        const size_t before = waiting.size();
        std::erase_if(waiting, [this](size_t row) { return take(row, true) == Outcome::Done; });
        hasMoved = waiting.size() < before;
    }
    for (const size_t row : waiting)
        std::ignore = take(row, false);
    for (const CellReader &reader : m_readers)
        reader.appendQuestions(m_plan.questions);
    for (const Error &error : m_table.problems) {
        m_plan.rows.push_back({error.where.line, RowAction::Refused, 0, {}, 0, 0});
        m_plan.problems.push_back({error.where.line, error.where.column, {}, error.what});
    }
    std::ranges::stable_sort(m_plan.rows, {}, &ImportRow::line);
    std::ranges::stable_sort(m_plan.problems, {}, &ImportProblem::line);
    return std::move(m_plan);
}

RowImport::Outcome RowImport::take(size_t row, bool mayWait)
{
    ImportRow &outcome = m_plan.rows[row];
    outcome.line = m_table.rows[row].line;
    outcome.firstEdit = qsizetype(m_builder.edits().size());
    const QString &key = m_rowKeys[row];
    const qsizetype problems = qsizetype(m_plan.problems.size());
    Draft draft = read(row);
    if (m_titleField >= 0)
        outcome.title = valueOr<QString>(draft.values[size_t(m_titleField)]);
    if (!key.isEmpty() && m_chosenRow.value(key, row) != row) {
        m_plan.problems.resize(size_t(problems));
        outcome.action = RowAction::Duplicate;
        return Outcome::Done;
    }
    if (mayWait && waitsForParent(draft)) {
        m_plan.problems.resize(size_t(problems));
        return Outcome::WaitsForParent;
    }
    if (!key.isEmpty())
        m_keysToCome.remove(key);
    bool isRepeated = false;
    resolveMissing(draft, false);
    const RecordId record = draft.isRefused ? 0 : present(draft, isRepeated);
    if (isRepeated) {
        outcome.action = RowAction::Duplicate;
        outcome.record = record;
        return Outcome::Done;
    }
    if (!draft.isRefused && !record) {
        applyDefaults(draft);
        fillReference(draft);
        checkRequired(draft);
    }
    if (draft.isRefused)
        return Outcome::Done;
    resolveMissing(draft, true);
    record ? update(draft, record) : add(draft);
    outcome.editCount = qsizetype(m_builder.edits().size()) - outcome.firstEdit;
    return Outcome::Done;
}

RowImport::Draft RowImport::read(size_t row)
{
    Draft draft;
    draft.row = row;
    draft.values.resize(m_type.fields.size());
    draft.given.resize(m_type.fields.size());
    for (CellReader &reader : m_readers) {
        ReadCell cell = reader.read(reader.cellOf(m_table.rows[row]), m_names);
        const auto field = size_t(reader.fieldIndex());
        draft.given[field] = true;
        draft.values[field] = std::move(cell.value);
        if (!cell.problem.isEmpty())
            addProblem(draft, int(reader.column()) + 1, QString::fromLatin1(reader.field().name), cell.problem);
        if (!cell.missingName.isEmpty())
            draft.missing.push_back(
                {reader.fieldIndex(), *reader.field().reference, cell.missingName, int(reader.column()) + 1});
    }
    return draft;
}

bool RowImport::waitsForParent(const Draft &draft) const
{
    return std::ranges::any_of(draft.missing, [this](const Missing &missing) {
        return missing.kind == m_kind && m_keysToCome.contains(missing.name);
    });
}

// First only whether they can be made; then, when the row is known to be taken, makes them.
void RowImport::resolveMissing(Draft &draft, bool willBeTaken)
{
    for (const Missing &missing : draft.missing) {
        const bool canMake = m_options.missing == MissingRecords::Create && canBeMade(missing.kind);
        if (!canMake) {
            addProblem(draft, missing.column, QString::fromLatin1(m_type.fields[size_t(missing.field)].name),
                       notThere(missing.kind, missing.name));
            continue;
        }
        if (!willBeTaken)
            continue;
        RecordId record = m_names.find(missing.kind, missing.name);
        if (!record) {
            record = m_builder.create(missing.kind);
            m_builder.set(missing.kind, record, u"name", missing.name);
            m_names.add(missing.kind, missing.name, record);
            m_plan.created.push_back({missing.kind, missing.name, record});
            if (missing.kind == m_kind)
                m_ownCreations.insert(record);
        }
        draft.values[size_t(missing.field)] = Value(record);
    }
}

std::vector<Value> RowImport::keyValues(const Draft &draft, const RecordKeys &keys) const
{
    std::vector<Value> values;
    for (const FieldIndex field : keys.fields())
        values.push_back(draft.values[size_t(field)]);
    return values;
}

// Where the entity has a key: by it. Rows without a reference: by title and what it belongs to. Without any key: by all
// the file says.
RecordKeys &RowImport::keysFor(const Draft &draft)
{
    const bool isByName = m_nameField.has_value();
    std::optional<RecordKeys> &keys = isByName ? m_alikes : m_keys;
    if (keys)
        return *keys;
    std::vector<FieldIndex> fields;
    if (isByName) {
        fields.push_back(m_titleField);
        for (const QLatin1StringView name : {"service"_L1, "pir"_L1, "improvement"_L1}) {
            if (indexOf(name.toString()) >= 0)
                fields.push_back(indexOf(name.toString()));
        }
    } else if (!m_type.key.empty()) {
        for (const char *name : m_type.key)
            fields.push_back(indexOf(QString::fromLatin1(name)));
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

// The record that the row means, or 0 for a new one. Repeated: the row says again what another row or record says.
RecordId RowImport::present(const Draft &draft, bool &isRepeated)
{
    if (m_kind == EntityKind::Settings)
        return m_register.all<Settings>().isEmpty() ? 0 : m_register.all<Settings>().begin()->id.value;
    if (m_nameField && isGiven(draft, *m_nameField)) {
        const RecordId record = m_names.find(m_kind, valueOr<QString>(draft.values[size_t(*m_nameField)]));
        isRepeated = record && m_touched.contains(record);
        return record;
    }
    if (m_nameField && !isGiven(draft, m_titleField))
        return 0;
    const RecordKeys &keys = keysFor(draft);
    const bool hasNewReference = std::ranges::any_of(draft.missing, [&](const Missing &missing) {
        return std::ranges::find(keys.fields(), missing.field) != keys.fields().end();
    });
    if (hasNewReference)
        return 0;
    const std::vector<RecordId> found = keys.find(keyValues(draft, keys));
    if (found.empty())
        return 0;
    const auto fresh = std::ranges::find_if(found, [this](RecordId id) { return !m_touched.contains(id); });
    isRepeated = m_nameField.has_value() || fresh == found.end();
    return fresh == found.end() ? found.front() : *fresh;
}

void RowImport::fillReference(Draft &draft)
{
    const FieldIndex reference = m_referenceField;
    if (reference < 0 || isGiven(draft, reference))
        return;
    const FieldIndex pir = m_kind == EntityKind::Lesson ? indexOf(u"pir") : FieldIndex(-1);
    const RecordId review = pir < 0 ? 0 : valueOr<qint64>(draft.values[size_t(pir)]);
    if (review) {
        const QString of = valueOr<QString>(
            m_builder.value(EntityKind::Pir, review, entityType(EntityKind::Pir).indexOf(u"reference")));
        draft.values[size_t(reference)] = m_names.nextReference(m_kind, of + "-L"_L1, 2);
        return;
    }
    draft.values[size_t(reference)] = m_names.nextReference(m_kind, referencePrefix(m_kind));
}

void RowImport::applyDefaults(Draft &draft)
{
    for (const Missing &missing : m_missingDefaults) {
        const auto isSame = [&missing](const Missing &other) { return other.field == missing.field; };
        if (!isGiven(draft, missing.field) && std::ranges::none_of(draft.missing, isSame))
            draft.missing.push_back(missing);
    }
    for (size_t i = 0; i < m_defaults.size(); ++i) {
        if (isEmpty(draft.values[i]))
            draft.values[i] = m_defaults[i];
    }
}

void RowImport::checkRequired(Draft &draft)
{
    for (size_t i = 0; i < m_type.fields.size(); ++i) {
        const Field &field = m_type.fields[i];
        const bool comes =
            std::ranges::any_of(draft.missing, [i](const Missing &missing) { return size_t(missing.field) == i; });
        if (!field.isRequired() || !isEmpty(draft.values[i]) || comes)
            continue;
        const auto reader = std::ranges::find(m_readers, FieldIndex(i), &CellReader::fieldIndex);
        addProblem(draft, reader == m_readers.end() ? 0 : int(reader->column()) + 1, QString::fromLatin1(field.name),
                   QCoreApplication::translate("Import", "%1 must be filled in.").arg(label(field)));
    }
}

void RowImport::add(Draft &draft)
{
    if (m_updatedOn >= 0 && !isGiven(draft, m_updatedOn))
        draft.values[size_t(m_updatedOn)] = latestDate(draft, Value());
    const RecordId record = m_builder.create(m_kind);
    for (size_t i = 0; i < draft.values.size(); ++i) {
        if (!isEmpty(draft.values[i]))
            m_builder.set(m_kind, record, FieldIndex(i), draft.values[i]);
    }
    remember(draft, record);
    m_plan.rows[draft.row].action = RowAction::Add;
    m_plan.rows[draft.row].record = record;
}

void RowImport::update(Draft &draft, RecordId record)
{
    const bool isOwnCreation = m_ownCreations.remove(record);
    const qsizetype before = qsizetype(m_builder.edits().size());
    for (size_t i = 0; i < draft.values.size(); ++i) {
        const bool isBlank = isEmpty(draft.values[i]);
        const bool erases = isBlank && draft.given[i] && m_mapping.blanks == ImportMapping::Blanks::Erase
            && !m_type.fields[i].isRequired();
        if ((!isBlank || erases) && m_builder.value(m_kind, record, FieldIndex(i)) != draft.values[i])
            m_builder.set(m_kind, record, FieldIndex(i), draft.values[i]);
    }
    const bool hasChanged = qsizetype(m_builder.edits().size()) > before;
    if (hasChanged && m_updatedOn >= 0 && !isGiven(draft, m_updatedOn)) {
        const Value latest = latestDate(draft, m_builder.value(m_kind, record, m_updatedOn));
        if (!isEmpty(latest))
            m_builder.set(m_kind, record, m_updatedOn, latest);
    }
    if (isOwnCreation) // an earlier row named it, this one describes it
        std::erase_if(m_plan.created, [record](const CreatedRecord &made) { return made.record == record; });
    remember(draft, record);
    m_plan.rows[draft.row].action = isOwnCreation ? RowAction::Add
        : hasChanged                              ? RowAction::Update
                                                  : RowAction::Unchanged;
    m_plan.rows[draft.row].record = record;
}

// The latest date of the row that is not after today, and never before `atLeast`.
Value RowImport::latestDate(const Draft &draft, const Value &atLeast) const
{
    QDate latest = valueOr<QDate>(atLeast);
    for (const FieldIndex field : m_dates) {
        const QDate date = valueOr<QDate>(draft.values[size_t(field)]);
        if (date.isValid() && date <= m_options.today && (!latest.isValid() || date > latest))
            latest = date;
    }
    return latest.isValid() ? Value(latest) : Value();
}

void RowImport::remember(const Draft &draft, RecordId record)
{
    m_touched.insert(record);
    if (m_nameField)
        m_names.add(m_kind, valueOr<QString>(draft.values[size_t(*m_nameField)]), record);
    if (m_keys)
        m_keys->add(keyValues(draft, *m_keys), record);
    if (m_alikes)
        m_alikes->add(keyValues(draft, *m_alikes), record);
}

void RowImport::addProblem(Draft &draft, int column, const QString &field, const QString &reason)
{
    draft.isRefused = true;
    m_plan.problems.push_back({m_table.rows[draft.row].line, column, field, reason});
}

} // namespace Ratchet
