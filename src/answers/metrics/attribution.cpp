// SPDX-License-Identifier: GPL-3.0-or-later
#include "attribution.h"

#include <answers/basis/period.h>
#include <answers/metrics/claim_series.h>
#include <answers/metrics/claims.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/record_text.h>
#include <proof/change_point.h>
#include <proof/effect.h>
#include <proof/measurement.h>
#include <proof/season.h>
#include <proof/step.h>

#include <algorithm>
#include <optional>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr double partThatCounts =
    0.1; // of the change: from there on a season or an earlier move speaks against the claim

bool isGain(Rung rung) { return rung == Rung::Moved || rung == Rung::Holding || rung == Rung::Sustained; }

bool isProvenClaim(const SteeringProof &claim)
{
    return claim.role != SteeringRole::Balancing && isProven(claim.verdict.rung);
}

bool isGivenUp(const Improvement &improvement)
{
    return improvement.status == ImprovementStatus::Rejected || improvement.status == ImprovementStatus::Withdrawn;
}

ConfounderKind kindOfAnnotation(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Release:
        return ConfounderKind::Release;
    case AnnotationKind::Policy:
        return ConfounderKind::Policy;
    case AnnotationKind::Definition:
        return ConfounderKind::Definition;
    default:
        return ConfounderKind::Event;
    }
}

bool isNear(QDate one, QDate other, Frequency frequency)
{
    return one >= addPeriods(other, frequency, -1) && one <= addPeriods(other, frequency, 1);
}

// A claim of the metric with what it is judged by.
struct Claim {
    const SteeringProof *proof = nullptr;
    const Steering *steering = nullptr;
    ClaimSeries series;
    double target = std::nan(""); // of the metric
};

// What the register records from one period before the claim's intervention on.
std::vector<Confounder> recordedEvents(const Register &reg, const MetricEvents &events, const Metric &metric,
                                       const Claim &claim, QDate asOf)
{
    std::vector<Confounder> found;
    const QDate intervention = claim.series.interventionOn;
    const QDate from = addPeriods(intervention, metric.frequency, -1);
    const auto isInWindow = [&](QDate on) { return on.isValid() && on >= from && on <= asOf; };
    std::vector<QDate> interventions{intervention};
    for (const Steering *other : events.steering(metric.id)) {
        const Improvement *improvement = reg.find(other->improvement);
        const QDate on = interventionOf(reg, *other);
        if (!improvement || other->improvement == claim.steering->improvement || isGivenUp(*improvement)
            || !isInWindow(on))
            continue;
        interventions.push_back(on);
        found.push_back({.kind = ConfounderKind::Improvement,
                         .on = on,
                         .record = {EntityKind::Improvement, improvement->id.value},
                         .text = recordTitle(reg, EntityKind::Improvement, improvement->id.value)});
    }
    for (const Annotation *annotation : events.annotations(metric)) {
        if (isInWindow(annotation->on))
            found.push_back({.kind = kindOfAnnotation(annotation->kind),
                             .on = annotation->on,
                             .record = {EntityKind::Annotation, annotation->id.value},
                             .text = annotation->text});
    }
    // New limits beside an intervention only say that somebody saw its step.
    for (const Phase *phase : events.phases(metric.id)) {
        const bool isOfIntervention =
            std::ranges::any_of(interventions, [&](QDate on) { return isNear(phase->fromOn, on, metric.frequency); });
        if (isInWindow(phase->fromOn) && !isOfIntervention)
            found.push_back({.kind = ConfounderKind::Phase,
                             .on = phase->fromOn,
                             .record = {EntityKind::Phase, phase->id.value},
                             .text = phase->reason});
    }
    std::ranges::stable_sort(found, {}, &Confounder::on);
    return found;
}

// What came later than a period after the intervention counts only until the readings before it had proven the gain.
void sortEvents(Attribution &attribution, std::vector<Confounder> events, const Metric &metric, const Claim &claim)
{
    bool isProvenBefore = false;
    const auto &after = claim.series.after;
    auto judged = after.begin(); // the same readings need no second judgement
    for (Confounder &event : events) {
        const bool isLater = event.on > addPeriods(claim.series.interventionOn, metric.frequency, 1);
        const auto end = std::ranges::lower_bound(after, event.on, {}, &Measurement::on);
        if (isLater && !isProvenBefore && end != judged) {
            judged = end;
            isProvenBefore = isProven(
                climb(claim.series.baseline, std::span(after.begin(), end), claim.series.direction, claim.target).rung);
        }
        (isLater && isProvenBefore ? attribution.later : attribution.confounders).push_back(std::move(event));
    }
}

