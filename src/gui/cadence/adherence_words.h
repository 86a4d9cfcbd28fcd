// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <calendar/cadence_dates.h>

#include <QLocale>

namespace Ratchet {

// "Adherence 75 %: 3 of 4 due were held".
[[nodiscard]] QString adherenceWords(const Adherence &adherence, const QLocale &locale);

} // namespace Ratchet
