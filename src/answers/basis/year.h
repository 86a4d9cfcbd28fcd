// SPDX-License-Identifier: GPL-3.0-or-later
// The year that figures look back on: the 365 days that end with the reporting date, that day included.
#pragma once

#include <QDate>

namespace Ratchet {

inline constexpr int daysOfYear = 365;

[[nodiscard]] inline bool isInYearTo(QDate asOf, QDate day)
{
    return day.isValid() && day <= asOf && day.daysTo(asOf) < daysOfYear;
}

} // namespace Ratchet
