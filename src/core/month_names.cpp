// SPDX-License-Identifier: GPL-3.0-or-later
#include "month_names.h"

#include <QHash>
#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

constexpr std::array<QStringView, 12> monthWords = {
    u"january jan januar jänner jän jaenner enero ene janvier janv janeiro gennaio gen januari",
    u"february feb februar febrero février févr fév fevrier fevr fevereiro fev febbraio februari",
    u"march mar märz mär mrz maerz marzo mars março marco maart mrt",
    u"april apr abril abr avril avr aprile",
    u"may mai mayo maio maggio mag mei",
    u"june jun juni junio juin junho giugno giu",
    u"july jul juli julio juillet juil julho luglio lug",
    u"august aug agosto ago août aout augustus",
    u"september sep sept septiembre setiembre septembre setembro set settembre sett",
    u"october oct oktober okt octubre octobre outubro out ottobre ott",
    u"november nov noviembre novembre novembro",
    u"december dec dezember dez diciembre dic décembre déc decembre dezembro dicembre",
};

QHash<QString, int> monthsByName()
{
    QHash<QString, int> months;
    for (std::size_t month = 0; month < monthWords.size(); ++month) {
        for (const QStringView name : monthWords[month].split(u' '))
            months.insert(name.toString(), int(month) + 1);
    }
    return months;
}

} // namespace

int monthOf(QStringView name)
{
    static const QHash<QString, int> months = monthsByName();
    if (name.endsWith(u'.'))
        name.chop(1);
    return months.value(name.toString().toLower());
}

} // namespace Ratchet
