// SPDX-License-Identifier: GPL-3.0-or-later
// The options of an import that say what becomes of single rows, and where those go that cannot be taken.
#pragma once

#include <cli/arguments.h>
#include <exchange/mapping/import_options.h>
#include <exchange/mapping/import_plan.h>

namespace Ratchet {

void addRowOptions(Arguments &arguments);

// What --only and --skip say.
[[nodiscard]] Result<RowChoices> rowChoices(const Arguments &arguments);
// Fails where --skip names a line that holds no row.
[[nodiscard]] Status checkSkipped(const RowChoices &choices, const ImportPlan &plan);

// Where --refused writes to; empty where it is not given. What it would overwrite is no file of rows.
[[nodiscard]] Result<QString> refusedOption(const Arguments &arguments);

} // namespace Ratchet
