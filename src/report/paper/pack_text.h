// SPDX-License-Identifier: GPL-3.0-or-later
// Days, moments, hashes and scopes as a pack writes them.
#pragma once

#include <report/paper/pack_settings.h>

namespace Ratchet {

// The services and units that the pack is about, in words; "change 4,812".
[[nodiscard]] QString scopeText(const PackSettings &settings);
[[nodiscard]] QString changeText(const PackSettings &settings);
// "22 November 2026" in the settings' locale, or with a short month; the moment with its zone.
enum class MonthForm { Long, Short };
[[nodiscard]] QString dayText(QDate day, const PackSettings &settings, MonthForm form = MonthForm::Long);
[[nodiscard]] QString momentText(const QDateTime &moment, const PackSettings &settings);
// The text with blanks that never end a line: for chips and short marks.
[[nodiscard]] QString inOnePiece(QString text);
// The hash as a footer shows it: "9f2c…71ab".
[[nodiscard]] QString shortHash(const QByteArray &hash);

} // namespace Ratchet
