// SPDX-License-Identifier: GPL-3.0-or-later
// By which columns a list is sorted, and which of two records comes first.
#pragma once

#include <models/lists/record_keys.h>
#include <models/lists/view_definition.h>

#include <span>

namespace Ratchet {

class RecordOrder {
public:
    // `places` are those of the columns, in the same order.
    void set(const std::vector<SortColumn> &columns, std::vector<ColumnPlace> places);
    [[nodiscard]] const std::vector<SortColumn> &columns() const { return m_columns; }
    // True where `next` puts a column before those of this order, as a click on a header does: what is in this order
    // needs to be sorted by the first column only.
    [[nodiscard]] bool isBehindFirstOf(const std::vector<SortColumn> &next) const;

    // What a record is sorted by, column by column.
    [[nodiscard]] std::vector<SortKey> parts(const ListKeys &keys, RecordId record) const;
    // Records that are equal in every column stand in the order of their ids.
    [[nodiscard]] bool isBefore(std::span<const SortKey> left, RecordId leftId, std::span<const SortKey> right,
                                RecordId rightId) const;
    [[nodiscard]] bool isBefore(const ListKeys &keys, RecordId left, RecordId right) const;

    // By the first column, keeping the order of those that are equal in it, or by all of them.
    enum class By { First, All };
    struct Placed {
        RecordId record;
        int position;
        auto operator<=>(const Placed &) const = default;
    };
    // The positions of the records, 0 to their number less 1, in order. Fastest where they come ascending by id.
    [[nodiscard]] std::vector<int> sorted(const ListKeys &keys, const std::vector<Placed> &records, By by) const;

private:
    // Stable; `order` holds positions.
    void sortBy(size_t column, const ListKeys &keys, const std::vector<Placed> &records, std::vector<int> &order) const;
    [[nodiscard]] int compareParts(std::span<const SortKey> left, std::span<const SortKey> right) const;

    std::vector<SortColumn> m_columns;
    std::vector<ColumnPlace> m_places;
};

} // namespace Ratchet
