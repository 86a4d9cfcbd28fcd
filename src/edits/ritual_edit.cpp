// SPDX-License-Identifier: GPL-3.0-or-later
#include "ritual_edit.h"

#include <core/entities/cadence.h>
#include <core/entity_types.h>

#include <QCoreApplication>

namespace Ratchet {

Status respondToRitual(ChangeBuilder &builder, Id<Ceremony> ceremony, const std::vector<FieldValue> &fields)
{
    for (const FieldValue &field : fields)
        builder.set(EntityKind::Ceremony, ceremony.value, field.field, field.value);
    for (const FieldIndex needed : {fieldIndex<&Ceremony::response>(), fieldIndex<&Ceremony::respondedOn>(),
                                    fieldIndex<&Ceremony::respondedBy>()}) {
        const Value value = builder.value(EntityKind::Ceremony, ceremony.value, needed);
        const auto *text = std::get_if<QString>(&value);
        if (!isEmpty(value) && (!text || !text->trimmed().isEmpty()))
            continue;
        const QString name = QString::fromLatin1(entityType<Ceremony>().fields[size_t(needed)].name);
        return failure(ErrorCode::MissingValue,
                       QCoreApplication::translate("RitualEdit", "A response says what is done, who says so and when."),
                       {}, Place{.field = name});
    }
    return {};
}

} // namespace Ratchet
