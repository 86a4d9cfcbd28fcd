// SPDX-License-Identifier: GPL-3.0-or-later
#include "named_records.h"

#include <core/change_builder.h>
#include <core/entity_types.h>
#include <core/reference.h>
#include <document/document.h>
#include <document/register_view.h>
#include <widgets/ask.h>
#include <widgets/entity_words.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

namespace {

// The one field by which people know it, where nothing else must be filled in; -1 for other kinds.
FieldIndex nameField(EntityKind kind)
{
    const EntityType &type = entityType(kind);
    const FieldIndex name = type.title.size() == 1 ? type.indexOf(QString::fromLatin1(type.title[0])) : -1;
    if (name < 0 || referenceField(kind) >= 0 || type.fields[size_t(name)].kind != FieldKind::Text)
        return -1;
    const auto isMissing = [&](const Field &field) {
        return field.isRequired() && &field != &type.fields[size_t(name)];
    };
    return std::ranges::any_of(type.fields, isMissing) ? -1 : name;
}

} // namespace

bool NamedRecords::canMake(EntityKind kind) const { return nameField(kind) >= 0 && m_view.isEditable(); }

RecordId NamedRecords::make(EntityKind kind, const QString &name)
{
    if (!canMake(kind))
        return 0;
    ChangeBuilder builder = m_document.builder();
    const RecordId record = builder.create(kind);
    builder.set(kind, record, nameField(kind), Value(name));
    const QString reason = QCoreApplication::translate("NamedRecords", "New %1: %2").arg(nameInSentence(kind), name);
    const Result<qint64> written = m_document.apply(std::move(builder), reason);
    if (written)
        return record;
    m_ask.tellError(nullptr, QCoreApplication::translate("NamedRecords", "Nothing was changed"), written.error());
    return 0;
}

} // namespace Ratchet
