// SPDX-License-Identifier: GPL-3.0-or-later
// What a list shows and how: search, filters, sorting, grouping and columns. Saved views keep it as JSON.
#pragma once

#include <core/register.h>

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace Ratchet {

// A condition on records. Of a field: it holds one of `values` (an empty Value stands for "empty"). Of anything else,
// see RecordFacts: the fact is true. Of `explicitRows`: the record is one of `rows`.
struct RecordFilter {
    static constexpr QLatin1StringView explicitRows{"rows"};

    QString id;
    std::vector<Value> values = {};
    std::vector<RecordId> rows = {}; // ascending
    QString why = {}; // what the chip says of explicit rows

    bool operator==(const RecordFilter &) const = default;
};

struct SortColumn {
    QString id;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortColumn &) const = default;
};

// The sorting after a click on a header: by that column first, then as it was before.
[[nodiscard]] std::vector<SortColumn> sortedFirstBy(const SortColumn &column, std::vector<SortColumn> sorting);

struct ViewDefinition {
    QString search;
    std::vector<RecordFilter> filters;
    std::vector<SortColumn> sorting; // the first is the most important
    QString groupBy; // a column; empty: not grouped
    QStringList columns; // in order; empty: the standard ones

    bool operator==(const ViewDefinition &) const = default;
};

// Options and referenced records are kept by name; explicit rows are not kept at all.
[[nodiscard]] QByteArray toJson(const ViewDefinition &definition, const Register &reg, EntityKind kind);
// What the register no longer knows is left out. Fails for a text that is no definition.
[[nodiscard]] Result<ViewDefinition> viewDefinitionFromJson(const QByteArray &json, const Register &reg,
                                                            EntityKind kind);

} // namespace Ratchet
