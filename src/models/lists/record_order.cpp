// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_order.h"

#include <algorithm>
#include <numeric>

namespace Ratchet {

namespace {

constexpr size_t fewTexts = 32; // compared as a whole
constexpr qsizetype deepest = 240; // bytes after which texts are compared as a whole

struct Item {
    double number;
    QByteArrayView text;
    int position;
};

// Stable. Texts are told apart by six bytes at a time as a number: references and titles often begin alike, and a text
// that is read for each comparison is read from all over memory. `skipped` bytes are the same in all of them, and the
// numbers say what follows.
void sortRun(std::span<Item> run, qsizetype skipped, bool isDescending)
{
    std::ranges::stable_sort(run, [isDescending](const Item &left, const Item &right) {
        return isDescending ? left.number > right.number : left.number < right.number;
    });
    const qsizetype next = skipped + leadingBytes;
    for (size_t begin = 0, end = 0; begin < run.size(); begin = end) {
        for (end = begin + 1; end < run.size() && run[end].number == run[begin].number;)
            ++end;
        const std::span<Item> alike = run.subspan(begin, end - begin);
        if (std::ranges::all_of(alike, [&alike](const Item &item) { return item.text == alike.front().text; }))
            continue;
        const bool isAtEnd = std::ranges::all_of(alike, [next](const Item &item) { return item.text.size() <= next; });
        if (alike.size() <= fewTexts || isAtEnd || next > deepest) {
            std::ranges::stable_sort(alike, [isDescending](const Item &left, const Item &right) {
                return isDescending ? left.text > right.text : left.text < right.text;
            });
            continue;
        }
        for (Item &item : alike)
            item.number = leadingNumber(item.text.sliced(std::min(next, item.text.size())));
        sortRun(alike, next, isDescending);
    }
}

} // namespace

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
    std::vector<int> order(records.size());
    if (by == By::First) {
        std::iota(order.begin(), order.end(), 0);
    } else {
        std::vector<Placed> byId = records;
        std::ranges::sort(byId);
        std::ranges::transform(byId, order.begin(), &Placed::position);
    }
    // Each sort keeps what the columns behind it have put in order.
    for (size_t column = by == By::First ? 1 : m_places.size(); column-- > 0;)
        sortBy(column, keys, records, order);
    return order;
}

void RecordOrder::sortBy(size_t column, const ListKeys &keys, const std::vector<Placed> &records,
                         std::vector<int> &order) const
{
    std::vector<SortKey> held(records.size());
    for (const auto [record, position] : records)
        held[size_t(position)] = keys.sortKey(record, m_places[column]);
    std::vector<Item> items;
    items.reserve(order.size());
    for (const int position : order)
        items.push_back({held[size_t(position)].number, held[size_t(position)].text, position});
    const auto empty = std::ranges::stable_partition(
        items, [&held](const Item &item) { return !held[size_t(item.position)].isEmpty; });
    sortRun(std::span(items.begin(), empty.begin()), 0, m_columns[column].order == Qt::DescendingOrder);
    std::ranges::transform(items, order.begin(), &Item::position);
}

} // namespace Ratchet
