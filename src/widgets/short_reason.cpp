// SPDX-License-Identifier: GPL-3.0-or-later
#include "short_reason.h"

namespace Ratchet {

using namespace Qt::StringLiterals;

QString shortReason(const QString &reason)
{
    constexpr qsizetype most = 100; // characters
    const QString line = reason.simplified();
    if (line.size() <= most)
        return line;
    const qsizetype end = line.lastIndexOf(u". "_s, most - 1);
    return end > 0 ? line.first(end) : QString(line.first(most - 1).trimmed() + u'…');
}

} // namespace Ratchet
