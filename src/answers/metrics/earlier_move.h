// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the readings were on their way before the improvement: what the tests of it say, in an order, so that no two
// sentences of a dossier gainsay each other.
// - The attribution decides: a step or a trend within the baseline, the same way as the gain, far enough to make part
// of
//   it, more than a period before. Where it finds one, every sentence that touches the matter names it.
// - Else a trend of the baseline (p < 0.01) is named, and that the step is measured against it.
// - Else there is none; and where the one change point of all readings lies before the improvement nevertheless, it is
//   said that the baseline by itself shows no such move.
#pragma once

#include <answers/metrics/claim_findings.h>
#include <answers/metrics/metric_words.h>

namespace Ratchet {

struct EarlierMove {
    const Register &reg;
    const ClaimFindings &findings;
    const MetricWords &words;

    // What the attribution names; null where it names none.
    [[nodiscard]] const Confounder *named() const;
    [[nodiscard]] bool hasTrend() const;
    // The change point of all readings is certain, and lies more than a period before the improvement.
    [[nodiscard]] bool isChangedBefore() const;
    // "none (p 0.20; named below 0.01)", "yes, a step in February 2025 (…)": empty where the baseline is too short.
    [[nodiscard]] QString drift() const;
    // When the readings moved, with what decides where that is before the improvement; empty where nothing moved.
    [[nodiscard]] QString change() const;
    // What it is that speaks against the claim beside what the attribution names; empty where nothing does.
    [[nodiscard]] QString against() const;
};

} // namespace Ratchet
