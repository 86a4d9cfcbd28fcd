// SPDX-License-Identifier: GPL-3.0-or-later
#include "hours_concern.h"

#include <answers/evaluation/capacity_hours.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

namespace {

struct ConcernWords {
    Q_DECLARE_TR_FUNCTIONS(HoursConcern)
};

} // namespace

QString hoursConcern(const std::vector<const Allocation *> &rows, CapacityMeasure measure, const QLocale &locale)
{
    HourSums sums;
    bool isUnstated = false;
    for (const Allocation *allocation : rows) {
        sums.add(*allocation);
        isUnstated = isUnstated || (usedHours(*allocation) > 0 && allocation->actualSource == ActualSource::None);
    }
    if (measure == CapacityMeasure::Source)
        return isUnstated ? ConcernWords::tr("Nobody said where the hours used come from.") : QString();
    const double planned = sums.allPlanned();
    const double used = sums.allUsed();
    const auto tooMany = [&](double hours) { return sums.available > 0 && hours > sums.available + 0.005; };
    const auto number = [&locale](double hours) { return displayNumber(hours, locale, 1); };
    if ((isPlanned(measure) || measure == CapacityMeasure::Available) && tooMany(planned))
        return ConcernWords::tr("%1 h are planned, %2 h are available: %3 h too many.")
            .arg(number(planned), number(sums.available), number(planned - sums.available));
    if (!isPlanned(measure) && tooMany(used))
        return ConcernWords::tr("%1 h were used, %2 h were available: %3 h too many.")
            .arg(number(used), number(sums.available), number(used - sums.available));
    return {};
}

} // namespace Ratchet
