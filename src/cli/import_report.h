// SPDX-License-Identifier: GPL-3.0-or-later
// What an import did or would do, as text and as JSON.
#pragma once

#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_plan.h>

#include <QJsonObject>

namespace Ratchet {

struct ImportOutcome {
    QString kind; // KIND of the command line
    bool isDryRun = false;
    qint64 change = 0; // number of the change made; 0: none
};

[[nodiscard]] QJsonObject importJson(const ImportPlan &plan, const ImportMapping &mapping,
                                     const ImportOutcome &outcome);
[[nodiscard]] QString importText(const ImportPlan &plan, const ImportOutcome &outcome);

} // namespace Ratchet