double meanOf(std::span<const double> values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

// The baseline was on its way to the better, or stepped there, more than a period before the intervention.
void addEarlierMove(Attribution &attribution, const Metric &metric, const Claim &claim)
{
    const auto &baseline = claim.series.baseline;
    const double change = claim.proof->verdict.plainEffect;
    if (baseline.size() < size_t(ChangePoint::pointsNeeded))
        return;
    const std::vector<double> values = valuesOf(baseline);
    const ChangePoint earlier = changePointAtOnce(values);
    if (!earlier.isFound() || (!earlier.isCertain() && !hasTrend(baseline)))
        return;
    const auto split = std::span(values).first(size_t(earlier.first));
    const auto rest = std::span(values).subspan(size_t(earlier.first));
    const bool isSameWay = !rest.empty() && (meanOf(rest) - meanOf(split)) * change > 0;
    if (!isSameWay || std::abs(meanOf(rest) - meanOf(values)) < partThatCounts * std::abs(change))
        return;
    const QDate on = baseline[size_t(earlier.first)].on;
    if (on < addPeriods(claim.series.interventionOn, metric.frequency, -1))
        attribution.confounders.push_back({.kind = ConfounderKind::MovedBefore, .on = on});
}

void addSeason(Attribution &attribution, const Metric &metric, const Claim &claim)
{
    std::vector<Measurement> series = claim.series.baseline;
    series.insert(series.end(), claim.series.after.begin(), claim.series.after.end());
    const Season season = seasonOf(series, std::ssize(claim.series.baseline), metric.frequency);
    const double change = claim.proof->verdict.effect;
    if (season.isSeen() && season.stepExplained * change > 0
        && std::abs(season.stepExplained) >= partThatCounts * std::abs(change))
        attribution.confounders.push_back({.kind = ConfounderKind::Season, .on = claim.series.interventionOn});
}

// Claims with one gain in common, in order of their interventions.
std::vector<std::vector<size_t>> claimsWithOneGain(const std::vector<Claim> &claims)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < claims.size(); ++i) {
        const Claim &claim = claims[i];
        if (claim.proof->role != SteeringRole::Balancing && isGain(claim.proof->verdict.rung)
            && !claim.series.baseline.empty())
            order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&](size_t i) { return claims[i].series.interventionOn; });
    std::vector<std::vector<size_t>> groups;
    for (const size_t i : order) {
        const bool isOfItsOwn = groups.empty()
            || claims[i].series.baseline.front().on >= claims[groups.back().back()].series.interventionOn;
        if (isOfItsOwn)
            groups.emplace_back();
        groups.back().push_back(i);
    }
    return groups;
}

std::vector<GainShare> sharesOf(const std::vector<Claim> &claims, const std::vector<size_t> &group, double gain)
{
    const bool isRegistered = std::ranges::all_of(group, [&](size_t i) {
        return claims[i].proof->isBaselineLocked && claims[i].steering->expectedChange * gain > 0;
    });
    double sum = 0;
    std::vector<GainShare> shares;
    for (const size_t i : group) {
        const double part = isRegistered ? claims[i].steering->expectedChange : 1;
        sum += part;
        shares.push_back({claims[i].steering->improvement, part});
    }
    for (GainShare &share : shares)
        share.share /= sum;
    return shares;
}

// A gain and the claims that have it in common.
struct CommonGain {
    std::vector<size_t> claims;
    double gain = std::nan(""); // where the readings do not say how large it is
    std::vector<GainShare> shares; // in the order of the claims
};

std::vector<CommonGain> commonGains(const std::vector<Claim> &claims)
{
    std::vector<CommonGain> found;
    const auto groups = claimsWithOneGain(claims);
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const Claim &first = claims[group->front()];
        std::span<const Measurement> after = first.series.after;
        if (group + 1 != groups.end())
            after = {after.begin(),
                     std::ranges::lower_bound(after, claims[(group + 1)->front()].series.interventionOn, {},
                                              &Measurement::on)};
        const Effect effect = effectOf(first.series.baseline, after);
        const double gain = effect.isContradictory() ? std::nan("") : effect.change;
        found.push_back({.claims = *group, .gain = gain, .shares = sharesOf(claims, *group, gain)});
    }
    return found;
}

void shareGains(std::vector<Attribution> &found, const std::vector<Claim> &claims)
{
    for (const CommonGain &common : commonGains(claims)) {
        if (std::isnan(common.gain))
            continue;
        for (size_t k = 0; k < common.claims.size(); ++k) {
            Attribution &attribution = found[common.claims[k]];
            attribution.gain = common.gain;
            attribution.shares = common.shares;
            attribution.share = common.shares[k].share;
        }
    }
}

