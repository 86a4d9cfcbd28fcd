// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference.h"

namespace Ratchet {

using namespace Qt::StringLiterals;

QString referencePrefix(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Improvement:
        return u"CSI-"_s;
    case EntityKind::Pir:
        return u"PIR-"_s;
    case EntityKind::Lesson:
        return u"LES-"_s;
    case EntityKind::Action:
        return u"ACT-"_s;
    case EntityKind::Pack:
        return u"PACK-"_s;
    default:
        return {};
    }
}

} // namespace Ratchet
