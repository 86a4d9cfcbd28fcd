// SPDX-License-Identifier: GPL-3.0-or-later
// The proof of metrics as JSON for the command line and the data of a pack; keys and names are stable.
#pragma once

#include <answers/metrics/metric_proof.h>

#include <QJsonArray>

namespace Ratchet {

// As resources/json/metrics.schema.json has it, a metric each in the order of the proofs, which are those as of the
// day.
[[nodiscard]] QJsonArray metricsJson(const Register &reg, const std::vector<MetricProof> &proofs, QDate asOf);

} // namespace Ratchet
