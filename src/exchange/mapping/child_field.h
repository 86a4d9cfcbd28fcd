// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of records that hang on the one a row describes, which a column may bring along: the benefit and the cost of
// an improvement. In mappings they are called after both: "benefits.expected".
#pragma once

#include <core/fields/entity.h>
#include <exchange/text/text_table.h>

#include <QMap>

#include <optional>

namespace Ratchet {

struct ChildField {
    EntityKind kind = EntityKind::Benefit;
    FieldIndex field = -1;
    FieldIndex parent = -1; // its field that names the record of the row

    bool operator==(const ChildField &) const = default;
};

// The field of that name for rows of the kind, or nothing.
[[nodiscard]] std::optional<ChildField> childField(EntityKind of, const QString &name);
// Its name by the record it is of; empty where no row brings it along.
[[nodiscard]] QString childFieldName(EntityKind kind, FieldIndex field);
// Their names, in the order in which they are offered.
[[nodiscard]] QStringList childFieldNames(EntityKind of);
// "Benefit: Expected", translated.
[[nodiscard]] QString label(const ChildField &child);

// The field that a name of a mapping means, be it of the row's own record or of one that hangs on it, with the kind of
// that record; nullptr where there is none.
[[nodiscard]] const Field *mappedField(EntityKind of, const QString &name, EntityKind *whose = nullptr);

// Columns whose headers speak of a benefit or a cost and hold amounts, or what kind of benefit it is, or whether it
// comes every year; added to what is known of the others. Thousands (k€) are nobody's guess.
[[nodiscard]] QMap<QString, QString> withChildFields(EntityKind kind, const TextTable &table,
                                                     QMap<QString, QString> known);

// Whether the header says that the amount comes every year: "Benefit (€/yr)".
[[nodiscard]] bool isYearly(const QString &header);

} // namespace Ratchet
