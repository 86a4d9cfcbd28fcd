// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole_day.h"

#include <core/entities/cadence.h>

namespace Ratchet {

bool isWholeDay(const Field &field, const Value &value)
{
    const bool isOfReview = &field == &fieldOf<&Ceremony::startsAt>() || &field == &fieldOf<&Occurrence::dueAt>()
        || &field == &fieldOf<&Occurrence::heldAt>();
    return isOfReview && valueOr<QDateTime>(value).time() == QTime(0, 0);
}

} // namespace Ratchet
