// SPDX-License-Identifier: GPL-3.0-or-later
// import --what tickets: metrics out of the export of a ticket system.
#pragma once

#include <cli/arguments.h>

#include <document/document.h>
#include <exchange/mapping/import_map.h>

namespace Ratchet {

// --period, --by, --target-hours, --least.
void addTicketOptions(Arguments &arguments);
[[nodiscard]] ExitCode importTickets(Document &document, const Arguments &arguments, const ImportMapping &given);

} // namespace Ratchet
