// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of one metric's dossier.
#pragma once

#include <answers/basis/figures.h>
#include <answers/metrics/metric_proof.h>
#include <answers/metrics/metric_target.h>
#include <answers/metrics/metric_words.h>

namespace Ratchet {

struct Steering;

// A row each for mean and change; a column for each of the latest quarters.
[[nodiscard]] AnswerTable quarterTable(const std::vector<Quarter> &quarters, const MetricWords &words);
// Every reading with its limits, signals and note, the latest first; without a note anywhere there is no column for
// them.
[[nodiscard]] AnswerTable readingTable(const Register &reg, const MetricProof &proof,
                                       const QHash<QDate, QString> &notes, const MetricWords &words);
// A row for each time with a target or agreed limits of its own, the latest first. Without rows where there was one
// only and nothing was agreed.
[[nodiscard]] AnswerTable targetTable(const std::vector<JudgedTarget> &targets, const MetricWords &words);
// What changed of a claim once it was registered.
[[nodiscard]] AnswerTable amendmentTable(const Register &reg, Id<Steering> steering, const MetricWords &words);

} // namespace Ratchet
