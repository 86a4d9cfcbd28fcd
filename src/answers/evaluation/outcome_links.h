// SPDX-License-Identifier: GPL-3.0-or-later
// Which improvements are about what a service gives its users: "tech upgrades, not service outcomes" is what a register
// without such a link holds.
#pragma once

#include <core/fields/identifier.h>

#include <QSet>

namespace Ratchet {

class Register;
struct Improvement;

class OutcomeLinks {
public:
    explicit OutcomeLinks(const Register &reg);
    // A primary metric of it measures something else than uptime.
    [[nodiscard]] bool hasOutcomeMetric(const Improvement &improvement) const;
    // Of one that has a nature: an outcome or an enabler, or technology with an outcome metric.
    [[nodiscard]] bool isLinked(const Improvement &improvement) const;

private:
    QSet<RecordId> m_measured; // improvements with an outcome metric
};

} // namespace Ratchet
