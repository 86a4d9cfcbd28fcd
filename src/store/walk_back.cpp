// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk_back.h"

#include <core/catalogue.h>
#include <store/ledger.h>

#include <QCoreApplication>

namespace Ratchet {

tl::unexpected<Error> noSuchChange(qint64 number)
{
    return failure(ErrorCode::InvalidValue,
                   QCoreApplication::translate("Store", "There is no change %1.").arg(spokenNumber(number)));
}

Result<Register> walkBack(Connection &connection, Register reg, qint64 last, qint64 number,
                          const Cancellation &cancellation)
{
    for (; last > number; --last) {
        if (cancellation.isRequested())
            return failure(ErrorCode::Cancelled, {});
        const Result<std::vector<LedgerRow>> rows = readRows(connection, last, last);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        if (rows->empty())
            return noSuchChange(last);
        const Result<Change> turned = changeOf(rows->front());
        if (!turned)
            return tl::unexpected<Error>(turned.error());
        if (const Status applied = reg.apply(inverted(turned->edits)); !applied)
            return failure(ErrorCode::Damaged,
                           QCoreApplication::translate("Store",
                                                       "The ledger does not lead back from the register as it is; "
                                                       "\"ratchet check\" names what was altered."));
    }
    return reg;
}

} // namespace Ratchet
