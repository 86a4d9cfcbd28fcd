// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_quarter.h"

#include <proof/quarters.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

QString quarterTitle(int number, const QLocale &locale)
{
    return QCoreApplication::translate("Answers", "Q%1 %2")
        .arg(locale.toString(number % 4 + 1), locale.toString(QDate(number / 4, 1, 1), u"yyyy"_s));
}

int registerQuarter(QDate day, int yearStart) { return quarterNumber(day, yearStart); }

} // namespace Ratchet
