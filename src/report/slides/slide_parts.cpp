// SPDX-License-Identifier: GPL-3.0-or-later
#include "slide_parts.h"

#include <report/paper/pack_text.h>

namespace Ratchet {

QString slideDay(QDate day, const QLocale &locale)
{
    PackSettings settings;
    settings.locale = locale;
    return dayText(day, settings, MonthForm::Short);
}

SlideTable slideTable(const AnswerTable &table)
{
    SlideTable shown{table.content(), table.id};
    if (shown.rows.size() <= mostSlideRows)
        return shown;
    // The sum of all stays in sight.
    const bool hasTotal = shown.rows.back().isTotal;
    const AnswerTable::Row total = shown.rows.back();
    shown.rows.resize(mostSlideRows - (hasTotal ? 1 : 0));
    shown.more = qint64(table.rows.size() - shown.rows.size()) - (hasTotal ? 1 : 0);
    if (hasTotal)
        shown.rows.push_back(total);
    return shown;
}

} // namespace Ratchet
