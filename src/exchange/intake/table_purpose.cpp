// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_purpose.h"

#include <core/entity_types.h>
#include <exchange/import/importer.h>
#include <exchange/import/raci_columns.h>
#include <exchange/mapping/export_preset.h>
#include <exchange/mapping/header_guess.h>
#include <exchange/mapping/plain_word.h>
#include <exchange/tickets/tickets.h>
#include <exchange/tickets/timesheet_columns.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using Use = TablePurpose::Use;

namespace {

constexpr double asExported = 2; // under our own names, all of them
constexpr double knownProgram = 1.2;
constexpr double fileNamed = 0.3; // the file bears the name of the records
constexpr double unfinished = 0.3; // at least times this where fields are missing that each record must have

// Columns that hold something; a blank one speaks for nothing.
qsizetype filledColumns(const TextTable &table) { return table.header.size() - blankColumns(table).size(); }

// A row of codes says so by itself; words of notes and numbers are none.
double fitOfMatrix(const TextTable &table)
{
    if (table.header.size() < 2 || table.rows.empty())
        return 0;
    const RaciColumns columns(table);
    if (columns.hasNamesInCells())
        return knownProgram;
    qsizetype rows = 0;
    qsizetype coded = 0;
    for (const TextTable::Row &row : table.rows) {
        const auto entries = columns.read(row);
        const bool isBlank =
            entries && std::ranges::all_of(*entries, [](const auto &entry) { return entry.codes.isEmpty(); });
        rows += !isBlank;
        coded += entries && !isBlank;
    }
    const bool isMatrix = coded >= 2 && coded * 10 >= rows * 8;
    return isMatrix ? 1 + double(coded) / double(rows) : 0;
}

bool isNamed(EntityKind kind, const QString &name)
{
    const QString plain = plainWord(name);
    const EntityType &type = entityType(kind);
    return plain.contains(plainWord(QString::fromLatin1(type.name))) || plain.contains(plainWord(label(type)))
        || plain.contains(plainWord(pluralLabel(type)));
}

// What every record must say; a title is found by content, too, a reference is given out, and a name of a record can
// stand under any header.
qsizetype countMissing(EntityKind kind, const QStringList &fields)
{
    return std::ranges::count_if(entityType(kind).fields, [&](const Field &field) {
        const QString name = QString::fromLatin1(field.name);
        return field.isRequired() && field.kind != FieldKind::Enumeration && name != "title"_L1
            && name != "reference"_L1 && !fields.contains(name);
    });
}

TablePurpose recordsIn(EntityKind kind, const TextTable &table, const QString &name)
{
    TablePurpose purpose{Use::Records, kind, 0, {}};
    const QMap<QString, QString> columns =
        borneOut(kind, table, guessByName(kind, table.header, HeaderGuess::Synonyms));
    const auto own = guessByName(kind, table.header, HeaderGuess::OwnNames);
    const auto isOurs = [&](const QString &header) { return own.contains(header) && own[header] == header; };
    purpose.told = columns.keys();
    const auto filled = double(std::max<qsizetype>(1, filledColumns(table)));
    purpose.fit = double(columns.size() + own.size()) / (2 * filled);
    if (own.size() == table.header.size() && std::ranges::all_of(table.header, isOurs))
        purpose.fit = asExported;
    // One that is missing speaks against it as much as one that is there speaks for it: where only the name of a
    // service is recognised, and five columns of an action without its day, they are rather actions.
    if (const qsizetype missing = countMissing(kind, columns.values()); missing > 0)
        purpose.fit = std::max(purpose.fit * unfinished, purpose.fit - double(missing) / filled);
    if (purpose.fit > 0 && isNamed(kind, name))
        purpose.fit += std::min(fileNamed, purpose.fit); // a team may be called Service Operations
    if (const QString program = knownExport(kind, table.header); !program.isEmpty()) {
        purpose.fit = std::max(purpose.fit, knownProgram);
        purpose.told = QStringList(program);
    }
    return purpose;
}

TablePurpose ofMatrix(const TextTable &table, const QString &name)
{
    TablePurpose purpose = recordsIn(EntityKind::RaciEntry, table, name);
    purpose.fit = std::max(purpose.fit, fitOfMatrix(table));
    return purpose;
}

TablePurpose ofHours(const TextTable &table)
{
    TablePurpose purpose{Use::Hours, {}, 0, {}};
    const ImportMapping mapping = completedTimesheetMapping(table);
    const QStringList columns = mapping.columns.values();
    const auto has = [&](TimesheetColumn column) { return columns.contains(timesheetColumnName(column)); };
    const bool saysHowLong = has(TimesheetColumn::Hours) || (has(TimesheetColumn::Start) && has(TimesheetColumn::End));
    purpose.told = mapping.columns.keys();
    if (has(TimesheetColumn::Who) && has(TimesheetColumn::When) && saysHowLong)
        purpose.fit = double(purpose.told.size()) / double(std::max<qsizetype>(1, filledColumns(table)));
    const ExportPreset *preset = presetFor(PresetUse::Timesheets, table.header);
    if (preset && !preset->isOfIssues) {
        purpose.fit = std::max(purpose.fit, knownProgram);
        purpose.told = QStringList(presetName(PresetUse::Timesheets, table.header));
    }
    return purpose;
}

// Of a list of issues that is known as one of improvements, too, those come first.
TablePurpose ticketsIn(const TextTable &table)
{
    TablePurpose purpose{Use::TicketMetrics, {}, 0, {}};
    if (presetFor(PresetUse::Tickets, table.header)) {
        purpose.fit = (1 + knownProgram) / 2;
        purpose.told = QStringList(presetName(PresetUse::Tickets, table.header));
        return purpose;
    }
    const ImportMapping mapping = completedTicketMapping(table);
    const QStringList columns = mapping.columns.values();
    purpose.told = mapping.columns.keys();
    if (columns.contains(ticketColumnName(TicketColumn::Opened))
        && columns.contains(ticketColumnName(TicketColumn::Restored)))
        purpose.fit = double(purpose.told.size()) / double(2 * std::max<qsizetype>(1, filledColumns(table)));
    return purpose;
}

} // namespace

std::vector<TablePurpose> purposesOf(const TextTable &table, const QString &name)
{
    std::vector<TablePurpose> purposes;
    for (const QString &kindName : importKindNames()) {
        const EntityKind kind = *importKindNamed(kindName);
        purposes.push_back(kind == EntityKind::RaciEntry ? ofMatrix(table, name) : recordsIn(kind, table, name));
    }
    purposes.push_back(ofHours(table));
    purposes.push_back(ticketsIn(table));
    std::ranges::stable_sort(purposes, std::ranges::greater(), &TablePurpose::fit);
    return purposes;
}

} // namespace Ratchet
