// SPDX-License-Identifier: GPL-3.0-or-later
#include "done_days.h"

#include <core/entity_types.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView doneNames[] = {
    "raised_on"_L1, "accepted_on"_L1, "approved_on"_L1, "started_on"_L1, "delivered_on"_L1, "embedded_on"_L1,
    "closed_on"_L1, "verified_on"_L1, "decided_on"_L1,  "done_on"_L1,    "ended_on"_L1,     "locked_on"_L1,
};

} // namespace

std::vector<FieldIndex> doneFields(EntityKind kind)
{
    std::vector<FieldIndex> found;
    const std::span<const Field> fields = entityType(kind).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const QLatin1StringView name(fields[i].name);
        if (fields[i].kind == FieldKind::Date && std::ranges::find(doneNames, name) != std::end(doneNames))
            found.push_back(FieldIndex(i));
    }
    return found;
}

QDate latestDone(const Draft &draft, const std::vector<FieldIndex> &fields, QDate today)
{
    QDate latest;
    for (const FieldIndex field : fields) {
        const QDate day = valueOr<QDate>(draft.values[size_t(field)]);
        if (day.isValid() && day <= today && (!latest.isValid() || day > latest))
            latest = day;
    }
    return latest;
}

bool touchesWork(EntityKind kind)
{
    return kind == EntityKind::Improvement || kind == EntityKind::Action || kind == EntityKind::Task
        || improvementField(kind) >= 0;
}

FieldIndex improvementField(EntityKind kind)
{
    return kind == EntityKind::Action || kind == EntityKind::Improvement ? FieldIndex(-1)
                                                                         : entityType(kind).indexOf(u"improvement"_s);
}

} // namespace Ratchet
