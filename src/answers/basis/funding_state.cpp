// SPDX-License-Identifier: GPL-3.0-or-later
#include "funding_state.h"

#include <core/entities/improvement.h>
#include <core/register.h>

#include <QCoreApplication>

#include <array>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastGap = 0.005; // half a cent, or 18 seconds: less is the rounding of sums

struct RequestedAndApproved {
    double requested = 0;
    double approved = 0;
};

double amountOrNothing(double amount) { return std::isnan(amount) ? 0 : amount; }

} // namespace

FundingStates::FundingStates(const Register &reg)
{
    QHash<RecordId, std::array<RequestedAndApproved, 3>> sums; // by kind
    for (const Funding &funding : reg.all<Funding>()) {
        RequestedAndApproved &sum = sums[funding.improvement.value][size_t(funding.kind)];
        sum.requested += amountOrNothing(funding.requested);
        sum.approved += amountOrNothing(funding.approved);
    }
    for (auto it = sums.constBegin(); it != sums.constEnd(); ++it) {
        for (const RequestedAndApproved &sum : *it) {
            if (!(sum.approved > 0))
                continue;
            FundingState &state = m_states[it.key()];
            if (sum.requested - sum.approved > leastGap)
                state = FundingState::PartFunded;
            else if (state == FundingState::Unfunded)
                state = FundingState::Funded;
        }
    }
}

FundingState FundingStates::of(Id<Improvement> improvement) const
{
    return m_states.value(improvement.value, FundingState::Unfunded);
}

QString fundingStateLabel(FundingState state)
{
    switch (state) {
    case FundingState::Funded:
        return QCoreApplication::translate("Answers", "✓ funded");
    case FundingState::PartFunded:
        return QCoreApplication::translate("Answers", "◐ part-funded");
    case FundingState::Unfunded:
        break;
    }
    return QCoreApplication::translate("Answers", "✕ unfunded");
}

QString fundingStateName(FundingState state)
{
    static const QString names[] = {u"unfunded"_s, u"partFunded"_s, u"funded"_s};
    return names[size_t(state)];
}

} // namespace Ratchet
