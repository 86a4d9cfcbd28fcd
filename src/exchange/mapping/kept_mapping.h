// SPDX-License-Identifier: GPL-3.0-or-later
// The mappings that a register keeps for exports which are no entity of ours: tickets, timesheets.
#pragma once

#include <exchange/mapping/import_map.h>

namespace Ratchet {

// The one that knows every column of this header, to be offered again.
[[nodiscard]] std::optional<ImportMapping> keptMapping(const Register &reg, const QString &kind,
                                                       const QStringList &header);
// Keeps it under that name, in place of the one that was there.
void keepMapping(ChangeBuilder &builder, const Register &reg, const QString &kind, const QString &name,
                 const ImportMapping &mapping);

} // namespace Ratchet
