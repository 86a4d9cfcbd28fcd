// SPDX-License-Identifier: GPL-3.0-or-later
// The claims of one improvement as a table: each metric with its verdict, what its readings say and how it was claimed.
#pragma once

#include <answers/metrics/metric_proof.h>
#include <report/paper/element.h>

namespace Ratchet {

// `proofs` are those of the metrics that it steers, as of the day. Without rows where it steers none.
[[nodiscard]] TableElement claimRows(const Register &reg, Id<Improvement> improvement,
                                     const std::vector<MetricProof> &proofs, QDate asOf, const QLocale &locale);

} // namespace Ratchet
