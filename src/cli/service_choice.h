// SPDX-License-Identifier: GPL-3.0-or-later
// A register narrowed to some services, for a pack about those alone.
#pragma once

#include <core/register.h>

#include <QStringList>

namespace Ratchet {

// A copy that holds, of services, improvements, PIRs and metrics and what hangs on them, only those of the services of
// these names; units, people, capacity, RACI and cadence stay as they are. UnknownReference for a name that no service has.
[[nodiscard]] Result<Register> registerOfServices(const Register &reg, const QStringList &names);

} // namespace Ratchet
