// SPDX-License-Identifier: GPL-3.0-or-later
#include "raid_balance.h"

#include <answers/evaluation/capacity_hours.h>

#include <core/entities/capacity.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using App = QCoreApplication;

std::vector<RaidBalance> raidBalances(const Register &reg, QDate fromMonth, QDate toMonth)
{
    std::map<std::pair<QDate, RecordId>, RaidBalance> found;
    const auto balanceOf = [&](QDate day, Id<Unit> unit) -> RaidBalance * {
        const QDate month = day.isValid() ? firstOfMonth(day) : QDate();
        if (!month.isValid() || month < fromMonth || month > toMonth)
            return nullptr;
        RaidBalance &balance = found[{month, unit.value}];
        balance.unit = unit;
        balance.month = month;
        return &balance;
    };
    for (const Allocation &allocation : reg.all<Allocation>()) {
        RaidBalance *balance = balanceOf(allocation.month, allocation.unit);
        if (!balance)
            continue;
        balance->planned += orNothing(allocation.plannedImprovement);
        balance->used += orNothing(allocation.actualImprovement);
        balance->isUseKnown = balance->isUseKnown || hasActuals(allocation);
        balance->rows.push_back(refTo(allocation));
    }
    for (const Raid &raid : reg.all<Raid>()) {
        RaidBalance *balance = balanceOf(raid.month, raid.unit);
        if (!balance)
            continue;
        balance->raided += orNothing(raid.hours);
        balance->rows.push_back(refTo(raid));
    }
    std::vector<RaidBalance> balances;
    for (auto &[key, balance] : found) {
        if (balance.isUseKnown || balance.raided > 0)
            balances.push_back(std::move(balance));
    }
    std::ranges::stable_sort(balances, [&reg](const RaidBalance &one, const RaidBalance &other) {
        if (one.month != other.month)
            return one.month < other.month;
        return recordName(reg, EntityKind::Unit, one.unit.value)
                   .localeAwareCompare(recordName(reg, EntityKind::Unit, other.unit.value))
            < 0;
    });
    return balances;
}

QString raidBalanceText(const RaidBalance &balance, const QLocale &locale)
{
    if (!balance.isUseKnown)
        return App::translate("Answers", "the hours used are not recorded yet");
    if (balance.isBalanced())
        return App::translate("Answers", "balanced");
    const QString hours = displayNumber(std::abs(balance.difference()), locale, 1);
    if (balance.difference() > 0)
        return balance.raided > 0 ? App::translate("Answers", "%1 h that the raids do not explain").arg(hours)
                                  : App::translate("Answers", "%1 h that no raid explains").arg(hours);
    return balance.raided > 0 ? App::translate("Answers", "%1 h more used and raided than planned").arg(hours)
                              : App::translate("Answers", "%1 h more used than planned").arg(hours);
}

} // namespace Ratchet
