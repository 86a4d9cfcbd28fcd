// SPDX-License-Identifier: GPL-3.0-or-later
// Which time zones a map file says the names of a calendar are.
#pragma once

#include <exchange/mapping/import_map.h>

namespace Ratchet {

// Of a map only what stands for a zone that nobody knows; a calendar is no table.
[[nodiscard]] Result<QMap<QString, QString>> zoneAnswers(const ImportMapping &mapping);

} // namespace Ratchet
