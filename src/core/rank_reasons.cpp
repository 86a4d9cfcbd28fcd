// SPDX-License-Identifier: GPL-3.0-or-later
#include "rank_reasons.h"

#include <core/entities/improvement.h>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Ratchet {

std::vector<Id<Improvement>> ranksWithoutReason(const ChangeBuilder &builder)
{
    const FieldIndex rank = fieldIndex<&Improvement::manualRank>();
    const FieldIndex reason = fieldIndex<&Improvement::rankReason>();
    std::vector<Id<Improvement>> found;
    for (const Edit &edit : builder.edits()) {
        const bool isOfRank = edit.entity == EntityKind::Improvement && (edit.field == rank || edit.field == reason);
        if (!isOfRank || edit.before == edit.after || builder.isRemoved(edit.record))
            continue;
        const Value given = builder.value(EntityKind::Improvement, edit.record, reason);
        if (!isEmpty(builder.value(EntityKind::Improvement, edit.record, rank))
            && valueOr<QString>(given).trimmed().isEmpty())
            found.emplace_back(edit.record);
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void explainRanks(ChangeBuilder &builder, const std::vector<Id<Improvement>> &ranked, const QString &why)
{
    const QString reason = why.trimmed();
    if (reason.isEmpty())
        return;
    for (const Id<Improvement> improvement : ranked)
        builder.set<&Improvement::rankReason>(improvement, reason);
}

void signRanks(ChangeBuilder &builder, const QString &who)
{
    const FieldIndex rank = fieldIndex<&Improvement::manualRank>();
    const FieldIndex rankedBy = fieldIndex<&Improvement::rankedBy>();
    QSet<RecordId> ranked;
    QSet<RecordId> signedByRow;
    for (const Edit &edit : builder.edits()) {
        if (edit.entity != EntityKind::Improvement || edit.before == edit.after || builder.isRemoved(edit.record))
            continue;
        if (edit.field == rank && !builder.givesWay(edit.record))
            ranked.insert(edit.record);
        if (edit.field == rankedBy)
            signedByRow.insert(edit.record);
    }
    for (const RecordId record : std::as_const(ranked)) {
        const bool isRanked = !isEmpty(builder.value(EntityKind::Improvement, record, rank));
        if (!signedByRow.contains(record))
            builder.set(EntityKind::Improvement, record, rankedBy, isRanked ? Value(who) : Value());
    }
}

QString rankNeedsReason()
{
    return QCoreApplication::translate("Register",
                                       "A manual rank goes before the score: it needs its reason (rank_reason).");
}

} // namespace Ratchet
