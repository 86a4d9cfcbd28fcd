// SPDX-License-Identifier: GPL-3.0-or-later
// What was found out about a claim, for a reader who knows no statistics: each text stands by itself.
#pragma once

#include <answers/metric_dossier.h>
#include <answers/metric_words.h>

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

    [[nodiscard]] std::vector<EvidenceRow> evidence() const;
    [[nodiscard]] QString attribution() const;
    // In one sentence what speaks against the claim.
    [[nodiscard]] QString against() const;
    [[nodiscard]] std::vector<EvidenceRow> interrupted() const;
};

// "release “Schema check” (Mar 2026)": what else may have moved the metric.
[[nodiscard]] QString confounderText(const Confounder &confounder, const MetricWords &words);

} // namespace Ratchet
