// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_reader.h"

#include <core/catalogue.h>
#include <core/entity_types.h>
#include <core/field_range.h>
#include <core/missing_value.h>
#include <core/name_words.h>
#include <core/number_text.h>
#include <exchange/mapping/map_slips.h>
#include <exchange/mapping/near_names.h>
#include <exchange/mapping/repeated_columns.h>
#include <exchange/text/header_rows.h>
#include <exchange/text/row_cells.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

DraftReader::DraftReader(EntityKind kind, const TextTable &table)
    : m_kind(kind)
    , m_type(entityType(kind))
    , m_table(table)
{
}

Status DraftReader::setMapping(const ImportMapping &mapping)
{
    if (const Status status = checkFieldNames(m_kind, mapping); !status)
        return status;
    m_mapping = mapping;
    m_before = std::exchange(m_columns, {});
    m_children.clear();
    m_ignored.clear();
    m_absent = absentHeaders(mapping, m_table.header);
    m_joined.clear();
    QSet<FieldIndex> taken;
    QSet<qsizetype> repeats; // of headers that are taken
    const QStringList names = distinctNames(m_table.header);
    for (qsizetype column = 0; column < names.size(); ++column) {
        const QString &header = names[column];
        const QString meant = mapping.columns.value(header);
        const FieldIndex field = m_type.indexOf(meant);
        if (repeats.contains(column))
            continue;
        if (field < 0 && childField(m_kind, meant)) {
            if (takeChild(meant, column))
                noteRepeats(m_children.back().reader, repeats);
            continue;
        }
        if (field < 0 || taken.contains(field)) {
            leaveOut(header, column);
            continue;
        }
        taken.insert(field);
        takeColumn(field, column);
        noteRepeats(m_columns.back(), repeats);
    }
    for (const CellReader &column : m_before)
        m_textsForgotten += column.textsRead();
    m_before.clear();
    if (m_columns.empty())
        return failure(
            ErrorCode::Usage,
            (QStringList{QCoreApplication::translate(
                             "Import", "No column of the file is a field of %1; say with a mapping what they mean.")
                             .arg(pluralLabel(m_type))}
             + m_absent)
                .join(u' '));
    return {};
}

// A column without a name and without a cell is none.
void DraftReader::leaveOut(const QString &header, qsizetype column)
{
    const auto isBlank = [column](const TextTable::Row &row) { return row.cells[column].trimmed().isEmpty(); };
    if (!header.isEmpty())
        m_ignored += header;
    else if (!std::ranges::all_of(m_table.rows, isBlank))
        m_ignored += QCoreApplication::translate("Import", "(column %1)").arg(spokenNumber(column + 1));
}

// Columns that nothing stands in are nobody's loss.
void DraftReader::noteRepeats(const CellReader &reader, QSet<qsizetype> &repeats)
{
    const auto isFilled = [this](qsizetype column) {
        return std::ranges::any_of(
            m_table.rows, [column](const TextTable::Row &row) { return !row.cells[column].trimmed().isEmpty(); });
    };
    repeats.unite({reader.cells().repeats().begin(), reader.cells().repeats().end()});
    const auto filled = int(std::ranges::count_if(reader.cells().repeats(), isFilled));
    if (filled == 0)
        return;
    const QString told = areJoined(reader.field())
        ? QCoreApplication::translate("Import", "%1: %2 columns are joined.")
        : QCoreApplication::translate("Import", "%1: of %2 columns the first that is filled counts.");
    m_joined += told.arg(m_table.header[reader.column()].trimmed(), QLocale().toString(filled + 1));
}

void DraftReader::tellPassedOver(const CellReader &reader, const QString &field, Draft &draft) const
{
    const QStringList others = reader.cells().passedOver(m_table.rows[draft.row]);
    if (!others.isEmpty())
        draft.remarks.push_back(
            {draft.line, int(reader.column()) + 1, field,
             QCoreApplication::translate("Import", "Other columns \"%1\" have: %2. The first that is filled counts.")
                 .arg(m_table.header[reader.column()].trimmed(), shortened(others.join(u"; "_s)))});
}

// The first column that is mapped to it gives it.
bool DraftReader::takeChild(const QString &name, qsizetype column)
{
    const QString header = distinctNames(m_table.header)[column];
    if (std::ranges::find(m_children, name, &ChildColumn::name) != m_children.end()) {
        leaveOut(header, column);
        return false;
    }
    const ChildField field = *childField(m_kind, name);
    // The reader knows the field as its own entity calls it.
    ImportMapping mapping = m_mapping;
    const QString own = QString::fromLatin1(entityType(field.kind).fields[size_t(field.field)].name);
    mapping.values = {{own, m_mapping.values.value(name)}};
    mapping.nothing.remove(own);
    if (m_mapping.nothing.contains(name))
        mapping.nothing.insert(own, m_mapping.nothing.value(name));
    m_children.push_back(
        {.field = field,
         .name = name,
         .reader = CellReader(field.kind, field.field, column, m_table, mapping),
         .isYearly = entityType(field.kind).fields[size_t(field.field)].kind == FieldKind::Number && isYearly(header)});
    return true;
}

