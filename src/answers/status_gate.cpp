// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_gate.h"

#include <answers/improvement_state.h>
#include <answers/metric_proof.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

class Conditions
{
public:
    Conditions(const Register &reg, const Improvement &improvement, QDate today)
        : m_register(reg), m_improvement(improvement), m_today(today)
    {
    }

    Conditions &ask(const char *text, bool isMet)
    {
        m_conditions.push_back({QCoreApplication::translate("StatusGate", text), isMet});
        return *this;
    }
    Conditions &ownerInPost()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "an owner in post"), isInPost(m_register, m_improvement.owner, m_today));
    }
    Conditions &outcome()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "the service outcome stated"), !m_improvement.outcome.trimmed().isEmpty());
    }
    Conditions &service() { return ask(QT_TRANSLATE_NOOP("StatusGate", "the service named"), bool(m_improvement.service)); }
    Conditions &priority()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "a priority: value, urgency, risk reduction and effort, or a rank with its reason"),
                   !std::isnan(priorityOf(m_improvement)) || (m_improvement.manualRank && !m_improvement.rankReason.trimmed().isEmpty()));
    }
    Conditions &target() { return ask(QT_TRANSLATE_NOOP("StatusGate", "a target date"), m_improvement.targetOn.isValid()); }
    Conditions &fundingDecision()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "a funding decision"), hasRow<Funding>([this](const Funding &funding) {
            return funding.improvement == m_improvement.id && (!std::isnan(funding.approved) || funding.decidedOn.isValid());
        }));
    }
    Conditions &metric()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "a metric that it steers"), hasMetric());
    }
    Conditions &metricWithBaseline()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "a metric with a baseline"), hasRow<Steering>([this](const Steering &steering) {
            return steering.improvement == m_improvement.id && steering.baselineFrom.isValid() && steering.baselineTo.isValid();
        }));
    }
    // A verdict of "sustained" on a metric that it steers, or the words of whoever decides without one: the ledger keeps
    // who wrote them and when.
    Conditions &gainHeld()
    {
        const bool isSustained = hasRow<Steering>([this](const Steering &steering) {
            return steering.improvement == m_improvement.id && isGainSustained(steering);
        });
        return ask(QT_TRANSLATE_NOOP("StatusGate", "a gain that the readings sustain, or a closure note that says why it counts without"),
                   isSustained || !m_improvement.closureNote.trimmed().isEmpty());
    }
    Conditions &control()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "the control that keeps the gain"), !m_improvement.control.trimmed().isEmpty());
    }
    Conditions &closureNote()
    {
        return ask(QT_TRANSLATE_NOOP("StatusGate", "a closure note with the reason"), !m_improvement.closureNote.trimmed().isEmpty());
    }
    Conditions &closure()
    {
        ask(QT_TRANSLATE_NOOP("StatusGate", "the kind of closure"), m_improvement.closure != Closure::None);
        if (m_improvement.closure == Closure::Successful)
            ask(QT_TRANSLATE_NOOP("StatusGate", "a metric that it steers; without one it can only be closed as not measured"), hasMetric());
        return *this;
    }
    [[nodiscard]] std::vector<GateCondition> take() { return std::move(m_conditions); }

private:
    [[nodiscard]] bool isGainSustained(const Steering &steering) const
    {
        const MetricProof proof = metricProof(m_register, steering.metric, m_today);
        return std::ranges::any_of(proof.steering, [&steering](const SteeringProof &proven) {
            return proven.steering == steering.id && proven.verdict.rung == Rung::Sustained;
        });
    }
    template <class Row, class Test> [[nodiscard]] bool hasRow(Test test) const
    {
        return std::any_of(m_register.all<Row>().begin(), m_register.all<Row>().end(), test);
    }
    [[nodiscard]] bool hasMetric() const
    {
        return hasRow<Steering>([this](const Steering &steering) { return steering.improvement == m_improvement.id; });
    }

    const Register &m_register;
    const Improvement &m_improvement;
    QDate m_today;
    std::vector<GateCondition> m_conditions;
};

