// SPDX-License-Identifier: GPL-3.0-or-later
// The fourth question: which metrics improve due to CSI, and how that is known.
#pragma once

#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/metric_summary.h>

#include <span>

namespace Ratchet {

// `summaries` are those of the evaluation.
[[nodiscard]] Answer answerMetrics(const Evaluation &evaluation, std::span<const MetricSummary> summaries);

} // namespace Ratchet
