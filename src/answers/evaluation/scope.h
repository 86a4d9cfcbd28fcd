// SPDX-License-Identifier: GPL-3.0-or-later
// A register narrowed to some services or units, for a pack or slides about those alone.
#pragma once

#include <core/register.h>

#include <QStringList>

namespace Ratchet {

// A copy that holds, of services, improvements, PIRs and metrics and what hangs on them, only those of the services of
// these names and of the services that these units keep; of hours and raids, where units are named, only theirs.
// People, RACI and cadence stay as they are. Nothing named means everything. UnknownReference for a name that nothing
// has.
[[nodiscard]] Result<Register> registerInScope(const Register &reg, const QStringList &services,
                                               const QStringList &units);

} // namespace Ratchet
