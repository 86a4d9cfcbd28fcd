// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_gate.h"

#include <answers/basis/improvement_state.h>
#include <answers/metrics/claims.h>
#include <answers/metrics/metric_proof.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Where a condition is met: in fields of the improvement, or by a record that names it.
struct Where {
    std::vector<FieldIndex> fields = {};
    std::optional<EntityKind> record = {};
};

class Conditions {
public:
    // With Wanted::Missing those that are met are left out.
    enum class Wanted { All, Missing };
    Conditions(const Register &reg, const Improvement &improvement, QDate today,
               const std::vector<SteeringProof> *proven, Wanted wanted)
        : m_register(reg)
        , m_improvement(improvement)
        , m_today(today)
        , m_proven(proven)
        , m_wanted(wanted)
    {
    }

    Conditions &ask(const char *text, bool isMet, const Where &where = {}, bool isProof = false)
    {
        if (m_wanted == Wanted::All || !isMet)
            m_conditions.push_back({.text = QCoreApplication::translate("StatusGate", text),
                                    .isMet = isMet,
                                    .isProof = isProof,
                                    .fields = where.fields,
                                    .record = where.record});
        return *this;
    }
    Conditions &ownerInPost()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "an owner in post"),
                   isInPost(m_register, m_improvement.owner, m_today), {{fieldIndex<&Improvement::owner>()}});
    }
    Conditions &outcome()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "the service outcome stated"),
                   !m_improvement.outcome.trimmed().isEmpty(), {{fieldIndex<&Improvement::outcome>()}});
    }
    Conditions &service()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "the service named"), bool(m_improvement.service),
                   {{fieldIndex<&Improvement::service>()}});
    }
    Conditions &holdReason()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "the reason for the hold"),
                   !m_improvement.holdReason.trimmed().isEmpty(), {{fieldIndex<&Improvement::holdReason>()}});
    }
    Conditions &priority()
    {
        return ask(
            QT_TRANSLATE_NOOP("StatusGate",
                              "a priority: value, urgency, risk reduction and effort, or a rank with its reason"),
            !std::isnan(priorityOf(m_improvement))
                || (m_improvement.manualRank && !m_improvement.rankReason.trimmed().isEmpty()),
            {{fieldIndex<&Improvement::value>(), fieldIndex<&Improvement::urgency>(),
              fieldIndex<&Improvement::riskReduction>(), fieldIndex<&Improvement::effort>()}});
    }
    Conditions &target()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "a target date"), m_improvement.targetOn.isValid(),
                   {{fieldIndex<&Improvement::targetOn>()}});
    }
    Conditions &fundingDecision()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "a funding decision"),
                   has<&Funding::improvement>([](const Funding &funding) {
                       return !std::isnan(funding.approved) || funding.decidedOn.isValid();
                   }),
                   {.record = EntityKind::Funding});
    }
    Conditions &metric()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "a metric that it steers"), hasMetric(),
                   {.record = EntityKind::Steering});
    }
    Conditions &metricWithBaseline()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "a metric with a baseline"),
                   has<&Steering::improvement>([](const Steering &steering) {
                       return steering.baselineFrom.isValid() && steering.baselineTo.isValid();
                   }),
                   {.record = EntityKind::Steering});
    }
    // The readings, or the words of somebody who answers for it; an override is printed wherever the gain is shown.
    Conditions &gainSustained()
    {
        return proof(QT_TRANSLATE_NOOP("StatusGate",
                                       "a gain that the readings sustain, or an override with reason, person and date"),
                     {Rung::Sustained});
    }
    Conditions &gainHeld()
    {
        return proof(
            QT_TRANSLATE_NOOP("StatusGate",
                              "a gain that holds or is sustained, or an override with reason, person and date"),
            {Rung::Holding, Rung::Sustained});
    }
    // No override here: what was bought with a worse outcome elsewhere is not embedded.
    Conditions &balance()
    {
        QStringList worse;
        bool isBalanced = false;
        for (const SteeringProof &claim : claims()) {
            isBalanced = isBalanced || claim.role == SteeringRole::Balancing;
            if (claim.role == SteeringRole::Balancing && claim.verdict.rung == Rung::Worse)
                worse += recordName(m_register, EntityKind::Metric, m_register.find(claim.steering)->metric.value);
        }
        if (!worse.isEmpty())
            m_conditions.push_back(
                {QCoreApplication::translate("StatusGate", "no balancing metric that has got worse, as %1 has")
                     .arg(QLocale().createSeparatedList(worse)),
                 false});
        else if (isBalanced)
            ask(QT_TRANSLATE_NOOP("StatusGate", "no balancing metric that has got worse"), true);
        return *this;
    }
    // Newer technology counts as service improvement by what the service gives its users, and uptime alone is not that.
    Conditions &outcomeOfTechnology()
    {
        if (m_improvement.nature != Nature::Technology)
            return *this;
        return ask(QT_TRANSLATE_NOOP("StatusGate", "a metric of the service outcome, since it is a technology refresh"),
                   has<&Steering::improvement>([this](const Steering &steering) {
                       const Metric *metric = m_register.find(steering.metric);
                       return steering.role != SteeringRole::Balancing && metric && !metric->availability;
                   }),
                   {.record = EntityKind::Steering});
    }
    Conditions &control()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "the control that keeps the gain"),
                   !m_improvement.control.trimmed().isEmpty(), {{fieldIndex<&Improvement::control>()}});
    }
    Conditions &closureNote()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "a closure note with the reason"),
                   !m_improvement.closureNote.trimmed().isEmpty(), {{fieldIndex<&Improvement::closureNote>()}});
    }
    Conditions &closure()
    {
        const Where kind{{fieldIndex<&Improvement::closure>()}};
        ask(QT_TRANSLATE_NOOP("StatusGate", "the kind of closure"), m_improvement.closure != Closure::None, kind);
        // Each of these says what a metric showed.
        constexpr Closure judged[] = {Closure::Successful, Closure::NotProven, Closure::Faded};
        if (std::ranges::find(judged, m_improvement.closure) != std::end(judged))
            ask(QT_TRANSLATE_NOOP("StatusGate",
                                  "a metric that it steers; without one it can only be closed as not measured"),
                hasMetric(), {kind.fields, EntityKind::Steering});
        if (m_improvement.closure == Closure::Successful)
            outcomeOfTechnology().gainHeld();
        // Nobody gets round the proof of what the register saw open.
        if (m_improvement.closure == Closure::Earlier) {
            const Improvement *held = m_register.find(m_improvement.id);
            ask(QT_TRANSLATE_NOOP("StatusGate", "another kind of closure: it was open in this register"),
                !held || held->status == ImprovementStatus::Closed, kind);
        }
        return *this;
    }
    [[nodiscard]] std::vector<GateCondition> take() { return std::move(m_conditions); }