void DraftReader::readChildren(Draft &draft, RecordNames &names)
{
    for (ChildColumn &child : m_children) {
        const TextTable::Row &cells = m_table.rows[draft.row];
        ReadCell cell = child.reader.read(cells, names);
        const int column = int(child.reader.column()) + 1;
        tellPassedOver(child.reader, child.name, draft);
        if (!cell.problem.isEmpty())
            draft.refuse(column, child.name, cell.problem);
        if (cell.isNothing || !cell.readAs.isEmpty())
            draft.words.push_back({column, child.name, child.reader.cellOf(cells).trimmed(), cell.readAs});
        if (!isEmpty(cell.value))
            draft.children.push_back(
                {.field = child.field,
                 .name = child.name,
                 .value = std::move(cell.value),
                 .isYearly = child.isYearly || isYearlyAmount(child.reader.cellOf(cells).trimmed()),
                 .column = column});
    }
}

void DraftReader::takeColumn(FieldIndex field, qsizetype column)
{
    const auto before = std::ranges::find_if(m_before, [field, column](const CellReader &reader) {
        return reader.fieldIndex() == field && reader.column() == column;
    });
    if (before == m_before.end() || !before->takeOver(m_table, m_mapping)) {
        m_columns.emplace_back(m_kind, field, column, m_table, m_mapping);
        return;
    }
    m_columns.push_back(std::move(*before));
    m_before.erase(before);
}

Status DraftReader::readDefaults(RecordNames &names, MissingRecords policy)
{
    m_defaults.assign(m_type.fields.size(), Value());
    m_missingDefaults.clear();
    for (auto it = m_mapping.defaults.begin(); it != m_mapping.defaults.end(); ++it) {
        if (const Status status = readDefault(it.key(), *it, names, policy); !status)
            return status;
    }
    return {};
}

// Defaults are written as files hold them; what they name and the register lacks is made with the first row that needs
// it.
Status DraftReader::readDefault(const QString &name, const QString &cell, RecordNames &names, MissingRecords policy)
{
    TextTable one;
    one.header = QStringList{name};
    one.dialect.delimiter = u","_s;
    const FieldIndex field = m_type.indexOf(name);
    ImportMapping words; // a near name is answered as one in a column is
    words.values = m_mapping.values;
    CellReader reader(m_kind, field, 0, one, words);
    const ReadCell read = reader.read(cell, names);
    if (!read.missingName.isEmpty()) {
        const MissingRecord missing{field, *reader.field().reference, read.missingName, 0};
        if (!canBeMade(missing, policy))
            return failure(ErrorCode::UnknownReference, lacking(missing));
        m_missingDefaults.push_back(missing);
        return {};
    }
    if (!read.problem.isEmpty())
        return failure(
            ErrorCode::InvalidValue,
            QCoreApplication::translate("Import", "The default for \"%1\" cannot be used: %2").arg(name, read.problem));
    m_defaults[size_t(field)] = read.value;
    return {};
}

Draft DraftReader::read(size_t row, RecordNames &names)
{
    Draft draft;
    draft.row = row;
    draft.line = m_table.rows[row].line;
    draft.values.resize(m_type.fields.size());
    draft.given.resize(m_type.fields.size());
    for (CellReader &reader : m_columns) {
        const TextTable::Row &cells = m_table.rows[row];
        ReadCell cell = reader.read(cells, names);
        const int column = int(reader.column()) + 1;
        const auto field = size_t(reader.fieldIndex());
        const QString name = QString::fromLatin1(reader.field().name);
        tellPassedOver(reader, name, draft);
        draft.given[field] = true;
        draft.values[field] = std::move(cell.value);
        if (!cell.problem.isEmpty())
            draft.refuse(column, name, cell.problem);
        if (cell.isNothing || !cell.readAs.isEmpty())
            draft.words.push_back({column, name, reader.cellOf(cells).trimmed(), cell.readAs});
        if (cell.seconds)
            draft.lengths.push_back({reader.fieldIndex(), column, reader.cellOf(cells).trimmed(), *cell.seconds});
        if (!cell.missingName.isEmpty())
            draft.missing.push_back({reader.fieldIndex(), *reader.field().reference, cell.missingName, column});
        if (reader.field().reference == EntityKind::Person && reader.cellOf(cells).contains(u'@'))
            draft.mails.push_back({reader.fieldIndex(), column, addressIn(reader.cellOf(cells))});
    }
    readChildren(draft, names);
    return draft;
}

