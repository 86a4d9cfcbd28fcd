// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_verification.h"

#include <report/paper/pack_text.h>

#include <algorithm>

namespace Ratchet {

QString withShortHash(const QString &text)
{
    constexpr qsizetype digits = 64;
    const bool isHash = text.size() == digits && std::ranges::all_of(text, [](QChar letter) {
                            return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
                        });
    return isHash ? shortHash(QByteArray::fromHex(text.toLatin1())) : text;
}

} // namespace Ratchet
