// SPDX-License-Identifier: GPL-3.0-or-later
#include "adherence_words.h"

#include <answers/basis/figures.h>

#include <QCoreApplication>

namespace Ratchet {

using App = QCoreApplication;

QString adherenceWords(const Adherence &adherence, const QLocale &locale)
{
    const auto percent = adherence.percent();
    if (!percent)
        return App::translate("Cadence", "Nothing was due in these days.");
    return App::translate("Cadence", "Adherence %2: %1 of %Ln due were held", nullptr, int(adherence.due.size()))
        .arg(locale.toString(adherence.held), displayFigure(Value(*percent), Measure::Percent, locale));
}

} // namespace Ratchet
