// SPDX-License-Identifier: GPL-3.0-or-later
#include "threshold_edit.h"

#include <core/entities/settings.h>
#include <core/register.h>

namespace Ratchet {

void setThreshold(ChangeBuilder &builder, const Register &reg, const QString &check, std::optional<double> value)
{
    Id<Threshold> held;
    for (const Threshold &threshold : reg.all<Threshold>()) {
        if (threshold.check == check)
            held = threshold.id;
    }
    if (!value) {
        if (held)
            builder.remove(EntityKind::Threshold, held.value);
        return;
    }
    if (!held) {
        held = builder.create<Threshold>();
        builder.set<&Threshold::check>(held, check);
    }
    builder.set<&Threshold::value>(held, *value);
}

} // namespace Ratchet
