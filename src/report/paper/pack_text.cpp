// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_text.h"

#include <report/paper/data_file.h>
#include <report/paper/pack_words.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

QString scopeText(const PackSettings &settings)
{
    const QStringList named = settings.choices.services + settings.choices.units;
    return named.isEmpty() ? PackWords::tr("The whole register") : settings.locale.createSeparatedList(named);
}

QString changeText(const PackSettings &settings)
{
    return PackWords::tr("change %1").arg(settings.locale.toString(settings.change));
}

QString dayText(QDate day, const PackSettings &settings, MonthForm form)
{
    if (!day.isValid())
        return {};
    QString format = settings.locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(u"dddd[,،、.]?\\s*|[,،]?\\s*dddd"_s);
    format.remove(weekday);
    if (form == MonthForm::Short)
        format.replace(u"MMMM"_s, u"MMM"_s);
    return settings.locale.toString(day, format);
}

QString momentText(const QDateTime &moment, const PackSettings &settings)
{
    if (!moment.isValid())
        return {};
    return PackWords::tr("%1, %2 %3")
        .arg(dayText(moment.date(), settings), settings.locale.toString(moment.time(), QLocale::ShortFormat),
             moment.timeZoneAbbreviation());
}

QString inOnePiece(QString text) { return text.replace(u' ', QChar(QChar::Nbsp)); }

QString shortHash(const QByteArray &hash)
{
    const QString hex = hexOf(hash);
    return hex.size() <= 12 ? hex : hex.left(4) + u'…' + hex.right(4);
}

} // namespace Ratchet
