// SPDX-License-Identifier: GPL-3.0-or-later
// What was found out about a claim, for a reader who knows no statistics: each text stands by itself.
#pragma once

#include <answers/metrics/claim_findings.h>
#include <answers/metrics/metric_words.h>

namespace Ratchet {

struct ClaimWords {
    const Register &reg;
    const ClaimFindings &findings;
    const MetricWords &words;
    QDate asOf;

    // "Improved, and held: 8.0 h → 5.0 h since September 2025"
    [[nodiscard]] QString headline() const;
    // "▲ Sustained · held 15 months"
    [[nodiscard]] QString badge() const;
    // Why this rung: the rule and its points.
    [[nodiscard]] QString because() const;
    // "Eight readings in a row …": what further readings would turn the verdict into.
    [[nodiscard]] QString whatWouldChange() const;
    // What was promised, and what came of it; empty where nothing was.
    [[nodiscard]] QString expectation() const;
};

} // namespace Ratchet
