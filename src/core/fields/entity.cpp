// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity.h"

#include <QCoreApplication>

namespace Ratchet {

FieldIndex EntityType::indexOf(QStringView fieldName) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fieldName == QLatin1StringView(fields[i].name))
            return FieldIndex(i);
    }
    return -1;
}

const Field *EntityType::find(QStringView fieldName) const
{
    const FieldIndex index = indexOf(fieldName);
    return index < 0 ? nullptr : &fields[size_t(index)];
}

QString label(const EntityType &type) { return QCoreApplication::translate("Entity", type.label); }

QString pluralLabel(const EntityType &type) { return QCoreApplication::translate("Entity", type.pluralLabel); }

} // namespace Ratchet
