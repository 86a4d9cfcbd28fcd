// SPDX-License-Identifier: GPL-3.0-or-later
// What was found out about a claim as JSON; keys and names are stable (resources/json/metrics.schema.json).
#pragma once

#include <answers/metrics/claim_findings.h>

#include <QJsonObject>

namespace Ratchet {

[[nodiscard]] QJsonObject claimJson(const Register &reg, const ClaimFindings &findings, const SteeringProof &proof);
// A number, or null where it is not known.
[[nodiscard]] QJsonValue knownJson(double number);
[[nodiscard]] QJsonValue knownJson(const QString &name);
[[nodiscard]] QJsonValue knownJson(QDate day);

} // namespace Ratchet
