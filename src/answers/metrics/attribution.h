// SPDX-License-Identifier: GPL-3.0-or-later
// What else may have moved a metric, and how one gain is shared among the improvements that claim it. A verdict never
// says more than "consistent with": two series of numbers do not prove a cause.
#pragma once

#include <answers/basis/figures.h>
#include <answers/metrics/metric_proof.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>

#include <QSet>

namespace Ratchet {

struct Service;

enum class ConfounderKind : quint8 { Improvement, Release, Policy, Definition, Event, Phase, MovedBefore, Season };

struct Confounder {
    ConfounderKind kind = ConfounderKind::Event;
    QDate on;
    RecordRef record = {}; // record 0: the readings themselves
    QString text = {}; // what the register says of it
};

struct GainShare {
    Id<Improvement> improvement;
    double share = 0; // 0 to 1
};

// Of one claim.
struct Attribution {
    // What lies within a period of the intervention on either side, and what came later but before the gain was proven.
    std::vector<Confounder> confounders;
    std::vector<Confounder> later; // what came once it was proven: it did not make the gain
    // The gain that this claim and the others of `shares` have in common, in the metric's unit; NaN where there is
    // none.
    double gain = std::nan("");
    std::vector<GainShare> shares; // add up to 1
    double share = 0; // that of this claim

    [[nodiscard]] bool hasGain() const { return !std::isnan(gain); }
    [[nodiscard]] bool isToOneCause() const { return hasGain() && confounders.empty(); }
    // What this improvement may count as its own.
    [[nodiscard]] double countedGain() const { return gain * share; }
};

// What happened to metrics besides their readings, gathered once for many of them.
class MetricEvents {
public:
    explicit MetricEvents(const Register &reg);

    [[nodiscard]] std::vector<const Steering *> steering(Id<Metric> metric) const { return m_steering.value(metric); }
    [[nodiscard]] std::vector<const Phase *> phases(Id<Metric> metric) const { return m_phases.value(metric); }
    // Of the metric itself and of its service, in order of dates.
    [[nodiscard]] std::vector<const Annotation *> annotations(const Metric &metric) const;
    // Readings with a note.
    [[nodiscard]] std::vector<const Reading *> notes(Id<Metric> metric) const { return m_notes.value(metric); }

private:
    QHash<Id<Metric>, std::vector<const Steering *>> m_steering;
    QHash<Id<Metric>, std::vector<const Phase *>> m_phases;
    QHash<Id<Metric>, std::vector<const Annotation *>> m_metricAnnotations;
    QHash<Id<Service>, std::vector<const Annotation *>> m_serviceAnnotations;
    QHash<Id<Metric>, std::vector<const Reading *>> m_notes;
};

// One for each of the proof's steerings. Claims whose readings show a gain share it: those whose baselines reach back
// before each other's interventions have one gain in common; a claim whose baseline begins after the interventions
// before it has one of its own, and theirs ends there. Shares are equal unless each of them registered what it
// expected: then in that proportion. Balancing metrics claim nothing.
[[nodiscard]] std::vector<Attribution> attributions(const Register &reg, const MetricEvents &events,
                                                    const MetricProof &proof, QDate asOf);

// What each of the proof's steerings may count as its own, in its unit: shared as above, so that nothing is counted
// twice. NaN where there is no gain.
[[nodiscard]] std::vector<double> countedGains(const Register &reg, const MetricProof &proof);

// The part, 0 to 1, that the improvement of each of the proof's steerings has in the gain it claims: shared as above,
// and equally where the readings do not say how large the gain is. NaN where none is claimed.
[[nodiscard]] std::vector<double> partsOfGains(const Register &reg, const MetricProof &proof);

// Improvements of which a proven gain cannot be attributed to one cause: wherever their money is summed that is said.
// Of several gains one is enough. Balancing metrics claim nothing.
using SeveralCauses = QSet<Id<Improvement>>;
// `attributions` has one for each of the proof's steerings.
void addSeveralCauses(SeveralCauses &found, const MetricProof &proof, std::span<const Attribution> attributions);
[[nodiscard]] SeveralCauses severalCauses(const Register &reg, std::span<const MetricProof> proofs, QDate asOf);

// "improvement", "release", "policy", "definition", "event", "phase", "movedBefore", "season": as the JSON has it.
[[nodiscard]] QString confounderName(ConfounderKind kind);

} // namespace Ratchet
