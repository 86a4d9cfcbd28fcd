// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of an owner as it comes back, by ratchet import.
#pragma once

#include <cli/arguments.h>

namespace Ratchet {

class Document;

void addOwnerSheetOptions(Arguments &arguments);
// Writes what the owner changed as one change, unless something conflicts or is refused and nobody said what to do
// then.
[[nodiscard]] ExitCode importOwnerSheet(Document &document, const Arguments &arguments);

} // namespace Ratchet
