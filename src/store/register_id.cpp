// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_id.h"

#include <store/store.h>

namespace Ratchet {

QString registerId(const Store &store)
{
    constexpr int bytes = 8;
    if (store.lastChange() == 0)
        return {};
    const Result<QByteArray> first = store.ledgerHash(1);
    return first ? QString::fromLatin1(first->first(bytes).toHex()) : QString();
}

} // namespace Ratchet
