// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is shown of one metric, in words and numbers: the page, the pack and the command line render it and
// compute nothing.
#pragma once

#include <answers/metrics/claim_evidence.h>
#include <answers/metrics/claim_findings.h>
#include <answers/metrics/metric_target.h>
#include <core/entities/metric.h>

namespace Ratchet {

// What stands beside the readings at a day.
struct MetricMarker {
    enum class Kind : quint8 { Start, Completion, Intervention, Release, Policy, Definition, Event, Rebase };
    Kind kind = Kind::Event;
    QDate on;
    QString text;
    RecordRef record;
};

// What one improvement can claim of the metric.
struct SteeringDossier {
    RecordRef record; // the steering
    RecordRef improvement;
    QString reference; // "CSI-0087"
    QString title; // "Runbook automation"
    QString state; // "Embedded"
    SteeringRole role = SteeringRole::None;
    QString roleLabel; // "Primary"
    QDate interventionOn; // not valid: not known
    bool isLeading = false; // the metric is counted by it

    Rung rung = Rung::TooEarly;
    QString label; // "Sustained"
    QString shape; // "▲"
    Tone tone = Tone::Neutral;
    QString badge; // "▲ Sustained · held 15 months"
    QString headline; // "Improved, and held: 8.0 h → 5.0 h since September 2025"
    QString because; // the rule that gives the verdict, in one or two sentences
    QString against; // "Against it: the baseline was not registered before the work." Or that nothing is known.
    std::vector<EvidenceRow> evidence;
    QString attribution; // "Consistent with CSI-0087: …" or "Cannot be attributed to one cause: …"
    QString whatWouldChange;
    QString expectation; // "Expected −2.5 h by 1 Mar 2026, so far −3.1 h."; empty where nothing was expected
    std::vector<EvidenceRow> interrupted; // the interrupted time series; empty below 12 readings on either side
    QString interruptedWarning;
    AnswerTable amendments; // of the registered claim; without rows where there are none
    ProcessChart chart; // of the metric, by the baseline of this claim
    QString method; // what that rests on: "XmR chart, Making Data Count rules. Limits of the baseline …"
    ClaimFindings findings; // the numbers behind the words
};

struct MetricDossier {
    RecordRef metric;
    QString title; // "P1 restore time · Payments"
    QString subtitle; // "Hours, monthly, lower is better · steward … · source: …, 30 readings to Nov 2026"
    QString unit;
    double target = std::nan("");
    QString targetLabel; // "target 6.0 h"; empty without one
    std::vector<JudgedTarget> targets; // in order of time, that one the last
    // Of the leading claim; of the readings alone where no improvement steers the metric.
    QString headline;
    QString badge;
    Tone tone = Tone::Neutral;

    MetricProof proof;
    std::vector<MetricMarker> markers; // in order of days
    QHash<QDate, QString> notes; // beside readings
    std::vector<SteeringDossier> steering; // the leading one first
    AnswerTable quarters; // a row each for readings, mean and change; a column for each quarter
    AnswerTable targetTable; // without rows where there was one target only
    AnswerTable readings; // the text twin of the chart, the latest first
    QString method; // of its own chart: "XmR chart, Making Data Count rules. Limits recalculated: September 2025."
    QString rules; // what its rule set asks, in full (rule_words.h)
    QDate nextReadingOn; // not valid without a reading or a frequency
    QString nextReading; // "Next reading due 1 Dec 2026."
};

// As of a day, in the program's language with numbers and dates in `locale`; empty where there is no such metric.
[[nodiscard]] MetricDossier metricDossier(const Register &reg, Id<Metric> metric, QDate asOf, const QLocale &locale);
// The same where the proof is there already.
[[nodiscard]] MetricDossier metricDossier(const Register &reg, const MetricEvents &events, MetricProof proof,
                                          std::span<const MetricProof> proven, QDate asOf, const QLocale &locale);

} // namespace Ratchet
