// SPDX-License-Identifier: GPL-3.0-or-later
// What the limits of a metric's chart rest on, in sentences.
#pragma once

#include <answers/metrics/metric_proof.h>

#include <QLocale>

namespace Ratchet {

// "Limits of the baseline Jul 2024 – Jun 2025, continued.", with what is provisional, what was not locked in time, and
// which other limits stand beside them. Empty without a reading.
[[nodiscard]] QStringList limitsSentences(const Register &reg, const MetricProof &proof, const QLocale &locale);

// Why the latest readings have no limits to be judged by, as a sentence; empty where they have some, and without a
// reading.
[[nodiscard]] QString limitsReason(const Register &reg, const MetricProof &proof);

} // namespace Ratchet
