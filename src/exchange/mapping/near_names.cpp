// SPDX-License-Identifier: GPL-3.0-or-later
#include "near_names.h"

#include <exchange/text/header_rows.h>

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t shownNames = 50;

} // namespace

void expectNames(const std::vector<const CellReader *> &columns, const TextTable &table, RecordNames &names)
{
    std::map<EntityKind, std::vector<BroughtName>> brought;
    for (const EntityKind kind : {EntityKind::Person, EntityKind::Unit, EntityKind::Service})
        brought[kind] = {}; // those of an earlier mapping are none
    std::map<EntityKind, QSet<QString>> known;
    std::vector<QSet<QString>> seen(columns.size());
    for (const TextTable::Row &row : table.rows) {
        for (size_t column = 0; column < columns.size(); ++column) {
            const QString cell = columns[column]->cellOf(row).trimmed();
            if (cell.isEmpty() || seen[column].contains(cell))
                continue;
            seen[column].insert(cell);
            const QString missing = columns[column]->missingName(cell, names);
            const EntityKind kind = *columns[column]->field().reference;
            if (missing.isEmpty() || known[kind].contains(missing))
                continue;
            known[kind].insert(missing);
            brought[kind].push_back({missing, columns[column]->isExplained(row)});
        }
    }
    for (const auto &[kind, list] : brought)
        names.expect(kind, list);
}

void askNearNames(const CellReader &column, const TextTable &table, RecordNames &names,
                  std::vector<ImportQuestion> &questions)
{
    if (column.field().kind != FieldKind::Reference)
        return;
    const QString header = distinctNames(table.header)[column.column()];
    QSet<QString> seen;
    for (const TextTable::Row &row : table.rows) {
        const QString cell = column.cellOf(row).trimmed();
        if (cell.isEmpty() || seen.contains(cell) || column.isExplained(row) || questions.size() > shownNames)
            continue;
        seen.insert(cell);
        const QString missing = column.missingName(cell, names);
        const QStringList near = missing.isEmpty() ? QStringList() : names.near(*column.field().reference, missing);
        if (!near.isEmpty())
            questions.push_back(
                {.kind = ImportQuestion::Kind::NearName,
                 .header = header,
                 .field = QString::fromLatin1(column.field().name),
                 .text = QCoreApplication::translate("Import", "\"%1\" in column \"%2\": did you mean %3?")
                             .arg(missing.left(60), header, near.join(u" / "_s)),
                 .choices = near + QStringList{cell},
                 .values = {cell}});
    }
}

} // namespace Ratchet
