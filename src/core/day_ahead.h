// SPDX-License-Identifier: GPL-3.0-or-later
// Days to come as people say them who promise something: "tomorrow", "Friday", "in 2 weeks", "12 Dec".
#pragma once

#include <QDate>
#include <QString>

namespace Ratchet {

// The first such day after today, in the languages of month_names.h; a day and a month may be today. Invalid for any
// other text, among them every date that is written whole: those have readers of their own (date_text.h).
[[nodiscard]] QDate dayAhead(const QString &text, QDate today);

} // namespace Ratchet