struct DatedState {
    ImprovementStatus status;
    const char *field;
    QDate Improvement::*date;
};
// In the order in which an improvement passes them.
constexpr DatedState datedStates[] = {
    {ImprovementStatus::Accepted, "accepted_on", &Improvement::acceptedOn},
    {ImprovementStatus::Approved, "approved_on", &Improvement::approvedOn},
    {ImprovementStatus::InProgress, "started_on", &Improvement::startedOn},
    {ImprovementStatus::Delivered, "delivered_on", &Improvement::deliveredOn},
    {ImprovementStatus::Embedded, "embedded_on", &Improvement::embeddedOn},
    {ImprovementStatus::Closed, "closed_on", &Improvement::closedOn},
};

bool isInChain(ImprovementStatus status)
{
    return status >= ImprovementStatus::Proposed && status <= ImprovementStatus::Embedded;
}

FieldIndex indexOf(const char *name)
{
    return fieldIndex<Improvement>(QString::fromLatin1(name));
}

} // namespace

std::vector<GateCondition> conditionsFor(const Register &reg, const Improvement &improvement, ImprovementStatus status, QDate today)
{
    Conditions conditions(reg, improvement, today);
    switch (status) {
    case ImprovementStatus::None:
    case ImprovementStatus::Proposed: break;
    case ImprovementStatus::Accepted: conditions.service().outcome(); break;
    case ImprovementStatus::Assessed: conditions.service().outcome().priority(); break;
    case ImprovementStatus::Approved: conditions.ownerInPost().outcome().priority().target(); break;
    case ImprovementStatus::InProgress:
    case ImprovementStatus::Delivered: conditions.ownerInPost().outcome(); break;
    case ImprovementStatus::Measuring: conditions.ownerInPost().metricWithBaseline(); break;
    case ImprovementStatus::Embedded:
        conditions.ownerInPost().outcome().fundingDecision().metricWithBaseline().gainHeld().control();
        break;
    case ImprovementStatus::NotProven:
    case ImprovementStatus::Faded: conditions.metric(); break;
    case ImprovementStatus::Closed: conditions.closure().closureNote(); break;
    case ImprovementStatus::OnHold:
        conditions.ask(QT_TRANSLATE_NOOP("StatusGate", "the reason for the hold"), !improvement.holdReason.trimmed().isEmpty());
        break;
    case ImprovementStatus::Rejected:
    case ImprovementStatus::Withdrawn: conditions.closureNote(); break;
    }
    return conditions.take();
}

Status mayMoveTo(const Register &reg, const Improvement &improvement, ImprovementStatus status, QDate today)
{
    QStringList missing;
    for (const GateCondition &condition : conditionsFor(reg, improvement, status, today)) {
        if (!condition.isMet)
            missing += condition.text;
    }
    if (missing.isEmpty())
        return {};
    const Field &field = *entityType<Improvement>().find(u"status");
    return failure(ErrorCode::Refused,
                   QCoreApplication::translate("StatusGate", "It cannot be called \"%1\" yet. Still missing: %2.")
                       .arg(optionLabel(field, qint64(status)), missing.join(u"; "_s)),
                   {}, Place{{}, 0, 0, u"status"_s});
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
            fields.emplace_back(indexOf(state.field), Value(today));
        // Measuring comes after the delivery, which stays; a closed one that is taken up again is not closed any more.
        if (!isReached && isInChain(to) && state.status > to && (after.*state.date).isValid())
            fields.emplace_back(indexOf(state.field), Value());
    }
    if (isEnded && after.closure == Closure::None)
        fields.emplace_back(indexOf("closure"),
                            Value(qint64(to == ImprovementStatus::Rejected ? Closure::Rejected : Closure::Withdrawn)));
    if (isInChain(to) && after.closure != Closure::None)
        fields.emplace_back(indexOf("closure"), Value());
    return fields;
}

} // namespace Ratchet
