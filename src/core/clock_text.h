// SPDX-License-Identifier: GPL-3.0-or-later
// Times of day as a locale writes them, to the minute: no meeting is planned to the second.
#pragma once

#include <QDateTime>
#include <QLocale>

namespace Ratchet {

[[nodiscard]] QString clockText(QTime time, const QLocale &locale);
[[nodiscard]] QString dayAndClockText(const QDateTime &at, const QLocale &locale);

} // namespace Ratchet
