// SPDX-License-Identifier: GPL-3.0-or-later
// The responsibility matrix as people keep it: activities down, roles across; or one column a code, roles in the cells.
#pragma once

#include <core/change_builder.h>
#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_options.h>
#include <exchange/mapping/import_plan.h>
#include <exchange/sheets/xlsx_writer.h>
#include <exchange/text/text_table.h>

namespace Ratchet {

// True for entries of responsibility that come as a matrix and not as a list with columns activity and role.
[[nodiscard]] bool isRaciMatrix(EntityKind kind, const TextTable &table, const ImportMapping &mapping);

// As planImport(). A row without any code is a heading and no activity; a phase holds for the rows below it, until the
// next one. Roles and activities that the register lacks are made; roles without a column keep their codes. A cell that
// holds anything but codes (R A C I S V O D, joined by / or ,) refuses its row; columns of notes and numbers are left
// out.
[[nodiscard]] Result<ImportPlan> planRaciMatrix(ChangeBuilder &builder, const Register &reg, const TextTable &table,
                                                const ImportOptions &options = {});

// The matrix of the register, activities down, roles across, in their positions; the phases first, where it has any.
[[nodiscard]] QByteArray exportRaciCsv(const Register &reg);
[[nodiscard]] Sheet exportRaciSheet(const Register &reg);
[[nodiscard]] QByteArray exportRaciJson(const Register &reg);

} // namespace Ratchet
