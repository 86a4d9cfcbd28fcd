// SPDX-License-Identifier: GPL-3.0-or-later
// The answers to the war-chest questions: everything a panel, a slide, a PDF section, the command line and the JSON
// show of them. They render; they never compute.
#pragma once

#include <answers/basis/figures.h>
#include <answers/evaluation/metric_summary.h>
#include <answers/metrics/metric_proof.h>
#include <core/cancellation.h>
#include <core/register.h>

namespace Ratchet {

struct Answers {
    QDate asOf;
    std::vector<Answer> questions; // 5
    std::vector<FlowMonth> flow; // 12, of which question 1 makes chart and table
    DeliveryFunnel funnel; // likewise
    std::vector<FailureSign> signs; // 4
    std::vector<SelfQuestion> self; // 4
    std::vector<Finding> findings; // the most urgent ones, in that order
    qsizetype findingCount = 0; // of all, also those that are not among them
    std::vector<NextEvent> next; // in the order of time
    std::vector<MetricSummary> metrics; // in the order of names
    std::vector<MetricProof> proofs; // of every metric, in the order of ids
    std::vector<WeekLine> weeks; // 12, the earliest first; the last is the week of the reporting date
    QString weekLine; // improving or surviving, in one line
};

struct Evaluation;

// Everything at once, from the register as it is handed over, judged as of a day. Pure: the same register, day and
// locale give the same answers. Texts are in the program's language, numbers and dates in `locale`. Cancelled, it
// returns what it has, which is to be thrown away.
[[nodiscard]] Answers answer(const Register &reg, QDate asOf, const QLocale &locale,
                             const Cancellation &cancellation = {});
// The same from an evaluation that others use too. It keeps the proofs: those of the answers are empty.
[[nodiscard]] Answers answer(const Evaluation &evaluation, const Cancellation &cancellation = {});

} // namespace Ratchet
