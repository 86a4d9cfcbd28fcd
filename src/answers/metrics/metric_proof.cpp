// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_proof.h"

#include <answers/metrics/claim_chart.h>
#include <answers/metrics/claim_series.h>
#include <answers/metrics/claims.h>
#include <answers/metrics/metric_target.h>
#include <core/entities/metric.h>
#include <core/entities/settings.h>
#include <core/reading_terms.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <atomic>

namespace Ratchet {

namespace {

// What the register holds about one metric, in order of ids.
struct Material {
    std::vector<Measurement> series;
    std::vector<QuarterReading> quarterly;
    std::vector<QDate> phaseStarts;
    std::vector<const Steering *> steering;
    std::vector<ImpossibleReading> impossible;
    MetricKind kind = MetricKind::None;
    ProcessChartType chart = ProcessChartType::None;
    bool isShare = false; // numerators and denominators may be summed

    void add(const Reading &reading)
    {
        const ReadingNumbers numbers{
            .value = reading.value, .numerator = reading.numerator, .denominator = reading.denominator};
        if (const ReadingFault fault = faultOfReading(kind, chart, numbers); fault != ReadingFault::None) {
            impossible.push_back({.on = reading.on, .fault = faultName(fault), .why = faultText(fault, numbers)});
            return;
        }
        series.push_back({.on = reading.on,
                          .value = reading.value,
                          .numerator = reading.numerator,
                          .denominator = reading.denominator});
        quarterly.push_back({.on = reading.on,
                             .value = reading.value,
                             .numerator = isShare ? reading.numerator : std::nan(""),
                             .denominator = reading.denominator});
    }
    void sortByDate()
    {
        std::ranges::stable_sort(impossible, {}, &ImpossibleReading::on);
        if (std::ranges::is_sorted(series, {}, &Measurement::on))
            return;
        std::ranges::stable_sort(series, {}, &Measurement::on);
        std::ranges::stable_sort(quarterly, {}, &QuarterReading::on);
    }
};

bool counts(const Reading &reading, QDate asOf)
{
    return reading.on.isValid() && reading.on <= asOf && std::isfinite(reading.value);
}

// Of these metrics.
template <class Wanted> QHash<Id<Metric>, Material> gather(const Register &reg, QDate asOf, Wanted isWanted)
{
    QHash<Id<Metric>, Material> materials;
    for (const Metric &metric : reg.all<Metric>()) {
        if (!isWanted(metric.id))
            continue;
        Material &material = materials[metric.id];
        material.kind = metric.kind;
        material.chart = metric.chart;
        material.isShare = metric.kind == MetricKind::Percentage;
    }
    if (materials.isEmpty())
        return materials;
    Id<Metric> last;
    Material *material = nullptr; // of `last`: readings mostly follow those of the same metric
    for (const Reading &reading : reg.all<Reading>()) {
        if (reading.metric != last) {
            last = reading.metric;
            const auto found = materials.find(last);
            material = found == materials.end() ? nullptr : &*found;
        }
        if (material && counts(reading, asOf))
            material->add(reading);
    }
    for (const Phase &phase : reg.all<Phase>()) {
        const auto found = materials.find(phase.metric);
        if (found != materials.end() && phase.fromOn.isValid() && phase.fromOn <= asOf)
            found->phaseStarts.push_back(phase.fromOn);
    }
    for (const Steering &steering : reg.all<Steering>()) {
        const auto found = materials.find(steering.metric);
        if (found != materials.end())
            found->steering.push_back(&steering);
    }
    return materials;
}

std::atomic<qint64> proofCount = 0;

double latestTarget(const Register &reg, const Metric &metric, std::span<const Measurement> series)
{
    return series.empty() ? metric.target : targetOn(reg, metric, series.back().on);
}

// One word about the target for the whole metric: where it is going to be is told by the readings since the improvement
// that leads, else by the latest limits of the chart.
void judgeTarget(const Register &reg, MetricProof &proof)
{
    if (proof.chart.phases.empty())
        return;
    proof.promised = proof.chart.phases.back().limits;
    const SteeringProof *leading = leadingSteering(reg, proof);
    if (leading && leading->verdict.assurance != Assurance::Unknown) {
        proof.isPromisedSince = true;
        proof.promised = leading->verdict.laterLimits;
        proof.chart.assurance = leading->verdict.assurance;
    }
    for (SteeringProof &claim : proof.steering) {
        if (claim.verdict.reason == RungReason::PlateauShort && proof.chart.assurance == Assurance::Pass)
            claim.verdict.reason = RungReason::None;
    }
}

ChartOptions chartOptions(const Metric &metric, const Settings &settings, double target, std::vector<QDate> phaseStarts)
{
    return {.screening = metric.screened ? Screening::On : Screening::Off,
            .direction = metric.direction,
            .target = target,
            .phaseStarts = std::move(phaseStarts),
            .frozen = {},
            .rules = metric.ruleSet == RuleSet::None ? settings.ruleSet : metric.ruleSet,
            .type = metric.chart,
            .kind = metric.kind};
}

MetricProof proofOf(const Register &reg, const Metric &metric, Material &material, const Settings &settings)
{
    ++proofCount;
    material.sortByDate();
    MetricProof proof;
    proof.metric = metric.id;
    proof.impossible = material.impossible;
    proof.target = latestTarget(reg, metric, material.series);
    proof.quarters = quarters(material.quarterly, int(*settings.yearStart), 100, metric.frequency);
    for (const Steering *steering : material.steering)
        proof.steering.push_back(steeringProof(reg, metric, *steering, material.series));
    proof.chart = claimChart(reg, metric, leadingClaim(reg, proof), material.series,
                             chartOptions(metric, settings, proof.target, material.phaseStarts));
    judgeTarget(reg, proof);
    return proof;
}

} // namespace

SteeringProof steeringProof(const Register &reg, const Metric &metric, const Steering &steering,
                            std::span<const Measurement> series)
{
    SteeringProof proof{.steering = steering.id,
                        .improvement = steering.improvement,
                        .role = steering.role,
                        .verdict = {},
                        .isBaselineLocked = false};
    proof.isBaselineLocked = registrationOf(reg, steering) == Registration::Registered;
    const ClaimSeries claim = claimSeries(reg, metric, steering, series);
    if (claim.interventionOn.isValid())
        proof.verdict = climb(claim.baseline, claim.after, claim.direction, latestTarget(reg, metric, series));
    else
        proof.verdict.reason = RungReason::NoIntervention;
    return proof;
}

MetricProof metricProof(const Register &reg, Id<Metric> metric, QDate asOf)
{
    const Metric *found = reg.find(metric);
    if (!found)
        return {};
    QHash<Id<Metric>, Material> materials = gather(reg, asOf, [metric](Id<Metric> id) { return id == metric; });
    return proofOf(reg, *found, materials[metric], reg.settings());
}

std::vector<MetricProof> proofsOfClaims(const Register &reg, std::span<const Id<Improvement>> improvements, QDate asOf)
{
    QSet<Id<Metric>> steered;
    for (const Id<Improvement> improvement : improvements) {
        for (const Steering *steering : reg.referring<&Steering::improvement>(improvement.value))
            steered.insert(steering->metric);
    }
    QHash<Id<Metric>, Material> materials =
        gather(reg, asOf, [&steered](Id<Metric> metric) { return steered.contains(metric); });
    const Settings settings = reg.settings();
    std::vector<MetricProof> proofs;
    for (const Metric &metric : reg.all<Metric>()) {
        if (materials.contains(metric.id))
            proofs.push_back(proofOf(reg, metric, materials[metric.id], settings));
    }
    return proofs;
}

ClaimsByImprovement claimsByImprovement(std::span<const MetricProof> proofs)
{
    ClaimsByImprovement claims;
    for (const MetricProof &proof : proofs) {
        for (const SteeringProof &claim : proof.steering)
            claims[claim.improvement].push_back(claim);
    }
    return claims;
}

qint64 proofsMade() { return proofCount; }

std::vector<MetricProof> metricProofs(const Register &reg, QDate asOf, const Cancellation &cancellation)
{
    QHash<Id<Metric>, Material> materials = gather(reg, asOf, [](Id<Metric>) { return true; });
    const Settings settings = reg.settings();
    std::vector<MetricProof> proofs;
    proofs.reserve(size_t(reg.all<Metric>().size()));
    for (const Metric &metric : reg.all<Metric>()) {
        if (cancellation.isRequested())
            break;
        proofs.push_back(proofOf(reg, metric, materials[metric.id], settings));
    }
    return proofs;
}

const SteeringProof *leadingSteering(const Register &reg, const MetricProof &proof)
{
    const SteeringProof *leading = nullptr;
    const auto rank = [&reg](const SteeringProof &candidate) {
        const Steering *steering = reg.find(candidate.steering);
        return std::pair(candidate.role == SteeringRole::Primary, steering ? interventionOf(reg, *steering) : QDate());
    };
    for (const SteeringProof &candidate : proof.steering) {
        if (!leading || rank(*leading) < rank(candidate))
            leading = &candidate;
    }
    return leading;
}

LeadingClaim leadingClaim(const Register &reg, const MetricProof &proof)
{
    const SteeringProof *leading = leadingSteering(reg, proof);
    const Steering *steering = leading ? reg.find(leading->steering) : nullptr;
    return steering ? LeadingClaim{.steering = steering, .verdict = leading->verdict} : LeadingClaim();
}

MetricProof proofByClaim(const Register &reg, const MetricProof &proof, Id<Steering> claim)
{
    const Metric *metric = reg.find(proof.metric);
    const auto found = std::ranges::find(proof.steering, claim, &SteeringProof::steering);
    if (!metric || found == proof.steering.end())
        return proof;
    MetricProof shown = proof;
    shown.steering = {*found};
    const std::vector<Measurement> series = seriesOf(proof.chart);
    std::vector<QDate> phaseStarts;
    for (const Phase *phase : reg.referring<&Phase::metric>(proof.metric.value)) {
        if (phase->fromOn.isValid() && !series.empty() && phase->fromOn <= series.back().on)
            phaseStarts.push_back(phase->fromOn);
    }
    shown.chart = claimChart(reg, *metric, leadingClaim(reg, shown), series,
                             chartOptions(*metric, reg.settings(), proof.target, std::move(phaseStarts)));
    shown.chart.assurance = proof.chart.assurance; // one for the metric, whichever claim is looked at
    return shown;
}

QDate inEffectSince(const Register &reg, const MetricProof &proof, QDate asOf)
{
    const LeadingClaim leading = leadingClaim(reg, proof);
    const QDate since = leading.steering ? interventionOf(reg, *leading.steering) : QDate();
    return since.isValid() && since <= asOf ? since : QDate();
}

QHash<RecordId, Rung> rungsOfImprovements(const std::vector<MetricProof> &proofs)
{
    QHash<RecordId, Rung> rungs;
    for (const MetricProof &proof : proofs) {
        for (const SteeringProof &steering : proof.steering) {
            const RecordId improvement = steering.improvement.value;
            if (!rungs.contains(improvement) || steering.role == SteeringRole::Primary)
                rungs.insert(improvement, steering.verdict.rung);
        }
    }
    return rungs;
}

} // namespace Ratchet
