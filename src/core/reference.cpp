// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference.h"

#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>

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

FieldIndex referenceField(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Improvement:
        return fieldIndex<&Improvement::reference>();
    case EntityKind::Pir:
        return fieldIndex<&Pir::reference>();
    case EntityKind::Lesson:
        return fieldIndex<&Lesson::reference>();
    case EntityKind::Action:
        return fieldIndex<&Action::reference>();
    case EntityKind::Pack:
        return fieldIndex<&Pack::reference>();
    default:
        return -1;
    }
}

} // namespace Ratchet
