// SPDX-License-Identifier: GPL-3.0-or-later
#include "rebase_gate.h"

#include <core/entities/metric.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

Status mayRebase(const Phase &phase)
{
    QStringList reasons;
    if (!phase.distinct)
        reasons +=
            App::translate("ClaimEdit", "the readings do not differ distinctly: the old limits still describe them");
    if (!phase.causeKnown)
        reasons +=
            App::translate("ClaimEdit", "the cause is not known: look for it first, or the new limits hide a problem");
    if (!phase.desirable)
        reasons += App::translate("ClaimEdit",
                                  "the new behaviour is not desired: then work on it and keep the limits that show it");
    if (!phase.expectedToLast)
        reasons += App::translate("ClaimEdit", "it is not expected to last: wait until it does");
    if (reasons.isEmpty())
        return {};
    return failure(ErrorCode::Refused,
                   App::translate("ClaimEdit", "The limits stay as they are, since %1.").arg(reasons.join(u"; "_s)));
}

} // namespace Ratchet
