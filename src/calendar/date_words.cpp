// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_words.h"

#include <core/clock_text.h>

#include <QCoreApplication>

namespace Ratchet {

using App = QCoreApplication;

QString timeWords(const CeremonyDate &date, const QLocale &locale)
{
    if (date.days == 0)
        return clockText(date.at().time(), locale);
    return date.days == 1
        ? App::translate("Cadence", "all day")
        : App::translate("Cadence", "all day, until %1").arg(locale.toString(date.lastDay(), QLocale::ShortFormat));
}

QString dayAndTimeWords(const CeremonyDate &date, const QLocale &locale)
{
    if (date.days == 0)
        return dayAndClockText(date.at(), locale);
    const QString first = locale.toString(date.at().date(), QLocale::ShortFormat);
    return date.days == 1 ? first
                          : App::translate("Cadence", "%1 – %2", "from day to day")
                                .arg(first, locale.toString(date.lastDay(), QLocale::ShortFormat));
}

} // namespace Ratchet
