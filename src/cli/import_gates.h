// SPDX-License-Identifier: GPL-3.0-or-later
// The options of "import" for rows that get past a gate without what the gate asks for.
#pragma once

#include <cli/arguments.h>

#include <core/register.h>
#include <exchange/mapping/import_plan.h>

namespace Ratchet {

struct GateOptions {
    GateChoice choice = GateChoice::OnRecord;
    QString reason; // with GateChoice::WithReason
    RecordId answeredBy = 0; // a person of the register; 0: nobody
};

void addGateOptions(Arguments &arguments);
// Fails for a choice that there is not, a reason without its choice or the choice without one, and for a person whom
// the register does not know.
[[nodiscard]] Result<GateOptions> gateOptions(const Arguments &arguments, const Register &reg);

} // namespace Ratchet
