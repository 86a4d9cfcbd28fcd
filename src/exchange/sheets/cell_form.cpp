// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_form.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

struct UnitWords {
    CellForm form;
    QStringView words; // with a blank on both sides
};

constexpr std::array<UnitWords, 4> units = {{
    {CellForm::Seconds, u" s sec secs second seconds sek sekunde sekunden segundo segundos seconde secondes "},
    {CellForm::Minutes, u" min mins minute minutes minuten minuto minutos "},
    {CellForm::Hours, u" h hr hrs hour hours std stunde stunden hora horas heure heures ora ore uur uren "},
    {CellForm::Days, u" d day days tag tage jour jours dia dias d\u00eda d\u00edas giorno giorni dag dagen "},
}};

} // namespace

CellForm formOfUnit(QStringView words)
{
    QString word = words.trimmed().toString().toLower();
    if (word.endsWith(u'.'))
        word.chop(1);
    if (word.isEmpty() || word.contains(u' '))
        return CellForm::Plain;
    const QString padded = u' ' + word + u' ';
    const auto found =
        std::ranges::find_if(units, [&padded](const UnitWords &one) { return one.words.contains(padded); });
    return found == units.end() ? CellForm::Plain : found->form;
}

QString timeText(double seconds)
{
    const qint64 whole = std::llround(std::abs(seconds));
    return u"%1%2:%3:%4"_s.arg(seconds < 0 && whole > 0 ? u"-"_s : QString())
        .arg(whole / 3600, 2, 10, QChar(u'0'))
        .arg(whole / 60 % 60, 2, 10, QChar(u'0'))
        .arg(whole % 60, 2, 10, QChar(u'0'));
}

} // namespace Ratchet
