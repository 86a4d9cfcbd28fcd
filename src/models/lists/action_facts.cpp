// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_facts.h"

#include <core/entities/incident_review.h>
#include <core/register.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

enum ActionFact { ActionOpen, ActionLate, ActionUnverified };

bool isOpen(const Action &action)
{
    return action.status == ActionStatus::Open || action.status == ActionStatus::InProgress;
}

} // namespace

std::vector<RecordFact> ActionFacts::facts() const
{
    return {
        {u"open"_s, QCoreApplication::translate("RecordFacts", "Open")},
        {u"late"_s, QCoreApplication::translate("RecordFacts", "Late")},
        {u"unverified"_s, QCoreApplication::translate("RecordFacts", "Closed, not verified")},
    };
}

bool ActionFacts::holds(int fact, RecordId record) const
{
    const Action *action = m_register ? m_register->find(Id<Action>(record)) : nullptr;
    if (!action)
        return false;
    switch (fact) {
    case ActionOpen:
        return isOpen(*action);
    case ActionLate:
        return isOpen(*action) && action->dueOn.isValid() && action->dueOn < m_asOf;
    case ActionUnverified:
        return action->closedOn.isValid() && !action->verifiedOn.isValid();
    default:
        return false;
    }
}

Tone ActionFacts::tone(const QString &column, RecordId record) const
{
    if (column == "due_on"_L1)
        return holds(ActionLate, record) ? Tone::Concern : Tone::Neutral;
    const Action *action = m_register ? m_register->find(Id<Action>(record)) : nullptr;
    if (!action || column != "status"_L1)
        return Tone::Neutral;
    if (action->status == ActionStatus::Verified)
        return Tone::Good;
    return holds(ActionLate, record) ? Tone::Concern : Tone::Neutral;
}

std::unique_ptr<RecordFacts> ActionFacts::copyFor(const Register &reg) const
{
    auto copy = std::make_unique<ActionFacts>(*this);
    copy->m_register = &reg;
    return copy;
}

void ActionFacts::refresh(const Register &reg, QDate asOf)
{
    m_register = &reg;
    m_asOf = asOf;
}

} // namespace Ratchet
