// SPDX-License-Identifier: GPL-3.0-or-later
#include "funding_state.h"

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

struct Amounts {
    double requested = 0;
    double approved = 0;
};

} // namespace

FundingState fundingState(std::span<const Funding> rows)
{
    Amounts money, hours;
    bool isFunded = false;
    for (const Funding &row : rows) {
        Amounts &sum = row.kind == FundingKind::Hours ? hours : money;
        if (row.requested > 0) // neither is NaN
            sum.requested += row.requested;
        if (row.approved > 0)
            sum.approved += row.approved;
        isFunded |= row.approved > 0;
    }
    const auto isPart = [](const Amounts &sum) { return sum.approved > 0 && sum.requested > sum.approved; };
    if (!isFunded)
        return FundingState::Unfunded;
    return isPart(money) || isPart(hours) ? FundingState::PartFunded : FundingState::Funded;
}

QString fundingStateLabel(FundingState state)
{
    switch (state) {
    case FundingState::Unfunded:
        return App::translate("Answers", "✕ unfunded");
    case FundingState::PartFunded:
        return App::translate("Answers", "◐ part-funded");
    case FundingState::Funded:
        break;
    }
    return App::translate("Answers", "✓ funded");
}

QString fundingStateName(FundingState state)
{
    static const QString names[] = {u"unfunded"_s, u"partFunded"_s, u"funded"_s};
    return names[size_t(state)];
}

} // namespace Ratchet
