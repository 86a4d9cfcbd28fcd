// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks for and against a claim, as rows and sentences for a reader who knows no statistics.
#pragma once

#include <answers/basis/figures.h>
#include <answers/metrics/claim_findings.h>
#include <answers/metrics/metric_words.h>

namespace Ratchet {

// A line under "How do you know?".
struct EvidenceRow {
    QString id;
    QString label;
    QString value;
    Tone tone = Tone::Neutral; // Concern: it speaks against the claim
};

struct ClaimEvidence {
    const Register &reg;
    const ClaimFindings &findings;
    const MetricWords &words;
    QDate asOf;

    [[nodiscard]] std::vector<EvidenceRow> rows() const;
    [[nodiscard]] QString attribution() const;
    // In one sentence what speaks against the claim.
    [[nodiscard]] QString against() const;
    [[nodiscard]] std::vector<EvidenceRow> interrupted() const;
};

// "release “Schema check” (Mar 2026)": what else may have moved the metric.
[[nodiscard]] QString confounderText(const Confounder &confounder, const MetricWords &words);

} // namespace Ratchet