std::vector<Claim> claimsOf(const Register &reg, const Metric &metric, const MetricProof &proof)
{
    const std::vector<Measurement> series = seriesOf(proof.chart);
    std::vector<Claim> claims;
    for (const SteeringProof &steering : proof.steering) {
        const Steering *record = reg.find(steering.steering);
        claims.push_back({.proof = &steering,
                          .steering = record,
                          .series = claimSeries(reg, metric, *record, series),
                          .target = proof.target});
    }
    return claims;
}

} // namespace

MetricEvents::MetricEvents(const Register &reg)
{
    for (const Steering &steering : reg.all<Steering>())
        m_steering[steering.metric].push_back(&steering);
    for (const Phase &phase : reg.all<Phase>())
        m_phases[phase.metric].push_back(&phase);
    for (const Annotation &annotation : reg.all<Annotation>()) {
        if (annotation.metric)
            m_metricAnnotations[annotation.metric].push_back(&annotation);
        else if (annotation.service)
            m_serviceAnnotations[annotation.service].push_back(&annotation);
    }
    for (const Reading &reading : reg.all<Reading>()) {
        if (!reading.note.isEmpty())
            m_notes[reading.metric].push_back(&reading);
    }
}

std::vector<const Annotation *> MetricEvents::annotations(const Metric &metric) const
{
    std::vector<const Annotation *> found = m_metricAnnotations.value(metric.id);
    if (metric.service) {
        const auto ofService = m_serviceAnnotations.value(metric.service);
        found.insert(found.end(), ofService.begin(), ofService.end());
    }
    std::ranges::stable_sort(found, {}, &Annotation::on);
    return found;
}

std::vector<Attribution> attributions(const Register &reg, const MetricEvents &events, const MetricProof &proof,
                                      QDate asOf)
{
    std::vector<Attribution> found(proof.steering.size());
    const Metric *metric = reg.find(proof.metric);
    if (!metric || proof.steering.empty())
        return found;
    const std::vector<Claim> claims = claimsOf(reg, *metric, proof);
    for (size_t i = 0; i < claims.size(); ++i) {
        if (!claims[i].series.interventionOn.isValid())
            continue;
        sortEvents(found[i], recordedEvents(reg, events, *metric, claims[i], asOf), *metric, claims[i]);
        addEarlierMove(found[i], *metric, claims[i]);
        addSeason(found[i], *metric, claims[i]);
    }
    shareGains(found, claims);
    return found;
}

std::vector<double> countedGains(const Register &reg, const MetricProof &proof)
{
    std::vector<Attribution> found(proof.steering.size());
    if (const Metric *metric = reg.find(proof.metric))
        shareGains(found, claimsOf(reg, *metric, proof));
    std::vector<double> gains;
    gains.reserve(found.size());
    for (const Attribution &attribution : found)
        gains.push_back(attribution.countedGain());
    return gains;
}

std::vector<double> partsOfGains(const Register &reg, const MetricProof &proof)
{
    const auto claimsGain = [](const SteeringProof &claim) {
        return claim.role != SteeringRole::Balancing && isGain(claim.verdict.rung);
    };
    std::vector<double> parts(proof.steering.size(), std::nan(""));
    for (size_t i = 0; i < parts.size(); ++i) {
        if (claimsGain(proof.steering[i]))
            parts[i] = 1;
    }
    const Metric *metric = reg.find(proof.metric);
    if (!metric || std::ranges::count_if(proof.steering, claimsGain) < 2)
        return parts;
    for (const CommonGain &common : commonGains(claimsOf(reg, *metric, proof))) {
        for (const size_t i : common.claims) {
            parts[i] = 0;
            for (const GainShare &share : common.shares)
                parts[i] += share.improvement == proof.steering[i].improvement ? share.share : 0;
        }
    }
    return parts;
}

void addSeveralCauses(SeveralCauses &found, const MetricProof &proof, std::span<const Attribution> attributions)
{
    for (size_t i = 0; i < attributions.size(); ++i) {
        if (isProvenClaim(proof.steering[i]) && !attributions[i].isToOneCause())
            found.insert(proof.steering[i].improvement);
    }
}

SeveralCauses severalCauses(const Register &reg, std::span<const MetricProof> proofs, QDate asOf)
{
    SeveralCauses found;
    std::optional<MetricEvents> events; // gathered only where there is something to attribute
    for (const MetricProof &proof : proofs) {
        if (std::ranges::none_of(proof.steering, isProvenClaim))
            continue;
        if (!events)
            events.emplace(reg);
        addSeveralCauses(found, proof, attributions(reg, *events, proof, asOf));
    }
    return found;
}

QString confounderName(ConfounderKind kind)
{
    static const QString names[] = {u"improvement"_s, u"release"_s, u"policy"_s,      u"definition"_s,
                                    u"event"_s,       u"phase"_s,   u"movedBefore"_s, u"season"_s};
    return names[size_t(kind)];
}

} // namespace Ratchet