private:
    Conditions &proof(const char *text, std::initializer_list<Rung> rungs)
    {
        return ask(text, hasVerdict(rungs) || hasOverride(m_improvement),
                   {{fieldIndex<&Improvement::overrideReason>(), fieldIndex<&Improvement::overrideBy>(),
                     fieldIndex<&Improvement::overrideOn>()}},
                   true);
    }

    // Judged once, and only where a condition asks for it.
    const std::vector<SteeringProof> &claims()
    {
        if (m_claims)
            return *m_claims;
        m_claims.emplace();
        for (const Steering *steering : m_register.referring<&Steering::improvement>(m_improvement.id.value)) {
            const std::vector<SteeringProof> proofs =
                m_proven ? *m_proven : metricProof(m_register, steering->metric, m_today).steering;
            const auto proof = std::ranges::find(proofs, steering->id, &SteeringProof::steering);
            m_claims->push_back(proof != proofs.end() ? *proof
                                                      : SteeringProof{.steering = steering->id,
                                                                      .improvement = steering->improvement,
                                                                      .role = steering->role,
                                                                      .verdict = {}});
        }
        return *m_claims;
    }
    bool hasVerdict(std::initializer_list<Rung> rungs)
    {
        return std::ranges::any_of(claims(), [rungs](const SteeringProof &claim) {
            return claim.role != SteeringRole::Balancing && std::ranges::find(rungs, claim.verdict.rung) != rungs.end();
        });
    }
    // Some record that names the improvement there is such.
    template <auto Member, class Test> [[nodiscard]] bool has(Test test) const
    {
        return std::ranges::any_of(m_register.referring<Member>(m_improvement.id.value),
                                   [&test](const auto *record) { return test(*record); });
    }
    [[nodiscard]] bool hasMetric() const
    {
        return !m_register.referring(EntityKind::Steering, fieldIndex<&Steering::improvement>(), m_improvement.id.value)
                    .empty();
    }

    const Register &m_register;
    const Improvement &m_improvement;
    QDate m_today;
    const std::vector<SteeringProof> *m_proven;
    Wanted m_wanted;
    std::vector<GateCondition> m_conditions;
    std::optional<std::vector<SteeringProof>> m_claims;
};

struct DatedState {
    ImprovementStatus status;
    FieldIndex (*field)();
    QDate Improvement::*date;
};
// In the order in which an improvement passes them.
constexpr DatedState datedStates[] = {
    {ImprovementStatus::Accepted, fieldIndex<&Improvement::acceptedOn>, &Improvement::acceptedOn},
    {ImprovementStatus::Approved, fieldIndex<&Improvement::approvedOn>, &Improvement::approvedOn},
    {ImprovementStatus::InProgress, fieldIndex<&Improvement::startedOn>, &Improvement::startedOn},
    {ImprovementStatus::Delivered, fieldIndex<&Improvement::deliveredOn>, &Improvement::deliveredOn},
    {ImprovementStatus::Embedded, fieldIndex<&Improvement::embeddedOn>, &Improvement::embeddedOn},
    {ImprovementStatus::Closed, fieldIndex<&Improvement::closedOn>, &Improvement::closedOn},
};

