// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <exchange/import/raci_matrix.h>
#include <exchange/import/refused_rows.h>
#include <exchange/import/row_import.h>
#include <exchange/mapping/child_field.h>
#include <exchange/mapping/count_columns.h>
#include <exchange/mapping/export_preset.h>
#include <exchange/mapping/header_guess.h>
#include <exchange/mapping/map_slips.h>
#include <exchange/mapping/repeated_columns.h>
#include <exchange/mapping/value_guess.h>
#include <exchange/sheets/spreadsheet_reader.h>
#include <exchange/text/header_rows.h>

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView raciName = "raci"_L1;

bool isImported(EntityKind kind)
{
    return !entityType(kind).has(EntityFlag::Setup) && !entityType(kind).has(EntityFlag::Attached);
}

QString kindName(EntityKind kind)
{
    return kind == EntityKind::RaciEntry ? QString(raciName) : QString::fromLatin1(entityType(kind).plural);
}

// What trackers hold.
bool hasPresets(EntityKind kind) { return kind == EntityKind::Improvement || kind == EntityKind::Action; }

} // namespace

std::optional<EntityKind> importKindNamed(QStringView name)
{
    if (name == raciName)
        return EntityKind::RaciEntry;
    const std::optional<EntityKind> kind = entityKindNamed(name);
    return kind && isImported(*kind) ? kind : std::nullopt;
}

QStringList importKindNames()
{
    QStringList names;
    for (const EntityKind kind : entityKinds) {
        if (isImported(kind))
            names += kindName(kind);
    }
    // An action may name the review that raised it.
    const QString actions = kindName(EntityKind::Action);
    names.removeAll(actions);
    names.insert(names.indexOf(kindName(EntityKind::Occurrence)) + 1, actions);
    return names;
}

Result<TextTable> readTable(const QString &path, const ImportMapping &mapping, const QString &sheet)
{
    const auto withoutOthers = [&mapping](Result<TextTable> table) {
        if (table)
            takeReasonsOff(*table);
        if (table && !mapping.readsSecondTables)
            setSecondTablesAside(*table);
        if (table && !mapping.readsTotals)
            setTotalsAside(*table);
        return table;
    };
    if (isSpreadsheetName(path))
        return withoutOthers(readSpreadsheet(path, sheet));
    if (!sheet.isEmpty())
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Import", "A text file has no sheets, so that none can be chosen."),
                       {}, Place{.file = path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotOpen, QCoreApplication::translate("Import", "The file cannot be read."),
                       file.errorString(), Place{.file = path});
    Result<TextTable> table = readTextTable(file.readAll(), dialectOf(mapping));
    if (!table) {
        Error error = table.error();
        error.where.file = path;
        return tl::unexpected<Error>(error);
    }
    return withoutOthers(std::move(table));
}

QString knownExport(EntityKind kind, const QStringList &header)
{
    return hasPresets(kind) ? presetName(PresetUse::Records, header) : QString();
}

ImportMapping completedMapping(const Register &reg, EntityKind kind, const TextTable &table, const ImportMapping &given)
{
    ImportMapping mapping = given;
    if (isRaciMatrix(kind, table, given))
        return mapping;
    if (const ExportPreset *preset = hasPresets(kind) ? presetFor(PresetUse::Records, table.header) : nullptr) {
        const auto isField = [kind](const QString &name) { return entityType(kind).indexOf(name) >= 0; };
        applyPreset(*preset, table.header, {}, isField, mapping);
    }
    // But those that somebody has spoken of, and those that go with the first of their name.
    QStringList open = distinctNames(table.header);
    const QStringList repeated = repeatedNames(table.header);
    for (QString &header : open)
        header = mapping.columns.contains(header) || repeated.contains(header) ? QString() : header;
    const QMap<QString, QString> spoken = mapping.columns;
    const QStringList taken = spoken.values();
    const QMap<QString, QString> named =
        withChildFields(kind, table, borneOut(kind, table, guessByName(kind, open, HeaderGuess::Synonyms, taken)));
    for (auto it = named.begin(); it != named.end(); ++it) {
        if (!taken.contains(*it))
            mapping.columns.insert(it.key(), *it);
    }
    mapping.columns = withoutInternalIds(kind, table, mapping.columns);
    mapping.columns.insert(given.columns);
    QStringList following;
    std::ranges::copy_if(repeated, std::back_inserter(following),
                         [&mapping](const QString &name) { return !mapping.columns.contains(name); });
    for (const QString &name : std::as_const(following))
        mapping.columns.insert(name, QString()); // no content makes them anything else
    mapping.columns = guessCounts(kind, table, guessByContent(reg, kind, table, mapping.columns));
    for (const QString &name : std::as_const(following))
        mapping.columns.remove(name);
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it) {
        const bool isSaid = spoken.contains(it.key()) || it->isEmpty() || childField(kind, *it) // by its header
            || saysField(kind, it.key(), *it);
        if (!isSaid)
            mapping.guessed += it.key();
    }
    for (qsizetype column = 0; column < table.header.size(); ++column)
        completeValues(kind, table, column, mapping);
    return mapping;
}

