// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_order.h"

#include <algorithm>
#include <numeric>

namespace Ratchet {

void RecordOrder::set(const std::vector<SortColumn> &columns, std::vector<ColumnPlace> places)
{
    m_columns = columns;
    m_places = std::move(places);
}

bool RecordOrder::isBehindFirstOf(const std::vector<SortColumn> &next) const
{
    return !next.empty() && next == sortedFirstBy(next.front(), m_columns);
}

std::vector<SortKey> RecordOrder::parts(const ListKeys &keys, RecordId record) const
{
    std::vector<SortKey> parts;
    parts.reserve(m_places.size());
    for (const ColumnPlace place : m_places)
        parts.push_back(keys.sortKey(record, place));
    return parts;
}

int RecordOrder::compareParts(std::span<const SortKey> left, std::span<const SortKey> right) const
{
    for (size_t i = 0; i < left.size(); ++i) {
        const int order = compare(left[i], right[i]);
        if (order == 0)
            continue;
        const bool isOneEmpty = left[i].isEmpty || right[i].isEmpty; // stands last, whatever the order
        return m_columns[i].order == Qt::AscendingOrder || isOneEmpty ? order : -order;
    }
    return 0;
}

bool RecordOrder::isBefore(std::span<const SortKey> left, RecordId leftId, std::span<const SortKey> right,
                           RecordId rightId) const
{
    const int order = compareParts(left, right);
    return order == 0 ? leftId < rightId : order < 0;
}

bool RecordOrder::isBefore(const ListKeys &keys, RecordId left, RecordId right) const
{
    return isBefore(parts(keys, left), left, parts(keys, right), right);
}

std::vector<int> RecordOrder::sorted(const ListKeys &keys, const std::vector<Placed> &records, By by) const
{
    const auto places = std::span(m_places).first(by == By::First ? 1 : m_places.size());
    std::vector<SortKey> all(records.size() * places.size()); // parts of each record, one behind the other
    std::vector<RecordId> ids(records.size());
    const auto partsOf = [&](int at) { return std::span(all).subspan(size_t(at) * places.size(), places.size()); };
    for (const auto [record, position] : records) {
        ids[size_t(position)] = record;
        for (size_t i = 0; i < places.size(); ++i)
            partsOf(position)[i] = keys.sortKey(record, places[i]);
    }
    std::vector<int> order(records.size());
    std::iota(order.begin(), order.end(), 0);
    if (by == By::First)
        std::ranges::stable_sort(order,
                                 [&](int left, int right) { return compareParts(partsOf(left), partsOf(right)) < 0; });
    else
        std::ranges::sort(order, [&](int left, int right) {
            return isBefore(partsOf(left), ids[size_t(left)], partsOf(right), ids[size_t(right)]);
        });
    return order;
}

} // namespace Ratchet
