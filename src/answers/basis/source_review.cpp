// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_review.h"

#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>

namespace Ratchet {

Id<Pir> sourceReview(const Register &reg, const Improvement &improvement)
{
    const QString named = improvement.sourceReference.trimmed();
    const auto isNamed = [&named](const QString &reference) {
        return reference.trimmed().compare(named, Qt::CaseInsensitive) == 0;
    };
    if (named.isEmpty())
        return {};
    const Pir *found = nullptr;
    for (const Pir &pir : reg.all<Pir>()) {
        if (isNamed(pir.reference))
            return pir.id;
        if (isNamed(pir.incidentReference) && (!found || pir.heldOn > found->heldOn))
            found = &pir;
    }
    return found ? found->id : Id<Pir>();
}

} // namespace Ratchet
