// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what was taken from the ring-fence was booked: hours used and hours raided equal the hours planned, or the
// difference is named.
#pragma once

#include <answers/basis/figures.h>

#include <core/register.h>

namespace Ratchet {

struct Unit;

// One team in one month.
struct RaidBalance {
    Id<Unit> unit;
    QDate month; // its first day
    double planned = 0; // hours for improvement
    double used = 0;
    double raided = 0;
    bool isUseKnown = false; // what was used is recorded
    std::vector<RecordRef> rows; // the allocation and the raids

    // Above zero: hours are gone that nobody booked. Below: more was used and booked than there was.
    [[nodiscard]] double difference() const { return planned - used - raided; }
    [[nodiscard]] bool isBalanced() const { return isUseKnown && std::abs(difference()) < 0.05; }
    // Hours that went to something else without a raid.
    [[nodiscard]] double unexplained() const { return isUseKnown ? std::max(0.0, difference()) : 0; }
};

// Of every team and month of the period, both months inclusive, that has actuals or a raid; by month, then by name.
[[nodiscard]] std::vector<RaidBalance> raidBalances(const Register &reg, QDate fromMonth, QDate toMonth);
// "balanced", "12 h that no raid explains", "4 h more booked than were missing", …
[[nodiscard]] QString raidBalanceText(const RaidBalance &balance, const QLocale &locale);

} // namespace Ratchet
