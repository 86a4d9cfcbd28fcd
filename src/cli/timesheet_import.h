// SPDX-License-Identifier: GPL-3.0-or-later
// "import --what timesheets": rows of hours into what teams used.
#pragma once

#include <cli/arguments.h>
#include <cli/terminal.h>

#include <document/document.h>
#include <exchange/mapping/import_map.h>

namespace Ratchet {

[[nodiscard]] ExitCode importTimesheet(Document &document, const Arguments &arguments, const ImportMapping &given);

} // namespace Ratchet
