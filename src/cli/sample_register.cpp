// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_register.h"

#include <cli/opened_register.h>

#include <document/filled_register.h>
#include <report/demonstration/demonstration.h>

namespace Ratchet {

Status makeSampleRegister(const QString &path, QDate today)
{
    Result<std::vector<Change>> history = demonstrationHistory(today, ledgerName());
    return history ? makeFilledRegister(path, ledgerName(), std::move(*history))
                   : tl::unexpected<Error>(history.error());
}

} // namespace Ratchet