bool isInChain(ImprovementStatus status)
{
    return status >= ImprovementStatus::Proposed && status <= ImprovementStatus::Embedded;
}

void gather(Conditions &conditions, ImprovementStatus status)
{
    switch (status) {
    case ImprovementStatus::None:
    case ImprovementStatus::Proposed:
        break;
    case ImprovementStatus::Accepted:
        conditions.service().outcome();
        break;
    case ImprovementStatus::Assessed:
        conditions.service().outcome().priority();
        break;
    case ImprovementStatus::Approved:
        conditions.ownerInPost().outcome().priority().target();
        break;
    case ImprovementStatus::InProgress:
    case ImprovementStatus::Delivered:
        conditions.ownerInPost().outcome();
        break;
    case ImprovementStatus::Measuring:
        conditions.ownerInPost().metricWithBaseline();
        break;
    case ImprovementStatus::Embedded:
        conditions.ownerInPost()
            .outcome()
            .fundingDecision()
            .metricWithBaseline()
            .outcomeOfTechnology()
            .gainSustained()
            .balance()
            .control();
        break;
    case ImprovementStatus::NotProven:
    case ImprovementStatus::Faded:
        conditions.metric();
        break;
    case ImprovementStatus::Closed:
        conditions.closure().closureNote();
        break;
    case ImprovementStatus::OnHold:
        conditions.holdReason();
        break;
    case ImprovementStatus::Rejected:
    case ImprovementStatus::Withdrawn:
        conditions.closureNote();
        break;
    }
}

} // namespace

std::vector<GateCondition> conditionsFor(const Register &reg, const Improvement &improvement, ImprovementStatus status,
                                         QDate today, const std::vector<SteeringProof> *proven)
{
    Conditions conditions(reg, improvement, today, proven, Conditions::Wanted::All);
    gather(conditions, status);
    return conditions.take();
}

std::vector<GateCondition> missingFor(const Register &reg, const Improvement &improvement, ImprovementStatus status,
                                      QDate today, const std::vector<SteeringProof> *proven)
{
    Conditions conditions(reg, improvement, today, proven, Conditions::Wanted::Missing);
    gather(conditions, status);
    return conditions.take();
}

Status mayMoveTo(const Register &reg, const Improvement &improvement, ImprovementStatus status, QDate today)
{
    QStringList missing;
    bool isProofMissing = false;
    for (const GateCondition &condition : missingFor(reg, improvement, status, today)) {
        missing += condition.text;
        isProofMissing = condition.isProof;
    }
    if (missing.isEmpty())
        return {};
    const Field &field = fieldOf<&Improvement::status>();
    return failure(ErrorCode::Refused,
                   QCoreApplication::translate("StatusGate", "It cannot be called \"%1\" yet. Still missing: %2.")
                       .arg(optionLabel(field, qint64(status)), missing.join(u"; "_s)),
                   {}, Place{.field = isProofMissing && missing.size() == 1 ? u"override_reason"_s : u"status"_s});
}

bool isMove(const Improvement *before, const Improvement &after)
{
    if (after.status == ImprovementStatus::None || (!before && after.status == ImprovementStatus::Proposed))
        return false;
    return !before || after.status != before->status || after.closure != before->closure;
}

std::vector<std::pair<FieldIndex, Value>> datesOfMove(ImprovementStatus before, const Improvement &after, QDate today)
{
    std::vector<std::pair<FieldIndex, Value>> fields;
    const ImprovementStatus to = after.status;
    if (before == to)
        return fields;
    const bool isEnded = to == ImprovementStatus::Rejected || to == ImprovementStatus::Withdrawn;
    for (const DatedState &state : datedStates) {
        const bool isReached = state.status == to || (isEnded && state.status == ImprovementStatus::Closed);
        if (isReached && !(after.*state.date).isValid())
            fields.emplace_back(state.field(), Value(today));
        // Measuring comes after the delivery, which stays; a closed one that is taken up again is not closed any more.
        if (!isReached && isInChain(to) && state.status > to && (after.*state.date).isValid())
            fields.emplace_back(state.field(), Value());
    }
    const bool saysEnd =
        after.closure == Closure::Rejected || after.closure == Closure::Withdrawn || after.closure == Closure::Earlier;
    if (isEnded && !saysEnd) // nothing that was rejected was closed as successful
        fields.emplace_back(fieldIndex<&Improvement::closure>(),
                            Value(qint64(to == ImprovementStatus::Rejected ? Closure::Rejected : Closure::Withdrawn)));
    if (isInChain(to) && after.closure != Closure::None)
        fields.emplace_back(fieldIndex<&Improvement::closure>(), Value());
    return fields;
}

} // namespace Ratchet
