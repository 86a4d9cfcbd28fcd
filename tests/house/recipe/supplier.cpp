// SPDX-License-Identifier: GPL-3.0-or-later
#include "supplier.h"

#include <core/entities/organisation.h>

namespace Ratchet {

namespace {

constexpr Field supplierFields[] = {
    field<&Supplier::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldFlag::Required),
    field<&Supplier::contact>("contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldFlag::Personal),
};
constexpr const char *supplierKey[] = {"name"};

} // namespace

template <> const EntityType &entityType<Supplier>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Supplier,
        .name = "supplier",
        .plural = "suppliers",
        .label = QT_TRANSLATE_NOOP("Entity", "Supplier"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Suppliers"),
        .fields = supplierFields,
        .key = supplierKey,
        .title = supplierKey,
    };
    return type;
}

} // namespace Ratchet
