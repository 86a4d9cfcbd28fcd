// SPDX-License-Identifier: GPL-3.0-or-later
#include "left_out_reasons.h"

#include <core/catalogue.h>

#include <QCoreApplication>

namespace Ratchet {

QString aboveHeaderReason() { return QCoreApplication::translate("Exchange", "A line above the header."); }

QString headerAgainReason() { return QCoreApplication::translate("Exchange", "The header once more."); }

QString totalReason()
{
    return QCoreApplication::translate("Exchange", "A total of other rows, not a row of its own.");
}

QString sumsReason()
{
    return QCoreApplication::translate("Exchange", "The sums of the rows above, not a row of its own.");
}

QString secondTableReason(const QString &names)
{
    return QCoreApplication::translate("Exchange", "A second table below the first begins here: %1.").arg(names);
}

QString ofSecondTableReason(const QString &names)
{
    return QCoreApplication::translate("Exchange", "Of a second table below the first: %1.").arg(names);
}

Error secondTableProblem(int line, int lastLine)
{
    return {ErrorCode::Malformed,
            QCoreApplication::translate("Exchange",
                                        "A second table with a header of its own begins here. Lines %1 to %2 were "
                                        "not read.")
                .arg(spokenNumber(line), spokenNumber(lastLine)),
            Place{.line = line, .column = 1},
            {}};
}

Error cellOutsideProblem(int line, int column)
{
    return {ErrorCode::Malformed,
            QCoreApplication::translate("Exchange", "A cell outside the sheet was not read."),
            Place{.line = line, .column = column},
            {}};
}

} // namespace Ratchet
