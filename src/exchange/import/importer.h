// SPDX-License-Identifier: GPL-3.0-or-later
// Tables into the register: one function that says what would happen and gathers the edits that make it happen.
#pragma once

#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_options.h>
#include <exchange/mapping/import_plan.h>

#include <functional>

namespace Ratchet {

// The kind of record a KIND of the command line imports: the plural names of entities, and "raci" for the matrix
// (EntityKind::RaciEntry). Nothing for kinds that are not imported.
[[nodiscard]] std::optional<EntityKind> importKindNamed(QStringView name);
// Those names, in the order in which a whole register is best imported.
[[nodiscard]] QStringList importKindNames();

// Reads a file as a table, text or spreadsheet by its name; of a workbook that sheet, see readSpreadsheet(). A text has
// no sheets: naming one is an error. Second tables and totals are set aside, see setSecondTablesAside().
[[nodiscard]] Result<TextTable> readTable(const QString &path, const ImportMapping &mapping = {},
                                          const QString &sheet = {});

// The program whose export of improvements or actions this is, by its headers (export_preset.h); empty: none known.
[[nodiscard]] QString knownExport(EntityKind kind, const QStringList &header);

// `given` completed by what a known export (export_preset.h), names and contents of the columns suggest
// (header_guess.h, value_guess.h): all of it shows in the mapping and can be put right by hand. Columns that `given`
// maps or leaves out stay as they are.
[[nodiscard]] ImportMapping completedMapping(const Register &reg, EntityKind kind, const TextTable &table,
                                             const ImportMapping &given = {});

// The part of completedMapping() that guesses what the words of one column mean, where it holds an enumeration.
void completeValues(EntityKind kind, const TextTable &table, qsizetype column, ImportMapping &mapping);

// What importing the table would do, and the edits of the rows that can be taken, in `builder` (which stands on `reg`).
// Dropping the builder is a dry run. Same register, table, mapping and day: same plan. Takes the mapping literally, see
// completedMapping(). A row with the reference or name of a record updates it; blank cells erase nothing unless the
// mapping says so. For EntityKind::RaciEntry the table is a matrix unless it has columns activity and role. Fails for a
// mapping that names a field the entity does not have, or a table in which no column is mapped.
[[nodiscard]] Result<ImportPlan> planImport(ChangeBuilder &builder, const Register &reg, EntityKind kind,
                                            const TextTable &table, const ImportMapping &mapping,
                                            const ImportOptions &options);

// The same of a matrix of responsibilities, which no mapping reads: what the mapping names must be there all the same.
[[nodiscard]] Result<ImportPlan> planMappedMatrix(ChangeBuilder &builder, const Register &reg, const TextTable &table,
                                                  const ImportMapping &mapping, const ImportOptions &options);

// The required field that no column gives, where that is why every row of the plan is refused; else nullptr.
[[nodiscard]] const Field *missingColumn(EntityKind kind, const ImportMapping &mapping, const ImportPlan &plan);

} // namespace Ratchet