void completeValues(EntityKind kind, const TextTable &table, qsizetype column, ImportMapping &mapping)
{
    const QString name = mapping.columns.value(distinctNames(table.header)[column]);
    EntityKind whose = kind;
    const Field *field = mappedField(kind, name, &whose);
    const bool isYearly = name == "benefits.recurring"_L1;
    if (!field || (field->kind != FieldKind::Enumeration && !isScore(kind, *field) && !isYearly))
        return;
    QMap<QString, QString> guessed;
    QSet<QString> seen;
    const auto guess = [&](const QString &word) {
        const qsizetype before = seen.size();
        seen.insert(word);
        if (word.isEmpty() || seen.size() == before || namedOption(*field, word))
            return;
        if (const std::optional<bool> yearly = isYearly ? guessedYearly(word) : std::nullopt)
            guessed.insert(word, *yearly ? u"yes"_s : u"no"_s);
        else if (const std::optional<double> score = guessedScore(whose, *field, word))
            guessed.insert(word, fileNumber(*score));
        else if (const qint64 option = guessedOption(whose, *field, word))
            guessed.insert(word, optionName(*field, option));
        else if (meansNoOption(*field, word))
            guessed.insert(word, QString());
    };
    std::vector<qsizetype> columns = repeatsOf(column, table.header, mapping);
    columns.insert(columns.begin(), column);
    for (const qsizetype each : columns) {
        for (const TextTable::Row &row : table.rows)
            guess(row.cells[each].trimmed());
    }
    QMap<QString, QString> &values = mapping.values[name];
    for (auto it = guessed.begin(); it != guessed.end(); ++it) {
        if (!values.contains(it.key()))
            values.insert(it.key(), *it);
    }
    if (values.isEmpty())
        mapping.values.remove(name);
}

Result<ImportPlan> planMappedMatrix(ChangeBuilder &builder, const Register &reg, const TextTable &table,
                                    const ImportMapping &mapping, const ImportOptions &options)
{
    if (const Status status = checkFieldNames(EntityKind::RaciEntry, mapping); !status)
        return tl::unexpected<Error>(status.error());
    Result<ImportPlan> plan = planRaciMatrix(builder, reg, table, options);
    if (plan)
        plan->notes = absentHeaders(mapping, table.header) + plan->notes;
    return plan;
}

Result<ImportPlan> planImport(ChangeBuilder &builder, const Register &reg, EntityKind kind, const TextTable &table,
                              const ImportMapping &mapping, const ImportOptions &options)
{
    if (isRaciMatrix(kind, table, mapping))
        return planMappedMatrix(builder, reg, table, mapping, options);
    DraftReader reader(kind, table);
    if (const Status status = reader.setMapping(mapping); !status)
        return tl::unexpected<Error>(status.error());
    return planRows(builder, reg, reader, options);
}

const Field *missingColumn(EntityKind kind, const ImportMapping &mapping, const ImportPlan &plan)
{
    const qsizetype records = qsizetype(plan.rows.size()) - plan.count(RowAction::LeftOut);
    if (records == 0 || plan.count(RowAction::Refused) < records)
        return nullptr;
    const QStringList mapped = mapping.columns.values() + mapping.defaults.keys();
    for (const Field &field : entityType(kind).fields) {
        const QString name = QString::fromLatin1(field.name);
        // References are given out where missing; the columns of a matrix are no fields.
        if (field.isRequired() && !mapped.contains(name) && name != "reference"_L1 && kind != EntityKind::RaciEntry
            && std::ranges::any_of(plan.problems, [&](const ImportProblem &problem) { return problem.field == name; }))
            return &field;
    }
    return nullptr;
}

} // namespace Ratchet
