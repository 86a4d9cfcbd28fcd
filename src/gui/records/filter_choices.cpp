// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_choices.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>

#include <QHash>

#include <algorithm>
#include <span>

namespace Ratchet {

RecordChoices mostReferred(const Register &reg, EntityKind kind, FieldIndex field, const std::vector<RecordId> &chosen,
                           qsizetype most)
{
    const Field &described = entityType(kind).fields[size_t(field)];
    QHash<RecordId, int> counts;
    reg.table(kind).forEach([&](RecordId, const void *record) {
        if (const auto referred = valueOr<qint64>(described.read(record)); referred != 0)
            ++counts[referred];
    });
    std::vector<RecordId> records;
    reg.table(*described.reference).forEach([&](RecordId record, const void *) { records.push_back(record); });
    const auto isBefore = [&](RecordId left, RecordId right) {
        const bool isLeftChosen = std::ranges::find(chosen, left) != chosen.end();
        const bool isRightChosen = std::ranges::find(chosen, right) != chosen.end();
        if (isLeftChosen != isRightChosen)
            return isLeftChosen;
        const int leftCount = counts.value(left);
        const int rightCount = counts.value(right);
        return leftCount != rightCount ? leftCount > rightCount : left < right;
    };
    const qsizetype kept = std::min(std::max(most, qsizetype(chosen.size())), qsizetype(records.size()));
    std::ranges::partial_sort(records, records.begin() + kept, isBefore);
    RecordChoices choices;
    for (const RecordId record : std::span(records).first(size_t(kept)))
        choices.offered.emplace_back(recordTitle(reg, *described.reference, record), record);
    choices.more = qsizetype(records.size()) - kept;
    std::ranges::sort(choices.offered, [](const auto &left, const auto &right) {
        return left.first.localeAwareCompare(right.first) < 0;
    });
    return choices;
}

} // namespace Ratchet
