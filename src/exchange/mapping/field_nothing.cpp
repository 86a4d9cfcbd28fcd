// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_nothing.h"

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

CellUse useOf(const Field &field)
{
    // What only names or numbers something else is no text in which somebody wants to say "none".
    const QLatin1StringView name(field.name);
    if (name.endsWith("reference"_L1) || name == "email"_L1)
        return CellUse::Name;
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return CellUse::Text;
    case FieldKind::Integer:
    case FieldKind::Number:
        return CellUse::Number;
    case FieldKind::Date:
    case FieldKind::DateTime:
    case FieldKind::Month:
        return CellUse::Date;
    case FieldKind::Reference:
        return CellUse::Name;
    default:
        return CellUse::Option;
    }
}

} // namespace

FieldNothing::FieldNothing(const Field &field, const ImportMapping &mapping)
    : m_use(useOf(field))
{
    for (const QString &name : {QString::fromLatin1(field.name), QString()}) {
        const auto words = mapping.nothing.constFind(name);
        if (words != mapping.nothing.cend() && !m_given)
            m_given = *words;
    }
}

bool FieldNothing::holds(QStringView cell) const
{
    if (!m_given)
        return meansNothing(cell, m_use);
    const QStringView word = cell.trimmed();
    return word.isEmpty() || m_given->contains(word, Qt::CaseInsensitive);
}

} // namespace Ratchet
