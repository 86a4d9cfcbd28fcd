// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_choices.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <models/lists/record_keys.h>

#include <QHash>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr qsizetype untilAsked = 500; // records between two questions whether anybody still waits

void sortByTitle(FilterChoices &choices)
{
    std::ranges::sort(choices.offered, [](const auto &left, const auto &right) {
        return left.first.localeAwareCompare(right.first) < 0;
    });
}

} // namespace

FilterChoices mostReferred(const Register &reg, EntityKind kind, FieldIndex field, const std::vector<RecordId> &chosen,
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
    FilterChoices choices;
    for (const RecordId record : std::span(records).first(size_t(kept)))
        choices.offered.emplace_back(recordTitle(reg, *described.reference, record), record);
    choices.more = qsizetype(records.size()) - kept;
    sortByTitle(choices);
    return choices;
}

FilterChoices matching(const Register &reg, EntityKind kind, const QString &words, qsizetype most,
                       const Cancellation &cancellation)
{
    const QList<QByteArray> wanted = folded(words).simplified().split(' ');
    FilterChoices choices;
    qsizetype seen = 0;
    bool isCancelled = false;
    reg.table(kind).forEach([&](RecordId record, const void *) {
        isCancelled = isCancelled || (++seen % untilAsked == 0 && cancellation.isRequested());
        if (isCancelled)
            return;
        const QString title = recordTitle(reg, kind, record);
        const QByteArray key = folded(title);
        if (std::ranges::all_of(wanted, [&key](const QByteArray &word) { return key.contains(word); }))
            choices.offered.emplace_back(title, record);
    });
    if (isCancelled)
        return {};
    sortByTitle(choices);
    choices.more = std::max(qsizetype(0), qsizetype(choices.offered.size()) - most);
    choices.offered.resize(size_t(std::min(most, qsizetype(choices.offered.size()))));
    return choices;
}

} // namespace Ratchet
