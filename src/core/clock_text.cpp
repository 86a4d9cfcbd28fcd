// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock_text.h"

#include <QRegularExpression>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Some locales write seconds even where they write short.
QString withoutSeconds(QString format)
{
    static const QRegularExpression seconds(u"[:.]ss?"_s);
    return format.remove(seconds);
}

} // namespace

QString clockText(QTime time, const QLocale &locale)
{
    return locale.toString(time, withoutSeconds(locale.timeFormat(QLocale::ShortFormat)));
}

QString dayAndClockText(const QDateTime &at, const QLocale &locale)
{
    return locale.toString(at, withoutSeconds(locale.dateTimeFormat(QLocale::ShortFormat)));
}

} // namespace Ratchet
