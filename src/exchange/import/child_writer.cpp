// SPDX-License-Identifier: GPL-3.0-or-later
#include "child_writer.h"

#include <core/catalogue.h>
#include <core/entities/improvement.h>
#include <core/entity_types.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

std::vector<RecordId> ChildWriter::childrenOf(const ChildField &field, RecordId record) const
{
    if (!record)
        return {};
    const auto children = m_register.referring(field.kind, field.parent, record);
    return {children.begin(), children.end()};
}

void ChildWriter::check(Draft &draft, RecordId record) const
{
    for (const DraftChild &child : draft.children) {
        const auto several = childrenOf(child.field, record).size();
        if (several > 1)
            draft.refuse(
                child.column, child.name,
                QCoreApplication::translate(
                    "Import", "It has %1 entries of the kind %2, and nobody knows which is meant; import those.")
                    .arg(spokenNumber(qint64(several)), label(entityType(child.field.kind))));
    }
}

// Whether it comes every year says nothing of a benefit that there is not.
bool ChildWriter::saysNothing(const Draft &draft, const DraftChild &child, RecordId record) const
{
    const auto isOther = [](const DraftChild &other) {
        return other.field.kind == EntityKind::Benefit && other.field.field != fieldIndex<&Benefit::recurring>();
    };
    return child.field.kind == EntityKind::Benefit && child.field.field == fieldIndex<&Benefit::recurring>()
        && childrenOf(child.field, record).empty() && std::ranges::none_of(draft.children, isOther);
}

bool ChildWriter::write(const Draft &draft, RecordId record)
{
    const size_t before = m_builder.edits().size();
    QMap<EntityKind, RecordId> known; // one of each kind takes all that the row says
    for (const DraftChild &child : draft.children) {
        if (saysNothing(draft, child, record))
            continue;
        RecordId &target = known[child.field.kind];
        if (!target) {
            const std::vector<RecordId> held = childrenOf(child.field, record);
            target = held.empty() ? m_builder.create(child.field.kind) : held.front();
            if (held.empty()) {
                m_builder.set(child.field.kind, target, child.field.parent, Value(record));
                if (child.field.kind == EntityKind::Funding)
                    m_builder.set<&Funding::kind>(Id<Funding>(target), qint64(FundingKind::Money));
            }
        }
        m_builder.set(child.field.kind, target, child.field.field, child.value);
        if (child.field.kind == EntityKind::Benefit && child.isYearly)
            m_builder.set<&Benefit::recurring>(Id<Benefit>(target), true);
    }
    return m_builder.edits().size() > before;
}

} // namespace Ratchet
