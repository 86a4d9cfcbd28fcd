// SPDX-License-Identifier: GPL-3.0-or-later
#include "rung_words.h"

namespace Ratchet {

using namespace Qt::StringLiterals;

Tone rungTone(Rung rung)
{
    switch (rung) {
    case Rung::Sustained:
    case Rung::Holding:
        return Tone::Good;
    case Rung::Faded:
    case Rung::Worse:
        return Tone::Concern;
    default:
        return Tone::Neutral;
    }
}

QString rungShape(Rung rung)
{
    switch (rung) {
    case Rung::Sustained:
        return u"▲"_s;
    case Rung::Holding:
        return u"△"_s;
    case Rung::Moved:
        return u"◇"_s;
    case Rung::Faded:
        return u"◆"_s;
    case Rung::Worse:
        return u"▼"_s;
    default:
        return u"○"_s;
    }
}

} // namespace Ratchet
