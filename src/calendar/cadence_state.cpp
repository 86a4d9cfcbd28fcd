// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_state.h"

#include <core/entities/cadence.h>

#include <QCoreApplication>

namespace Ratchet {

using App = QCoreApplication;

DateState stateOf(const Register &reg, const CeremonyDate &date, QDate asOf)
{
    const DateState open = date.isEarly() ? DateState::Uncounted
        : date.lastDay() < asOf           ? DateState::Missed
                                          : DateState::Due;
    switch (date.status) {
    case OccurrenceStatus::Skipped:
        return DateState::Skipped;
    case OccurrenceStatus::Cancelled:
        return DateState::Cancelled;
    case OccurrenceStatus::Moved:
        return open == DateState::Due ? DateState::Moved : open;
    case OccurrenceStatus::None:
    case OccurrenceStatus::Due:
        return open;
    case OccurrenceStatus::Held:
    case OccurrenceStatus::Late:
        break;
    }
    const Occurrence *record = reg.find(date.record);
    if (record && record->heldAt.isValid() && record->heldAt.date() > asOf)
        return open;
    return date.status == OccurrenceStatus::Late ? DateState::Late : DateState::Held;
}

QString stateWord(DateState state)
{
    switch (state) {
    case DateState::Held:
        return App::translate("Cadence", "held");
    case DateState::Late:
        return App::translate("Cadence", "held late");
    case DateState::Moved:
        return App::translate("Cadence", "moved");
    case DateState::Skipped:
        return App::translate("Cadence", "skipped");
    case DateState::Cancelled:
        return App::translate("Cadence", "cancelled");
    case DateState::Missed:
        return App::translate("Cadence", "missed");
    case DateState::Due:
        return App::translate("Cadence", "due");
    case DateState::Uncounted:
        return App::translate("Cadence", "not counted");
    case DateState::Shown:
        return App::translate("Cadence", "slides shown");
    }
    return {};
}

} // namespace Ratchet