void DraftReader::applyDefaults(Draft &draft) const
{
    for (const MissingRecord &missing : m_missingDefaults) {
        const auto isSame = [&missing](const MissingRecord &other) { return other.field == missing.field; };
        if (!draft.has(missing.field) && std::ranges::none_of(draft.missing, isSame))
            draft.missing.push_back(missing);
    }
    for (size_t i = 0; i < m_defaults.size(); ++i) {
        if (isEmpty(draft.values[i]))
            draft.values[i] = m_defaults[i];
    }
}

void DraftReader::applyKeyDefaults(Draft &draft) const
{
    for (const char *name : m_type.key) {
        const auto field = size_t(m_type.indexOf(QString::fromLatin1(name)));
        if (isEmpty(draft.values[field]))
            draft.values[field] = m_defaults[field];
    }
}

void DraftReader::checkFields(Draft &draft) const
{
    for (size_t i = 0; i < m_type.fields.size(); ++i) {
        const Field &field = m_type.fields[i];
        const CellReader *column = columnOf(FieldIndex(i));
        const int place = column ? int(column->column()) + 1 : 0;
        if (const QString why = outsideRange(field, draft.values[i]); !why.isEmpty())
            draft.refuse(place, QString::fromLatin1(field.name), why);
        const bool comes = std::ranges::any_of(
            draft.missing, [i](const MissingRecord &missing) { return size_t(missing.field) == i; });
        if (!field.isRequired() || !isEmpty(draft.values[i]) || comes)
            continue;
        draft.refuse(place, QString::fromLatin1(field.name), whyMissing(draft, field));
    }
}

// A mistyped key is what makes a row a new record.
QString DraftReader::whyMissing(const Draft &draft, const Field &field) const
{
    const FieldIndex key = m_type.key.size() == 1 ? m_type.indexOf(QString::fromLatin1(m_type.key[0])) : FieldIndex(-1);
    const QString name = draft.has(key) ? valueOr<QString>(draft.values[size_t(key)]) : QString();
    return name.isEmpty() || !columnOf(key)
        ? missingValue(field).what
        : QCoreApplication::translate("Import", "\"%1\" is not in the register, and a new one needs \"%2\".")
              .arg(name, label(field));
}

void DraftReader::setToday(QDate today)
{
    for (CellReader &column : m_columns)
        column.setToday(today);
}

void DraftReader::expectNames(RecordNames &names) const
{
    std::vector<const CellReader *> columns;
    for (const CellReader &column : m_columns) {
        if (column.field().kind == FieldKind::Reference)
            columns.push_back(&column);
    }
    Ratchet::expectNames(columns, m_table, names);
}

std::vector<ImportQuestion> DraftReader::questions(RecordNames &names)
{
    std::vector<ImportQuestion> questions;
    for (CellReader &column : m_columns)
        column.appendQuestions(m_table, questions);
    for (ChildColumn &child : m_children) {
        const size_t before = questions.size();
        child.reader.appendQuestions(m_table, questions);
        for (size_t i = before; i < questions.size(); ++i)
            questions[i].field = child.name;
    }
    for (const CellReader &column : m_columns)
        askNearNames(column, m_table, names, questions);
    return questions;
}

std::vector<DraftReader::ReadColumn> DraftReader::readColumns() const
{
    std::vector<ReadColumn> columns;
    for (const CellReader &column : m_columns)
        columns.push_back({m_kind, QString::fromLatin1(column.field().name), &column});
    for (const ChildColumn &child : m_children)
        columns.push_back({child.field.kind, child.name, &child.reader});
    return columns;
}

std::vector<FieldIndex> DraftReader::placeFields() const
{
    std::vector<FieldIndex> places;
    for (const QLatin1StringView name : {"service"_L1, "pir"_L1, "improvement"_L1}) {
        const FieldIndex field = m_type.indexOf(name.toString());
        if (field >= 0 && columnOf(field))
            places.push_back(field);
    }
    return places;
}

const CellReader *DraftReader::columnOf(FieldIndex field) const
{
    const auto found = std::ranges::find(m_columns, field, &CellReader::fieldIndex);
    return found == m_columns.end() ? nullptr : &*found;
}

Value DraftReader::valueOf(size_t row, FieldIndex field, RecordNames &names)
{
    const auto found = std::ranges::find(m_columns, field, &CellReader::fieldIndex);
    Value value = found == m_columns.end() ? Value() : found->read(m_table.rows[row], names).value;
    return isEmpty(value) && size_t(field) < m_defaults.size() ? m_defaults[size_t(field)] : value;
}

bool DraftReader::namesOwnKind() const
{
    return std::ranges::any_of(m_columns,
                               [this](const CellReader &column) { return column.field().reference == m_kind; });
}

qsizetype DraftReader::textsRead() const
{
    qsizetype texts = m_textsForgotten;
    for (const CellReader &column : m_columns)
        texts += column.textsRead();
    return texts;
}

} // namespace Ratchet
