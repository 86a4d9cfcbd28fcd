// SPDX-License-Identifier: GPL-3.0-or-later
#include "limits_words.h"

#include <answers/metrics/claim_chart.h>
#include <answers/metrics/claims.h>
#include <core/entities/metric.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

struct LimitsWords {
    const Register &reg;
    const MetricProof &proof;
    const QLocale &locale;

    [[nodiscard]] const ProcessChart &chart() const { return proof.chart; }
    [[nodiscard]] QString when(qsizetype position) const
    {
        const Metric *metric = reg.find(proof.metric);
        const bool isByDay =
            metric && (metric->frequency == Frequency::Daily || metric->frequency == Frequency::Weekly);
        return locale.toString(chart().points[size_t(position)].on, isByDay ? u"d MMM yyyy"_s : u"MMM yyyy"_s);
    }
    // Of the readings that a phase's limits rest on.
    [[nodiscard]] QString base(const ChartPhase &phase) const
    {
        const QString from = when(phase.baseFirst);
        const QString to = when(phase.baseFirst + phase.baseCount - 1);
        if (phase.basis == PhaseBasis::First)
            return App::translate("Dossier", "Limits of the first 12 readings, %1 – %2, continued.").arg(from, to);
        if (phase.basis == PhaseBasis::Phase)
            return App::translate("Dossier", "Limits of its first 12 readings, %1 – %2, continued.").arg(from, to);
        return phase.baseCount < phase.count
            ? App::translate("Dossier", "Limits of the baseline %1 – %2, continued.").arg(from, to)
            : App::translate("Dossier", "Limits of the baseline %1 – %2.").arg(from, to);
    }
    // What there is to know of a baseline that the limits rest on.
    void addBaseline(QStringList &sentences, const ChartPhase &phase) const
    {
        if (phase.limits.isTrial())
            sentences += App::translate("Dossier", "They are provisional: they rest on %Ln reading(s), fewer than 12.",
                                        nullptr, int(phase.baseCount));
        const SteeringProof *leading = leadingSteering(reg, proof);
        const Steering *steering = leading ? reg.find(leading->steering) : nullptr;
        if (!steering)
            return;
        const Registration registration = registrationOf(reg, *steering);
        if (registration == Registration::None)
            sentences += App::translate("Dossier", "Nobody locked this baseline before the work.");
        else if (registration == Registration::AfterStart)
            sentences += App::translate("Dossier", "This baseline was not locked in time: the work had begun.");
    }
    void addRecalculated(QStringList &sentences) const
    {
        QStringList starts;
        for (const ChartPhase &phase : chart().phases) {
            if (phase.first > 0)
                starts += when(phase.first);
        }
        if (!starts.isEmpty())
            sentences += App::translate("Dossier", "Limits recalculated: %1.").arg(starts.join(u", "_s));
    }
    void addPhases(QStringList &sentences) const
    {
        QStringList locked; // what recalculated limits rest on, where that is not the whole phase
        for (const ChartPhase &phase : chart().phases) {
            if (phase.basis == PhaseBasis::Baseline || phase.basis == PhaseBasis::First)
                sentences += base(phase);
            if (phase.basis == PhaseBasis::Baseline)
                addBaseline(sentences, phase);
            if (phase.basis == PhaseBasis::Phase && phase.baseCount < phase.count)
                locked += base(phase);
        }
        addRecalculated(sentences);
        if (sentences.isEmpty())
            sentences += App::translate("Dossier", "One set of limits for all readings.");
        sentences += locked;
        const ChartPhase &latest = chart().phases.back();
        if (latest.limits.isTrial() && latest.basis != PhaseBasis::Baseline)
            sentences +=
                App::translate("Dossier", "The latest limits are provisional: they rest on fewer than 12 readings.");
    }
    // Where nobody says why the readings shifted, one mean does not describe them.
    void addShift(QStringList &sentences) const
    {
        const bool isShifted = std::ranges::any_of(chart().points, [](const ChartPoint &point) {
            return point.signs.has(Signal::Shift) || point.signs.has(Signal::LongRun);
        });
        if (chart().phases.size() == 1 && !leadingSteering(reg, proof) && isShifted)
            sentences += App::translate("Dossier",
                                        "The readings shifted, so that one mean does not describe them all: where the "
                                        "reason is known, set new limits from that day on.");
    }
    void addBeside(QStringList &sentences) const
    {
        const auto has = [this](LimitsBeside::Kind kind) {
            return std::ranges::any_of(chart().beside, [kind](const LimitsBeside &one) { return one.kind == kind; });
        };
        if (has(LimitsBeside::Kind::Old))
            sentences += App::translate("Dossier", "The old limits go on, faintly, beside the new ones.");
        if (has(LimitsBeside::Kind::Now))
            sentences += App::translate("Dossier", "Dotted: mean and limits of the readings since the improvement.");
    }
};

} // namespace

QString limitsReason(const Register &reg, const MetricProof &proof)
{
    if (proof.chart.phases.empty())
        return {};
    if (const LeadingClaim leading = leadingClaim(reg, proof); isRunChartOnly(reg, leading))
        return App::translate("Dossier", "Without limits: a baseline takes 6 readings, there are %Ln.", nullptr,
                              leading.verdict.baselinePoints);
    const ChartPhase &latest = proof.chart.phases.back();
    switch (latest.limits.problem) {
    case LimitsProblem::TooFewPoints:
        return App::translate("Dossier", "Without limits: they take 6 readings, there are %Ln.", nullptr,
                              int(latest.baseCount));
    case LimitsProblem::NearConstant:
        return latest.limits.movingRange == 0
            ? App::translate("Dossier", "Without limits: the readings do not vary.")
            : App::translate("Dossier", "Without limits: the readings hardly vary, but for a few of them.");
    case LimitsProblem::None:
        break;
    }
    return {};
}

QStringList limitsSentences(const Register &reg, const MetricProof &proof, const QLocale &locale)
{
    QStringList sentences;
    if (proof.chart.phases.empty())
        return sentences;
    const LimitsWords words{reg, proof, locale};
    if (const QString reason = limitsReason(reg, proof); !reason.isEmpty()) {
        sentences += reason;
        if (!isRunChartOnly(reg, leadingClaim(reg, proof)))
            words.addRecalculated(sentences);
    } else {
        words.addPhases(sentences);
        words.addShift(sentences);
    }
    words.addBeside(sentences);
    return sentences;
}

} // namespace Ratchet
