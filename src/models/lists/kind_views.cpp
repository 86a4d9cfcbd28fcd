// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind_views.h"

#include <core/entity_types.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostColumns = 8;
constexpr size_t mostFilters = 5;

// A kind that says itself what it shows. What is left out follows from its fields.
struct KindView {
    EntityKind kind = {};
    std::vector<QLatin1StringView> columns = {};
    std::vector<QLatin1StringView> filters = {}; // fields
    std::vector<QLatin1StringView> secondary = {}; // fields and facts
    std::vector<QLatin1StringView> active = {}; // facts that filter at first
    QLatin1StringView sortedBy = {};
    Qt::SortOrder order = Qt::AscendingOrder;
};

const std::vector<KindView> &kindViews()
{
    static const std::vector<KindView> table = {
        {.kind = EntityKind::Improvement,
         .columns = {"reference"_L1, "title"_L1, "owner"_L1, "service"_L1, "status"_L1, "proof"_L1, "rank"_L1,
                     "target_on"_L1},
         .filters = {"status"_L1, "service"_L1, "owner"_L1, "source"_L1, "nature"_L1},
         .secondary = {"unowned"_L1, "unfunded"_L1, "overdue"_L1, "unranked"_L1, "source"_L1, "nature"_L1},
         .active = {"open"_L1},
         .sortedBy = "rank"_L1},
        {.kind = EntityKind::Action,
         .columns = {"reference"_L1, "title"_L1, "owner"_L1, "status"_L1, "due_on"_L1, "pir"_L1, "kind"_L1,
                     "fix_kind"_L1},
         .filters = {"status"_L1, "owner"_L1, "pir"_L1, "kind"_L1, "fix_kind"_L1}},
        {.kind = EntityKind::Milestone,
         .columns = {"title"_L1, "improvement"_L1, "progress"_L1, "due_on"_L1, "done_on"_L1}},
        {.kind = EntityKind::Lesson, .order = Qt::DescendingOrder},
    };
    return table;
}

const KindView &viewOf(EntityKind kind)
{
    static const KindView ordinary{};
    const auto found = std::ranges::find(kindViews(), kind, &KindView::kind);
    return found == kindViews().end() ? ordinary : *found;
}

// What happened is looked at from its end.
QString dayOf(EntityKind kind)
{
    for (const QStringView day : {u"held_on", u"raised_on", u"month", u"due_at", u"on"}) {
        if (entityType(kind).indexOf(day) >= 0)
            return day.toString();
    }
    return {};
}

} // namespace

ViewDefinition standardView(EntityKind kind)
{
    const KindView &view = viewOf(kind);
    ViewDefinition definition;
    for (const QLatin1StringView fact : view.active)
        definition.filters.push_back({QString(fact)});
    if (!view.sortedBy.isEmpty())
        definition.sorting.push_back({QString(view.sortedBy), view.order});
    else if (const QString day = dayOf(kind); !day.isEmpty())
        definition.sorting.push_back({day, Qt::DescendingOrder});
    else
        definition.sorting.push_back({QString::fromLatin1(entityType(kind).fields.front().name), view.order});
    return definition;
}

QStringList standardColumns(EntityKind kind)
{
    QStringList standard;
    for (const QLatin1StringView column : viewOf(kind).columns)
        standard += column;
    if (!standard.isEmpty())
        return standard;
    // What people know a record by comes first, whatever its length.
    const EntityType &type = entityType(kind);
    for (const char *name : type.title)
        standard += QString::fromLatin1(name);
    for (const Field &field : type.fields) {
        const QString name = QString::fromLatin1(field.name);
        if (field.kind != FieldKind::LongText && !standard.contains(name) && standard.size() < qsizetype(mostColumns))
            standard += name;
    }
    return standard;
}

std::vector<FieldIndex> filteredFields(EntityKind kind)
{
    const EntityType &type = entityType(kind);
    std::vector<FieldIndex> fields;
    for (const QLatin1StringView name : viewOf(kind).filters)
        fields.push_back(type.indexOf(QString(name)));
    for (size_t i = 0; viewOf(kind).filters.empty() && i < type.fields.size() && fields.size() < mostFilters; ++i) {
        if (type.fields[i].kind == FieldKind::Enumeration || type.fields[i].kind == FieldKind::Reference)
            fields.push_back(FieldIndex(i));
    }
    return fields;
}

bool isSecondaryFilter(EntityKind kind, const QString &id)
{
    return std::ranges::any_of(viewOf(kind).secondary, [&id](QLatin1StringView name) { return id == name; });
}

} // namespace Ratchet
